import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addMonthsToDate,
  daysBetween,
  isDate,
  isMonth,
  lastDay,
  monthsBetween,
  weekday,
} from '../../../src/domain/dates.ts'

/** The browser's and Node's own Temporal: the measure that the product's dates are held against. */
interface NativeDate {
  add(what: { days?: number; months?: number }): NativeDate
  until(to: NativeDate, how: { largestUnit: 'day' }): { days: number }
  dayOfWeek: number
  daysInMonth: number
  toString(): string
}
const native = (globalThis as unknown as { Temporal: { PlainDate: { from(text: string): NativeDate } } }).Temporal.PlainDate

const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('plain dates', () => {
  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-2-3', false],
    ['', false],
    [null, false],
    [20261122, false],
  ])('%s is a date: %s', (text, is) => expect(isDate(text)).toBe(is))

  it.each([
    ['2026-07', true],
    ['2026-00', false],
    ['2026-13', false],
    ['2026-7', false],
  ])('%s is a month: %s', (text, is) => expect(isMonth(text)).toBe(is))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 3, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months is %s: a day the month lacks becomes its last', (from, months, to) =>
    expect(addMonthsToDate(from, months)).toBe(to),
  )

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-10', 27, '2029-01'],
  ])('month %s plus %i is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))

  it.each([
    ['2028-02', '2028-02-29'],
    ['2026-02', '2026-02-28'],
    ['2026-11', '2026-11-30'],
  ])('%s ends on %s', (month, last) => expect(lastDay(month)).toBe(last))

  it('agrees with the platform on any day of a lifetime', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -2000, max: 2000 }), (a, b, n) => {
        expect(addDays(a, n)).toBe(native.from(a).add({ days: n }).toString())
        expect(addMonthsToDate(a, n)).toBe(native.from(a).add({ months: n }).toString())
        expect(daysBetween(a, b)).toBe(native.from(a).until(native.from(b), { largestUnit: 'day' }).days)
        expect(weekday(a)).toBe(native.from(a).dayOfWeek)
        expect(lastDay(a.slice(0, 7)).slice(8)).toBe(String(native.from(a).daysInMonth))
      }),
    )
  })

  it('adding months and counting them are each other’s inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -900, max: 900 }), (a, n) => {
        const month = a.slice(0, 7)
        expect(monthsBetween(month, addMonths(month, n))).toBe(n)
      }),
    )
  })
})
