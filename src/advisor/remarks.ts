import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { cite } from '../policy/lookup.ts'
import { inForce } from './case.ts'

/** Topics of `Place.remarks`, with the rule that each is a local form of: by its id, or by its topic where it decides. */
const RULES = {
  flexible: 'PE-01',
  'payment-day': 'CH-01',
  medical: 'ME-01',
  'medical-retire': 'ME-15',
  maternity: 'MA-01',
  subsidy: 'subsidy',
  unemployment: 'UI-07',
  'unemployment-extension': 'near-retirement',
  'resident-window': 'resident-wait',
} as const
export type RemarkTopic = keyof typeof RULES

const idOf = (c: Case, rule: (typeof RULES)[RemarkTopic]): string =>
  rule === 'subsidy' || rule === 'near-retirement' || rule === 'resident-wait' ? c.law(rule).id : rule

/** What the place and its province are known to do about a topic, nearest first, each with its source. */
export const remarksOn = (c: Case, ...topics: RemarkTopic[]): Reason[] =>
  topics.flatMap((topic) =>
    inForce(c, (place) => place.remarks.filter((remark) => remark.topic === topic)).map(({ item }) => ({
      rule: idOf(c, RULES[topic]),
      ...item.statement,
      sources: cite(c.policy, item.sources),
    })),
  )
