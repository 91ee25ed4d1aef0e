import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Words } from '../domain/text.ts'
import type { Reason } from './assessment.ts'
import { dateText, monthText } from '../domain/format.ts'

/** A sentence in both languages. */
export const words = (zh: string, en: string): Words => ({ zh, en })

/** A sentence and the rule it rests on. */
export const because = (rule: string, zh: string, en: string): Reason => ({ rule, zh, en })

/** `2026年11月30日`, and so on: the two languages of a date or month apart, for sentences put together by language. */
export const zhDate = (date: IsoDate): string => dateText(date).zh
export const enDate = (date: IsoDate): string => dateText(date).en
export const zhMonth = (month: IsoMonth): string => monthText(month).zh
export const enMonth = (month: IsoMonth): string => monthText(month).en

/** `1 month`, `6 months`. */
export const enMonths = (count: number): string => `${count} month${count === 1 ? '' : 's'}`

/** What each hotline is for (CH-09). */
export const HOTLINES = { pension: '12333', unemployment: '12333', medical: '12393', tax: '12366', fund: '12329' } as const

/** An English sentence to go on inside another; a name in capitals keeps them. */
export const lower = (text: string): string => text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
