import { expect, it } from 'vitest'
import { normalise } from '../../../src/ask/classify/normalise.ts'
import { looksPinyin } from '../../../src/ask/classify/pinyin.ts'

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
