import { assess, AssessError } from '../advisor/assess.ts'
import type { IsoDate } from '../domain/dates.ts'
import { plan } from '../plan/plan.ts'
import type { Policy } from '../policy/policy.ts'
import { ownFigures } from '../profile/localFigures.ts'
import type { LocalFigure } from '../profile/localFigureSchema.ts'
import type { Profile } from '../profile/schema.ts'
import { remindersOf, type Reminder } from './reminders.ts'

/** A person's reminders on a day. A profile that the advisor cannot answer (a place of no province) has none. */
export function remindersFor(
  profile: Profile,
  policy: Policy,
  today: IsoDate,
  figures: readonly LocalFigure[],
  ticked: readonly string[],
): Reminder[] {
  try {
    const assessment = assess(profile, policy, today, { own: ownFigures(figures, today) })
    return remindersOf(plan(assessment, profile, today), assessment, ticked)
  } catch (error) {
    if (error instanceof AssessError) return []
    throw error
  }
}
