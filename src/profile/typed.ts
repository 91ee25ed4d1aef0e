import { monthNamed } from '../domain/format.ts'
import { isDate, isMonth, type IsoDate, type IsoMonth, iso } from '../domain/dates.ts'

/**
 * What a person typed into a field, read leniently. `empty` means unknown. A fault is named so that the form can say
 * what to change; the text itself is never altered.
 */
export type Typed<T, F = never> = { ok: true; value: T | null } | { ok: false; fault: TypedFault | F }
export type TypedFault =
  | 'date-form'
  | 'date-unreal'
  | 'month-form'
  | 'month-unreal'
  | 'not-number'
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'required'

const EMPTY = { ok: true, value: null } as const
const fault = (name: TypedFault) => ({ ok: false, fault: name }) as const

/** Between year, month and day: what people type, with the dashes and the stop of a Chinese keyboard. */
const SEP = String.raw`(?:\s*[-–—−/.。、,年月]\s*|\s+)`
const DATE = new RegExp(`^(\\d{4})${SEP}(\\d{1,2})${SEP}(\\d{1,2})\\s*[日号]?$`)
/** `31 Oct 2026`, `October 2026`: as English writes them. */
const EN_DATE = /^(?:(\d{1,2}) ?)?([a-z]{3,9})[.,]? ?(\d{4})$/i
const MONTH = new RegExp(`^(\\d{4})${SEP}(\\d{1,2})\\s*月?$`)

/** No date, month or amount is longer; what is, is none. */
const LONGEST = 61

/** Full-width digits and marks as their plain forms, one blank at a time, outer blanks off. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, LONGEST)

/** Year, month and day of a date or month in English; null where it is none. */
function english(text: string, day: boolean): (string | undefined)[] | null {
  const [, first, name = '', year] = EN_DATE.exec(text) ?? []
  const month = monthNamed(name)
  return month === null || (first !== undefined) !== day ? null : [text, year, String(month), first]
}

/**
 * `2026-10-31`, `2026/10/31`, `2026.10.31`, `2026 10 31`, `2026年10月31日`, `20261031`, `31 Oct 2026`, also with one-digit months and days.
 */
export function typedDate(text: string): Typed<IsoDate> {
  const value = plain(text)
  if (value === '') return EMPTY
  const parts = DATE.exec(value) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? english(value, true)
  if (!parts) return fault('date-form')
  const date = iso(parts[1], parts[2], parts[3])
  return isDate(date) ? { ok: true, value: date } : fault('date-unreal')
}

/** `2026-10`, `2026/10`, `2026年10月`, `202610`, `Oct 2026`; a full date counts as its month. */
export function typedMonth(text: string): Typed<IsoMonth> {
  const value = plain(text)
  if (value === '') return EMPTY
  const parts = MONTH.exec(value) ?? /^(\d{4})(\d{2})$/.exec(value) ?? english(value, false)
  if (!parts) {
    const date = typedDate(value)
    if (date.ok && date.value !== null) return { ok: true, value: date.value.slice(0, 7) }
    return fault('month-form')
  }
  const month = iso(parts[1], parts[2])
  return isMonth(month) ? { ok: true, value: month } : fault('month-unreal')
}

/** A whole number of months, `62`, `62个月`; `5年2个月` is 62, `5年半` 66. At most 720 (60 years). */
export function typedMonths(text: string): Typed<number> {
  const value = plain(text)
  if (value === '') return EMPTY
  const years = /^(\d{1,6})\s*(?:年|years?|y)\s*(?:零|又)?\s*(?:(半)|(\d{1,6})\s*(?:个?月|months?|m)?)?$/i.exec(value)
  if (years) return limited(Number(years[1]) * 12 + (years[2] ? 6 : Number(years[3] ?? 0)), 720)
  const parts = /^(-?\d+(?:\.\d+)?)\s*(?:个月?|月|months?|m)?$/i.exec(value)
  if (!parts) return fault('not-number')
  const count = Number(parts[1])
  return Number.isInteger(count) ? limited(count, 720) : fault('not-whole')
}

/** An amount in yuan, `12000`, `12,000.50`, `¥12000`, `1.2万`, `12k`, `12000元/月`. */
export function typedYuan(text: string, most = 10_000_000): Typed<number> {
  const value = plain(text)
  if (value === '') return EMPTY
  const parts =
    /^(?:[¥￥]|rmb)?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(万|w|千|k)?\s*(?:元|块|yuan|rmb)?\s*(?:[/每]\s*个?月)?$/i.exec(
      value,
    )
  if (!parts) return fault('not-number')
  const amount = Number(parts[1]?.replaceAll(',', '')) * ({ 万: 10_000, w: 10_000, 千: 1000, k: 1000 }[parts[2]?.toLowerCase() ?? ''] ?? 1)
  return limited(Math.round(amount * 100) / 100, most)
}

function limited(value: number, most: number): Typed<number> {
  if (value < 0) return fault('negative')
  return value > most ? fault('too-large') : { ok: true, value }
}
