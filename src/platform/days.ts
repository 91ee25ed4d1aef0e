import { isDate, type IsoDate } from '../domain/dates.ts'

/** Today's date where the person is. The only place in the extension that reads the clock. */
export function today(): IsoDate {
  const now = new Date()
  const date = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
  if (!isDate(date)) throw new Error(`clock: expected a date, got ${date}`)
  return date
}
