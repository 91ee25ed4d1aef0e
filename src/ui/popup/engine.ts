import { assess, type AssessOptions } from '../../advisor/assess.ts'
import type { Assessment } from '../../advisor/assessment.ts'
import { isRuleShown } from '../../policy/rules.ts'
import type { IsoDate } from '../../domain/dates.ts'
import { loadPolicy } from '../../policy/load.ts'
import type { Policy } from '../../policy/policy.ts'
import { profilePlaces } from '../../profile/places.ts'
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

/** The rules as views show them. One known from memory alone is left out. */
function rulesOf({ rules, sources }: Policy): RuleTexts {
  const texts: RuleTexts = {}
  for (const rule of rules.values()) {
    const source = sources.get(rule.source)
    if (source === undefined || !isRuleShown(rule)) continue
    const { statement, article, confidence, from, until } = rule
    texts[rule.id] = {
      statement,
      article,
      confidence,
      from,
      until,
      source: { id: source.id, title: source.title, number: source.number, url: source.url },
    }
  }
  return texts
}

/** Begins to unpack the rules while the profile is still being read. */
export const warm = (): void => void loadPolicy([]).catch(() => undefined)

/** The advisor with the provinces needed; the popup shows its frame before this arrives. */
export async function loadEngine(profile: Profile, today: IsoDate): Promise<Engine> {
  const policy = await loadPolicy(profilePlaces(profile))
  return { policy, today, rules: rulesOf(policy), assess: (asked, options) => assess(asked, policy, today, options) }
}

let ahead: { codes: string; engine: Engine } | null = null

/** Loads the advisor before anything is rendered, so that the first picture is the plan. */
export async function loadEngineAhead(profile: Profile, today: IsoDate): Promise<void> {
  ahead = { codes: profilePlaces(profile).join(), engine: await loadEngine(profile, today) }
}

/** The advisor loaded ahead for these places; null when there is none. */
export const engineAhead = (codes: string, today: IsoDate): Engine | null =>
  ahead?.codes === codes && ahead.engine.today === today ? ahead.engine : null
