import { addMonths, monthOf, type IsoDate, type IsoMonth } from '../domain/dates.ts'
import type { Entry, LedgerInsurance, Payer } from './entry.ts'
import { PAYERS } from './entry.ts'

/** One month of one insurance: who paid, or a gap. `twice` when two entries cover it. */
export interface MonthState {
  month: IsoMonth
  state: Payer | 'gap'
  twice: boolean
}

/**
 * Every month of an insurance from the first one paid to the last one paid or, if later, the last full month before today:
 * a month that is not over is never called a gap. Empty when nothing was paid.
 */
export function monthStates(entries: readonly Entry[], insurance: LedgerInsurance, today: IsoDate): MonthState[] {
  const paid = new Map<IsoMonth, Payer[]>()
  for (const entry of entries) {
    if (!entry.insurances.includes(insurance)) continue
    for (let month = entry.from; month <= entry.to; month = addMonths(month, 1)) {
      const payers = paid.get(month)
      if (payers === undefined) paid.set(month, [entry.by])
      else payers.push(entry.by)
    }
  }
  const known = [...paid.keys()].toSorted()
  const first = known[0]
  const lastPaid = known.at(-1)
  if (first === undefined || lastPaid === undefined) return []
  const lastFull = addMonths(monthOf(today), -1)
  const last = lastPaid > lastFull ? lastPaid : lastFull
  const states: MonthState[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const payers = paid.get(month) ?? []
    states.push({ month, state: PAYERS.find((payer) => payers.includes(payer)) ?? 'gap', twice: payers.length > 1 })
  }
  return states
}

/** One calendar year of the strip: twelve months, null before the first and after the last. */
export interface YearRow {
  year: string
  months: (MonthState | null)[]
}

/** The months as calendar years, oldest first. */
export function yearRows(states: readonly MonthState[]): YearRow[] {
  const rows: YearRow[] = []
  for (const state of states) {
    const year = state.month.slice(0, 4)
    let row = rows.at(-1)
    if (row?.year !== year) {
      row = { year, months: Array<MonthState | null>(12).fill(null) }
      rows.push(row)
    }
    row.months[Number(state.month.slice(5)) - 1] = state
  }
  return rows
}
