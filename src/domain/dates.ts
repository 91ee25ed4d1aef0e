// The function form of the Temporal polyfill: only what is used here is bundled, a tenth of the whole.
import * as PlainDate from 'temporal-polyfill/fns/PlainDate'

/** A plain date without time zone, `YYYY-MM-DD`. */
export type IsoDate = string
/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string

/** The date as Temporal's record; throws a RangeError for a day that does not exist. */
const date = (text: IsoDate) => PlainDate.create(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))

/** True for a real calendar date written `YYYY-MM-DD`: `2026-02-30` and `2026-2-3` are not. */
export function isDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    date(text)
    return true
  } catch {
    return false
  }
}

/** True for a real month written `YYYY-MM`. */
export const isMonth = (text: unknown): text is IsoMonth => typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** The month a date lies in. */
export const monthOf = (text: IsoDate): IsoMonth => text.slice(0, 7)

/** The date `days` later (earlier when negative). */
export const addDays = (text: IsoDate, days: number): IsoDate => PlainDate.toString(PlainDate.addDays(date(text), days))

/** The date `months` later; a day that the month lacks becomes its last day (31 January + 1 month = 28 or 29 February). */
export const addMonthsToDate = (text: IsoDate, months: number): IsoDate => PlainDate.toString(PlainDate.addMonths(date(text), months))

/** The month `months` later (earlier when negative). */
export function addMonths(text: IsoMonth, months: number): IsoMonth {
  const count = monthIndex(text) + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Months since year 0, so that months can be subtracted. */
export const monthIndex = (text: IsoMonth): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1

/** Whole months from `a` to `b`: `2026-01` to `2026-03` is 2. */
export const monthsBetween = (a: IsoMonth, b: IsoMonth): number => monthIndex(b) - monthIndex(a)

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => PlainDate.diffDays(date(a), date(b))

/** The first day of a month. */
export const firstDay = (text: IsoMonth): IsoDate => `${text}-01`

/** The last day of a month, leap years included. */
export const lastDay = (text: IsoMonth): IsoDate => `${text}-${PlainDate.daysInMonth(date(firstDay(text)))}`

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (text: IsoDate): number => PlainDate.dayOfWeek(date(text))
