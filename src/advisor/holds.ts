import type { IsoDate } from '../domain/dates.ts'
import type { Policy } from '../policy/policy.ts'
import { standing } from '../domain/period.ts'

/** Rules of the Medical Security Law are announced before their day (ME-03 to ME-05). */
const ANNOUNCED = /^ME-0[345]$/

/** May a sentence rest on this rule on this day? A rule is silent before its time and after it; an unknown one is the tests' business. */
export function holds(policy: Policy, day: IsoDate, id: string): boolean {
  const rule = policy.rules.get(id)
  return rule === undefined || ANNOUNCED.test(id) || standing(rule, day) === 'in-force'
}
