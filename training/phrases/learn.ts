/*
 * Multinomial logistic regression by stochastic gradient descent: tells which features are worth shipping. What is shipped
 * is learnt from those in factor.ts.
 */
import { share, softmax } from '../../src/ask/classify/model.ts'

export interface Example {
  label: string
  features: readonly string[]
  /** How likely each label is, in the order of the labels; the label alone where left out. */
  likely?: Float64Array
}

/** Weights by feature, one for each label in `labels`. */
export interface Learnt {
  labels: string[]
  weights: Map<string, Float64Array>
}

export interface LearnOptions {
  epochs: number
  rate: number
  /** Pull towards zero at each update (an L1 penalty): what is not needed becomes exactly zero and is not shipped. */
  shrink: number
  /** Share of an example's features that is hidden each time it is seen, so that no single wording decides alone. */
  hide: number
  /** Features seen in fewer examples are left out. */
  rarest: number
  random: () => number
}

/** Adds up the weights of a question's features. */
export function score(learnt: Learnt, features: readonly string[]): Float64Array {
  const known = features.map((feature) => learnt.weights.get(feature)).filter((weights) => weights !== undefined)
  const scores = new Float64Array(learnt.labels.length)
  const unit = share(features.length)
  for (const weights of known)
    for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) + unit * (weights[label] ?? 0)
  return scores
}

/** Learns from examples; repeatable for the same `random`. */
export function learn(examples: readonly Example[], options: LearnOptions): Learnt {
  const labels = [...new Set(examples.map((example) => example.label))].toSorted()
  const counts = new Map<string, number>()
  for (const example of examples) for (const feature of example.features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weights = new Map<string, Float64Array>()
  const squares = new Map<string, Float64Array>()
  for (const [feature, count] of counts) {
    if (count < options.rarest) continue
    weights.set(feature, new Float64Array(labels.length))
    squares.set(feature, new Float64Array(labels.length).fill(1e-3))
  }
  const learnt: Learnt = { labels, weights }
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(options.random() * (index + 1))
      const held = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = held
    }
    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      const shown = example.features.filter((feature) => weights.has(feature) && options.random() >= options.hide)
      const probabilities = softmax(score(learnt, shown))
      const unit = share(shown.length)
      for (const feature of shown) {
        const row = weights.get(feature)
        const seen = squares.get(feature)
        if (row === undefined || seen === undefined) continue
        for (let label = 0; label < labels.length; label++) {
          const weight = row[label] ?? 0
          const gradient = ((probabilities[label] ?? 0) - (labels[label] === example.label ? 1 : 0)) * unit
          seen[label] = (seen[label] ?? 0) + gradient * gradient
          const step = options.rate / Math.sqrt(seen[label] ?? 1)
          const moved = weight - step * gradient
          row[label] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * options.shrink)
        }
      }
    }
  }
  return learnt
}
