/*
 * Which wordings a question resembles. Tokens count by how rare they are among the wordings (inverse document frequency); a wording
 * scores by the share of its own weight that the question has, and by the share of the question's that the wording explains.
 */

/** Wordings as `npm run train:ask` writes them: tokens once, each wording as numbers of tokens. */
export interface PackedIndex {
  tokens: string[]
  points: { id: string; zh: string; en: string; wordings: number[][] }[]
}

interface Entry {
  id: string
  wordings: { tokens: number[]; weight: number }[]
}

export interface Index {
  numbers: ReadonlyMap<string, number>
  weights: readonly number[]
  entries: readonly Entry[]
  titles: ReadonlyMap<string, { zh: string; en: string }>
}

/** Signs of the table carry the subject: they count for more than loose pairs of characters. */
const isSign = (token: string): boolean => /[\ue000-\ue0ff]/.test(token)
const SIGN_WEIGHT = 1.6

export function openIndex({ tokens, points }: PackedIndex): Index {
  const count = tokens.map(() => 0)
  let all = 0
  for (const { wordings } of points) for (const wording of wordings) for (const at of (all++, wording)) count[at] = (count[at] ?? 0) + 1
  const weights = tokens.map((token, at) => Math.log(1 + all / (1 + (count[at] ?? 0))) * (isSign(token) ? SIGN_WEIGHT : 1))
  return {
    numbers: new Map(tokens.map((token, at) => [token, at])),
    weights,
    entries: points.map(({ id, wordings }) => ({
      id,
      wordings: wordings.map((wording) => ({ tokens: wording, weight: wording.reduce((sum, at) => sum + (weights[at] ?? 0), 0) })),
    })),
    titles: new Map(points.map(({ id, zh, en }) => [id, { zh, en }])),
  }
}

/** How much of the wording the question has, against how much of the question the wording explains. */
const OWN = 0.62

/** Likeness of a question to each point, 0 to 1: its best wording. `query` gives tokens with what they count for. */
export function alike(index: Index, query: ReadonlyMap<string, number>): Map<string, number> {
  const asked = new Map<number, number>()
  let whole = 0
  for (const [token, factor] of query) {
    const at = index.numbers.get(token)
    // A token no wording has still makes the question less explained, by a typical weight.
    const weight = (at === undefined ? 3.2 : (index.weights[at] ?? 0)) * factor
    whole += weight
    if (at !== undefined) asked.set(at, weight)
  }
  const found = new Map<string, number>()
  for (const { id, wordings } of index.entries) {
    let best = 0
    for (const wording of wordings) {
      let shared = 0
      for (const at of wording.tokens) shared += asked.get(at) ?? 0
      if (shared > 0) best = Math.max(best, shared / (OWN * wording.weight + (1 - OWN) * Math.max(whole, wording.weight * 0.5)))
    }
    found.set(id, Math.min(1, best))
  }
  return found
}
