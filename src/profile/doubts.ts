import { addDays, addMonths, monthIndex, monthOf, type IsoDate } from '../domain/dates.ts'
import type { Path } from './people.ts'
import type { Profile } from './schema.ts'

/** Two facts that can hardly both be true. Never blocks: the person may be right. */
export interface Doubt {
  field: Path
  doubt:
    | 'left-far-ahead'
    | 'paid-after-leaving'
    | 'paid-in-future'
    | 'paid-long-before'
    | 'born-too-late'
    | 'born-too-early'
    | 'new-job-before-leaving'
    | 'new-job-far-ahead'
    | 'more-months-than-life'
}

/** Every doubt about a profile on a day; `today` is the person's date. */
export function doubts(profile: Profile, today: IsoDate): Doubt[] {
  const found: Doubt[] = []
  const thisMonth = monthIndex(monthOf(today))
  if (profile.leftOn > addDays(today, 366)) found.push({ field: 'leftOn', doubt: 'left-far-ahead' })
  if (profile.lastPaidMonth) {
    // An employer may pay for the month of leaving or, rarely, the month after; later months were paid by somebody else.
    if (profile.lastPaidMonth > addMonths(monthOf(profile.leftOn), 1)) found.push({ field: 'lastPaidMonth', doubt: 'paid-after-leaving' })
    else if (monthIndex(profile.lastPaidMonth) > thisMonth + 1) found.push({ field: 'lastPaidMonth', doubt: 'paid-in-future' })
    // Most employers pay up to the month of leaving; a slip in the year would move every date.
    else if (profile.lastPaidMonth < addMonths(monthOf(profile.leftOn), -3))
      found.push({ field: 'lastPaidMonth', doubt: 'paid-long-before' })
  }
  if (profile.birthMonth) {
    const age = thisMonth - monthIndex(profile.birthMonth)
    if (age < 16 * 12) found.push({ field: 'birthMonth', doubt: 'born-too-late' })
    if (age > 100 * 12) found.push({ field: 'birthMonth', doubt: 'born-too-early' })
    for (const scheme of ['pension', 'medical', 'unemployment'] as const) {
      const months = profile.months?.[scheme]
      if (months && age >= 16 * 12 && months > age - 16 * 12 + 12) found.push({ field: `months.${scheme}`, doubt: 'more-months-than-life' })
    }
  }
  if (profile.newJobFrom && profile.newJobFrom <= profile.leftOn) found.push({ field: 'newJobFrom', doubt: 'new-job-before-leaving' })
  if (profile.newJobFrom && profile.newJobFrom > addDays(today, 366)) found.push({ field: 'newJobFrom', doubt: 'new-job-far-ahead' })
  return found
}
