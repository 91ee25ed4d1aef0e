import { expect, it } from 'vitest'
import { kindName } from '../../../src/policy/figureKinds.ts'

it('a kind is called by its label', () => {
  expect(kindName('average-wage').zh).toMatch(/平均工资/)
})

it.each(['of-a-newer-version', ''])('a kind that no row has is called by its id: “%s”', (kind) => {
  expect(kindName(kind)).toEqual({ zh: kind, en: kind })
})
