import { addMonths, monthOf, type IsoDate, type IsoMonth } from '../domain/dates.ts'
import type { Entry, LedgerInsurance, Payer } from './entry.ts'

/** Months in any order as runs of months in a row, oldest first. */
export function runsOf(months: readonly IsoMonth[]): { from: IsoMonth; to: IsoMonth }[] {
  const runs: { from: IsoMonth; to: IsoMonth }[] = []
  for (const month of [...new Set(months)].toSorted()) {
    const last = runs.at(-1)
    if (last !== undefined && addMonths(last.to, 1) === month) last.to = month
    else runs.push({ from: month, to: month })
  }
  return runs
}

/** Runs of months as entries that know nothing but who paid; insurances with the same run share one entry. */
export function entriesOf(months: Partial<Record<LedgerInsurance, readonly IsoMonth[]>>, by: Payer, newId: () => string): Entry[] {
  const shared = new Map<string, Entry>()
  for (const [insurance, list] of Object.entries(months) as [LedgerInsurance, readonly IsoMonth[]][]) {
    for (const { from, to } of runsOf(list)) {
      const known = shared.get(`${from}${to}`)
      if (known === undefined)
        shared.set(`${from}${to}`, {
          id: newId(),
          insurances: [insurance],
          from,
          to,
          by,
          fen: null,
          paidOn: null,
          channel: '',
          voucher: '',
          note: '',
        })
      else known.insurances.push(insurance)
    }
  }
  return [...shared.values()]
}

/**
 * The last month that a first record holds: the one given, else the month of leaving, for who has not left yet last month. `assumed` says
 * that it was not given.
 */
export function lastOnRecord(
  { lastPaidMonth, leftOn }: { lastPaidMonth?: IsoMonth | null | undefined; leftOn: IsoDate },
  today: IsoDate,
): { month: IsoMonth; assumed: boolean } {
  if (lastPaidMonth) return { month: lastPaidMonth, assumed: false }
  return { month: leftOn > today ? addMonths(monthOf(today), -1) : monthOf(leftOn), assumed: true }
}

/**
 * A first record from totals: the employer's months, taken as paid in a row up to the last one. The person confirms it,
 * because breaks before are not known.
 */
export function seedOf(
  totals: Partial<Record<LedgerInsurance, number | null | undefined>> | null | undefined,
  last: IsoMonth,
  newId: () => string,
): Entry[] {
  const months = Object.fromEntries(
    Object.entries(totals ?? {})
      .filter(([, count]) => typeof count === 'number' && count > 0)
      .map(([insurance, count]) => [insurance, Array.from({ length: count as number }, (_, back) => addMonths(last, -back))]),
  )
  return entriesOf(months, 'employer', newId)
}
