import type { Reason } from '../advisor/assessment.ts'
import type { Situation } from './situation.ts'

/** What ends the benefit in general, within how long that is told, and then what in this person's case may end it (UI-15, UI-16). */
export const endsOf = (s: Situation): Reason[] =>
  s.route('unemployment-benefit').warnings.filter(({ rule }) => rule === 'UI-15' || rule === s.a.law['benefit-report'].id)
