import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../src/ask/read/index.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'
import { tokens } from '../../../src/ask/find/tokens.ts'
import { likely, openIndex, type PackedIndex, type PointIndex } from '../../../src/ask/find/weights.ts'
import { THOROUGH } from '../../setup/thorough.ts'
import { buildIndex, learntFrom } from '../../../training/points/index.ts'

/** Three points of three subjects, left out at once: learning takes a while. */
const LEFT_OUT = ['unemployment-apply/papers', 'pension-transfer/need', 'severance/kinds']
const subjectOf = (id: string): string | undefined => id.split('/')[0]
const SUBJECTS = new Set(LEFT_OUT.map(subjectOf))

const best = (index: PointIndex, query: ReadonlyMap<string, number>): string | undefined => {
  const found = likely(index, query).subarray(0, index.ids.length)
  return index.ids[found.indexOf(Math.max(...found))]
}

/** The share of the wordings reached in one index that are reached in the other too; of at least so many. */
function kept(index: PointIndex, without: PointIndex, others: ReturnType<typeof learntFrom>, least: number): number {
  const rows = others
    .flatMap(({ id, own }) => own.map((line) => ({ id, query: new Map(tokens(readQuestion(normalise(line))).map((token) => [token, 1])) })))
    .filter(({ id, query }) => best(index, query) === id)
  expect(rows.length).toBeGreaterThan(least)
  return rows.filter(({ id, query }) => best(without, query) === id).length / rows.length
}

const isLeftOut = ({ id }: { id: string }): boolean => LEFT_OUT.includes(id)

describe('a point may come or go without disturbing what the others are reached by', { timeout: 300_000 }, () => {
  /*
   * All weights are learnt together, so that a point's wordings are not without any effect on others: the bounds are statistical. An index
   * without the three is learnt once, not eight times as the shipped one is, which alone moves about half of what moves here.
   */
  it.runIf(THOROUGH)('of all points, as they ship', () => {
    const shipped = openIndex(JSON.parse(readFileSync(new URL('../../../src/ask/find/index.json', import.meta.url), 'utf8')) as PackedIndex)
    const others = learntFrom().filter((one) => !isLeftOut(one))
    expect(kept(shipped, openIndex(buildIndex(others, 1)), others, 1300)).toBeGreaterThanOrEqual(0.98)
  })

  // Those of the same subjects lie nearest, and are learnt in a tenth of the time, with weights enough for all.
  it('of the same subjects, learnt alone', () => {
    const of = learntFrom().filter(({ id }) => SUBJECTS.has(subjectOf(id)))
    const others = of.filter((one) => !isLeftOut(one))
    expect(kept(openIndex(buildIndex(of, 1)), openIndex(buildIndex(others, 1)), others, 200)).toBeGreaterThanOrEqual(0.995)
  })
})
