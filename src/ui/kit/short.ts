import type { IsoDate } from '../../domain/dates.ts'
import { formatFen, type Fen } from '../../domain/money.ts'

/*
 * What the note on a page needs of formatting: apart, because it has to be on show at once and does without the calendar library.
 */

/** `226380` as `¥2,263.80`. */
export const yuan = (fen: Fen): string => (fen < 0 ? `−¥${formatFen(-fen)}` : `¥${formatFen(fen)}`)

/** Fen as whole yuan where no fen are lost, e.g. `¥2,340`; otherwise with fen. For headlines and charts. */
export const shortYuan = (fen: Fen): string => yuan(fen).replace(/\.00$/, '')

/** A date beside a checklist: `11-30` in this year, else `2027-02-28`. */
export const shortDate = (date: IsoDate, today: IsoDate): string => (date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date)
