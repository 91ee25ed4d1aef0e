import type { Words } from '../../domain/text.ts'
import type { Exit, Fact } from '../../profile/schema.ts'
import type { Subject, Topic } from '../../policy/topics.ts'
import type { TopicId } from '../answer.ts'
import type { PointContext } from '../context.ts'
import { NATION } from '../../domain/place.ts'
import { isRuleShown } from '../../policy/rules.ts'

/** What a point answers with: the first sentences, and the rules they rest on. */
export interface PointLead extends Words {
  rules: string[]
  /** What goes on where the words end: rules, by id, for their sentences, and words of its own between them. */
  quotes?: (string | Words)[]
  /** Are the words nothing without what goes on? */
  leadsUp?: true
  /** Rules of the place that come before, the words being the nation's. */
  before?: string[]
  /** A verdict it begins with: a yes, put before the words in the end; a no, or what is the person's own, which the words hold. */
  begins?: Words | 'no' | 'own'
  /** What it comes to, where another point comes to the same: as two readings of one question the two are one. */
  comesTo?: string
  /** The facts that would settle it, where the person has not given them. */
  needs?: Fact[]
  /** What stands below the lead: why, with figures and their period. */
  why?: Words[]
}

/** The smallest thing people ask. */
export interface Point {
  id: string
  topic: TopicId
  /**
   * Canonical wordings, one a line: the first Chinese and the first English one are its title. Learnt into find/index.json, not shipped.
   */
  ask: string
  lead: (context: PointContext) => PointLead
  /** Rules whose sentences stand below the lead: by id, or a subject for the place's own. */
  why: Why[]
  /** What to watch. */
  watch: Words[]
  /** Words in a normalised question that speak for this point or against it, where its wordings alone cannot tell. */
  cue?: RegExp
  not?: RegExp
  /** Claims that the lead refutes: where one is to be confirmed it begins with "no". */
  wrong?: RegExp
  /** Words that ask for this point and nothing else. */
  says?: RegExp
  /** The point that is said instead to these people, or where a job ended in these ways. */
  instead?: Instead
  /** Subjects on which a place's own rule goes before the lead, where it has one. */
  local?: readonly Topic[]
  /** The lead is for who may draw benefit: to a person who may not it says that and why. */
  presumes?: 'benefit'
  /** Its lead names its subject itself, and needs no name before it among several. */
  named?: true
}

/** A rule by its id, or a subject on which the place has one. */
type Why = `${string}-${number}` | Subject
type Instead = Readonly<Partial<Record<'foreign' | 'hmt' | Exit, string>>>

/** What a point says beside its wordings and its lead. */
type More = Partial<Pick<Point, 'instead' | 'says' | 'local' | 'presumes' | 'named' | 'why' | 'watch' | 'cue' | 'not' | 'wrong'>>

/** Marks wordings in the source; they are taken out of what ships (scripts/packData.ts) and read by `npm run train:ask`. */
export const ask = (strings: TemplateStringsArray): string => strings.join('')

/** A point of a topic: its name within it, its wordings, its lead. */
export const point = (
  topic: TopicId,
  name: string,
  wordings: string,
  lead: Point['lead'],
  { why = [], watch = [], ...cues }: More = {},
): Point => ({
  id: `${topic}/${name}`,
  topic,
  ask: wordings,
  lead,
  why,
  watch,
  ...cues,
})

/**
 * A lead of a sentence that the statements of rules go on. A rule that does not hold today (or may not be shown) adds nothing;
 * where the sentence rests on rules and none of them holds, it is not said either. A rule may be named by its topic: the nearest place's.
 */
