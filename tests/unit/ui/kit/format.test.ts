import { describe, expect, it } from 'vitest'
import { periodText, shortDate, shortTitle, shortYuan, yuan } from '../../../../src/ui/kit/format.ts'

const words = { since: (from: string) => `${from} 起`, upTo: (last: string) => `到 ${last}` }

describe('numbers and dates as people read them', () => {
  it.each([
    [226380, '¥2,263.80'],
    [0, '¥0.00'],
    [-5, '−¥0.05'],
    [123456789, '¥1,234,567.89'],
  ])('%s fen is %s', (fen, text) => expect(yuan(fen)).toBe(text))
  it.each([
    [234000, '¥2,340'],
    [234050, '¥2,340.50'],
  ])('%s fen in short is %s', (fen, text) => expect(shortYuan(fen)).toBe(text))
  it.each([
    ['2026-11-30', '11-30'],
    ['2027-02-28', '2027-02-28'],
  ])('%s beside a list in 2026 is %s', (date, text) => expect(shortDate(date, '2026-11-22')).toBe(text))
})

describe('a half-open period is shown with both ends counting', () => {
  it.each([
    { from: '2026-07', until: '2027-07', text: '2026-07 – 2027-06' },
    { from: '2025-09-10', until: '2030-09-10', text: '2025-09-10 – 2030-09-09' },
    { from: '2024-03', until: null, text: '2024-03 起' },
    { from: null, until: '2026-01', text: '到 2025-12' },
    { from: null, until: null, text: '' },
  ])('$from to $until: $text', ({ from, until, text }) => expect(periodText({ from, until }, words)).toBe(text))
})

describe('a law is called as people call it', () => {
  it.each([
    ['中华人民共和国社会保险法（2018年修正）', '社会保险法'],
    ['失业保险条例', '失业保险条例'],
    ['上海市通知（2026）5号', '上海市通知（2026）5号'],
  ])('%s: %s', (title, short) => expect(shortTitle(title)).toBe(short))
})
