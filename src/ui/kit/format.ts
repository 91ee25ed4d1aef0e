import { addMonths, addDays, isMonth, type IsoDate, type IsoMonth } from '../../domain/dates.ts'
import { formatFen, type Fen } from '../../domain/money.ts'
import type { Period } from '../../domain/period.ts'
import type { Language } from '../../domain/text.ts'

/** `226380` as `¥2,263.80`. */
export const yuan = (fen: Fen): string => (fen < 0 ? `−¥${formatFen(-fen)}` : `¥${formatFen(fen)}`)

/** Fen as whole yuan where no fen are lost, e.g. `¥2,340`; otherwise with fen. For headlines and charts. */
export const shortYuan = (fen: Fen): string => yuan(fen).replace(/\.00$/, '')

/** A number of yuan with separators and no more decimals than it has: `7546` as `7,546`. */
export const grouped = (value: number): string => {
  const [whole = '0', rest] = String(Math.round(value * 100) / 100).split('.')
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? text : `${text}.${rest}`
}

/** `0.0875` as `8.75%`. */
export const percent = (ratio: number): string => `${Math.round(ratio * 1e6) / 1e4}%`

/** A date beside a checklist: `11-30` in this year, else `2027-02-28`. */
export const shortDate = (date: IsoDate, today: IsoDate): string => (date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date)

const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date in a sentence: `11 月 30 日`, `30 Nov`; with the year when it is not this year's. */
export function longDate(date: IsoDate, language: Language, today: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const other = year !== today.slice(0, 4)
  if (language === 'zh') return `${other ? `${year} 年 ` : ''}${Number(month)} 月 ${Number(day)} 日`
  return `${Number(day)} ${EN_MONTHS[Number(month) - 1] ?? month}${other ? ` ${year}` : ''}`
}

/** The last month or day that still counts of a half-open end. */
const lastOf = (until: IsoMonth | IsoDate): string => (isMonth(until) ? addMonths(until, -1) : addDays(until, -1))

/** A half-open period with both ends counting: `2026-07 – 2027-06`; a period open at an end is worded by `words`; `` when it is open at both. */
export function periodText({ from, until }: Period, words: { since: (from: string) => string; upTo: (last: string) => string }): string {
  if (until === null) return from === null ? '' : words.since(from)
  return from === null ? words.upTo(lastOf(until)) : `${from} – ${lastOf(until)}`
}

/** A law's everyday name: without the republic's full name and the note of its revision. */
export const shortTitle = (title: string): string => title.replace(/^中华人民共和国/, '').replace(/[（(][^（()]*[）)]$/, '')
