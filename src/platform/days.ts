import { isDate, type IsoDate, iso } from '../domain/dates.ts'

/** Today's date where the person is. The only place in the extension that reads the clock. */
export function today(): IsoDate {
  const now = new Date()
  const date = iso(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (!isDate(date)) throw new Error(`clock: expected a date, got ${date}`)
  return date
}
