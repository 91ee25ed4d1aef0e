import { addMonths, isMonth, monthIndex, monthOf, type IsoDate, type IsoMonth } from '../domain/dates.ts'
import { monthsIn } from './pastedMonths.ts'

/*
 * Reads contribution months out of text copied from a bureau's query page. The pages differ in every city, so it reads
 * lines, not layouts, and everything it takes is shown for confirmation. The text itself is never stored.
 */

export const SCHEMES = ['pension', 'medical', 'unemployment'] as const
export type Scheme = (typeof SCHEMES)[number]

export interface SchemeRecord {
  /** Months read as paid, each once, in order. */
  months: IsoMonth[]
  /** A total that the page itself states, in months; it may reach back further than the list. */
  stated: number | null
}

export interface PastedRecord {
  schemes: Record<Scheme, SchemeRecord>
  /** Months of lines that name no insurance: the person says which they are. */
  unnamed: SchemeRecord
  /** Months listed as unpaid, owed or paused. */
  unpaid: IsoMonth[]
  /** Months after today's, left out. */
  future: IsoMonth[]
  /** Lines with figures that could not be read, at most five, to be shown. */
  unread: string[]
}

const NAMES: Record<Scheme, RegExp> = {
  pension: /养老|pension/gi,
  medical: /医疗|医保|medical/gi,
  unemployment: /失业|unemployment/gi,
}
const OTHER = /工伤|生育|公积金|年金|injury|maternity/i
const UNPAID = /未缴|未到账|欠费|欠缴|中断|停缴|停保|缓缴|退费|退款|未参保|无缴费|unpaid|overdue/i
/** Dates of the person or of the print-out, not of a payment. */
const NOT_PAYMENTS =
  /查询|打印|出生|办理|退休|建账|首次参保|首次缴费|参保日期|参加工作|证件|身份证|截止日期|截至日期|生成|有效期|单位编号|个人编号|电话/
/** When the money arrived is not the month it was paid for. */
const BOOKED = /(?:到账|入账|记账|划账|缴款|结算)/
const BOOKED_INLINE = new RegExp(String.raw`${BOOKED.source}\S{0,2}(?:年月|月份|日期|时间)\s*[:：]?\s*\d{4}\D?\d{1,2}`, 'g')
const COLUMN = /[^\s|,，;；]{0,20}(?:年月|月份|所属期)[^\s|,，;；]{0,20}/g
/** An end that moves on with time: what it comes to is not on the page. */
const OPEN_END = /至今|迄今/
const STATED =
  /(?:累计|合计|共计|实际|总)\S{0,8}?(?:缴费)?\S{0,8}?(?:月数|年限|年月|缴费)?\s*(?:\(月\)|（月）)?\s*[:：为]?\s*(?:(\d{1,2})\s*年\s*(?:零|又)?\s*(?:(\d{1,2})\s*个?月)?|(\d{1,3})\s*(?:个月|月|(?=\s|$|[,，;；|)])))/g

const EARLIEST = monthIndex('1951-01')

