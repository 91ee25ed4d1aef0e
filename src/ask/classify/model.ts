import type { TopicId } from '../answer.ts'
import type { Learnt } from './learn.ts'
import { share, softmax } from './learn.ts'

/*
 * What was learnt, packed into text: for each feature one character a label, its weight in steps of 1/STEPS around ZERO.
 */

export interface PackedModel {
  labels: string[]
  features: Record<string, string>
}

const FIRST = 35 // '#', so that neither a quote nor (skipped below) a backslash needs escaping in JSON
const BACKSLASH = 92
const ZERO = 45
const STEPS = 5

function code(weight: number): string {
  const char = FIRST + ZERO + Math.max(-ZERO, Math.min(ZERO, Math.round(weight * STEPS)))
  return String.fromCharCode(char >= BACKSLASH ? char + 1 : char)
}

const decode = (char: number): number => (char > BACKSLASH ? char - 1 : char) - FIRST - ZERO

/** Packs weights to a tenth or so of their size, sorted by feature. */
export function pack(learnt: Learnt): PackedModel {
  const rows = [...learnt.weights].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { labels: learnt.labels, features: Object.fromEntries(rows.map(([feature, weights]) => [feature, [...weights].map(code).join('')])) }
}

export interface Guess {
  label: TopicId | 'none'
  probability: number
}

/** The labels for the features of a question, most likely first. Features that were not learnt do not count. */
export function guess(model: PackedModel, features: readonly string[]): Guess[] {
  const rows = features.filter((feature) => Object.hasOwn(model.features, feature)).map((feature) => model.features[feature] ?? '')
  const unit = share(rows.length) / STEPS
  const scores = new Float64Array(model.labels.length)
  for (const row of rows) for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) + unit * decode(row.charCodeAt(label))
  const probabilities = softmax(scores)
  return model.labels
    .map((label, index): Guess => ({ label: label as Guess['label'], probability: probabilities[index] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability)
}
