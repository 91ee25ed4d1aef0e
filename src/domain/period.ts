import type { IsoBound, IsoDate } from './dates.ts'
import { byText } from './text.ts'

/**
 * A half-open period: `from` belongs to it, `until` does not. Bounds are months (`2026-07`, meaning its first day)
 * or dates; `null` is open. Bounds of both kinds compare as text, because `2026-07` sorts before `2026-07-01`.
 */
export interface Period {
  from: IsoBound | null
  until: IsoBound | null
}

/** A bound as a date, so that months and dates compare alike. */
export const asDate = (bound: IsoBound): IsoDate => (bound.length === 7 ? `${bound}-01` : bound)

/** Where a day stands to a period. */
export function standing(period: Period, day: IsoDate): 'in-force' | 'expired' | 'not-yet' {
  if (period.from !== null && day < asDate(period.from)) return 'not-yet'
  if (period.until !== null && day >= asDate(period.until)) return 'expired'
  return 'in-force'
}

/** True when two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  const startsBeforeEnd = (x: Period, y: Period) => x.from === null || y.until === null || asDate(x.from) < asDate(y.until)
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

const startOf = ({ from }: Period): string => (from === null ? '' : asDate(from))

/** Oldest start first; an open start is the oldest. For sorting. */
export const byStart = (a: Period, b: Period): number => byText(startOf(a), startOf(b))