export function say(c: PointContext, zh: string, en: string, ...ids: string[]): PointLead {
  const rules = ids.map((id) => (/[A-Z]/.test(id) ? c.rule(id) : c.ruleOn(id as Topic))).filter((rule) => rule !== null)
  if (ids.length > 0 && rules.length === 0)
    return {
      zh: '现行的规定这里没有查到，不乱说，请打12333或12393问当地。',
      en: 'No rule in force was found here for this; ask 12333 or 12393 rather than take a guess.',
      rules: ['CH-09'],
    }
  const quotes = rules.map((rule) => rule.id)
  return { zh, en, rules: quotes, quotes }
}

/** Words that lead up to the sentences of rules and are nothing without them: "不合法：" */
export const quote = (c: PointContext, zh: string, en: string, ...ids: string[]): PointLead => ({
  ...say(c, zh, en, ...ids),
  leadsUp: true,
})

/** A sentence that rests on rules without repeating them; what they say stands below. */
export const state = (c: PointContext, zh: string, en: string, ...ids: string[]): PointLead => {
  const { quotes: _, ...lead } = say(c, zh, en, ...ids)
  return lead
}

/** What the place itself, else its province, prints on a subject; null where neither prints anything. */
export const here = (c: PointContext, subject: Subject, zh = '', en = ''): PointLead | null => {
  const [rule] = c.here(subject)
  return rule === undefined ? null : say(c, zh, en, rule.id)
}

/** A lead after a yes (`false`: none). What still stands where a claim is turned round ("有") belongs to the lead. */
export const yes = (zh: string | false, lead: PointLead, en = 'Yes: '): PointLead =>
  zh === false || lead.rules[0] === 'CH-09' ? lead : { ...lead, begins: { zh, en } }

/** A lead that comes to what another point's does. */
export const comingTo = (what: string, lead: PointLead): PointLead => ({ ...lead, comesTo: what })

/** A lead whose words begin with a no. */
export const no = (lead: PointLead): PointLead => ({ ...lead, begins: 'no' })

/** The first lead that has something to say. */
export const either = (...leads: (PointLead | null | false | undefined)[]): PointLead => {
  const found = leads.find((lead) => lead !== null && lead !== false && lead !== undefined)
  if (!found) throw new Error('no lead')
  return found
}

/**
 * A lead with what the place itself prints on the subjects of the point: its own rule, else its province's. A verdict, or what is the
 * person's own, comes before it; anything else is the nation's word behind the place's.
 */
export function withLocal(lead: PointLead, topics: readonly Topic[], c: PointContext): PointLead {
  const found = topics
    .map((topic) => c.ruleOn(topic))
    .filter((rule) => rule !== null)
    .filter((rule) => rule.place !== NATION && isRuleShown(rule))
    .map(({ id }) => id)
  if (found.length === 0) return lead
  const quotes = (lead.quotes ?? []).filter((quote) => typeof quote !== 'string' || !found.includes(quote))
  return {
    ...lead,
    rules: [...new Set([...found, ...lead.rules])],
    ...(lead.begins === undefined ? { before: found, quotes } : { quotes: [...found, ...quotes] }),
  }
}

/** A lead in pieces, in order: its own words, the sentences of each rule. */
export function piecesOf({ before = [], zh, en, quotes = [], leadsUp }: PointLead, c: PointContext): Words[] {
  const quoted = (all: readonly (string | Words)[]): Words[] =>
    all.flatMap((each) => (typeof each === 'string' ? (c.rule(each)?.statement ?? []) : each))
  const nation = before.length > 0 && (zh !== '' || quotes.length > 0)
  const own = nation ? { zh: `全国：${zh}`, en: `Nationwide: ${en}` } : { zh, en }
  const after = quoted(quotes)
  return [...quoted(before), ...(leadsUp ? [joined([own, ...after.splice(0, 1)])] : [own]), ...after]
}

/** Pieces one after the other. */
export const joined = (parts: readonly Words[]): Words => ({
  zh: parts.map(({ zh }) => zh).join(''),
  en: parts
    .map(({ en }) => en.trim())
    .filter(Boolean)
    .join(' '),
})
