import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/spotter/excerpt.ts'
import { readHtml } from './world.ts'

/* What of a long page the second look gets: the beginning, the end, and the lines about limits with their neighbours. */

const reading = readHtml('<title>通知</title><p>正文</p>')
const main = (text: string): string => excerpt({ ...reading, main: text }).main
const numbered = (at: number): string => `${`〔${at}〕`.padEnd(9, '·')}\n`

/** A beginning, a thousand lines of ten characters, and an end; `change` says what stands in some of the lines. */
const long = (change: Record<number, string> = {}): string =>
  `${'头'.repeat(2500)}${Array.from({ length: 1000 }, (_, at) => change[at] ?? numbered(at)).join('')}${'尾'.repeat(500)}`
const kept = (text: string): number[] => [...main(text).matchAll(/〔(\d+)〕/g)].map(([, at]) => Number(at))
const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

describe('a page for the second look', () => {
  it.each([
    [9_999, 9_999],
    [10_000, 10_000],
    // The beginning, the end, and a line break behind the first and what is kept between: nothing here.
    [10_001, 3_002],
  ])('of %i characters has %i', (length, expected) => expect(main('字'.repeat(length))).toHaveLength(expected))

  it('keeps its beginning and its end', () => {
    expect(main(long())).toBe(`${'头'.repeat(2500)}\n\n${'尾'.repeat(500)}`)
  })
  it.each(['基数', '上限', '下限', '最低', '最高', '低于', '高于', '工资'])(
    'keeps three lines before one with %s and 24 after it',
    (word) => {
      const line = `${word.padEnd(9, '·')}\n`
      expect(kept(long({ 500: line }))).toEqual([...between(497, 499), ...between(501, 524)])
      expect(main(long({ 500: line }))).toContain(line)
    },
  )
  it('keeps lines of two such neighbourhoods once, in their order', () => {
    const line = '缴费基数·····\n'
    expect(kept(long({ 500: line, 510: line }))).toEqual([...between(497, 499), ...between(501, 509), ...between(511, 534)])
  })
  it('keeps of them no more than 7,000 characters', () => {
    const all = Object.fromEntries(between(0, 999).map((at) => [at, '缴费基数·····\n']))
    expect(main(long(all))).toHaveLength(2500 + 1 + 7000 + 1 + 500)
  })
  it('keeps the last 1,200 characters of what stands around the text', () => {
    expect(excerpt({ ...reading, chrome: `${'前'.repeat(10)}${'后'.repeat(1200)}` }).chrome).toBe('后'.repeat(1200))
  })
})
