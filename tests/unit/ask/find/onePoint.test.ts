import { describe, expect, it } from 'vitest'
import { normalise } from '../../../../src/ask/read/normalise.ts'
import { readQuestion } from '../../../../src/ask/read/index.ts'
import { tokens } from '../../../../src/ask/find/tokens.ts'
import { likely, openIndex } from '../../../../src/ask/find/weights.ts'
import { buildIndex, learntFrom, withPoint } from '../../../../training/points/index.ts'
import { unpackWeights } from '../../../../training/points/unpack.ts'

/* `npm run train:ask -- subject/name`: one point more, and nothing else answered otherwise. With few points it takes a second or two. */

const OTHERS = ['unemployment-apply/papers', 'resident-insurance/price', 'pension-transfer/need', 'severance/kinds']
const NEW = 'resident-insurance/window'
const FROM = learntFrom().filter(({ id }) => id === NEW || OTHERS.includes(id))
const AT = FROM.findIndex(({ id }) => id === NEW)
const before = buildIndex(
  FROM.filter(({ id }) => id !== NEW),
  1,
)

describe('one point learnt into what is there', { timeout: 60_000 }, () => {
  it('changes no weight of the others, and is found by its own wordings', () => {
    const after = withPoint(before, NEW, FROM)
    expect(after.points.map(({ id }) => id)).toEqual(FROM.map(({ id }) => id))
    const [old, now] = [openIndex(before), openIndex(after)]
    expect(old.weights.size).toBeGreaterThan(500)
    for (const [mark, row] of old.weights) {
      const weights = [...unpackWeights(now.weights.get(mark) ?? '', FROM.length + 1)]
      expect(weights.toSpliced(AT, 1)).toEqual([...unpackWeights(row, FROM.length)])
    }
    const own = FROM[AT]?.own ?? []
    expect(own.length).toBeGreaterThan(4)
    const best = own.map((line) => {
      const found = likely(now, new Map(tokens(readQuestion(normalise(line))).map((token) => [token, 1])))
      return now.ids[found.indexOf(Math.max(...found))]
    })
    expect(new Set(best)).toEqual(new Set([NEW]))
  })

  it.each([
    ['a point that is none', 'resident-insurance/nothing', FROM, 'no point is called resident-insurance/nothing'],
    ['a point that was learnt', OTHERS[0] ?? '', FROM, 'git checkout src/ask/find/index.json'],
    [
      'a point beside which other wordings changed',
      NEW,
      FROM.map((one) => (one.id === NEW ? one : { ...one, all: one.all.slice(1) })),
      'npm run train:ask learns all of them',
    ],
  ])('refuses %s', (_, id, from, words) => expect(() => withPoint(before, id, from)).toThrow(words))
})
