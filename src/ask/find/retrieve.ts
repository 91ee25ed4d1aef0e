/*
 * Which points a question resembles. Tokens count by how rare they are among the wordings (inverse document frequency). A point scores by
 * its best wording, a little by its second best, and by how much of the question its wordings share on the whole.
 */

/** Wordings as `npm run train:ask` writes them: tokens once, each wording as numbers of tokens. */
export interface PackedIndex {
  tokens: string[]
  points: { id: string; zh: string; en: string; wordings: number[][] }[]
}

interface Wording {
  tokens: number[]
  weight: number
}
interface IndexedPoint {
  id: string
  wordings: Wording[]
  /** By token: in which share of the wordings it stands. */
  usual: ReadonlyMap<number, number>
}

export interface PointIndex {
  numbers: ReadonlyMap<string, number>
  weights: readonly number[]
  entries: readonly IndexedPoint[]
  titles: ReadonlyMap<string, { zh: string; en: string }>
}

/** Signs of the table carry the subject: they count for more than loose pairs of characters. */
const SIGN = /[\ue000-\ue0ff]/
const SIGN_WEIGHT = 1.5

export function openIndex({ tokens, points }: PackedIndex): PointIndex {
  const count = tokens.map(() => 0)
  let all = 0
  for (const { wordings } of points) {
    all += wordings.length
    for (const wording of wordings) for (const at of wording) count[at] = (count[at] ?? 0) + 1
  }
  const weights = tokens.map((token, at) => Math.log(1 + all / (1 + (count[at] ?? 0))) * (SIGN.test(token) ? SIGN_WEIGHT : 1))
  const usualIn = (wordings: readonly number[][]): Map<number, number> => {
    const found = new Map<number, number>()
    for (const wording of wordings) for (const at of wording) found.set(at, (found.get(at) ?? 0) + 1 / wordings.length)
    return found
  }
  return {
    numbers: new Map(tokens.map((token, at) => [token, at])),
    weights,
    entries: points.map(({ id, wordings }) => ({
      id,
      wordings: wordings.map((wording) => ({ tokens: wording, weight: wording.reduce((sum, at) => sum + (weights[at] ?? 0), 0) })),
      usual: usualIn(wordings),
    })),
    titles: new Map(points.map(({ id, zh, en }) => [id, { zh, en }])),
  }
}

/** How much of the wording the question has, against how much of the question the wording explains. */
const OWN = 0.4
/** A token that no wording has still makes the question less explained. */
const STRANGE = 3.2
const SECOND = 0.3
const USUAL = 0.5

/** Likeness of a question to each point, about 0 to 1. `query` gives tokens with what they count for; `except` is left out, for measuring. */
export function alike(index: PointIndex, query: ReadonlyMap<string, number>, except?: Wording): Map<string, number> {
  const asked = new Map<number, number>()
  let whole = 0
  for (const [token, factor] of query) {
    const at = index.numbers.get(token)
    const weight = (at === undefined ? STRANGE : (index.weights[at] ?? 0)) * factor
    whole += weight
    if (at !== undefined) asked.set(at, weight)
  }
  const found = new Map<string, number>()
  for (const { id, wordings, usual } of index.entries) {
    let best = 0
    let second = 0
    for (const wording of wordings) {
      if (wording === except) continue
      let shared = 0
      for (const at of wording.tokens) shared += asked.get(at) ?? 0
      const likeness = shared / (OWN * wording.weight + (1 - OWN) * Math.max(whole, wording.weight * 0.5))
      if (likeness > best) [best, second] = [likeness, best]
      else if (likeness > second) second = likeness
    }
    let common = 0
    for (const [at, weight] of asked) common += weight * (usual.get(at) ?? 0)
    found.set(id, (best + SECOND * second + (USUAL * common) / Math.max(whole, 1)) / (1 + SECOND + USUAL * 0.6))
  }
  return found
}
