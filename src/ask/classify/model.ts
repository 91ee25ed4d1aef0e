import type { TopicId } from '../answer.ts'
import type { ConceptSources } from './vocabulary.ts'

/*
 * What was learnt: each feature is a point of a few small whole coordinates, one character each; each label reads the sum of
 * a question's points.
 */

export interface PackedModel {
  /** Fingerprint of the examples it was learnt from, so that a test can tell when it is stale. */
  learntFrom: string
  labels: string[]
  /** Features, one after another, `!` between them. */
  features: string
  /** Their coordinates in the same order, `P` for zero. */
  points: string
  /** For each label what it starts from, then a number for each coordinate. */
  readers: number[][]
  /** The concepts it was learnt with. */
  concepts: ConceptSources
}

/** `P`: no sign on either side of it, down to -9 or so, needs escaping in JSON. */
const ZERO = 80

export interface Model {
  labels: readonly string[]
  /** Still as text: a question needs a few of them only. */
  points: ReadonlyMap<string, string>
  readers: readonly (readonly number[])[]
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

/** Whole coordinates as text. */
export const packPoints = (points: Float64Array): string => Array.from(points, (x) => String.fromCharCode(ZERO + x)).join('')

export function unpack({ labels, features, points, readers }: Omit<PackedModel, 'learntFrom' | 'concepts'>): Model {
  const width = (readers[0]?.length ?? 1) - 1
  return { labels, readers, points: new Map(features.split('!').map((feature, index) => [feature, points.slice(index * width, (index + 1) * width)])) }
}

export interface Guess {
  label: TopicId | 'none'
  probability: number
}

/** The labels for the features of a question, most likely first. Features that were not learnt do not count. */
export function guess(model: Model, features: readonly string[]): Guess[] {
  const points = features.map((feature) => model.points.get(feature)).filter((point) => point !== undefined)
  const unit = share(points.length)
  const sum = (model.readers[0] ?? []).slice(1).map((_, k) => unit * points.reduce((total, point) => total + point.charCodeAt(k) - ZERO, 0))
  const probabilities = softmax(Float64Array.from(model.readers, ([start = 0, ...reader]) => reader.reduce((total, weight, k) => total + weight * (sum[k] ?? 0), start)))
  return model.labels
    .map((label, index): Guess => ({ label: label as Guess['label'], probability: probabilities[index] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability)
}
