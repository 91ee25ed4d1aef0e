import { CARRY, FIRST, tokenMark, unpackMarks } from './marks.ts'

/*
 * How much each token of a question speaks for each point, as learnt by `npm run train:ask` (training/points). A token goes by its mark
 * instead of its name, and has weights for the few points it tells something about.
 */

/** The index as it is written: see `packWeights`. */
export interface PackedIndex {
  /** Fingerprint of what it was learnt from, so that a test can tell when it is stale. */
  learntFrom: string
  points: { id?: string; zh: string; en: string }[]
  /** Marks of the tokens in order, as `packMarks` writes them. */
  tokens: string
  /** For each token the steps from point to point, a blank after each token. */
  steps: string
  /** The weight at each step: apart, because like packs well with like. */
  weights: string
}

export interface PointIndex {
  ids: readonly string[]
  /** Weights by mark of the token, still as text: a question needs a few of them only. */
  weights: ReadonlyMap<number, string>
  titles: ReadonlyMap<string, { zh: string; en: string }>
}

const ZERO = 80

/** `ids`: those of the points in their order, where the index does not name them. */
export function openIndex(
  { points, tokens, steps, weights }: Omit<PackedIndex, 'learntFrom'>,
  ids: readonly string[] = points.map(({ id = '' }) => id),
): PointIndex {
  let next = 0
  const rows = steps.split(' ').map((row) => row.replace(/[^~]/g, (step) => step + weights.charAt(next++)))
  const found = new Map(unpackMarks(tokens).map((at, row) => [at, rows[row] ?? '']))
  return { ids, weights: found, titles: new Map(points.map(({ zh, en }, at) => [ids[at] ?? '', { zh, en }])) }
}

/** The weights of one token as text, as whole numbers: halves told nothing more. Those that round to nothing are left out. */
export function packWeights(weights: ArrayLike<number>): string {
  let text = ''
  let last = 0
  for (let point = 0; point < weights.length; point++) {
    const weight = Math.max(-40, Math.min(40, Math.round(weights[point] ?? 0)))
    if (weight === 0) continue
    const step = point - last
    text += '~'.repeat(Math.floor(step / CARRY)) + String.fromCharCode(FIRST + (step % CARRY), ZERO + weight)
    last = point
  }
  return text
}

/** Adds the weights of one token, as `packWeights` wrote them, to the points' scores, each times `factor`. */
export function addWeights(scores: Float64Array | Float32Array, row: string, factor = 1): void {
  let point = 0
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '~') {
      point += CARRY
      continue
    }
    point += row.charCodeAt(at++) - FIRST
    scores[point] = (scores[point] ?? 0) + (row.charCodeAt(at) - ZERO) * factor
  }
}

/** Learnt with tokens hidden, the weights are too timid for a whole question. */
const SHARPER = 1.25

/**
 * How likely each point is, in the order of `index.ids`, and last that it is none of them; they sum to 1. `query` gives tokens with what
 * they count for, 0 to 1.
 */
export function likely(index: PointIndex, query: ReadonlyMap<string, number>): Float64Array {
  const scores = new Float64Array(index.ids.length + 1)
  let size = 0
  for (const [token, factor] of query) {
    const row = index.weights.get(tokenMark(token))
    if (row === undefined) continue
    size += factor * factor
    addWeights(scores, row, factor)
  }
  return softmax(scores, SHARPER / Math.sqrt(Math.max(1, size)))
}

/** The probability of each score, which counts `unit` times; they sum to 1. */
export function softmax(scores: Float64Array, unit = 1): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const powers = scores.map((score) => Math.exp((score - top) * unit))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
