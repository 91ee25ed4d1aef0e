import type { IsoBound, IsoDate, IsoMonth } from './dates.ts'
import type { Fen } from './money.ts'
import type { Period } from './period.ts'
import type { Words } from './text.ts'
import { addDays, addMonths } from './dates.ts'
import { formatFen } from './money.ts'

/*
 * How amounts, shares and dates are written, once for every surface. Exact amounts with both decimals are `formatFen` (money.ts).
 */

/** An amount without empty decimals and without a currency sign: `234000` as `2,340`, `150920` as `1,509.20`. */
export const yuanText = (fen: Fen): string => formatFen(fen).replace(/\.00$/, '')

/** The same with its sign: `234000` as `¥2,340`, `-5` as `−¥0.05`. */
export const money = (fen: Fen): string => exactMoney(fen).replace(/\.00$/, '')

/** An amount with its sign and both decimals, where sums stand one under the other: `226380` as `¥2,263.80`. */
export const exactMoney = (fen: Fen): string => (fen < 0 ? `−¥${formatFen(-fen)}` : `¥${formatFen(fen)}`)

/** A number as people write it in a sum, to two decimals at most: `7,546`, `4,488.9`. */
export function plain(value: number): string {
  const [whole = '0', rest] = String(Math.round(value * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

/** `0.0875` as `8.75%`, to four decimals at most. */
export const percent = (ratio: number): string => `${Math.round(ratio * 1e6) / 1e4}%`

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** Number of an English month by its name or the beginning of it, three letters at least: `Sept` is 9; null for any other word. */
export function monthNamed(name: string): number | null {
  const at = name.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()))
  return at < 0 ? null : at + 1
}

const parts = (text: IsoBound) => ({
  year: text.slice(0, 4),
  month: Number(text.slice(5, 7)),
  name: MONTHS[Number(text.slice(5, 7)) - 1] ?? '',
  day: Number(text.slice(8)),
})

/** A date with its year: `2026年11月30日`, `30 November 2026`. */
export function dateText(date: IsoDate): Words {
  const { year, month, name, day } = parts(date)
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${name} ${year}` }
}

/** A month with its year: `2026年11月`, `November 2026`. */
export function monthText(text: IsoMonth): Words {
  const { year, month, name } = parts(text)
  return { zh: `${year}年${month}月`, en: `${name} ${year}` }
}

/** A year, a month or a date with its year, whichever it is. */
export const boundText = (bound: IsoBound): Words =>
  bound.length === 4 ? { zh: `${bound}年`, en: bound } : bound.length === 7 ? monthText(bound) : dateText(bound)

/** A half-open period from its first to its last month or day: `2026年7月 – 2027年6月`; null where it has no end. */
export function periodWords({ from, until }: Period): Words | null {
  if (until === null) return null
  const [first, last] = [from === null ? null : boundText(from), boundText(lastOf(until))]
  return { zh: `${first?.zh ?? ''} – ${last.zh}`.trim(), en: `${first?.en ?? ''} – ${last.en}`.trim() }
}

/** A date where room is short: `11月30日`, `30 Nov`; with the year where it is not this year's. */
export function dayText(date: IsoDate, today: IsoDate): Words {
  const { year, month, name, day } = parts(date)
  const other = year !== today.slice(0, 4)
  return { zh: `${other ? `${year}年` : ''}${month}月${day}日`, en: `${day} ${name.slice(0, 3)}${other ? ` ${year}` : ''}` }
}

/** The last month or day that still belongs to a period which ends before `until`; null for one without an end. */
export function lastOf(until: IsoBound): string
export function lastOf(until: IsoBound | null): string | null
export function lastOf(until: IsoBound | null): string | null {
  if (until === null) return null
  return until.length === 7 ? addMonths(until, -1) : addDays(until, -1)
}
