import type { TopicId } from '../answer.ts'
import type { Point } from '../points/point.ts'
import { unpacked } from '../../policy/unpack.ts'
import { POINTS } from '../points/index.ts'
import { tokenMark } from './marks.ts'
import { likely, openIndex, softmax, type PackedIndex, type PointIndex } from './weights.ts'
import learnt from './index.json' with { type: 'json' }
import { isIn } from '../read/script.ts'

// Waited for where the question box is loaded, so that asking itself never waits.
export const INDEX: PointIndex = openIndex(
  await unpacked<PackedIndex>(learnt),
  POINTS.map(({ id }) => id),
)

export interface Hit {
  point: Point
  /** How likely this point is among all. */
  score: number
  /** How likely the subject of this point is: all points under the same topic together. */
  sure: number
  /** True where the question's words ask for this point and nothing else. */
  said: boolean
}

/** A text to find points for, with its tokens. */
export interface Sought {
  text: string
  tokens: readonly string[]
}

/*
 * What speaks for a point beside its tokens, as powers of e: so chosen that of wordings held out of learning those answered at 0.4 are
 * right in four of ten, those at 0.8 in eight.
 */
/** For a clause without a subject of its own, which goes on with that of the clause before: how likely each subject is. */
const SUBJECT = 0.7
const CUE = 2
const NOT = -2
const UNNAMED = -8
const SAYS = 5
/** So likely is what the tokens or the subjects have never seen. */
const LEAST = { token: 0.001, topic: 0.02 }
/** The subject of each point, in the order of the index. */
const TOPICS = POINTS.map(({ topic }) => topic)
/** `says` decides among the points that are likely without it; further down it matches by chance more often than it is right. */
const LIKELY = 40

/** What the rest of the question counts beside the clause that asks, and the question before. */
const REST = 0.2
const BEFORE = 0.45

/** What a pattern is tried on: the clause that asks, and the question before it. */
type Matches = (pattern: RegExp | undefined) => boolean

/** What only the two together say was not said before: "租房呢" after a question about the fund. */
const matcher =
  (asks: Sought, before: Sought | undefined): Matches =>
  (pattern) =>
    pattern !== undefined &&
    (isIn(asks.text, pattern) || (before !== undefined && pattern.test(`${before.text}，${asks.text}`) && !pattern.test(before.text)))

/** What a question must name, it or the one before, to be about these people: "外地户口在北京离职" is not from Hong Kong. */
const NAMES: Partial<Record<TopicId, RegExp>> = {
  'hmt-residents': /[港澳台]|\b(?:hong ?kong|hk\b|maca[uo]|taiwan|hmt\b)/,
  foreigners: /[外国籍签洋韩澳俄]|护照|绿卡|永居|居留|许可|协定|日本|印度|加拿大|[a-z]{3}/,
  maternity: /[生育孕怀产娃宝胎孩哺奶]|[a-z]{3}/,
}
const names = ({ topic }: Point, text: string): boolean => NAMES[topic]?.test(text) ?? true

/** True where words speak against a point, also with the question before. */
const against = ({ not }: Point, asks: Sought, before: Sought | undefined): boolean =>
  not !== undefined && isIn(asks.text, not) && (before === undefined || not.test(`${before.text}，${asks.text}`))

/** Tokens with what they count for. */
function queryOf(asks: Sought, whole: Sought | undefined, before: Sought | undefined): Map<string, number> {
  const query = new Map<string, number>()
  for (const token of before?.tokens ?? []) query.set(token, BEFORE)
  for (const token of whole?.tokens ?? []) query.set(token, Math.max(query.get(token) ?? 0, REST))
  for (const token of asks.tokens) query.set(token, 1)
  return query
}

/** How likely each subject is by its words, and that it is none of ours. */
export interface Weighed {
  topics: Map<TopicId, number>
  none: number
}
export function weigh(sought: Pick<Sought, 'tokens'>): Weighed {
  const found = likely(INDEX, new Map(sought.tokens.map((token) => [token, 1])))
  const topics = new Map<TopicId, number>()
  for (const [at, topic] of TOPICS.entries()) topics.set(topic, (topics.get(topic) ?? 0) + (found[at] ?? 0))
  return { topics, none: found[TOPICS.length] ?? 0 }
}

/** Of the tokens of a text, the share that was ever learnt. */
export const familiar = ({ tokens }: Pick<Sought, 'tokens'>): number =>
  tokens.filter((token) => INDEX.weights.has(tokenMark(token))).length / Math.max(1, tokens.length)

/**
 * The points a question may mean, the likeliest first: `asks` is the clause that asks, `whole` the question around it, `before` the one
 * before; `topics`: the subjects it goes on with.
 */
export function find(
  asks: Sought,
  { whole, before, topics }: { whole?: Sought; before?: Sought; topics?: ReadonlyMap<TopicId, number> },
): Hit[] {
  const found = likely(INDEX, queryOf(asks, whole, before))
  // Among the points alone: whether it is one of them at all is another question.
  const ours = Math.max(1e-9, 1 - (found[INDEX.ids.length] ?? 0))
  const matches = matcher(asks, before)
  const named = `${asks.text}${whole?.text ?? ''}${before?.text ?? ''}`
  const weighed = POINTS.map((point, at) => {
    const tokens = Math.log((found[at] ?? 0) / ours + LEAST.token)
    const topic = topics === undefined ? 0 : SUBJECT * Math.log((topics.get(point.topic) ?? 0) + LEAST.topic)
    const words = (matches(point.cue) ? CUE : 0) + (against(point, asks, before) ? NOT : 0) + (names(point, named) ? 0 : UNNAMED)
    return { point, weight: tokens + topic + words }
  })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ point, weight }, rank) => {
      const said = rank < LIKELY && matches(point.says)
      return { point, said, weight: weight + (said ? SAYS : 0) }
    })
  const scores = softmax(Float64Array.from(weighed, ({ weight }) => weight))
  const ofTopic = new Map<TopicId, number>()
  for (const [at, { point }] of weighed.entries()) ofTopic.set(point.topic, (ofTopic.get(point.topic) ?? 0) + (scores[at] ?? 0))
  return weighed
    .map(({ point, said }, at): Hit => ({ point, said, score: scores[at] ?? 0, sure: ofTopic.get(point.topic) ?? 0 }))
    .toSorted((a, b) => b.score - a.score)
}
