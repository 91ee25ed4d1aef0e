import type { TopicId } from '../answer.ts'
import type { Point } from '../points/point.ts'
import { unpacked } from '../../policy/unpack.ts'
import { POINTS } from '../points/index.ts'
import { likely, openIndex, type PointIndex, type PackedIndex } from './weights.ts'
import learnt from './index.json' with { type: 'json' }

// Waited for where the question box is loaded, so that asking itself never waits.
export const INDEX: PointIndex = openIndex(
  await unpacked<PackedIndex>(learnt),
  POINTS.map(({ id }) => id),
)

export interface Hit {
  point: Point
  /** For ranking points of one question. */
  score: number
  /** How sure it is that the subject of this point is meant: points beside it under the same topic speak for it too. */
  sure: number
}

/** A text to find points for, with its tokens. */
export interface Sought {
  text: string
  tokens: readonly string[]
}

/** What the topic model says counts this much beside the tokens. */
export const PRIOR = 0.5
const CUE = 0.45
const NOT = 0.6
/** What the rest of the question counts beside the clause that asks, and the question before. */
const REST = 0.2
const BEFORE = 0.45

export interface Found {
  /** Every point, best first. */
  hits: Hit[]
  /** How likely it is that none of them is meant. */
  none: number
}

/** The points a question may mean: `asks` is the clause that asks, `whole` the question around it, `before` the one before. */
export function find(
  points: readonly Point[],
  asks: Sought,
  { whole, before, topics }: { whole?: Sought; before?: Sought; topics: ReadonlyMap<TopicId, number> },
): Found {
  const query = new Map<string, number>()
  for (const token of before?.tokens ?? []) query.set(token, BEFORE)
  for (const token of whole?.tokens ?? []) query.set(token, Math.max(query.get(token) ?? 0, REST))
  for (const token of asks.tokens) query.set(token, 1)
  const found = likely(INDEX, query)
  const none = found[INDEX.ids.length] ?? 0
  // Among the points alone: whether it is one of them at all is weighed with what the topic model says of it.
  const own = new Map(INDEX.ids.map((id, at) => [id, (found[at] ?? 0) / Math.max(1e-9, 1 - none)]))
  const ofTopic = new Map<TopicId, number>()
  for (const { id, topic } of points) ofTopic.set(topic, (ofTopic.get(topic) ?? 0) + (own.get(id) ?? 0))
  // What only the two together say was not said before: "租房呢" after a question about the fund.
  const joined = `${before?.text ?? ''}，${asks.text}`
  const says = (cue: RegExp | undefined): boolean =>
    cue !== undefined && (cue.test(asks.text) || (before !== undefined && cue.test(joined) && !cue.test(before.text)))
  const hits = points
    .map((point) => {
      const cue = says(point.cue) ? CUE : 0
      const not = point.not?.test(asks.text) === true && (before === undefined || point.not.test(joined)) ? NOT : 0
      const more = PRIOR * (topics.get(point.topic) ?? 0) + cue - not
      return { point, score: (own.get(point.id) ?? 0) + more, sure: (ofTopic.get(point.topic) ?? 0) + more }
    })
    .toSorted((a, b) => b.score - a.score)
  return { hits, none }
}
