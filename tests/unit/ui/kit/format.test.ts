import { describe, expect, it } from 'vitest'
import { boundText } from '../../../../src/domain/format.ts'
import { periodText, shortTitle } from '../../../../src/ui/kit/format.ts'

const words = { since: (from: string) => `${from} 起`, upTo: (last: string) => `到 ${last}` }

describe('a half-open period is shown with both ends counting', () => {
  it.each([
    { from: '2026-07', until: '2027-07', text: '2026年7月 – 2027年6月' },
    { from: '2025-09-10', until: '2030-09-10', text: '2025年9月10日 – 2030年9月9日' },
    { from: '2024-03', until: null, text: '2024年3月 起' },
    { from: null, until: '2026-01', text: '到 2025年12月' },
    { from: null, until: null, text: '' },
  ])('$from to $until: $text', ({ from, until, text }) =>
    expect(periodText({ from, until }, words, (bound) => boundText(bound).zh)).toBe(text),
  )
})

it('a year, a month and a day are each written with their year', () => {
  expect(['2026', '2026-07', '2026-07-01'].map((bound) => Object.values(boundText(bound)))).toEqual([
    ['2026年', '2026'],
    ['2026年7月', 'July 2026'],
    ['2026年7月1日', '1 July 2026'],
  ])
})

describe('a law is called as people call it', () => {
  it.each([
    ['中华人民共和国社会保险法（2018年修正）', '社会保险法'],
    ['失业保险条例', '失业保险条例'],
    ['上海市通知（2026）5号', '上海市通知（2026）5号'],
  ])('%s: %s', (title, short) => expect(shortTitle(title)).toBe(short))
})
