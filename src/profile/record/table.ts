import type { IsoMonth } from '../../domain/dates.ts'
import { iso } from '../../domain/dates.ts'
import {
  amountOf,
  bareText,
  monthInYear,
  monthOfCell,
  monthsFrom,
  monthsOfCell,
  objectionIn,
  payerIn,
  standingIn,
  yearOfCell,
} from './cells.ts'
import type { PaidBy, Standing } from './cells.ts'
import { columnOf, isHead, tellMonths, type RecordColumn, type ColumnRole } from './columns.ts'
import { namedInsurances, SCHEMES, type NamedInsurances, type RecordScheme } from './insurances.ts'

/** A table as rows of texts; merged cells are repeated in every place they take. */
export type Grid = readonly (readonly string[])[]

/** An insurance, or that of rows that name none. */
type Insured = RecordScheme | 'unnamed'

/** What one row of a record says of one insurance. */
export interface RecordRow {
  insurance: Insured
  months: IsoMonth[]
  standing: Exclude<Standing, 'unsure'>
  by: PaidBy | null
  /** Contribution base in yuan a month. */
  base: number | null
  /** Balance of the account after it, in yuan. */
  balance: number | null
  /** Where it was paid, as printed. */
  place: string | null
}

/** What was read of a table. */
export interface TableRead {
  rows: RecordRow[]
  /** Months that were counted without saying which, by insurance. */
  counts: { insurance: Insured; months: number }[]
  /** Rows that could not be read, as printed. */
  unread: string[]
  /** How many data rows there were. */
  lines: number
}

/** The highest base and balance that are taken for one. */
const MOST = 10_000_000

interface Head {
  columns: RecordColumn[]
  /** Insurances that heads of columns name: each has its own sums then. */
  apart: RecordScheme[]
}

interface Section extends NamedInsurances {
  year: string | null
}

/** The cells of the columns with a role: with an insurance, only of columns that are for it or for all. */
function cellsOf(head: Head, row: readonly string[], role: ColumnRole, scheme: Insured = 'unnamed'): string[] {
  return head.columns.flatMap(({ role: own, named }, at) => {
    const forIt = named.schemes.length === 0 ? !named.other : scheme === 'unnamed' || named.schemes.includes(scheme)
    return own === role && forIt ? [row[at] ?? ''] : []
  })
}

const filled = (cells: readonly string[]): string => bareText(cells.find((cell) => bareText(cell) !== '') ?? '')

/** The months of a row whose columns hold months; null where they cannot be read. */
function monthsOf(head: Head, row: readonly string[], year: string | null): IsoMonth[] | null {
  const has = (role: ColumnRole) => head.columns.some((column) => column.role === role)
  const at = (role: ColumnRole) => filled(cellsOf(head, row, role))
  if (has('from') && has('to')) {
    const [from, to] = [monthOfCell(at('from')), monthOfCell(at('to'))]
    return from === null || to === null ? null : monthsFrom(from, to)
  }
  const cell = has('months') ? at('months') : at('month-of-year')
  const inYear = year === null ? null : monthInYear(year, cell)
  return monthsOfCell(cell) ?? (inYear === null ? null : [inYear])
}

/** Sums of a row: paid, none paid, or not to be told. */
function bySums(head: Head, row: readonly string[], scheme: Insured): Standing | null {
  const cells = (['personal', 'employer', 'amount'] as const).flatMap((role) => cellsOf(head, row, role, scheme))
  const sums = cells.map(amountOf)
  const marks = cells.filter((_, at) => sums[at] === null).map(standingIn)
  if (marks.length > 0) return marks.every((mark) => mark === marks[0]) ? (marks[0] ?? 'unsure') : 'unsure'
  const numbers = sums.filter((sum) => typeof sum === 'number')
  if (numbers.some((sum) => sum < 0)) return 'refund'
  if (numbers.length > 0) return numbers.some((sum) => sum > 0) ? 'paid' : 'unpaid'
  return cells.length > 0 ? 'unsure' : null
}

const SUMS = ['base', 'personal', 'employer', 'amount'] as const

