import { addMonths, isMonth, lastDay, monthOf, monthsBetween, type IsoMonth, iso } from '../domain/dates.ts'
import { typedDate } from './typed.ts'

const MONTH = String.raw`(?<!\d)(?<!\d[.,])(\d{4})\s*(?:[-/.年]\s*)?(0[1-9]|1[0-2]|(?<=[-/.年]\s*)[1-9])\s*月?(?!\d|[.,]\d)`
const TO = String.raw`\s*(?:起)?\s*(?:至|到|~|-{1,2}|—{1,2}|–|to)\s*`

const SAME_YEAR = /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月?\s*(?:至|到|~|-{1,2}|—{1,2}|–)\s*(\d{1,2})\s*月/g
const RANGE = new RegExp(MONTH + TO + MONTH, 'g')
const FULL_DATE =
  /(?<!\d)(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?!\d|\s*月)|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))/g
const MARKS = /(?<!\d)((?:19|20)\d{2})\s*(?:年度?)?\s*[:：]?\s*((?:[√✓✔●■×✗✘○□][\s|,，、]{0,4}){12})/g
const GRID = /(?<!\d)((?:19|20)\d{2})\s*(?:年度?)?\s*[:：|]?\s*((?:\d{1,2}\s*月?[\s|,，、]{1,4}){1,11}\d{1,2}\s*月?)(?!\d|\.\d)/g
const YEAR_AND_MONTH = /^((?:19|20)\d{2})\s+(1[0-2]|0?[1-9])(?=\s|$)/
const SINGLE = new RegExp(MONTH, 'g')

/** Sixty years. */
const LONGEST = 720

function span(from: IsoMonth, to: IsoMonth): IsoMonth[] {
  const months: IsoMonth[] = []
  // A range written backwards or over more than a working life is a misreading.
  if (monthsBetween(from, to) >= LONGEST) return []
  for (let month = from; isMonth(month) && month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Months named by their first and last day, as tax bureaus write them: `2024-01-01 2024-01-31`. */
function wholeMonths(line: string): IsoMonth[] {
  const dates = (line.match(FULL_DATE) ?? []).map((text) => typedDate(text)).map((read) => (read.ok ? read.value : null))
  return dates.flatMap((from, index) => {
    const to = dates[index + 1] ?? null
    return from !== null && to !== null && from.endsWith('-01') && to === lastDay(monthOf(to)) ? span(monthOf(from), monthOf(to)) : []
  })
}

/**
 * The months that a line speaks of: `202401`, `2024-01`, `2024年1月`, ranges (`201907-202106`, `2024年1-12月`), year
 * rows (`2024年 1 2 3`, `2024 √√√…`), first and last days. Other full dates are dates of booking or printing and are left out.
 */
export function monthsIn(line: string): IsoMonth[] {
  const found: IsoMonth[] = []
  let rest = line
  const take = (pattern: RegExp, read: (groups: string[]) => IsoMonth[]) => {
    rest = rest.replace(pattern, (whole, ...groups) => {
      const months = read(groups.map(String))
      found.push(...months)
      return months.length > 0 ? ' ' : whole
    })
  }
  take(SAME_YEAR, ([year, from, to]) => span(iso(year, from), iso(year, to)))
  take(RANGE, ([year, month, toYear, toMonth]) => span(iso(year, month), iso(toYear, toMonth)))
  found.push(...wholeMonths(rest))
  rest = rest.replace(FULL_DATE, ' ')
  take(MARKS, ([year, marks = '']) =>
    [...marks.matchAll(/[√✓✔●■×✗✘○□]/g)].flatMap(([mark], index) => (/[√✓✔●■]/.test(mark) ? [iso(year, index + 1)] : [])),
  )
  take(GRID, ([year, list = '']) => {
    const numbers = [...list.matchAll(/\d+/g)].map(([number]) => Number(number))
    const months = numbers.every((number, index) => number >= 1 && number <= 12 && (index === 0 || number > (numbers[index - 1] ?? 0)))
    return months && numbers.length > 1 ? numbers.map((number) => iso(year, number)) : []
  })
  take(YEAR_AND_MONTH, ([year, month]) => [iso(year, month)])
  const before = found.length
  const dotted: IsoMonth[] = []
  for (const [text, year, month] of rest.matchAll(SINGLE)) (text.includes('.') ? dotted : found).push(iso(year, month))
  // `2024.05` may be an amount: it counts as a month only where the line has no other.
  if (found.length === before && before === 0) found.push(...dotted.slice(0, 1))
  return found
}
