import type { Rule } from '../policy/schema.ts'
import type { Assessment, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { cite } from '../policy/lookup.ts'

type Cited = Assessment['rules'][string]

/** Rules as reasons in the data's own words. */
export const toldBy = (rules: readonly Rule[]): Reason[] => rules.map((rule) => ({ rule: rule.id, ...rule.statement }))

/** Everything the answer cites, with statement and source, so that a view can show it without the data. */
export function citedRules(c: Case, ids: Iterable<string>): Assessment['rules'] {
  const cited: Assessment['rules'] = {}
  for (const id of new Set(ids)) {
    const rule = c.policy.rules.get(id)
    if (rule !== undefined) cited[id] = citationOf(c, rule)
  }
  return cited
}

const citations = new WeakMap<Rule, Cited>()

/** A rule as every answer shows it, made once. */
function citationOf({ policy }: Case, rule: Rule): Cited {
  const made = citations.get(rule)
  if (made !== undefined) return made
  const { statement, article, confidence, from, until } = rule
  const [source] = cite(policy, [rule.source])
  if (source === undefined) throw new Error(`rule ${rule.id}: cites no source`)
  const cited: Cited = { statement, article, source, confidence, from, until }
  citations.set(rule, cited)
  return cited
}
