import { expect, it } from 'vitest'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'
import { looksPinyin } from '../../../src/ask/read/pinyin.ts'

/** Letters that can be parted into syllables in two ways each had 2^n readings, and all were tried when the last letter fitted none. */
it.each([
  ['letters that part in two ways', `zen me c${'hunouc'.repeat(80)}s`],
  ['the same with blanks', `${'xian '.repeat(100)}q`],
  ['blanks without end', `医保 ${' \t'.repeat(100_000)}?`],
  ['one letter without end', 'a'.repeat(500)],
])('a question of %s is read at once', (_name, question) => {
  const start = performance.now()
  normalise(question)
  looksPinyin(question)
  expect(performance.now() - start).toBeLessThan(500)
})

it.each([
  ['shebao zenme jiao', true],
  ['xian zai hai neng jiao ma', true],
  ['how do i pay', false],
  ['zzz qqq xxx', false],
])('%s: pinyin %s', (text, pinyin) => expect(looksPinyin(text)).toBe(pinyin))

it.each(['失业金怎么领，', '，？', 'how do i pay and ', 'a'])(
  'a question of 100 kB made of %j is answered by its first 500 characters',
  (part) => {
    const ask = createAsk()
    const context = { assessment: null, profile: null, language: null, policy: wholePolicy, today: '2026-11-28' }
    const long = part.repeat(100_000 / part.length)
    const start = performance.now()
    const answer = ask.answer(long, context)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(answer.points).toEqual(ask.answer(long.slice(0, 500), context).points)
  },
)
