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

const WORKING_AGE = 16 * 12
/** Days ahead beyond which a date looks like a slip. */
const AHEAD = 366

function ofLastPaid({ lastPaidMonth: paid, leftOn }: Profile, today: IsoDate): Doubt['doubt'] | null {
  if (!paid) return null
  const left = monthOf(leftOn)
  // An employer may pay for the month of leaving or, rarely, the month after; later months were paid by somebody else.
  if (paid > addMonths(left, 1)) return 'paid-after-leaving'
  if (paid > addMonths(monthOf(today), 1)) return 'paid-in-future'
  // Most employers pay up to the month of leaving; a slip in the year would move every date.
  return paid < addMonths(left, -3) ? 'paid-long-before' : null
}

function ofAge({ birthMonth, months }: Profile, today: IsoDate): Doubt[] {
  if (!birthMonth) return []
  const age = monthIndex(monthOf(today)) - monthIndex(birthMonth)
  if (age < WORKING_AGE) return [{ field: 'birthMonth', doubt: 'born-too-late' }]
  const old: Doubt[] = age > 100 * 12 ? [{ field: 'birthMonth', doubt: 'born-too-early' }] : []
  const most = age - WORKING_AGE + 12
  const tooMany = (['pension', 'medical', 'unemployment'] as const).filter((scheme) => (months?.[scheme] ?? 0) > most)
  return [...old, ...tooMany.map((scheme): Doubt => ({ field: `months.${scheme}`, doubt: 'more-months-than-life' }))]
}

/** Every doubt about a profile on a day; `today` is the person's date. */
export function doubts(profile: Profile, today: IsoDate): Doubt[] {
  const { leftOn, newJobFrom } = profile
  const far = addDays(today, AHEAD)
  const paid = ofLastPaid(profile, today)
  const found: (Doubt | false)[] = [
    leftOn > far && { field: 'leftOn', doubt: 'left-far-ahead' },
    paid !== null && { field: 'lastPaidMonth', doubt: paid },
    ...ofAge(profile, today),
    Boolean(newJobFrom && newJobFrom <= leftOn) && { field: 'newJobFrom', doubt: 'new-job-before-leaving' },
    Boolean(newJobFrom && newJobFrom > far) && { field: 'newJobFrom', doubt: 'new-job-far-ahead' },
  ]
  return found.filter((doubt) => doubt !== false)
}
