import type { IsoDate } from '../domain/dates.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Policy } from './policy.ts'
import type { Rule, RuleOf } from './schema.ts'
import type { Topic } from './topics.ts'
import { NATION } from '../domain/place.ts'
import { byStart, standing } from '../domain/period.ts'

/** May a rule be shown as a fact? One from memory only needs another rule, read elsewhere, that says the same. */
export const isRuleShown = (rule: Rule): boolean =>
  rule.evidence !== 'recall' || (rule.corroboratedBy !== undefined && rule.corroboratedBy.length > 0)

type RuleIndex = Map<Topic, Map<PlaceCode, Rule[]>>
const indexes = new WeakMap<Policy['rules'], RuleIndex>()

/** Rules by topic and place, those that may not be shown left out. */
function index(rules: Policy['rules']): RuleIndex {
  let found = indexes.get(rules)
  if (found === undefined) {
    const shown = [...rules.values()].filter(isRuleShown).toSorted(byStart)
    found = new Map([...Map.groupBy(shown, ({ topic }) => topic)].map(([topic, rows]) => [topic, Map.groupBy(rows, ({ place }) => place)]))
    indexes.set(rules, found)
  }
  return found
}

/** Every rule of a topic for some places on a day: in the order of the places, within one by the time it began. */
export const rulesOn = <T extends Topic>(policy: Policy, topic: T, places: readonly PlaceCode[], day: IsoDate): RuleOf<T>[] =>
  of(policy, topic, places).filter((rule) => standing(rule, day) === 'in-force')

/** Every rule of a topic for some places, whatever the day. */
function of<T extends Topic>({ rules }: Policy, topic: T, places: readonly PlaceCode[]): RuleOf<T>[] {
  const known = index(rules).get(topic)
  return known === undefined ? [] : (places.flatMap((place) => known.get(place) ?? []) as RuleOf<T>[])
}

/** The rule of a topic that holds on a day: the place's own before its province's before the nation's; null where nobody has one. */
export const ruleOn = <T extends Topic>(policy: Policy, topic: T, places: readonly PlaceCode[], day: IsoDate): RuleOf<T> | null =>
  rulesOn(policy, topic, places, day)[0] ?? null

/** The day on which the nation's first rule of a topic began; a later row of it is another number, not another law. Null for none. */
export const lawBegan = (policy: Policy, topic: Topic): IsoDate | null => of(policy, topic, [NATION])[0]?.from ?? null

/**
 * The rule of a topic for what every answer needs a number for: the nearest place's in force on the day, else the nation's last one
 * before it, else its first to come. Throws where the data has none at all.
 */
export function statute<T extends Topic>(policy: Policy, topic: T, day: IsoDate, places: readonly PlaceCode[] = []): RuleOf<T> {
  const rows = of(policy, topic, [NATION])
  const found =
    ruleOn(policy, topic, places, day) ??
    rows.find((rule) => standing(rule, day) === 'in-force') ??
    rows.findLast((rule) => standing(rule, day) === 'expired') ??
    rows[0]
  if (found === undefined) throw new Error(`data/rules: no national rule on ${topic}`)
  return found
}
