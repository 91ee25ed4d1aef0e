import type { TopicId } from '../answer.ts'
import type { ConceptSources } from './vocabulary.ts'

/*
 * What was learnt: each feature is a point whose few coordinates are -1, 0 or 1; each label reads the sum of a question's
 * points. Features go by a mark instead of their name: twice as many fit into the same bytes, and more of them tell more than
 * the few strangers that share a mark disturb.
 */

export interface PackedModel {
  /** Fingerprint of the examples it was learnt from, so that a test can tell when it is stale. */
  learntFrom: string
  labels: string[]
  /** The marks of the features in order, as the steps from one to the next: `#` for 0, `~` for a step of 90 that goes on. */
  features: string
  /** Their coordinates in the same order, three to a character: `#` for -1, -1, -1. */
  points: string
  /** For each label what it starts from, then a number for each coordinate. */
  readers: number[][]
  /** The concepts it was learnt with. */
  concepts: ConceptSources
}

const FIRST = 35
const CARRY = 90

export interface Model {
  labels: readonly string[]
  /** Still as text: a question needs a few of them only. */
  points: ReadonlyMap<number, string>
  readers: readonly (readonly number[])[]
}

/** The mark of a feature, 0 to 2 ** 18 - 1 (FNV-1a, stirred once more). */
export function mark(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 14
}

/** How much a feature of a question counts: long questions do not shout louder. */
export const share = (count: number): number => 1 / Math.sqrt(Math.max(4, count))

/** The probability of each label; the highest wins. */
export function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity
  for (const score of scores) top = Math.max(top, score)
  let sum = 0
  const out = scores.map((score) => {
    const power = Math.exp(score - top)
    sum += power
    return power
  })
  return out.map((power) => power / sum)
}

/** Marks in ascending order as text. */
export function packMarks(marks: readonly number[]): string {
  return marks
    .map((at, index) => {
      const step = at - (marks[index - 1] ?? 0)
      return '~'.repeat(Math.floor(step / CARRY)) + String.fromCharCode(FIRST + (step % CARRY))
    })
    .join('')
}

/** Coordinates of -1, 0 and 1 as text. */
export const packPoints = (points: Float64Array): string =>
  Array.from({ length: points.length / 3 }, (_, at) =>
    String.fromCharCode(FIRST + [...points.slice(at * 3, at * 3 + 3)].reduce((sum, x) => sum * 3 + x + 1, 0)),
  ).join('')

/** Coordinate `k` of a point. */
const coordinate = (point: string, k: number): number =>
  (Math.floor((point.charCodeAt(Math.floor(k / 3)) - FIRST) / 3 ** (2 - (k % 3))) % 3) - 1

export function unpack({ labels, features, points, readers }: Omit<PackedModel, 'learntFrom' | 'concepts'>): Model {
  const size = ((readers[0]?.length ?? 1) - 1) / 3
  const found = new Map<number, string>()
  let at = 0
  for (const sign of features) {
    at += sign === '~' ? CARRY : sign.charCodeAt(0) - FIRST
    if (sign !== '~') found.set(at, points.slice(found.size * size, (found.size + 1) * size))
  }
  return { labels, readers, points: found }
}

export interface Guess {
  label: TopicId | 'none'
  probability: number
}

/** The labels for the features of a question, most likely first. Features that were not learnt do not count. */
export function guess(model: Model, features: readonly string[]): Guess[] {
  const points = [...new Set(features.map(mark))].map((at) => model.points.get(at)).filter((point) => point !== undefined)
  const unit = share(points.length)
  const sum = (model.readers[0] ?? []).slice(1).map((_, k) => unit * points.reduce((total, point) => total + coordinate(point, k), 0))
  const probabilities = softmax(
    Float64Array.from(model.readers, ([start = 0, ...reader]) =>
      reader.reduce((total, weight, k) => total + weight * (sum[k] ?? 0), start),
    ),
  )
  return model.labels
    .map((label, index): Guess => ({ label: label as Guess['label'], probability: probabilities[index] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability)
}
