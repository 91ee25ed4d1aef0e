import { describe, expect, test } from 'vitest'
import { typedDate, typedMonth, typedMonths, typedYuan } from '../../../src/profile/typed.ts'

const table = <T>(
  read: (text: string) => { ok: boolean; value?: T | null; fault?: string },
  rows: readonly (readonly [string, T | null | `!${string}`])[],
) =>
  test.each(rows)('%s', (text, expected) => {
    const typed = read(text)
    expect(typed.ok ? typed.value : `!${typed.fault}`).toBe(expected)
  })

describe('a date as people type it', () => {
  table(typedDate, [
    ['2026-10-31', '2026-10-31'],
    ['2026/10/1', '2026-10-01'],
    ['2026.1.5', '2026-01-05'],
    ['2026年10月31日', '2026-10-31'],
    ['２０２６－１０－３１', '2026-10-31'],
    ['2026。10。31', '2026-10-31'],
    ['2026 10 31', '2026-10-31'],
    // Blanks part year, month and day: one as good as many, of whatever kind.
    ['2026 1 5', '2026-01-05'],
    ['2026  1\t5', '2026-01-05'],
    ['31 Oct 2026', '2026-10-31'],
    ['31  Oct \u3000 2026', '2026-10-31'],
    ['2026—10—31', '2026-10-31'],
    ['2026、10、31号', '2026-10-31'],
    ['20261031', '2026-10-31'],
    [' 2026-10-31 ', '2026-10-31'],
    ['', null],
    ['2026-02-30', '!date-unreal'],
    ['2026年2月30日', '!date-unreal'],
    ['2026-13-01', '!date-unreal'],
    ['31/10/2026', '!date-form'],
    ['26.10.31', '!date-form'],
    ['😀', '!date-form'],
    ['10-31', '!date-form'],
    ['昨天', '!date-form'],
    ['2026-10', '!date-form'],
    ['31 October 2026', '2026-10-31'],
    ['1 oct. 2026', '2026-10-01'],
    ['31 Octember 2026', '!date-form'],
    ['Oct 2026', '!date-form'],
    ['331 Oct 2026', '!date-form'],
    ['31 Oct 26', '!date-form'],
    ['x31 Oct 2026', '!date-form'],
    ['2026,10,31', '2026-10-31'],
    ['2026年 10月 31', '2026-10-31'],
    ['x2026-10-31', '!date-form'],
    ['2026-10-31x', '!date-form'],
    ['12026-10-31', '!date-form'],
    ['2026-10-311', '!date-form'],
    ['2026103', '!date-form'],
    ['202610311', '!date-form'],
    ['20261331', '!date-unreal'],
  ])
})

describe('a month as people type it', () => {
  table(typedMonth, [
    ['2026-10', '2026-10'],
    ['2026/1', '2026-01'],
    ['2026年10月', '2026-10'],
    ['2026 10', '2026-10'],
    ['2026。1', '2026-01'],
    ['2026 1', '2026-01'],
    ['Oct  2026', '2026-10'],
    ['２０２６－１０', '2026-10'],
    ['202610', '2026-10'],
    ['2026-10-31', '2026-10'],
    ['', null],
    ['202613', '!month-unreal'],
    ['2026-00', '!month-unreal'],
    ['十月', '!month-form'],
    ['10', '!month-form'],
    ['October 2026', '2026-10'],
    ['31 Oct 2026', '2026-10'],
    ['Octember 2026', '!month-form'],
    ['2026年10', '2026-10'],
    ['2026-10-32', '!month-form'],
    ['x2026-10', '!month-form'],
    ['2026-10x', '!month-form'],
    ['20261', '!month-form'],
    ['2026101', '!month-form'],
  ])
})

describe('a number of months as people type it', () => {
  table(typedMonths, [
    ['62', 62],
    ['62个月', 62],
    ['5年2个月', 62],
    ['5年', 60],
    ['5年半', 66],
    ['62个', 62],
    ['６２', 62],
    ['5 years 2 months', 62],
    ['0', 0],
    ['720', 720],
    ['', null],
    ['721', '!too-large'],
    ['-1', '!negative'],
    ['6.5', '!not-whole'],
    ['很多', '!not-number'],
    ['5年零2个月', 62],
    ['5年又2月', 62],
    ['5年2', 62],
    ['5年0个月', 60],
    ['5y 2m', 62],
    ['1 year', 12],
    ['60年', 720],
    ['60年1个月', '!too-large'],
    ['62 months', 62],
    ['62月', 62],
    ['62.0', 62],
    ['x5年', '!not-number'],
    ['5年x', '!not-number'],
    ['62x', '!not-number'],
    ['x62', '!not-number'],
    ['6.', '!not-number'],
    ['-0.5', '!not-whole'],
  ])
})

describe('an amount as people type it', () => {
  table(typedYuan, [
    ['12000', 12000],
    ['12,000.50', 12000.5],
    ['¥12000', 12000],
    ['1.2万', 12000],
    ['12000元', 12000],
    ['12000元/月', 12000],
    ['每月12000', '!not-number'],
    ['12k', 12000],
    ['1.2w', 12000],
    ['RMB 12000', 12000],
    ['0', 0],
    ['１２０００', 12000],
    ['', null],
    ['-5', '!negative'],
    ['99999999', '!too-large'],
    ['1e9', '!not-number'],
    ['9'.repeat(400), '!too-large'],
    ['😀', '!not-number'],
    ['一万', '!not-number'],
    ['12,00', '!not-number'],
    ['1,234,567', 1_234_567],
    ['-1,234', '!negative'],
    ['￥12000', 12000],
    ['12000 块', 12000],
    ['12000 yuan', 12000],
    ['12000每月', 12000],
    ['12000/个月', 12000],
    ['3千', 3000],
    ['2K', 2000],
    ['1.2W', 12000],
    ['1.2 万 元 / 月', 12000],
    ['10000000', 10_000_000],
    ['10000000.01', '!too-large'],
    // To the fen.
    ['0.005', 0.01],
    ['12.344', 12.34],
    ['x12', '!not-number'],
    ['12x', '!not-number'],
    ['1234,567', '!not-number'],
    ['12.', '!not-number'],
    ['.5', '!not-number'],
  ])
})

test('an amount has the bound of its field', () => {
  expect(typedYuan('100', 100)).toEqual({ ok: true, value: 100 })
  expect(typedYuan('100.01', 100)).toEqual({ ok: false, fault: 'too-large' })
})
test('what is longer than any date, month or amount is none, and is not read to its end', () => {
  expect(typedYuan(`${'0'.repeat(59)}12`)).toEqual({ ok: true, value: 12 })
  expect(typedYuan('9'.repeat(61))).toEqual({ ok: false, fault: 'too-large' })
  expect(typedYuan(`${'0'.repeat(61)}x`)).toEqual({ ok: true, value: 0 })
})
