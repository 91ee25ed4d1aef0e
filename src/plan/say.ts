import { yuan } from '../domain/format.ts'
import type { Fen } from '../domain/money.ts'
import type { Words } from '../domain/text.ts'

/** Words in both languages. */
export const say = (zh: string, en: string): Words => ({ zh, en })

/** An amount with its sign and without empty cents: `¥2,340`, `¥880.60`. */
export const money = (fen: Fen): string => `¥${yuan(fen)}`

/** `1 month`, `6 months`. */
export const months = (count: number): string => `${count} month${count === 1 ? '' : 's'}`

/** `1 day`, `6 days`. */
export const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`
