import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Language, Words } from '../domain/text.ts'
import type { Reason } from './assessment.ts'
import { dateText, monthText } from '../domain/format.ts'

/** A number, or what is said differently in the two languages, such as a date. */
type Filling = number | string | Words

/** A sentence in both languages; `#` in it stands for what is filled in: `入职#天内要办好。` */
export const words = (zh: string, en: string, filling?: Filling): Words =>
  filling === undefined ? { zh, en } : { zh: filled(zh, filling, 'zh'), en: filled(en, filling, 'en') }

const filled = (text: string, filling: Filling, language: Language): string =>
  text.replaceAll('#', typeof filling === 'object' ? filling[language] : String(filling))

/** A sentence and the rule it rests on. */
export const because = (rule: string, zh: string, en: string, filling?: Filling): Reason => ({ rule, ...words(zh, en, filling) })

/** `2026年11月30日`, and so on: the two languages of a date or month apart, for sentences put together by language. */
export const zhDate = (date: IsoDate): string => dateText(date).zh
export const enDate = (date: IsoDate): string => dateText(date).en
export const zhMonth = (month: IsoMonth): string => monthText(month).zh
export const enMonth = (month: IsoMonth): string => monthText(month).en

/** `1 month`, `6 months`. */
export const enMonths = (count: number): string => `${count} month${count === 1 ? '' : 's'}`

/** `半年`, `一年`, `3年`, `18个月`. */
export function span(months: number): Words {
  if (months === 6) return words('半年', 'half a year')
  if (months === 12) return words('一年', 'a year')
  return months % 12 > 0 ? words(`${months}个月`, enMonths(months)) : words('#年', '# years', months / 12)
}

/** What each hotline is for (CH-09). */
export const HOTLINES = { pension: '12333', unemployment: '12333', medical: '12393', tax: '12366', fund: '12329' } as const

/** An English sentence to go on inside another; a name in capitals keeps them. */
export const lower = (text: string): string => text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
