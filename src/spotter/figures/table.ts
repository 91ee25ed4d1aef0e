import type { PlaceCode } from '../../domain/place.ts'
import type { Known } from '../places.ts'
import { AMOUNT, yuan } from './amount.ts'
import { areas } from './area.ts'
import { orElse, type LimitFinding, type Setting } from './finding.ts'
import { grid } from './grid.ts'
import { insurancesIn } from './insurances.ts'
import { onlySpan } from './period.ts'
import { BASE, readSentence } from './sentence.ts'
import { BOTH, LOWER, OTHER_AMOUNT, UPPER } from './words.ts'
import type { InsuranceOrAll } from './words.ts'

type CellRole = 'lower' | 'upper' | 'both'
/** Behind an amount, in brackets: the share it is, or whom it holds for: 4607元(60%), 2200元(一类区). */
const NOTE = String.raw`(?:\s*\(([^()\d]{0,16}\d{2,3}%|[^()\d]{1,12})\))?`
const ONE = new RegExp(String.raw`^(?:¥)?\s*(${AMOUNT})\s*(万?元)?(?:\s*/?\s*月)?${NOTE}$`)
const TWO = new RegExp(String.raw`^(${AMOUNT})\s*(?:万?元)?\s*(?:至|到|~|-|—|–){1,4}\s*(${AMOUNT})\s*(万?元)?(?:\s*/?\s*月)?$`)

/** Of the year before, or for a whole year. */
const BYGONE = /[/每]年|年缴|月缴(?![费存纳]?(?:工资)?基数)|上(?:一|个)?年度|去年|调整前|[原旧]标准/
const isOfNow = (text: string): boolean => !OTHER_AMOUNT.test(text) && !BYGONE.test(text)

/** What a header or row cell says its numbers are; null when it says nothing about limits or speaks of another amount. */
function roleOf(cell: string): CellRole | null {
  if (!isOfNow(cell)) return null
  const [low, up] = [LOWER.test(cell), UPPER.test(cell)]
  if ((low && up) || BOTH.test(cell)) return 'both'
  if (BASE.test(cell) && /范围|区间/.test(cell)) return 'both'
  return low ? 'lower' : up ? 'upper' : null
}

/** A row of one year among rows of several. */
const YEAR = /^(20[0-4]\d)\s*年?度?(?:\s*1月?\s*[-—–~至]{1,2}\s*12月)?$/
/** A table of tiers begins with the lower limit and ends with the upper one. */
const roleOfShare = (cell: string): CellRole | null =>
  /^\D{0,6}60\s*%档?\)?$/.test(cell) ? 'lower' : /^\D{0,6}300\s*%档?\)?$/.test(cell) ? 'upper' : null

/** `other`: its numbers are no limits, whatever stands beside them. */
interface Column {
  role: CellRole | null
  insurances: readonly InsuranceOrAll[]
  base: boolean
  other: boolean
  year: string | undefined
}

/** A header row under another in a table whose cells stand exactly one under the other: what is above holds for what is below. */
const below = (above: readonly Column[], header: readonly Column[]): Column[] =>
  header.map((column, at) => {
    const { role, insurances, base, other, year } = above[at] ?? NO_COLUMN
    return {
      role: other ? null : (column.role ?? role),
      insurances: orElse(column.insurances, insurances),
      base: (base || column.base) && !other,
      other: other || column.other,
      year: column.year ?? year,
    }
  })

/**
 * A header row under another. It has fewer cells where the upper one joins some, and lines up on the right; insurances above
 * spread evenly over limits below.
 */
function under(above: readonly Column[], below: readonly Column[]): Column[] {
  const same = above.length === below.length
  const header = below.map((column, at) => (same ? { ...column, year: column.year ?? above[at]?.year } : column))
  const insured = above.filter(({ insurances }) => insurances.length > 0)
  const each = header.length / insured.length
  if (insured.length === 0 || !Number.isInteger(each) || !header.every(({ role }) => role !== null)) return [...header]
  return header.map((column, at) => ({
    ...column,
    insurances: orElse(column.insurances, insured[Math.floor(at / each)]?.insurances ?? []),
  }))
}

