import { CARRY, FIRST } from '../../src/ask/find/marks.ts'
import { STEP, ZERO } from '../../src/ask/find/weights.ts'

/** The weights of one token that `packWeights` wrote, of so many points. */
export function unpackWeights(row: string, points: number): Float32Array {
  const weights = new Float32Array(points)
  let point = 0
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '~') {
      point += CARRY
      continue
    }
    point += row.charCodeAt(at++) - FIRST
    weights[point] = (row.charCodeAt(at) - ZERO) * STEP
  }
  return weights
}
