/*
 * The model that ships: each feature is a point with a few coordinates, each label reads the sum of a question's points. A
 * third of the size of a weight for every feature and label, as good, because most labels are told apart by the same things.
 */
import { shuffle, type Example } from './learn.ts'
import { mark, share, softmax } from '../../src/ask/classify/model.ts'

export interface FactorOptions {
  /** Coordinates of a feature. */
  width: number
  epochs: number
  /** Share of an example's features that is hidden each time it is seen. */
  hide: number
  random: () => number
}

export interface Factored {
  labels: string[]
  /** The marks of the features, ascending. */
  marks: number[]
  /** `width` coordinates for each feature. */
  points: Float64Array
  /** `width` numbers for each label. */
  readers: Float64Array
  /** What each label starts from. */
  bias: Float64Array
}

const RATE = 0.1
const BIAS_RATE = 0.05

/** A new model over some features. */
export function fresh(labels: string[], marks: number[], { width, random }: FactorOptions): Factored {
  const around = (size: number, spread: number): Float64Array => new Float64Array(size).map(() => (random() - 0.5) * spread)
  // Almost nothing to start with: what a rare feature starts from stays in it and speaks up at random.
  return {
    labels,
    marks,
    points: around(marks.length * width, 0.01),
    readers: around(labels.length * width, 0.5),
    bias: new Float64Array(labels.length),
  }
}

/** Moves a number against its gradient, by a step that grows shorter the more it has moved (`squares`). */
function step(numbers: Float64Array, squares: Float64Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] ?? 0) + gradient * gradient
  squares[at] = square
  numbers[at] = (numbers[at] ?? 0) - (rate * gradient) / Math.sqrt(square)
}

/** Puts into `sum` the points of some features, each times `unit`. */
function addUp(points: Float64Array, ids: readonly number[], unit: number, sum: Float64Array): void {
  const width = sum.length
  sum.fill(0)
  for (const id of ids) for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + unit * (points[id * width + k] ?? 0)
}

/** Learns in place, by stochastic gradient descent with a step of its own for each number; `fixed` leaves the points where they are. */
export function fit(model: Factored, examples: readonly Example[], { width, epochs, hide, random }: FactorOptions, fixed = false): void {
  const { labels, marks, points, readers, bias } = model
  const byMark = new Map(marks.map((at, id) => [at, id]))
  const known = new Map<string, number | undefined>()
  const idOf = (feature: string): number | undefined => {
    if (!known.has(feature)) known.set(feature, byMark.get(mark(feature)))
    return known.get(feature)
  }
  const data = examples.map(({ label, features: shown, likely }) => ({
    likely: likely ?? labels.map((entry) => (entry === label ? 1 : 0)),
    ids: [...new Set(shown.map(idOf))].filter((id) => id !== undefined),
  }))
  const seen = {
    points: new Float64Array(points.length).fill(1e-3),
    readers: new Float64Array(readers.length).fill(1e-2),
    bias: new Float64Array(bias.length).fill(1e-2),
  }
  const sum = new Float64Array(width)
  const back = new Float64Array(width)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, random)
    for (const { likely, ids: all } of data) {
      const shown = all.filter(() => random() >= hide)
      const unit = share(shown.length)
      addUp(points, shown, unit, sum)
      const scores = bias.map((start, row) => {
        let score = start
        for (let k = 0; k < width; k++) score += (readers[row * width + k] ?? 0) * (sum[k] ?? 0)
        return score
      })
      const wrong = softmax(scores).map((probability, row) => probability - (likely[row] ?? 0))
      back.fill(0)
      for (const [row, off] of wrong.entries()) {
        for (let k = 0; k < width; k++) {
          const at = row * width + k
          back[k] = (back[k] ?? 0) + off * (readers[at] ?? 0)
          step(readers, seen.readers, at, off * (sum[k] ?? 0), RATE)
        }
        step(bias, seen.bias, row, off, BIAS_RATE)
      }
      if (fixed) continue
      for (const id of shown) for (let k = 0; k < width; k++) step(points, seen.points, id * width + k, (back[k] ?? 0) * unit, RATE)
    }
  }
}

/** Rounds each coordinate to -1, 0 or 1 times a little more than its typical size; the readers take up the size. */
export function round(model: Factored, width: number): Factored {
  const { points, readers } = model
  const sizes = Array.from(
    { length: width },
    (_, k) => 1.2 * Math.sqrt(points.filter((_, at) => at % width === k).reduce((sum, x) => sum + x * x, 0) / (points.length / width)),
  )
  const size = (at: number): number => sizes[at % width] ?? 1
  return {
    ...model,
    points: points.map((x, at) => Math.max(-1, Math.min(1, Math.round(x / size(at))))),
    readers: readers.map((x, at) => x * size(at)),
  }
}
