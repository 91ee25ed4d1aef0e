import type { Fact, Profile } from '../profile/schema.ts'
import type { Case } from './case.ts'
import { because } from './wording.ts'
import { monthOf, monthsBetween } from '../domain/dates.ts'

/** What is missing to know the retirement month (PE-07): birth month, sex and, for a woman, the category of her post. */
export const missingForAge = (profile: Profile): Fact[] => [
  ...(profile.birthMonth ? [] : ['birthMonth' as const]),
  ...(profile.sex ? [] : ['sex' as const]),
  ...(profile.sex === 'female' && !profile.post ? ['post' as const] : []),
]

/** What is missing to know whether the minimum months are met (PE-05). */
export const missingForMinimum = (profile: Profile): Fact[] => [
  ...(typeof profile.months?.pension === 'number' ? [] : ['months.pension' as const]),
  ...missingForAge(profile),
]

/** Does this person leave work for the pension? Then medical cover follows the years paid (ME-15), not the employer's last month. */
export const retires = (c: Case): boolean => c.exit.exit === 'retired' || drawsPension(c)

/** Who draws a pension already applies for nothing and pays nothing more. */
export const drawsPension = ({ profile }: Pick<Case, 'profile'>): boolean => profile.drawing === 'pension'

export const drawnAlready = (c: Case) =>
  because(c.law('minimum-months').id, '你已经在领养老金，不用再申请。', 'You draw a pension already: nothing to apply for.')

/** Who draws unemployment benefit already: the fund pays medical insurance meanwhile (UI-09). */
export const drawsBenefit = ({ profile }: Pick<Case, 'profile'>): boolean => profile.drawing === 'unemployment'

/** Of statutory age with the months paid, though leaving for another reason: may apply for pension and retiree cover. */
export const mayRetire = (c: Case): boolean => isOfAge(c) && c.retirement?.monthsShort === 0

/** Of statutory age on the day, where the age is known for certain. */
export const isOfAge = ({ retirement, day }: Case): boolean => retirement !== null && retirement.certain && retirement.month <= monthOf(day)

/** Within the months of statutory retirement, and in the years, for which the extension holds (UI-20). */
export function nearRetirement(c: Case): boolean {
  const month = c.retirement?.month ?? null
  const rule = c.rule('near-retirement')
  if (month === null || rule === null) return false
  const left = monthsBetween(monthOf(c.day), month)
  return left > 0 && left <= rule.params.withinMonths
}
