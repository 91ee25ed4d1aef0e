import { readFileSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { TERM_WORDS } from '../../../src/briefing/terms.ts'
import { alternatives, builtPatterns, isBounded, isTidied, tidied, writtenPatterns, type Pattern } from './patterns.ts'

/*
 * What a page, a file or a question says is met by patterns, and a text can be made so that a careless pattern takes seconds or
 * hours over it. Every pattern is looked at by `recheck`, which proves that the time grows with the
 * text and no faster, or shows a text that it grows faster on.
 */

/** Patterns proven before, as `source/flags`, so that a run looks at new ones only; `PROVE=all` looks at every one and writes the list. */
const LIST = new URL('./provenPatterns.txt', import.meta.url)
const proven = new Set(process.env.PROVE === 'all' ? [] : readFileSync(LIST, 'utf8').split('\n'))

/**
 * A question is cut at 500 characters, over which a pattern that grows with their square takes no time; one that doubles with each does,
 * and is refused there too.
 */
const isShort = (file: string): boolean => file.startsWith('src/ask/')

const { patterns: written, hidden } = writtenPatterns('src', 'entrypoints')
// Those below first: a pattern is put together by the first module that loads it.
const built = await builtPatterns('src/spotter', 'src/profile', 'src/ask', 'src/ledger')
const pieces = new Map<string, Pattern>()
for (const { file, source, flags } of [...written, ...built])
  for (const piece of alternatives(isTidied(file) ? tidied(source) : source))
    if (!isBounded(piece)) pieces.set(`${piece}/${flags}`, { file, source: piece, flags })
const unproven = [...pieces.values()].filter(({ source, flags }) => !proven.has(`${source}/${flags}`))

describe('every pattern that meets a text from outside', () => {
  it('is where this test sees it: written out, put together while its module is loaded, or a list of plain words', () => {
    expect(hidden.filter((file) => !isShort(file))).toEqual(['src/ui/holder/terms.ts'])
    expect(TERM_WORDS.filter((word) => !/^[\u4e00-\u9fff]+$/.test(word))).toEqual([])
  })

  it('was found: a pattern without end, one without, one put together', () => {
    expect(written.length).toBeGreaterThan(200)
    expect(alternatives('a(b|c)|[|]|\\b(d|e+)\\b')).toEqual(['a(b|c)', '[|]', '\\bd\\b', '\\be+\\b'])
    expect([isBounded('[*]a\\+b{2,3}'), isBounded('ab*'), isBounded('a{2,}')]).toEqual([true, false, false])
  })

  it('takes a time that grows with the text and no faster, each of them', async () => {
    const wrong: string[] = []
    for (const { file, source, flags } of unproven) {
      const { status, ...why } = await check(source, flags, { timeout: 20_000 })
      const doubles = 'complexity' in why && why.complexity?.type === 'exponential'
      if (status === 'safe' || (isShort(file) && !doubles)) proven.add(`${source}/${flags}`)
      else wrong.push(`${file}: /${source}/${flags} ${status} ${'attack' in why ? why.attack?.pattern : ''}`)
    }
    if (process.env.PROVE)
      writeFileSync(
        LIST,
        [...pieces.keys()]
          .filter((one) => proven.has(one))
          .toSorted()
          .join('\n'),
      )
    expect(wrong).toEqual([])
  }, 1_200_000)

  it.each([
    ['(a+)+$', ''],
    ['\\s*x', 'g'],
    ['\\w+@\\w+$', ''],
  ])('would find /%s/%s', async (source, flags) => expect((await check(source, flags)).status).toBe('vulnerable'), 30_000)
})

describe('twenty thousand characters made of what a pattern looks for', () => {
  /**
   * Marks that patterns repeat, and the pattern's own first letters, in every way that costs most: again and again, and never to the
   * end.
   */
  const pumps = (source: string): string[] => {
    const own = [...new Set(source.replace(/\\./g, '').replace(/[^\u4e00-\u9fffA-Za-z]/g, ''))]
    const words = /[\u4e00-\u9fff]{2,6}/g.exec(source)?.[0] ?? 'a'
    return [
      '1',
      '1,',
      '1.',
      '1 ',
      'a ',
      'a.',
      '-',
      '(',
      '/1',
      '局',
      own.slice(0, 40).join(''),
      own[0] ?? '',
      own[1] ?? '',
      words,
      `${words} 1`,
    ]
  }
  const meetsPages = [...written, ...built].filter(({ file }) => !file.startsWith('src/ask/'))

  it('takes no pattern longer than a moment', () => {
    const slow = meetsPages.flatMap(({ file, source, flags }) => {
      const pattern = new RegExp(source, flags)
      return pumps(source).flatMap((pump) => {
        // A line of a pasted record, a typed field: they are cut before.
        const length = file.startsWith('src/profile/') ? 1000 : 20_000
        const text = `${pump.repeat(Math.ceil(length / (pump.length || 1))).slice(0, length)}\0`
        // The thread's own time: what a busy machine does between is not the pattern's.
        const took = () => {
          const start = process.threadCpuUsage()
          text.replace(pattern, '')
          return process.threadCpuUsage(start).user / 1000
        }
        // It may be compiled or swept up after once, not three times at the same place.
        return took() > 60 && took() > 60 && took() > 60 ? [`${file}: /${source}/${flags} on ${pump}`] : []
      })
    })
    expect(slow).toEqual([])
  }, 120_000)
})
