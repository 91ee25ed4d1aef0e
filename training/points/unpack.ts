import { addWeights } from '../../src/ask/find/weights.ts'

/** The weights of one token that `packWeights` wrote, of so many points. */
export function unpackWeights(row: string, points: number): Float32Array {
  const weights = new Float32Array(points)
  addWeights(weights, row)
  return weights
}
