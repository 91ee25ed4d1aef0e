import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../../scripts/packWords.ts'

const texts = (source: string): string[] => sentencesIn('words.ts', source).map(({ text }) => text)

describe('what is taken out of the code and packed', () => {
  it.each([
    ['a sentence of a list', "export const a = ['Register as unemployed']", ['Register as unemployed']],
    [
      'the English words of a surface, whose shape is checked against the Chinese ones',
      "import type { note as zh } from './zh.ts'\nexport const note = { open: 'Open the hints' } satisfies typeof zh",
      ['Open the hints'],
    ],
    ['the same behind `as const`', "export const a = ['Register as unemployed'] as const", ['Register as unemployed']],
    ['a part of a template', 'export const a = (n: number) => `${n} months of benefit`', [' months of benefit']],
    ['one with a line end in it', 'export const a = `Dear office:\\n\\nplease pay`', ['Dear office:\n\nplease pay']],
    ['a part of a pattern', 'export const a = RegExp(`${K}\\\\s*months paid`)', ['\\s*months paid']],
    ['the same as it is written', 'export const a = String.raw`${K}\\s*months paid`', ['\\s*months paid']],
    ['a long pattern', 'export const a = /unemployment insurance|benefit/', ['unemployment insurance|benefit']],
    ['a word that may stand there again and again', "export const a = ['flexible']", ['flexible']],
    [
      'no short word, import or name of a key',
      "import { words } from './long/path/to/words.ts'\nexport const a = { 'a-long-name-of-a-key': 'yes' }",
      [],
    ],
  ])('%s', (_, source, wanted) => expect(texts(source)).toEqual(wanted))
  it.each([
    ['/unemployment|benefit/.test(text)', '/unemployment|benefit/.test('],
    ['/unemployment|benefit/.test(c.q)', '/unemployment|benefit/.test('],
    ['/unemployment|benefit/i.test(text)', '/unemployment|benefit/i'],
    ['/unemployment|benefit/.exec(text)', '/unemployment|benefit/'],
  ])('a pattern that is only tested goes with its call: %s', (source, taken) => {
    const [found] = sentencesIn('words.ts', source)
    expect(source.slice(found?.start, found?.end)).toBe(taken)
  })

  it('a pattern in the text that another is tested on is taken too', () =>
    expect(texts("/unemployment|benefit/.test(text.replace(/medical insurance/, ''))")).toEqual([
      'unemployment|benefit',
      'medical insurance',
    ]))
})
