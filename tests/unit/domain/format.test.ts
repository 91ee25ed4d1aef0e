import { describe, expect, test } from 'vitest'
import { dateText, dayText, exactMoney, lastOf, money, monthText, percent, plain, yuanText } from '../../../src/domain/format.ts'
import { numeralOf } from '../../../src/domain/numerals.ts'

describe('amounts, shares and dates are written one way', () => {
  test.each([
    [234000, '2,340'],
    [150920, '1,509.20'],
    [123456700, '1,234,567'],
    [0, '0'],
  ])('%d fen: %s', (fen, text) => expect(yuanText(fen)).toBe(text))

  test.each([
    [226380, '¥2,263.80', '¥2,263.80'],
    [234000, '¥2,340', '¥2,340.00'],
    [0, '¥0', '¥0.00'],
    [-5, '−¥0.05', '−¥0.05'],
  ])('%d fen with its sign: %s, in a column %s', (fen, text, exact) => {
    expect(money(fen)).toBe(text)
    expect(exactMoney(fen)).toBe(exact)
  })

  test.each([
    [7546, '7,546'],
    [4488.9, '4,488.9'],
    [10061.6, '10,061.6'],
    [999, '999'],
    [1234567.891, '1,234,567.89'],
  ])('%d in a sum: %s', (value, text) => expect(plain(value)).toBe(text))

  test.each([
    [0.2, '20%'],
    [0.0875, '8.75%'],
    [0.095, '9.5%'],
    [0.066667, '6.6667%'],
  ])('%d: %s', (ratio, text) => expect(percent(ratio)).toBe(text))

  test('a date and a month with their year', () => {
    expect(dateText('2026-11-03')).toEqual({ zh: '2026年11月3日', en: '3 November 2026' })
    expect(monthText('2051-06')).toEqual({ zh: '2051年6月', en: 'June 2051' })
  })

  test.each([
    ['2026-11-30', '11月30日', '30 Nov'],
    ['2027-02-08', '2027年2月8日', '8 Feb 2027'],
  ])('%s where room is short, said in 2026', (date, zh, en) => expect(dayText(date, '2026-11-22')).toEqual({ zh, en }))

  test.each([
    ['2027-07', '2027-06'],
    ['2026-01', '2025-12'],
    ['2027-01-01', '2026-12-31'],
    [null, null],
  ])('the last of a period that ends before %s is %s', (until, last) => expect(lastOf(until)).toBe(last))
})

test.each([
  ['四十四', 44],
  ['十', 10],
  ['十二', 12],
  ['两百', 200],
  ['一百零三', 103],
  ['九', 9],
  ['三五', null],
  ['条', null],
  ['', null],
])('%s as a number: %s', (text, number) => expect(numeralOf(text)).toBe(number))
