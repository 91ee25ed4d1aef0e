import { describe, expect, it } from 'vitest'
import { sources, text } from './sources.ts'

/*
 * A line has at most 140 characters, as the formatter lays code out. A sentence, a list of words or a pattern stays in one piece, because
 * broken over lines it cannot be searched for or read; what is counted then is the line with each such literal as one character.
 */

const WIDTH = 140
const LITERAL = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/])(?:[^/\\\n]|\\.)+\/[dgimsuvy]*/g
/** Pages and snippets for other programs inside a template of several lines: no literal of their own to see. */
const INSIDE = ['tests/fixtures/', 'src/ask/phrases/', 'src/ask/places.ts', 'training/', 'tests/browser/', 'src/ask/points/']

/** Comments still to be broken. */
const LATER = [
  'src/advisor/severance.ts',
  'src/briefing/briefing.ts',
  'src/plan/situation.ts',
  'src/spotter/imitationFacts.ts',
  'src/spotter/imitationWords.ts',
  'src/spotter/places.ts',
  'src/spotter/watch.ts',
  'entrypoints/background/notes.ts',
  'src/advisor/routes/transfer.ts',
]

const tooLong = (line: string): boolean => line.length > WIDTH && line.replace(LITERAL, '_').length > WIDTH

describe('lines', () => {
  it('of code and comments have at most 140 characters, literals aside', () => {
    const long = sources('src', 'entrypoints', 'scripts', 'tests')
      .filter((file) => !INSIDE.some((part) => file.startsWith(part)) && !LATER.includes(file))
      .flatMap((file) =>
        text(file)
          .split('\n')
          .flatMap((line, index) => (tooLong(line) ? [`${file}:${index + 1}`] : [])),
      )
    expect(long).toEqual([])
  })

  it.each([
    ['a long sentence', `  title: '${'长'.repeat(200)}',`, false],
    ['a long pattern', `const X = /${'养老|'.repeat(60)}x/u`, false],
    ['long code', `const x = ${'call('.repeat(40)}`, true],
    ['a long comment', `// ${'word '.repeat(40)}`, true],
  ])('%s', (_, line, long) => expect(tooLong(line)).toBe(long))
})
