import { describe, expect, it } from 'vitest'
import { likely, mark, openIndex, packMarks, packWeights } from '../../../src/ask/find/weights.ts'

const concepts = { signs: [], schemes: [], leaving: [], ours: [], strangers: [] }
const points = ['a', 'b', 'c'].map((id) => ({ id, zh: id, en: id }))
/** An index over tokens with their weights for three points and for "none of them". */
function indexOf(rows: Readonly<Record<string, number[]>>) {
  const sorted = Object.entries(rows).toSorted(([a], [b]) => mark(a) - mark(b))
  return openIndex({
    points,
    concepts,
    tokens: packMarks(sorted.map(([token]) => mark(token))),
    weights: sorted.map(([, weights]) => packWeights(weights)).join(' '),
  })
}

describe('what was learnt, as text', () => {
  it('a mark is 18 bits, the same for the same token', () => {
    for (const token of ['', '社保', 'pension', '!3']) expect(mark(token)).toBe(mark(token) & 0x3ffff)
    expect(mark('社保')).not.toBe(mark('医保'))
  })
  it('marks are read back as they were, small steps and steps over 90 alike', () => {
    const near = [0, 1, 89, 179, 180, 2 ** 18 - 1]
    const { weights } = openIndex({ points, concepts, tokens: packMarks(near), weights: near.map(() => '').join(' ') })
    expect([...weights.keys()]).toEqual(near)
  })
  it('the point that the tokens speak for is likeliest; a token that was not learnt does not count', () => {
    const index = indexOf({ 社保: [3, 0, 0, 0], pension: [0, 3, 0, 0], 天气: [0, 0, -2, 6] })
    const best = (...tokens: string[]): number => {
      const found = likely(index, new Map(tokens.map((token) => [token, 1])))
      expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
      return found.indexOf(Math.max(...found))
    }
    expect(best('社保')).toBe(0)
    expect(best('pension')).toBe(1)
    expect(best('天气', '社保')).toBe(3)
    expect(likely(index, new Map([['never seen', 1]]))).toEqual(Float64Array.of(0.25, 0.25, 0.25, 0.25))
  })
  it('a token of the question before counts for less', () => {
    const index = indexOf({ 社保: [3, 0, 0, 0], pension: [0, 3, 0, 0] })
    const [first = 0, second = 0] = likely(
      index,
      new Map([
        ['社保', 1],
        ['pension', 0.5],
      ]),
    )
    expect(first).toBeGreaterThan(second)
  })
})
