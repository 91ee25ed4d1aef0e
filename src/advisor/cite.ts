import type { Rule } from '../policy/schema.ts'
import type { Assessment, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { cite } from '../policy/lookup.ts'

/** Rules as reasons in the data's own words. */
export const toldBy = (rules: readonly Rule[]): Reason[] => rules.map((rule) => ({ rule: rule.id, ...rule.statement }))

/** Everything the answer cites, with statement and source, so that a view can show it without the data. */
export function citedRules(c: Case, ids: Iterable<string>): Assessment['rules'] {
  const cited: Assessment['rules'] = {}
  for (const id of new Set(ids)) {
    const rule = c.policy.rules.get(id)
    const source = rule === undefined ? undefined : cite(c.policy, [rule.source])[0]
    if (rule === undefined || source === undefined) continue
    cited[id] = {
      statement: rule.statement,
      article: rule.article,
      source,
      confidence: rule.confidence,
      from: rule.from,
      until: rule.until,
    }
  }
  return cited
}
