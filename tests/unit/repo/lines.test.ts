import { describe, expect, it } from 'vitest'
import { sources, text } from './sources.ts'

/*
 * A line has at most 140 characters, as the formatter lays code out. A sentence, a list of words or a pattern stays in one piece, because
 * broken over lines it cannot be searched for or read; what is counted then is the line with each such literal as one character.
 */

const WIDTH = 140
const LITERAL = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/])(?:[^/\\\n]|\\.)+\/[dgimsuvy]*/g
/** Pages inside a template of several lines, whose lines are not ours to break. */
const PAGES = 'tests/fixtures/'
/** In a comment a mark is an apostrophe, and nothing is a literal. */
const COMMENT = /^\s*(?:\/\/|\/?\*)/

const tooLong = (line: string): boolean => line.length > WIDTH && (COMMENT.test(line) ? line : line.replace(LITERAL, '_')).length > WIDTH

describe('lines', () => {
  it('of code and comments have at most 140 characters, literals aside', () => {
    const long = sources('src', 'entrypoints', 'scripts', 'tests', 'training')
      .filter((file) => !file.startsWith(PAGES))
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
    ['a long comment with two apostrophes', ` * the person's own ${'word '.repeat(30)} and the page's`, true],
  ])('%s', (_, line, long) => expect(tooLong(line)).toBe(long))
})
