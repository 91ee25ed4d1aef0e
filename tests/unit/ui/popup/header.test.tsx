import { drawn, withDocument } from './rendered.tsx'
import { expect, test } from 'vitest'
import type { Profile } from '../../../../src/profile/schema.ts'
import { Header } from '../../../../src/ui/popup/Header.tsx'

withDocument()

test.each([
  ['离职 28 天', '2026-10-31'],
  ['离职 729 天', '2024-11-29'],
  // A slip in the year is seen at once.
  ['离职 2 年', '2024-11-28'],
  ['离职 20 年', '2006-11-10'],
  ['2 天后离职', '2026-11-30'],
])('%s', (said, leftOn) => {
  const people = { active: 'p1', list: [{ id: 'p1', name: '我', profile: { insuredPlace: '310000', leftOn } }] }
  expect(drawn(<Header people={people} today="2026-11-28" />).querySelector('.tag-text')?.textContent).toContain(said)
})

test.each<[said: string, facts: Partial<Profile>]>([
  ['本地户口', { hukouPlace: '310000' }],
  ['外地户口', { hukouPlace: '340100' }],
  ['户口未填', {}],
  ['户口未填', { person: 'mainland' }],
  // Neither has one.
  ['外国人', { person: 'foreign' }],
  ['港澳台居民', { person: 'hmt' }],
])('the facts at the top say %s', (said, facts) => {
  const people = { active: 'p1', list: [{ id: 'p1', name: '我', profile: { insuredPlace: '310000', leftOn: '2026-11-10', ...facts } }] }
  const chip = drawn(<Header people={people} today="2026-11-28" />).querySelector('.tag-text')
  expect(chip?.textContent).toContain(said)
})

test.each([
  ['zh', '离职 28 天 · 户口未填'],
  ['en', 'left 28 d ago'],
] as const)('while the names of places load, the facts begin with the days: %s', (language, said) => {
  const people = { active: 'p1', list: [{ id: 'p1', name: '我', profile: { insuredPlace: '310000', leftOn: '2026-10-31' } }] }
  expect(drawn(<Header people={people} today="2026-11-28" />, language).querySelector('.tag-text')?.textContent).toBe(said)
})
