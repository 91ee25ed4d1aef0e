import { byText } from '../../domain/text.ts'
import { addMonths, isMonth, monthIndex, monthOf, type IsoDate, type IsoMonth } from '../../domain/dates.ts'
import type { PaidBy } from './cells.ts'
import { SCHEMES, type RecordScheme } from './insurances.ts'
import type { LinesRead } from './lines.ts'
import type { RecordRow } from './table.ts'

export interface SchemeRecord {
  /** Months read as paid, each once, in order. */
  months: IsoMonth[]
  /** A total in months that the page itself states, or gives year by year; it may reach back further than the list. */
  stated: number | null
  /** Those of the months of which it is known who paid. */
  payers: Partial<Record<PaidBy, IsoMonth[]>>
  /** Contribution base of the newest month that has one, in yuan a month. */
  base: number | null
}

/** What was read of a person's contribution record, to be confirmed by them. */
export interface PastedRecord {
  schemes: Record<RecordScheme, SchemeRecord>
  /** Months of lines that name no insurance: the person says which they are. */
  unnamed: SchemeRecord
  /** Months listed as unpaid, owed, paused or paid back. */
  unpaid: IsoMonth[]
  /** Months of which one row says paid and another not: not counted. */
  disputed: IsoMonth[]
  /** Months after today's, left out. */
  future: IsoMonth[]
  /** Lines with figures that could not be read, at most five, to be shown. */
  unread: string[]
  /** Pension months by place as printed; null unless every row says its place. */
  places: { place: string; months: number }[] | null
  /** Balance of the pension account in yuan. */
  balance: number | null
}

const EARLIEST = monthIndex('1951-01')
const MOST_UNREAD = 5
const sorted = (months: Iterable<IsoMonth>): IsoMonth[] => [...new Set(months)].toSorted()

interface Sorting {
  paid: Set<IsoMonth>
  not: Set<IsoMonth>
  by: Map<IsoMonth, PaidBy>
  bases: Map<IsoMonth, number>
  balances: Map<IsoMonth, number>
  places: Map<IsoMonth, string>
}

function note(sorting: Sorting, month: IsoMonth, { standing, by, base, balance, place }: RecordRow): void {
  if (standing !== 'paid') {
    sorting.not.add(month)
    return
  }
  sorting.paid.add(month)
  if (by !== null) sorting.by.set(month, by)
  if (base !== null) sorting.bases.set(month, base)
  if (balance !== null) sorting.balances.set(month, balance)
  if (place !== null) sorting.places.set(month, place)
}

function sortRows(rows: readonly RecordRow[], latest: number, future: Set<IsoMonth>): Sorting {
  const sorting: Sorting = { paid: new Set(), not: new Set(), by: new Map(), bases: new Map(), balances: new Map(), places: new Map() }
  for (const row of rows) {
    for (const month of row.months) {
      if (!isMonth(month) || monthIndex(month) < EARLIEST) continue
      if (monthIndex(month) > latest) future.add(month)
      else note(sorting, month, row)
    }
  }
  return sorting
}

/** What is known of the newest month that has any. */
const newest = (months: readonly IsoMonth[], values: ReadonlyMap<IsoMonth, number>): number | null =>
  values.get(months.findLast((month) => values.has(month)) ?? '') ?? null

function schemeOf({ paid, not, by, bases }: Sorting, stated: number | null, counted: number): SchemeRecord {
  const months = sorted([...paid].filter((month) => !not.has(month)))
  const payers: SchemeRecord['payers'] = {}
  for (const month of months) {
    const payer = by.get(month)
    if (payer !== undefined) (payers[payer] ??= []).push(month)
  }
  const total = counted > 0 ? months.length + counted : null
  return {
    months,
    stated: stated ?? total,
    payers,
    base: newest(months, bases),
  }
}

/** Months at each place, the place left earliest first; null where a month does not say its own. */
function placesOf({ months }: SchemeRecord, { places }: Sorting): PastedRecord['places'] {
  if (months.length === 0 || months.some((month) => !places.has(month))) return null
  const byPlace = Map.groupBy(months, (month) => places.get(month) ?? '')
  return [...byPlace]
    .toSorted(([, one], [, other]) => byText(one.at(-1) ?? '', other.at(-1) ?? ''))
    .map(([place, own]) => ({ place, months: own.length }))
}

/** Everything read of a record, of several tables and pages together, as one; the same month counts once. */
export function summaryOf(reads: readonly LinesRead[], today: IsoDate): PastedRecord {
  const latest = monthIndex(monthOf(today))
  const future = new Set<IsoMonth>()
  const rows = reads.flatMap((read) => read.rows)
  const names = [...SCHEMES, 'unnamed'] as const
  const sortings = Object.fromEntries(
    names.map((name) => [
      name,
      sortRows(
        rows.filter(({ insurance }) => insurance === name),
        latest,
        future,
      ),
    ]),
  ) as Record<(typeof names)[number], Sorting>
  const record = (name: (typeof names)[number]): SchemeRecord => {
    const stated = Math.max(0, ...reads.map((read) => read.stated[name] ?? 0))
    const counted = reads.flatMap(({ counts }) => counts).reduce((sum, one) => sum + (one.insurance === name ? one.months : 0), 0)
    return schemeOf(sortings[name], stated > 0 ? stated : null, counted)
  }
  const all = Object.values(sortings)
  const pension = record('pension')
  return {
    schemes: { pension, medical: record('medical'), unemployment: record('unemployment') },
    unnamed: record('unnamed'),
    unpaid: sorted(all.flatMap(({ paid, not }) => [...not].filter((month) => !paid.has(month)))),
    disputed: sorted(all.flatMap(({ paid, not }) => [...not].filter((month) => paid.has(month)))),
    future: sorted(future),
    unread: [...new Set(reads.flatMap(({ unread }) => unread))].slice(0, MOST_UNREAD),
    places: placesOf(pension, sortings.pension),
    balance: newest(pension.months, sortings.pension.balances),
  }
}

/** First, last and missing months of a list, for the confirmation. */
export function spanOf(months: readonly IsoMonth[]): { first: IsoMonth; last: IsoMonth; missing: IsoMonth[] } | null {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  const have = new Set(months)
  const missing: IsoMonth[] = []
  for (let month = first; month < last; month = addMonths(month, 1)) if (!have.has(month)) missing.push(month)
  return { first, last, missing }
}