export function readPastedRecord(text: string, today: IsoDate): PastedRecord {
  const latest = monthIndex(monthOf(today))
  const paid = {
    pension: new Set<IsoMonth>(),
    medical: new Set<IsoMonth>(),
    unemployment: new Set<IsoMonth>(),
    unnamed: new Set<IsoMonth>(),
  }
  const stated: Record<Scheme | 'unnamed', number | null> = { pension: null, medical: null, unemployment: null, unnamed: null }
  const unpaid = new Set<IsoMonth>()
  const future = new Set<IsoMonth>()
  const unread: string[] = []
  /** The insurances of the last heading, for rows that name none. */
  let heading: { schemes: Scheme[]; other: boolean } = { schemes: [], other: false }
  /** Of the last heading's columns of months: is each one of months paid for? */
  let paidFor: boolean[] = []

  for (const raw of text.normalize('NFKC').split(/\r?\n/).slice(0, 5000)) {
    // One blank where a page had many, so that no pattern below can be made to try them one by one.
    const line = raw.replace(/\s+/g, ' ').trim().slice(0, 1000)
    if (line === '') continue
    const named = SCHEMES.filter((scheme) => line.search(NAMES[scheme]) >= 0)
    const other = OTHER.test(line)
    for (const [match, years, months, count] of line.matchAll(STATED)) {
      const total = count === undefined ? Number(years) * 12 + Number(months ?? 0) : Number(count)
      const before = line.slice(0, line.indexOf(match) + match.length)
      const owner = lastNamed(before) ?? (named.length === 0 && heading.schemes.length === 1 ? heading.schemes[0] : undefined) ?? 'unnamed'
      if (total > 0 && total <= 720 && !(other && owner === 'unnamed')) stated[owner] = Math.max(stated[owner] ?? 0, total)
    }
    const rest = line.replace(STATED, ' ')
    const all = NOT_PAYMENTS.test(rest) || OPEN_END.test(rest) ? [] : monthsIn(rest.replace(BOOKED_INLINE, ' '))
    const found = all.length === paidFor.length ? all.filter((_, index) => paidFor[index]) : all
    if (found.length === 0) {
      const columns = line.match(COLUMN)
      if (columns !== null && !/\d/.test(line)) paidFor = columns.map((column) => !BOOKED.test(column))
      if (named.length > 0 || other) heading = { schemes: named, other }
      const figures = named.length > 0 || other ? /\d\s*月|\d{4}[-/.年]\s*\d|\d[-/.]\d{4}|至今|迄今/ : /\d{4}/
      if (figures.test(rest) && rest === line && !NOT_PAYMENTS.test(rest) && !other && unread.length < 5) unread.push(line.slice(0, 80))
      continue
    }
    const parts = partsOf(line, named.length > 0 || other ? { schemes: named, other } : heading)
    for (const month of found) {
      if (!isMonth(month) || monthIndex(month) < EARLIEST) continue
      if (monthIndex(month) > latest) {
        future.add(month)
        continue
      }
      for (const part of parts) (part.unpaid ? unpaid : paid[part.scheme]).add(month)
    }
  }
  const record = (name: Scheme | 'unnamed'): SchemeRecord => ({ months: [...paid[name]].sort(), stated: stated[name] })
  return {
    schemes: { pension: record('pension'), medical: record('medical'), unemployment: record('unemployment') },
    unnamed: record('unnamed'),
    unpaid: [...unpaid].sort(),
    future: [...future].sort(),
    unread,
  }
}

/** Which insurances a row speaks of, and whether each was paid: `养老 已缴 医疗 未缴` differs within the row. */
function partsOf(
  line: string,
  { schemes, other }: { schemes: Scheme[]; other: boolean },
): { scheme: Scheme | 'unnamed'; unpaid: boolean }[] {
  const unpaid = UNPAID.test(line)
  if (schemes.length === 0) return other ? [] : [{ scheme: 'unnamed', unpaid }]
  if (schemes.length === 1 || schemes.some((scheme) => line.search(NAMES[scheme]) < 0)) return schemes.map((scheme) => ({ scheme, unpaid }))
  const starts = schemes.map((scheme) => ({ scheme, at: line.search(NAMES[scheme]) })).sort((a, b) => a.at - b.at)
  return starts.map(({ scheme, at }, index) => ({ scheme, unpaid: UNPAID.test(line.slice(at, starts[index + 1]?.at)) }))
}

/** The insurance named last in a piece of text: a total belongs to the name before it. */
function lastNamed(text: string): Scheme | undefined {
  return SCHEMES.map((scheme) => ({ scheme, at: Math.max(-1, ...[...text.matchAll(NAMES[scheme])].map(({ index }) => index)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0]?.scheme
}

/** First, last and missing months of a list, for the confirmation. */
export function spanOf(months: readonly IsoMonth[]): { first: IsoMonth; last: IsoMonth; missing: IsoMonth[] } | null {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  const have = new Set(months)
  const missing: IsoMonth[] = []
  for (let month = first; month < last; month = addMonths(month, 1)) if (!have.has(month)) missing.push(month)
  return { first, last, missing }
}