/** Bare years side by side are names of columns: 年度 | 2025 | 2026. */
const areYears = ([name = '', ...years]: readonly string[]): boolean =>
  /年/.test(name) && years.length > 1 && years.every((year) => YEAR.test(year))

/** What a header cell says of the column under it. */
function columnOf(cell: string): Column {
  const [base, other] = [BASE.test(cell), OTHER_AMOUNT.test(cell)]
  return {
    role: roleOf(cell),
    insurances: insurancesIn(cell),
    base: base && !other,
    other: (other && !base) || BYGONE.test(cell),
    year: YEAR.exec(cell)?.[1] ?? /\((20[0-4]\d)年度?\)$/.exec(cell)?.[1],
  }
}
const NO_COLUMN = columnOf('')
/** A year over several columns, pasted as one cell and empty ones: 2026年度 | | 2025年度 |. */
const yearsReaching = (cells: readonly string[], columns: readonly Column[]): Column[] =>
  columns.reduce<Column[]>((each, column, at) => [...each, cells[at] === '' ? { ...column, year: each[at - 1]?.year } : column], [])
const saysSomething = ({ role, insurances, base, year }: Column): boolean =>
  role !== null || insurances.length > 0 || base || year !== undefined

/** What holds for all cells of a table. */
interface Table {
  /** Of numbers that are printed without one. */
  unit: '万元' | '元'
  setting: Setting
  own: PlaceCode | null
  known: Known
}

/** What a row says of its own numbers. Insurances and places hold for the rows below too, until one names others. */
interface NumberRow {
  role: CellRole | null
  insurances: readonly InsuranceOrAll[]
  places: readonly (PlaceCode | null)[]
  year: string | null
  quote: string
}

/** 职工医保月缴费基数 beside 4886元至24430元, and nothing else of two numbers. */
const isRangeOfBase = (label: string, cells: readonly string[]): boolean =>
  BASE.test(label) && isOfNow(label) && cells.filter((cell) => TWO.test(cell)).length === 1

function lineOf(cells: readonly string[], above: NumberRow | null, table: Table, column: (at: number) => Column): NumberRow {
  const words = cells.filter((cell) => !/\d/.test(cell) || roleOf(cell) !== null)
  const label = words.join(' ')
  const insurances = insurancesIn(label)
  const places = placesIn(label, table)
  const roles = [...words.map(roleOf), ...cells.map(roleOfShare)]
  return {
    role: roles.find((role) => role !== null) ?? (isRangeOfBase(label, cells) ? 'both' : null),
    insurances: orElse(insurances, above?.insurances ?? []),
    places: orElse(places, above?.places ?? []),
    // Under a limit 2045 is a sum.
    year: cells.map((cell, at) => (column(at).role === null ? YEAR.exec(cell)?.[1] : undefined)).find((year) => year !== undefined) ?? null,
    quote: [...new Set(cells)].join(' '),
  }
}

/** The column names the insurance where it names no limit, or where the row names none. */
const insurancesAt = (column: Column, line: NumberRow): readonly InsuranceOrAll[] =>
  column.insurances.length > 0 && (column.role === null || line.insurances.length === 0) ? column.insurances : line.insurances

/** The places that a text names. */
const placesIn = (text: string, { own, known }: Table): (PlaceCode | null)[] => areas(text, own, known).map(({ place }) => place)

/** Whom the number of a cell holds for, by the note behind it; nobody where that makes it no limit of now. */
function holdsFor([, , , note = '']: RegExpExecArray, places: readonly (PlaceCode | null)[], table: Table): readonly (PlaceCode | null)[] {
  if (note.endsWith('%')) return places
  if (!isOfNow(note)) return []
  return orElse(placesIn(note, table), places)
}

/** What the number of a cell is by its column, the share behind it, or its row; a year is nothing. */
function roleAt(cell: string, { role, other }: Column, line: NumberRow): CellRole | null {
  if (role !== null || other || YEAR.test(cell)) return role
  return roleOfShare(ONE.exec(cell)?.[3] ?? '') ?? line.role
}

