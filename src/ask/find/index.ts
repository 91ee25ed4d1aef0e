import type { TopicId } from '../answer.ts'
import type { Point } from '../points/point.ts'
import { unpacked } from '../../policy/unpack.ts'
import { openIndex, alike, type PointIndex, type PackedIndex } from './retrieve.ts'
import { tokens } from './tokens.ts'
import learnt from './index.json' with { type: 'json' }

// Waited for where the question box is loaded, so that asking itself never waits.
export const INDEX: PointIndex = openIndex(await unpacked<PackedIndex>(learnt))

export interface Hit {
  point: Point
  score: number
}

/** What the topic model says counts this much beside likeness. */
const PRIOR = 0.35
const CUE = 0.38
const NOT = 0.6
/** What the rest of the question counts beside the clause that asks, and the question before. */
const REST = 0.35
const BEFORE = 0.55

/** The points a question may mean, best first. `text` is the clause that asks, `whole` the question around it, `before` the one before. */
export function find(
  points: readonly Point[],
  text: string,
  { whole = text, before = '', topics }: { whole?: string; before?: string; topics: ReadonlyMap<TopicId, number> },
): Hit[] {
  const query = new Map<string, number>()
  for (const token of tokens(before)) query.set(token, BEFORE)
  for (const token of tokens(whole)) query.set(token, Math.max(query.get(token) ?? 0, whole === text ? 1 : REST))
  for (const token of tokens(text)) query.set(token, 1)
  const like = alike(INDEX, query)
  return points
    .map((point) => {
      const cue = point.cue?.test(text) === true || (whole !== text && false) ? CUE : 0
      const not = point.not?.test(text) === true ? NOT : 0
      return { point, score: (like.get(point.id) ?? 0) + PRIOR * (topics.get(point.topic) ?? 0) + cue - not }
    })
    .toSorted((a, b) => b.score - a.score)
}
