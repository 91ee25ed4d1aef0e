import { daysBetween, type IsoDate, type IsoMonth } from '../domain/dates.ts'
import { formatFen, type Fen } from '../domain/money.ts'
import type { Words } from '../domain/text.ts'

/** Words in both languages. */
export const say = (zh: string, en: string): Words => ({ zh, en })

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as people say it: `10月31日`, `31 Oct`; with its year where it lies a year or so away. */
export function dayText(date: IsoDate, today: IsoDate): Words {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8))]
  const far = Math.abs(daysBetween(today, date)) > 300
  return say(`${far ? `${year}年` : ''}${month}月${day}日`, `${day} ${MONTHS[month - 1]}${far ? ` ${year}` : ''}`)
}

/** A month: `2051年6月`, `Jun 2051`. */
export const monthText = (month: IsoMonth): Words =>
  say(`${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`, `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`)

/** An amount with its sign and without empty cents: `¥2,340`, `¥880.60`. */
export const money = (fen: Fen): string => `¥${formatFen(fen).replace(/\.00$/, '')}`

/** `1 month`, `6 months`. */
export const months = (count: number): string => `${count} month${count === 1 ? '' : 's'}`

/** `1 day`, `6 days`. */
export const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`