/** The limits one cell gives: a number, two with a dash between them, or a sentence of its own. */
function readCell(cell: string, column: Column, line: NumberRow, table: Table): LimitFinding[] {
  const { unit, setting, own, known } = table
  const role = roleAt(cell, column, line)
  const insurances = orElse(insurancesAt(column, line), setting.insurances)
  const places = orElse(line.places, setting.places)
  const quote = line.quote.slice(0, 240)
  const limit = (is: 'lower' | 'upper', digits = '', printed: string = unit, where = places): LimitFinding[] => {
    const value = yuan(digits, printed)
    const [year, span] = [line.year ?? column.year ?? setting.year, onlySpan(line.quote)]
    return insurances.flatMap((insurance) => where.map((place) => ({ role: is, value, insurance, place, year, span, quote })))
  }
  const two = TWO.exec(cell)
  if (two !== null) {
    const isPair = role === 'both' || (role === null && column.base)
    return isPair ? [...limit('lower', two[1], two[3]), ...limit('upper', two[2], two[3])] : []
  }
  const one = ONE.exec(cell)
  if (one !== null) return role === null || role === 'both' ? [] : limit(role, one[1], one[2], holdsFor(one, places, table))
  if (!/\d.{0,96}元/.test(cell)) return []
  const aboutBases = setting.aboutBases || BASE.test(line.quote)
  return readSentence(cell, { ...setting, insurances, places, aboutBases }, own, known).map((finding) => ({ ...finding, quote }))
}

/** A row that does not fit its header where cells reach over others, and what is paid of the bases above: 按单位16%计. */
const isPassedOver = (cells: readonly string[], columns: readonly Column[], reaching: boolean): boolean =>
  (reaching && columns.length > 0 && cells.length !== columns.length) ||
  /[缴交][存费]额/.test(cells[0] ?? '') ||
  /按\D{0,4}\d{1,2}(?:\.\d+)?%计/.test(cells[0] ?? '')

/** Reads a run of table rows: limits in columns or in rows, insurances and places in the other direction. */
export function readTable(rows: readonly string[][], setting: Setting, own: PlaceCode | null, known: Known): LimitFinding[] {
  const found: LimitFinding[] = []
  const unit = rows.some((row) => row.some((cell) => /万元/.test(cell) && !/\d/.test(cell))) ? '万元' : '元'
  // An insurance that one cell names is that of all, where nothing above says which.
  const insurances = orElse(setting.insurances, insurancesIn(rows.flat().join(' ')))
  const table: Table = { unit, setting: insurances.length === 1 ? { ...setting, insurances } : setting, own, known }
  const reaching = rows.some((row) => row.some((cell) => /^\d\d?[→↓]/.test(cell)))
  let columns: Column[] = []
  let line: NumberRow | null = null
  let headed = false
  for (const cells of grid(rows)) {
    if (areYears(cells) || !cells.some((cell) => ONE.test(cell) || TWO.test(cell) || /\d元/.test(cell))) {
      const header = yearsReaching(cells, cells.map(columnOf))
      const exact = reaching && headed && header.length === columns.length
      if (header.some(saysSomething) || cells.some((cell) => BYGONE.test(cell)))
        columns = exact ? below(columns, header) : under(columns, header)
      headed = true
      continue
    }
    headed = false
    if (isPassedOver(cells, columns, reaching)) continue
    const shift = columns.length - cells.length
    const column = (at: number): Column => columns[at + shift] ?? NO_COLUMN
    const row = lineOf(cells, line, table, column)
    // Beside a number that its column calls a base, the others of the row are what is paid.
    const tellsBase = cells.some((cell, at) => column(at).base && ONE.test(cell))
    found.push(
      ...cells.flatMap((cell, at) => readCell(cell, column(at), tellsBase && !column(at).base ? { ...row, role: null } : row, table)),
    )
    line = row
  }
  return found
}
