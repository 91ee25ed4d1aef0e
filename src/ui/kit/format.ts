import type { IsoDate } from '../../domain/dates.ts'
import { lastOf } from '../../domain/format.ts'
import { formatFen, type Fen } from '../../domain/money.ts'
import type { Period } from '../../domain/period.ts'

/** `226380` as `¥2,263.80`. */
export const yuan = (fen: Fen): string => (fen < 0 ? `−¥${formatFen(-fen)}` : `¥${formatFen(fen)}`)

/** Fen as whole yuan where no fen are lost, e.g. `¥2,340`; otherwise with fen. For headlines and charts. */
export const shortYuan = (fen: Fen): string => yuan(fen).replace(/\.00$/, '')

/** A date beside a checklist: `11-30` in this year, else `2027-02-28`. */
export const shortDate = (date: IsoDate, today: IsoDate): string => (date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date)

/** A half-open period with both ends counting: `2026-07 – 2027-06`; a period open at an end is worded by `words`; `` when it is open at both. */
export function periodText({ from, until }: Period, words: { since: (from: string) => string; upTo: (last: string) => string }): string {
  if (until === null) return from === null ? '' : words.since(from)
  return from === null ? words.upTo(lastOf(until)) : `${from} – ${lastOf(until)}`
}

/** A law's everyday name: without the republic's full name and the note of its revision. */
export const shortTitle = (title: string): string => title.replace(/^中华人民共和国/, '').replace(/[（(][^（()]*[）)]$/, '')
