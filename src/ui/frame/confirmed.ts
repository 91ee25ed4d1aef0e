import type { IsoMonth } from '../../domain/dates.ts'
import type { Payer } from '../../ledger/entry.ts'
import type { PageRead } from '../../profile/record/page.ts'
import { SCHEMES, type RecordScheme } from '../../profile/record/insurances.ts'
import { summaryOf, type PastedRecord, type SchemeRecord } from '../../profile/record/summary.ts'
import type { Confirmed } from './RecordSheet.tsx'

/** What the person says about a record beyond what the page does. */
export interface Answers {
  /** Which insurance the rows are that name none. */
  unnamedAs: RecordScheme | null
  /** Who paid the months that do not say so. */
  payer: 'employer' | 'self' | null
}

/** What can be kept of a record, before the person has ticked anything off. */
export interface Offer {
  months: Partial<Record<RecordScheme, number>>
  lastPaidMonth: IsoMonth | null
  base: Partial<Record<'pension' | 'medical', number>>
  accountBalance: number | null
  places: { place: string; pensionMonths: number }[] | null
  paid: Confirmed['paid']
  /** Months of the record whose payer is not known. */
  unknownPayer: number
}

/** Pages as one record; rows that name no insurance are those that the person says. */
export function recordOf(reads: readonly PageRead[], { unnamedAs }: Answers, today: string): PastedRecord {
  const named = <T extends { insurance: RecordScheme | 'unnamed' }>(row: T): T =>
    row.insurance === 'unnamed' && unnamedAs !== null ? { ...row, insurance: unnamedAs } : row
  return summaryOf(
    reads.map((read) => ({ ...read, rows: read.rows.map(named), counts: read.counts.map(named) })),
    today,
  )
}

const last = (months: readonly IsoMonth[]): IsoMonth | null => months.toSorted().at(-1) ?? null

/** Months by who paid them, with what the person says of those that do not tell. */
function byPayer({ months, payers }: SchemeRecord, answer: Answers['payer']): Partial<Record<Payer, IsoMonth[]>> {
  const told = new Set(Object.values(payers).flat())
  const rest = months.filter((month) => !told.has(month))
  return answer === null ? payers : { ...payers, [answer]: [...(payers[answer] ?? []), ...rest] }
}

function paidOf({ schemes }: PastedRecord, answer: Answers['payer']): Confirmed['paid'] {
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
