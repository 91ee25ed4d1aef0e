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

/** Puts a list in random order, in place. */
export function shuffle(list: object[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const held = list[index]
    const taken = list[other]
    if (held !== undefined && taken !== undefined) [list[index], list[other]] = [taken, held]
  }
}

/** The features that enough examples have. */
function commonFeatures(examples: readonly Example[], rarest: number): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= rarest).map(([feature]) => feature)
}

/** Moves a feature's weights against their gradients, each by a step that grows shorter the more it has moved (`seen`). */
function step(row: Float64Array, seen: Float64Array, gradients: Float64Array, { rate, shrink }: LearnOptions): void {
  for (let label = 0; label < row.length; label++) {
    const gradient = gradients[label] ?? 0
    const square = (seen[label] ?? 0) + gradient * gradient
    seen[label] = square
    const length = rate / Math.sqrt(square)
    const moved = (row[label] ?? 0) - length * gradient
    row[label] = Math.sign(moved) * Math.max(0, Math.abs(moved) - length * shrink)
  }
}

/** Learns from examples; repeatable for the same `random`. */
export function learn(examples: readonly Example[], options: LearnOptions): Learnt {
  const { random, hide } = options
  const labels = [...new Set(examples.map((example) => example.label))].toSorted()
  const features = commonFeatures(examples, options.rarest)
  const weights = new Map(features.map((feature) => [feature, new Float64Array(labels.length)]))
  const squares = new Map(features.map((feature) => [feature, new Float64Array(labels.length).fill(1e-3)]))
  const learnt: Learnt = { labels, weights }
  const order = [...examples]
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const { label: right, features: all } of order) {
      const shown = all.filter((feature) => weights.has(feature) && random() >= hide)
      const unit = share(shown.length)
      const gradients = softmax(score(learnt, shown)).map((probability, at) => (probability - (labels[at] === right ? 1 : 0)) * unit)
      for (const feature of shown) {
        const row = weights.get(feature)
        const seen = squares.get(feature)
        if (row !== undefined && seen !== undefined) step(row, seen, gradients, options)
      }
    }
  }
  return learnt
}
