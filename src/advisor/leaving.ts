import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { toldBy } from './cite.ts'
import { isOfAge } from './retirementFacts.ts'
import { because } from './wording.ts'

/** A foreigner, or a resident of Hong Kong, Macao or Taiwan, who leaves the mainland for good. */
export const leavesForGood = ({ profile }: Pick<Case, 'profile'>): boolean =>
  profile.next === 'abroad' && (profile.person === 'foreign' || profile.person === 'hmt')

/** The same before pension age; who has reached it draws the pension from abroad. */
export const leavesBeforeAge = (c: Case): boolean => leavesForGood(c) && !isOfAge(c)

/** What becomes of the accounts of somebody who leaves for good: kept, or paid out once on written request (GR-02, GR-04). */
export function accountReasons(c: Case): Reason[] {
  const { person } = c.profile
  const rule = person === 'hmt' || person === 'foreign' ? c.rule(`account-refund-${person}`) : null
  if (rule === null) return []
  return [
    ...(isOfAge(c) ? [] : toldBy([rule])),
    because(
      'ME-15',
      '医保个人账户里的钱怎么结，走之前去参保地的医保经办中心办，打12393问。',
      'Settle the medical account at the medical centre of the place of insurance before you go: ask 12393.',
    ),
  ]
}