/** Was it paid? What the columns of states say goes first, then the sums; what was only due is not known to be paid. */
function standingOf(head: Head, row: readonly string[], scheme: Insured): Standing {
  const all = (role: ColumnRole) => cellsOf(head, row, role, scheme)
  if (SUMS.flatMap(all).some((cell) => Number(amountOf(cell)) > MOST)) return 'unsure'
  const states = [...all('state').map(standingIn), ...all('kind').map(objectionIn)].filter((one) => one !== null)
  for (const worst of ['refund', 'unpaid', 'unsure', 'paid'] as const) {
    if (!states.includes(worst)) continue
    return worst === 'paid' && bySums(head, row, scheme) === 'refund' ? 'refund' : worst
  }
  const sums = bySums(head, row, scheme)
  if (sums !== null) return sums
  if (all('due').length > 0 || all('state').length > 0) return 'unsure'
  const bases = all('base').map(amountOf)
  return bases.length === 0 || bases.some((base) => typeof base === 'number' && base > 0) ? 'paid' : 'unsure'
}

const sumIn = (cells: readonly string[]): number | null => {
  const sum = cells.map(amountOf).find((one) => typeof one === 'number' && one > 0 && one <= MOST)
  return typeof sum === 'number' ? sum : null
}

/**
 * The insurances that a row is about: its own cell, its columns, the title above. `other` alone means none of ours; null: not to be told.
 */
function insurancesOf(head: Head, row: readonly string[], section: NamedInsurances): Insured[] | null {
  if (head.columns.some(({ role }) => role === 'insurance')) {
    const cell = filled(cellsOf(head, row, 'insurance'))
    const { schemes, other } = namedInsurances(cell)
    if (schemes.length > 0 || other) return schemes
    if (cell !== '') return null
  }
  if (head.apart.length > 0) return head.apart
  if (section.schemes.length > 0 || section.other) return section.schemes
  return ['unnamed']
}

function payerOf(head: Head, row: readonly string[], scheme: Insured): PaidBy | null {
  const texts = (['kind', 'unit', 'insurance', 'state'] as const).flatMap((role) => cellsOf(head, row, role, scheme))
  const said = texts.map(payerIn).find((by) => by !== null)
  if (said !== undefined) return said
  return sumIn(cellsOf(head, row, 'employer', scheme)) === null ? null : 'employer'
}

/** A year with a column for each month: which were paid, or null when a mark is not known. */
function markedMonths(head: Head, row: readonly string[], year: string): { paid: IsoMonth[]; unpaid: IsoMonth[] } | null {
  const paid: IsoMonth[] = []
  const unpaid: IsoMonth[] = []
  for (const [at, { month }] of head.columns.entries()) {
    if (month === null) continue
    const cell = row[at] ?? ''
    const sum = amountOf(cell)
    const standing = typeof sum === 'number' ? (sum > 0 ? 'paid' : 'unpaid') : sum === 'blank' ? null : standingIn(cell)
    if (standing === 'unsure' || standing === 'refund') return null
    if (standing !== null) (standing === 'paid' ? paid : unpaid).push(iso(year, month))
  }
  return { paid, unpaid }
}

/** A whole number of months in a cell, 1 to 720. */
function countOf(cell: string): number | null {
  const [, years, months] = /^(?:(\d{1,2})年)?(?:(\d{1,3})(?:个?月)?)?$/.exec(bareText(cell)) ?? []
  const count = Number(years ?? 0) * 12 + Number(months ?? 0)
  return count > 0 && count <= 720 ? count : null
}

/** The months of a year that has a column for each. */
function readYear(head: Head, row: readonly string[], insurances: readonly Insured[], year: string | null, read: TableRead): boolean {
  const marked = year === null ? null : markedMonths(head, row, year)
  if (marked === null) return false
  for (const insurance of insurances) {
    for (const standing of ['paid', 'unpaid'] as const) {
      const months = marked[standing]
      if (months.length > 0) read.rows.push({ ...detailsOf(head, row, insurance), months, standing })
    }
  }
  return true
}

