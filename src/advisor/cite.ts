import type { Rule } from '../policy/schema.ts'
import type { Assessment, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { standing } from '../domain/period.ts'
import { cite } from '../policy/lookup.ts'

/** May a rule be shown as a fact? One from memory only needs another rule, read elsewhere, that says the same. */
export const isShown = (rule: Rule): boolean =>
  rule.evidence !== 'recall' || (rule.corroboratedBy !== undefined && rule.corroboratedBy.length > 0)

const near = (c: Case, rule: Rule): boolean => c.chain.some((place) => place.code === rule.place)

/** The first of some rules that holds for this place on the day and may be shown, or null. */
export function ruleFor(c: Case, ids: readonly string[]): string | null {
  return (
    ids.find((id) => {
      const rule = c.policy.rules.get(id)
      return rule !== undefined && isShown(rule) && near(c, rule) && standing(rule, c.day) === 'in-force'
    }) ?? null
  )
}

const byPlace = new WeakMap<ReadonlyMap<string, Rule>, Map<string, Rule[]>>()

/** Local rules of a topic that hold here on the day, as reasons in the data's own words. */
export function localRules(c: Case, topic: RegExp): Reason[] {
  let index = byPlace.get(c.policy.rules)
  if (index === undefined) {
    index = Map.groupBy(
      [...c.policy.rules.values()].filter((rule) => rule.place !== '000000'),
      (rule) => rule.place,
    )
    byPlace.set(c.policy.rules, index)
  }
  return c.chain
    .flatMap((place) => index.get(place.code) ?? [])
    .filter((rule) => topic.test(rule.id) && isShown(rule) && standing(rule, c.day) === 'in-force')
    .map((rule) => ({ rule: rule.id, ...rule.statement }))
}

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
