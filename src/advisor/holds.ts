import type { IsoDate } from '../domain/dates.ts'
import type { Policy } from '../policy/policy.ts'
import { standing } from '../domain/period.ts'

/** May a sentence rest on this rule on this day? A rule is silent before its time and after it; an unknown one is the tests' business. */
export function holds(policy: Policy, day: IsoDate, id: string): boolean {
  const rule = policy.rules.get(id)
  return rule === undefined || (rule.announced === true && standing(rule, day) === 'not-yet') || standing(rule, day) === 'in-force'
}
