/*
 * Learns how much each token speaks for each point: softmax regression on the wordings of points, and on the phrases of topics, which
 * teach that one of their topic's points is meant without saying which. Small weights are dropped and the rest learnt again.
 */

/** A question as numbers of tokens, and the points it may mean: one for a wording, all of a topic for a phrase. */
export interface Lesson {
  tokens: number[]
  means: number[]
  /** A phrase counts and comes up less than a wording. */
  phrase: boolean
}

interface Options {
  tokens: number
  points: number
  random: () => number
  /** How often all is learnt, in another order with other tokens hidden; what was learnt is averaged. */
  runs?: number
}

const RATE = 0.3
const SHRINK = 1e-4
/** The share of tokens hidden at each reading, so that none is relied upon alone. */
const HIDDEN = 0.3
/** A phrase of a topic counts this much of a wording, and comes up this often in a round. */
const PHRASE = 0.3
const PHRASE_OFTEN = 0.35
/** Learnt so often and averaged: a single run would change its mind on close points with any new wording. */
const RUNS = 8
const ROUNDS = 30
const ROUNDS_AGAIN = 6
/** So many weights are kept. */
const KEPT = 39_000
/** A weight that occurs more often than this counts as often as this when the small ones are dropped. */
const OFTEN = 30

/** The weights, one row of points a token. The same lessons give the same weights. */
export function learnWeights(lessons: readonly Lesson[], { tokens, points, random, runs = RUNS }: Options): Float32Array {
  const all = Array.from({ length: runs }, () => learner(lessons, { tokens, points, random }))
  for (const { round } of all) for (let at = 0; at < ROUNDS; at++) round()
  const first = mean(all.map(({ weights }) => weights))
  centre(first, points)
  const kept = strongest(first, lessons, points)
  for (const { weights, keep, round } of all) {
    centre(weights, points)
    keep(kept)
    for (let cell = 0; cell < weights.length; cell++) if (kept[cell] === 0) weights[cell] = 0
    for (let at = 0; at < ROUNDS_AGAIN; at++) round()
  }
  return mean(all.map(({ weights }) => weights))
}

/** So many weights of one point are kept. */
const KEPT_OF_ONE = 400
const RUNS_OF_ONE = 3
/** Its own wordings come up so often: those of the others were learnt before, and no longer give way. */
const OWN = 6

/** The weights with those of one point learnt, from the same lessons; all others stay as they are. */
export function learnPoint(
  lessons: readonly Lesson[],
  { tokens, points, random, weights, point }: Options & { weights: Float32Array; point: number },
): Float32Array {
  const column = Uint8Array.from(weights, (_, cell) => (cell % points === point ? 1 : 0))
  const own = Array.from({ length: OWN - 1 }, () => lessons.filter(({ means }) => means.length === 1 && means[0] === point)).flat()
  const found = mean(
    Array.from({ length: RUNS_OF_ONE }, () => {
      const learnt = learner([...lessons, ...own], { tokens, points, random })
      learnt.weights.set(weights)
      learnt.keep(column)
      for (let at = 0; at < ROUNDS; at++) learnt.round()
      return learnt.weights
    }),
  )
  const sizes = found.filter((_, cell) => column[cell] === 1).map(Math.abs)
  const least = sizes.toSorted((a, b) => b - a)[KEPT_OF_ONE] ?? 0
  return found.map((weight, cell) => (column[cell] === 1 && Math.abs(weight) < least ? 0 : weight))
}

function mean(all: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...rest] = all
  return first.map((weight, cell) => rest.reduce((sum, weights) => sum + (weights[cell] ?? 0), weight) / all.length)
}

interface Learner {
  weights: Float32Array
  /** Reads every lesson once. */
  round: () => void
  /** From here on only these weights are learnt. */
  keep: (kept: Uint8Array) => void
}

function learner(lessons: readonly Lesson[], { tokens, points, random }: Options): Learner {
  const weights = new Float32Array(tokens * points)
  const squares = new Float32Array(tokens * points).fill(1e-6)
  let kept: Uint8Array | null = null
  const likely = new Float64Array(points)

  const read = (seen: readonly number[]): void => {
    likely.fill(0)
    const unit = 1 / Math.sqrt(seen.length)
    for (const token of seen)
      for (let at = 0; at < points; at++) likely[at] = (likely[at] ?? 0) + (weights[token * points + at] ?? 0) * unit
    const top = likely.reduce((most, score) => Math.max(most, score), -Infinity)
    let sum = 0
    for (let at = 0; at < points; at++) sum += likely[at] = Math.exp((likely[at] ?? 0) - top)
    for (let at = 0; at < points; at++) likely[at] = (likely[at] ?? 0) / sum
  }
  const teach = ({ tokens: all, means, phrase }: Lesson): void => {
    const seen = all.filter(() => random() >= HIDDEN)
    if (seen.length === 0) return
    read(seen)
    const worth = (phrase ? PHRASE : 1) / Math.sqrt(seen.length)
    // So unlikely that nothing is left of it: then each as much as the other.
    const meant = means.reduce((sum, at) => sum + (likely[at] ?? 0), 0)
    const wanted = new Map(means.map((at) => [at, meant < 1e-9 ? 1 / means.length : (likely[at] ?? 0) / meant]))
    for (let at = 0; at < points; at++) {
      const slope = ((likely[at] ?? 0) - (wanted.get(at) ?? 0)) * worth
      if (Math.abs(slope) < 1e-3) continue
      for (const token of seen) {
        const cell = token * points + at
        if (kept !== null && kept[cell] === 0) continue
        const square = (squares[cell] ?? 0) + slope * slope
        const weight = weights[cell] ?? 0
        squares[cell] = square
        weights[cell] = weight - (RATE * slope) / Math.sqrt(square) - SHRINK * weight
      }
    }
  }
  const round = (): void => {
    const order = lessons
      .filter(({ phrase }) => !phrase || random() < PHRASE_OFTEN)
      .map((lesson) => ({ lesson, at: random() }))
      .toSorted((a, b) => a.at - b.at)
    for (const { lesson } of order) teach(lesson)
  }

  return { weights, round, keep: (cells) => (kept = cells) }
}

/** Takes from each token's weights what most points have: only differences between points count, so that most weights come near 0. */
function centre(weights: Float32Array, points: number): void {
  for (let from = 0; from < weights.length; from += points) {
    const row = weights.subarray(from, from + points)
    const middle = row.toSorted()[Math.floor(points / 2)] ?? 0
    for (let at = 0; at < points; at++) row[at] = (row[at] ?? 0) - middle
  }
}

/** Marks the weights worth keeping: large ones of tokens that occur often. */
function strongest(weights: Float32Array, lessons: readonly Lesson[], points: number): Uint8Array {
  const count = new Float64Array(weights.length / points)
  for (const { tokens } of lessons) for (const token of tokens) count[token] = (count[token] ?? 0) + 1
  const worth = Float64Array.from(
    weights,
    (weight, cell) => Math.abs(weight) * Math.sqrt(Math.min(OFTEN, count[Math.floor(cell / points)] ?? 0)),
  )
  const least = worth.toSorted().at(-KEPT - 1) ?? 0
  return Uint8Array.from(worth, (one) => (one > least ? 1 : 0))
}
