import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Entry, LedgerInsurance, Payer } from './entry.ts'
import { monthStates, type MonthState } from './months.ts'

/** Months without payment in a row, both ends included. `open`: it reaches to last month and may still be going on. */
export interface Gap {
  from: IsoMonth
  to: IsoMonth
  months: number
  open: boolean
}

export interface LedgerSummary {
  /** Months paid, each counted once. */
  total: number
  by: Record<Payer, number>
  first: IsoMonth | null
  last: IsoMonth | null
  /** Months in a row up to the last one paid. */
  run: number
  gaps: Gap[]
  /** Months that two entries cover: paid twice, or entered twice. */
  twice: IsoMonth[]
}

/** Totals, continuity and gaps of one insurance. */
export function summarise(entries: readonly Entry[], insurance: LedgerInsurance, today: IsoDate): LedgerSummary {
  const states = monthStates(entries, insurance, today)
  const paid = states.filter(({ state }) => state !== 'gap')
  const count = (payer: Payer) => paid.filter(({ state }) => state === payer).length
  const last = paid.at(-1)?.month ?? null
  return {
    total: paid.length,
    by: { employer: count('employer'), self: count('self'), fund: count('fund') },
    first: paid[0]?.month ?? null,
    last,
    run: runUpTo(states, last),
    gaps: gapsIn(states),
    twice: states.filter(({ twice }) => twice).map(({ month }) => month),
  }
}

function runUpTo(states: readonly MonthState[], last: IsoMonth | null): number {
  const end = states.findIndex(({ month }) => month === last)
  let start = end
  while (start >= 0 && states[start]?.state !== 'gap') start -= 1
  return end - start
}

function gapsIn(states: readonly MonthState[]): Gap[] {
  const gaps: Gap[] = []
  for (const [index, { month, state }] of states.entries()) {
    if (state !== 'gap') continue
    const open = gaps.at(-1)
    if (open !== undefined && states[index - 1]?.state === 'gap') {
      open.to = month
      open.months += 1
    } else gaps.push({ from: month, to: month, months: 1, open: false })
  }
  const last = gaps.at(-1)
  if (last !== undefined && states.at(-1)?.state === 'gap') last.open = true
  return gaps
}