const detailsOf = (head: Head, row: readonly string[], insurance: Insured) => ({
  insurance,
  by: payerOf(head, row, insurance),
  base: sumIn(cellsOf(head, row, 'base', insurance)),
  balance: sumIn(cellsOf(head, row, 'balance', insurance)),
  place: filled(cellsOf(head, row, 'place')) || null,
})

/** What a row says of one insurance; false when it cannot be read. */
function readOne(head: Head, row: readonly string[], insurance: Insured, year: string | null, read: TableRead): boolean {
  const count = countOf(filled(cellsOf(head, row, 'count', insurance)))
  const whole = count === 12 && year !== null ? monthsFrom(`${year}-01`, `${year}-12`) : null
  const months = monthsOf(head, row, year) ?? whole
  const standing = standingOf(head, row, insurance)
  if (standing === 'unsure') return false
  if (count !== null && standing === 'paid' && months?.length !== count) {
    // So many months in a year, or a stretch with a hole: how many is known, and not which.
    read.counts.push({ insurance, months: count })
    return true
  }
  if (months === null || isHoled(months, countOf(filled(cellsOf(head, row, 'running', insurance))))) return false
  read.rows.push({ ...detailsOf(head, row, insurance), months, standing })
  return true
}

/** A stretch longer than all that was counted so far has a hole somewhere. */
const isHoled = (months: readonly IsoMonth[], running: number | null): boolean => running !== null && running < months.length

/** Reads one data row; false when something of it cannot be read. */
function readRow(head: Head, row: readonly string[], section: Section, read: TableRead): boolean {
  const insurances = row.length === head.columns.length ? insurancesOf(head, row, section) : null
  if (insurances === null) return false
  const year = yearOfCell(filled(cellsOf(head, row, 'year'))) ?? section.year
  if (head.columns.some(({ month }) => month !== null)) return readYear(head, row, insurances, year, read)
  return insurances.map((insurance) => readOne(head, row, insurance, year, read)).every(Boolean)
}

/** Totals and notes below or between the rows: neither months nor something that was not understood. */
const NO_ROW = /^(?:合计|总计|小计|累计|备注|说明|注[::]|暂无|没有|无数据|共\d)/

/** What a row of a single text says of the rows below it: their insurance, their year. */
function sectionOf(text: string, before: Section): Section {
  const named = namedInsurances(text)
  const year = /(?:^|\D)((?:19|20)\d{2})年度?(?!\d|\s*\d{1,2}月)/.exec(text)?.[1] ?? null
  const tells = named.schemes.length > 0 || named.other
  return { ...(tells ? named : before), year: year ?? (tells ? null : before.year) }
}

const headOf = (rows: Grid): Head => {
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => columnOf(rows.map((row) => row[at] ?? '')))
  return { columns, apart: SCHEMES.filter((scheme) => columns.some(({ role, named }) => role !== null && named.schemes.includes(scheme))) }
}

/**
 * Reads a table of contributions by the names of its columns; null when it has none that say which months it is about. `title` is what
 * stands above it. A row that is not sure is given as unread, never as a month.
 */
export function readRecordTable(grid: Grid, title: string): TableRead | null {
  const read: TableRead = { rows: [], counts: [], unread: [], lines: 0 }
  let section = sectionOf(title, { schemes: [], other: false, year: null })
  let above: string[][] = []
  let head: Head | null = null
  let found = false
  for (const row of grid) {
    const texts = [...new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== ''))]
    const [first = ''] = texts
    if (isHead(row)) {
      // Copied without its merged cells: nobody knows which name stands over which cell.
      if (above.some(({ length }) => length !== row.length)) return null
      above = [...above, [...row]]
      head = headOf(above)
      found ||= tellMonths(head.columns)
      continue
    }
    if (texts.length === 0 || NO_ROW.test(bareText(first))) continue
    if (texts.length === 1 && row.length > 1) {
      section = sectionOf(bareText(first), section)
      continue
    }
    above = []
    if (head === null || !tellMonths(head.columns)) continue
    read.lines += 1
    if (!readRow(head, row, section, read)) read.unread.push(texts.join(' ').slice(0, 80))
  }
  return found ? read : null
}
