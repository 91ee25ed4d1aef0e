import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Fen } from '../domain/money.ts'
import type { Words } from '../domain/text.ts'
import type { Reason } from './assessment.ts'
import { addDays, addMonths } from '../domain/dates.ts'
import { formatFen } from '../domain/money.ts'

/** A sentence in both languages. */
export const words = (zh: string, en: string): Words => ({ zh, en })

/** A sentence and the rule it rests on. */
export const because = (rule: string, zh: string, en: string): Reason => ({ rule, zh, en })

/** `2026-11-30` as `2026年11月30日`. */
export const zhDate = (date: IsoDate): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** `2026-11` as `2026年11月`. */
export const zhMonth = (month: IsoMonth): string => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2026-11-30` as `30 November 2026`. */
export const enDate = (date: IsoDate): string => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`

/** `2026-11` as `November 2026`. */
export const enMonth = (month: IsoMonth): string => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`

/** `150920` as `1,509.20`, without trailing `.00`. */
export const yuan = (fen: Fen): string => formatFen(fen).replace(/\.00$/, '')

/** A number as people write it in a sum: `7,546`, `4,488.9`. */
export const plain = (value: number): string => {
  const [whole = '', rest] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

/** `0.095` as `9.5%`. */
export const percent = (rate: number): string => `${Number((rate * 100).toFixed(4))}%`

/** `1 month`, `6 months`. */
export const enMonths = (count: number): string => `${count} month${count === 1 ? '' : 's'}`

/** What each hotline is for (CH-09). */
export const HOTLINES = { pension: '12333', unemployment: '12333', medical: '12393', tax: '12366', fund: '12329' } as const

/** The last month or day that still belongs to a period which ends before `until`; null for one without an end. */
export const lastOf = (until: IsoMonth | IsoDate | null): string | null =>
  until === null ? null : until.length === 7 ? addMonths(until, -1) : addDays(until, -1)

/** An English sentence to go on inside another; a name in capitals keeps them. */
export const lower = (text: string): string => text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
