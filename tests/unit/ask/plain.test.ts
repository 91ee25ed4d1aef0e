import { expect, it } from 'vitest'
import { understand } from '../../../src/ask/find/understand.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'
import { linesByPoint, TEMPLATES } from '../../../training/points/index.ts'
import { random, wordings } from '../../../training/phrases/expand.ts'

/** One wording of each template, drawn otherwise than those that were learnt. */
const ASKED = [...linesByPoint(TEMPLATES)].flatMap(([id, lines]) =>
  lines.flatMap((line) => wordings(line, 1, random(11)).map((question) => ({ id, question }))),
)

it('of the plain ways to ask for a point nine in ten get it first, and hardly one is taken for another subject', () => {
  const meant = ASKED.map(({ id, question }) => ({ id, question, meant: understand(normalise(question), '') }))
  const first = meant.filter(({ id, meant: found }) => found.kind === 'points' && found.points[0]?.id === id)
  const refused = meant.filter(({ meant: { kind } }) => kind === 'outside' || kind === 'elsewhere').map(({ question }) => question)
  expect(ASKED.length).toBeGreaterThan(2500)
  expect(first.length / ASKED.length).toBeGreaterThan(0.9)
  expect(refused.length / ASKED.length, refused.join('\n')).toBeLessThan(0.01)
})
