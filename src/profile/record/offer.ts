import type { IsoMonth } from '../../domain/dates.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { PaidBy } from './cells.ts'
import { SCHEMES, type RecordScheme } from './insurances.ts'
import type { LinesRead } from './lines.ts'
import { isWhole, type Pager } from './pager.ts'
import { summaryOf, type PastedRecord, type SchemeRecord } from './summary.ts'

/** What the person confirmed of their record; null or missing is left as it is. */
export interface ConfirmedRecord {
  facts: {
    months: Partial<Record<RecordScheme, number>>
    lastPaidMonth: IsoMonth | null
    base: Partial<Record<'pension' | 'medical', number>>
    accountBalance: number | null
    places: { place: PlaceCode; pensionMonths: number }[] | null
  }
  /** Months for the record of payments, by who paid. */
  paid: { by: PaidBy; months: Partial<Record<RecordScheme, IsoMonth[]>> }[]
}

type RecordFacts = ConfirmedRecord['facts']

/** What the person says about a record beyond what the page does. */
export interface Answers {
  /** Which insurance the rows are that name none. */
  unnamedAs: RecordScheme | null
  /** Who paid the months that do not say so. */
  payer: 'employer' | 'self' | null
}

/** What can be kept of a record, before the person has ticked anything off. */
export interface Offer extends RecordFacts, Pick<ConfirmedRecord, 'paid'> {
  /** Months of the record whose payer is not known. */
  unknownPayer: number
}
/** Pages or pasted pieces as one record; rows and totals that name no insurance are those that the person says. */
export function recordOf(reads: readonly LinesRead[], { unnamedAs }: Answers, today: string): PastedRecord {
  const named = <T extends { insurance: RecordScheme | 'unnamed' }>(row: T): T =>
    row.insurance === 'unnamed' && unnamedAs !== null ? { ...row, insurance: unnamedAs } : row
  const totals = ({ unnamed, ...stated }: LinesRead['stated']): LinesRead['stated'] =>
    unnamed === undefined || unnamedAs === null
      ? { ...stated, ...(unnamed === undefined ? {} : { unnamed }) }
      : { ...stated, [unnamedAs]: Math.max(unnamed, stated[unnamedAs] ?? 0) }
  return summaryOf(
    reads.map((read) => ({ ...read, rows: read.rows.map(named), counts: read.counts.map(named), stated: totals(read.stated) })),
    today,
  )
}

const last = (months: readonly IsoMonth[]): IsoMonth | null => months.toSorted().at(-1) ?? null

/** Months by who paid them, with what the person says of those that do not tell. */
function byPayer({ months, payers }: SchemeRecord, answer: Answers['payer']): Partial<Record<PaidBy, IsoMonth[]>> {
  const told = new Set(Object.values(payers).flat())
  const rest = months.filter((month) => !told.has(month))
  return answer === null ? payers : { ...payers, [answer]: [...(payers[answer] ?? []), ...rest] }
}

function paidOf({ schemes }: PastedRecord, answer: Answers['payer']): ConfirmedRecord['paid'] {
  return (['employer', 'self', 'fund'] as const).flatMap((by) => {
    const months = Object.fromEntries(SCHEMES.map((scheme) => [scheme, byPayer(schemes[scheme], answer)[by] ?? []]))
    return Object.values(months).some((list) => list.length > 0) ? [{ by, months }] : []
  })
}

/**
 * What can be kept of a record. A list that is not whole gives no totals, no last month and no places: the missing page might hold
 * more.
 */
export function offerOf(record: PastedRecord, answers: Answers, whole: boolean): Offer {
  const { schemes } = record
  const paid = paidOf(record, answers.payer)
  const months: Offer['months'] = {}
  const base: Offer['base'] = {}
  for (const scheme of SCHEMES) {
    const { months: own, stated } = schemes[scheme]
    const total = whole ? Math.max(stated ?? 0, own.length) : stated
    if (total !== null && total > 0) months[scheme] = total
    if (scheme !== 'unemployment' && schemes[scheme].base !== null && whole) base[scheme] = schemes[scheme].base
  }
  const employers = paid.filter(({ by }) => by === 'employer').flatMap((one) => Object.values(one.months).flat())
  const unknownPayer = new Set(
    SCHEMES.flatMap((scheme) => schemes[scheme].months.filter((month) => !Object.values(schemes[scheme].payers).flat().includes(month))),
  ).size
  return {
    months,
    lastPaidMonth: whole ? last(employers) : null,
    base,
    accountBalance: whole ? record.balance : null,
    places: whole ? (record.places?.map(({ place, months: count }) => ({ place, pensionMonths: count })) ?? null) : null,
    paid,
    unknownPayer,
  }
}

/**
 * What may be ticked off, in the order shown. A base is a wish for later, and places may be those of one year only: both are left out
 * unless the person wants them.
 */
export const OFFER_PARTS = ['months', 'lastPaidMonth', 'base', 'accountBalance', 'places', 'paid'] as const
export type OfferPart = (typeof OFFER_PARTS)[number]

/** Is there anything of this part to be kept? */
export const isOffered = (offer: Offer, part: OfferPart): boolean => {
  const value = offer[part]
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== null
}

/** What stays ticked, as it is kept; null when nothing does. */
function chosenOf(offer: Offer, without: readonly OfferPart[]): ConfirmedRecord | null {
  const wanted = (part: OfferPart) => !without.includes(part) && isOffered(offer, part)
  if (!OFFER_PARTS.some(wanted)) return null
  return {
    facts: {
      months: wanted('months') ? offer.months : {},
      lastPaidMonth: wanted('lastPaidMonth') ? offer.lastPaidMonth : null,
      base: wanted('base') ? offer.base : {},
      accountBalance: wanted('accountBalance') ? offer.accountBalance : null,
      places: wanted('places') ? offer.places : null,
    },
    paid: wanted('paid') ? offer.paid : [],
  }
}

/** What the person has said and ticked while they check a record. */
export interface Checking {
  answers: Answers
  /** Parts that are not to be kept. */
  without: readonly OfferPart[]
}
export const NOT_CHECKED: Checking = { answers: { unnamedAs: null, payer: null }, without: ['base', 'places'] }

/** A record as it is shown to be checked, and what of it would be kept. */
export interface RecordReview {
  record: PastedRecord
  /** Nothing was read: no month, no total. */
  isEmpty: boolean
  offer: Offer
  /** What stays ticked; null when nothing does. */
  chosen: ConfirmedRecord | null
  /** Rows that were read, and of how many, where the list goes on; null when all of it was read. */
  part: { read: number; of: number | null } | null
}

/** Everything that a record's confirmation shows. Pages of a site have what stands beside the list to turn them; pasted text has not. */
export function reviewOf(
  reads: readonly (LinesRead & { pager?: Pager | null })[],
  { answers, without }: Checking,
  today: string,
): RecordReview {
  const pager = reads.at(-1)?.pager ?? null
  const read = reads.reduce((sum, { lines }) => sum + lines, 0)
  const whole = isWhole(pager, { pages: reads.length, rows: read })
  const record = recordOf(reads, answers, today)
  const offer = offerOf(record, answers, whole)
  return {
    record,
    isEmpty: [...Object.values(record.schemes), record.unnamed].every(({ months, stated }) => months.length === 0 && stated === null),
    offer,
    chosen: chosenOf(offer, without),
    part: whole ? null : { read, of: pager?.rows ?? null },
  }
}
