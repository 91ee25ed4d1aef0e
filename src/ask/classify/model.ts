import type { TopicId } from '../answer.ts'
import type { Learnt } from './learn.ts'
import { share, softmax } from './learn.ts'

/*
 * What was learnt, packed into text: weights are rounded to whole numbers from -4 to 4, which cost no accuracy, and one
 * character holds those of two labels.
 */

export interface PackedModel {
  /** Fingerprint of the examples it was learnt from, so that a test can tell when it is stale. */
  learntFrom?: string
  labels: string[]
  features: Record<string, string>
}

const MOST = 4
const LEVELS = 2 * MOST + 1
const FIRST = 36 // '$', so that neither a quote nor (skipped below) a backslash needs escaping in JSON
const BACKSLASH = 92

const level = (weight: number): number => MOST + Math.max(-MOST, Math.min(MOST, Math.round(weight)))

function encode(weights: Float64Array): string {
  let text = ''
  for (let label = 0; label < weights.length; label += 2) {
    const char = FIRST + level(weights[label] ?? 0) * LEVELS + level(weights[label + 1] ?? 0)
    text += String.fromCharCode(char >= BACKSLASH ? char + 1 : char)
  }
  return text
}

/** Adds a feature's weights to the scores. */
function add(scores: Float64Array, packed: string, unit: number): void {
  for (let at = 0; at < packed.length; at++) {
    const char = packed.charCodeAt(at)
    const pair = (char > BACKSLASH ? char - 1 : char) - FIRST
    const label = at * 2
    scores[label] = (scores[label] ?? 0) + unit * (Math.floor(pair / LEVELS) - MOST)
    if (label + 1 < scores.length) scores[label + 1] = (scores[label + 1] ?? 0) + unit * ((pair % LEVELS) - MOST)
  }
}

/** Packs weights to a small part of their size, sorted by feature. */
export function pack(learnt: Learnt): PackedModel {
  const rows = [...learnt.weights].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { labels: learnt.labels, features: Object.fromEntries(rows.map(([feature, weights]) => [feature, encode(weights)])) }
}

export interface Guess {
  label: TopicId | 'none'
  probability: number
}

/** The labels for the features of a question, most likely first. Features that were not learnt do not count. */
export function guess(model: PackedModel, features: readonly string[]): Guess[] {
  const rows = features.filter((feature) => Object.hasOwn(model.features, feature)).map((feature) => model.features[feature] ?? '')
  const scores = new Float64Array(model.labels.length)
  for (const row of rows) add(scores, row, share(rows.length))
  const probabilities = softmax(scores)
  return model.labels
    .map((label, index): Guess => ({ label: label as Guess['label'], probability: probabilities[index] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability)
}
