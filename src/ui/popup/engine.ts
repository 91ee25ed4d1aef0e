import type { AssessOptions } from '../../advisor/assess.ts'
import type { Assessment } from '../../advisor/assessment.ts'
import type { IsoDate } from '../../domain/dates.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Rule } from '../../policy/schema.ts'
import type { Profile } from '../../profile/schema.ts'
import type { RuleTexts } from '../kit/rules.ts'

/** The advisor with the rules of this person's places loaded: answers at once, so that a slider can ask it. */
export interface Engine {
  policy: Policy
  today: IsoDate
  /** Every rule that may be shown as a fact, by id. */
  rules: RuleTexts
  assess(profile: Profile, options?: AssessOptions): Assessment
}

/** Every place whose rules the profile may turn on. */
export const placesOf = (profile: Profile): PlaceCode[] =>
  [...new Set([profile.insuredPlace, profile.hukouPlace, profile.movingTo].filter((code) => code !== null && code !== undefined))]

/** The rules as views show them. One known from memory alone is left out. */
function rulesOf({ rules, sources }: Policy, isShown: (rule: Rule) => boolean): RuleTexts {
  const texts: RuleTexts = {}
  for (const rule of rules.values()) {
    const source = sources.get(rule.source)
    if (source === undefined || !isShown(rule)) continue
    const { statement, article, confidence, from, until } = rule
    texts[rule.id] = { statement, article, confidence, from, until, source: { id: source.id, title: source.title, number: source.number, url: source.url } }
  }
  return texts
}

const modules = () => Promise.all([import('../../advisor/assess.ts'), import('../../advisor/cite.ts'), import('../../policy/load.ts')])

/** Begins to load the advisor and the rules while the profile is still being read. */
export function warm(): void {
  void modules().then(([, , { loadPolicy }]) => loadPolicy([])).catch(() => undefined)
}

/** Loads the advisor and the provinces needed; the popup shows its frame before this arrives. */
export async function loadEngine(profile: Profile, today: IsoDate): Promise<Engine> {
  const [{ assess }, { isShown }, { loadPolicy }] = await modules()
  const policy = await loadPolicy(placesOf(profile))
  return { policy, today, rules: rulesOf(policy, isShown), assess: (asked, options) => assess(asked, policy, today, options) }
}
