/** A plain date without time zone, `YYYY-MM-DD`. */
export type IsoDate = string
/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string
/** Where a period starts or ends: a month (`2026-07`) or a day (`2026-07-15`). */
export type IsoBound = string

const DAY = 86_400_000

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

/** A month or day by its numbers, real or not: `iso(2026, 3)` is `2026-03`. */
export const iso = (...parts: (string | number | undefined)[]): string => parts.map((part) => String(part).padStart(2, '0')).join('-')

/** Days since 1970-01-01; throws a RangeError for a day that does not exist. */
function dayNumber(text: IsoDate): number {
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) throw new RangeError(`date: no such day, ${text}`)
  // In this form, and not in Date.UTC with numbers, the years before 100 mean themselves.
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY
}

const dateOf = (days: number): IsoDate => new Date(days * DAY).toISOString().slice(0, 10)

/** True for a real calendar date written `YYYY-MM-DD`: `2026-02-30` and `2026-2-3` are not. */
export function isDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    dayNumber(text)
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
export const addDays = (text: IsoDate, days: number): IsoDate => dateOf(dayNumber(text) + days)

/** The date `months` later; a day that the month lacks becomes its last day (31 January + 1 month = 28 or 29 February). */
export function addMonthsToDate(text: IsoDate, months: number): IsoDate {
  dayNumber(text)
  const month = addMonths(monthOf(text), months)
  return `${month}-${String(Math.min(Number(text.slice(8, 10)), lengthOf(month))).padStart(2, '0')}`
}

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
export const daysBetween = (a: IsoDate, b: IsoDate): number => dayNumber(b) - dayNumber(a)

/** The first day of a month. */
export const firstDay = (text: IsoMonth): IsoDate => `${text}-01`

/** How many days a month has. */
const lengthOf = (text: IsoMonth): number => daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))

/** The last day of a month, leap years included. */
export const lastDay = (text: IsoMonth): IsoDate => `${text}-${lengthOf(text)}`

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (text: IsoDate): number => ((((dayNumber(text) + 3) % 7) + 7) % 7) + 1
