import { describe, expect, it } from 'vitest'
import { code, sources } from './sources.ts'

/*
 * No code looks into a sentence of our own. What two places say in common, or what is said already, is told by the rule, the kind or the
 * id that stands behind the words; the words are made once, at the end.
 */

/** What reads the person's or a page's words, and names of places, on purpose. */
const READERS = ['src/spotter/', 'src/ask/read/', 'src/ask/understand/', 'src/ask/find/', 'src/domain/places/']

/** Files that may look into words, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/advisor/portalName.ts': 'the name of a place in the name of a site',
  'src/ui/popup/shortPlace.ts': 'the name of a place',
  'src/ask/compose.ts': 'how much of an answer fits, by its length',
}

const LOOKS =
  /\.(?:zh|en)(?:\?)?\.(?:includes|startsWith|endsWith|replace|replaceAll|split|match|matchAll|indexOf|search|slice)\(|\[language\]\.(?:includes|replace|replaceAll|split|match|matchAll|slice)\(|\.(?:zh|en) [!=]== (?!'')|[!=]== [\w.?[\]]*\.(?:zh|en)\b|\.(?:includes|has|indexOf|test)\((?:[\w.?]*\.)?(?:zh|en)\)/

describe('sentences of our own', () => {
  it('are neither compared nor taken apart', () => {
    const found = sources('src')
      .filter((file) => !READERS.some((folder) => file.startsWith(folder)))
      .flatMap((file) =>
        code(file)
          .split('\n')
          .flatMap((line) => (LOOKS.test(line) ? [`${file}: ${line.trim()}`] : [])),
      )
    expect(found.filter((line) => ALLOWED[line.split(':')[0] ?? ''] === undefined)).toEqual([])
    expect(Object.keys(ALLOWED).filter((file) => !found.some((line) => line.startsWith(`${file}:`)))).toEqual([])
  })

  it.each([
    ["reason[language].split('。')", true],
    ['said.zh === other.zh', true],
    ['text.zh !== EMPLOYERS.advice.zh', true],
    ['filled.includes(text.zh)', true],
    ["text.zh.replace('职工养老', '')", true],
    ["own.zh !== ''", false],
    ["date === null ? '' : date.zh", false],
    ['said.find(({ id }) => id === one.id)', false],
  ])('%s: %s', (line, looks) => expect(LOOKS.test(line)).toBe(looks))
})
