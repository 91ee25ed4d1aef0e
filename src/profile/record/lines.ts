import { monthsIn } from '../pastedMonths.ts'
import { namedInsurances, SCHEME_PATTERNS, SCHEMES, type NamedInsurances, type RecordScheme } from './insurances.ts'
import type { RecordRow, TableRead } from './table.ts'

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

/** What was read of lines of text: rows, and totals that the text states. */
export interface LinesRead extends TableRead {
  stated: Partial<Record<RecordScheme | 'unnamed', number>>
}

/** The insurance named last in a piece of text: a total belongs to the name before it. */
function lastNamed(text: string): RecordScheme | undefined {
  return SCHEMES.map((scheme) => ({ scheme, at: Math.max(-1, ...[...text.matchAll(SCHEME_PATTERNS[scheme])].map(({ index }) => index)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0]?.scheme
}

/** Which insurances a row speaks of, and whether each was paid: `养老 已缴 医疗 未缴` differs within the row. */
function partsOf(line: string, { schemes, other }: NamedInsurances): Pick<RecordRow, 'insurance' | 'standing'>[] {
  const standing = (text: string) => (UNPAID.test(text) ? ('unpaid' as const) : ('paid' as const))
  if (schemes.length === 0) return other ? [] : [{ insurance: 'unnamed', standing: standing(line) }]
  if (schemes.length === 1 || schemes.some((scheme) => line.search(SCHEME_PATTERNS[scheme]) < 0))
    return schemes.map((insurance) => ({ insurance, standing: standing(line) }))
  const starts = schemes.map((scheme) => ({ scheme, at: line.search(SCHEME_PATTERNS[scheme]) })).toSorted((a, b) => a.at - b.at)
  return starts.map(({ scheme, at }, index) => ({ insurance: scheme, standing: standing(line.slice(at, starts[index + 1]?.at)) }))
}

/** Totals that a line states, the largest of each insurance. */
function takeTotals(line: string, named: NamedInsurances, heading: NamedInsurances, stated: LinesRead['stated']): void {
  for (const [match, years, months, count] of line.matchAll(STATED)) {
    const total = count === undefined ? Number(years) * 12 + Number(months ?? 0) : Number(count)
    const before = line.slice(0, line.indexOf(match) + match.length)
    const above = named.schemes.length === 0 && heading.schemes.length === 1 ? heading.schemes[0] : undefined
    const owner = lastNamed(before) ?? above ?? 'unnamed'
    if (total > 0 && total <= 720 && !(named.other && owner === 'unnamed')) stated[owner] = Math.max(stated[owner] ?? 0, total)
  }
}

/** Does a line without a month that we know have figures that may be one? */
const looksDated = (line: string, named: boolean): boolean =>
  (named ? /\d\s*月|\d{4}[-/.年]\s*\d|\d[-/.]\d{4}|至今|迄今/ : /\d{4}/).test(line) && !NOT_PAYMENTS.test(line)

/** Reads lines, not layouts, because copied pages differ in every city. The lines are plain (NFKC), one blank where there were many. */
export function readLines(lines: readonly string[]): LinesRead {
  const read: LinesRead = { rows: [], counts: [], unread: [], lines: lines.length, stated: {} }
  /** The insurances of the last heading, for rows that name none. */
  let heading: NamedInsurances = { schemes: [], other: false }
  /** Of the last heading's columns of months: is each one of months paid for? */
  let paidFor: boolean[] = []
  for (const line of lines) {
    const named = namedInsurances(line)
    const names = named.schemes.length > 0 || named.other
    takeTotals(line, named, heading, read.stated)
    const rest = line.replace(STATED, ' ')
    const all = NOT_PAYMENTS.test(rest) || OPEN_END.test(rest) ? [] : monthsIn(rest.replace(BOOKED_INLINE, ' '))
    const months = all.length === paidFor.length ? all.filter((_, index) => paidFor[index]) : all
    if (months.length > 0) {
      for (const part of partsOf(line, names ? named : heading))
        read.rows.push({ ...part, months, by: null, base: null, balance: null, place: null })
      continue
    }
    const columns = line.match(COLUMN)
    if (columns !== null && !/\d/.test(line)) paidFor = columns.map((column) => !BOOKED.test(column))
    if (names) heading = named
    if (rest === line && !named.other && looksDated(rest, names)) read.unread.push(line.slice(0, 80))
  }
  return read
}
