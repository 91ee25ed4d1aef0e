import type { PlaceCode } from '../../domain/place.ts'
import type { Known } from '../places.ts'
import { AMOUNT, yuan } from './amount.ts'
import { areas } from './area.ts'
import type { LimitFinding, Setting } from './finding.ts'
import { grid } from './grid.ts'
import { insurancesIn } from './insurances.ts'
import { onlySpan } from './period.ts'
import { BASE, readSentence } from './sentence.ts'
import { LOWER, OTHER_AMOUNT, UPPER } from './words.ts'
import type { InsuranceOrAll } from './words.ts'

type CellRole = 'lower' | 'upper' | 'both'
const ONE = new RegExp(String.raw`^(?:¥)?\s*(${AMOUNT})\s*(万?元)?(?:\s*/?\s*月)?$`)
const TWO = new RegExp(String.raw`^(${AMOUNT})\s*(?:万?元)?\s*(?:至|到|~|-|—|–){1,4}\s*(${AMOUNT})\s*(万?元)?(?:\s*/?\s*月)?$`)

/** What a header or row cell says its numbers are; null when it says nothing about limits or speaks of another amount. */
function roleOf(cell: string): CellRole | null {
  if (OTHER_AMOUNT.test(cell) || /[/每]年|年缴|上(?:一|个)?年度|去年|调整前|原标准/.test(cell)) return null
  const [low, up] = [LOWER.test(cell), UPPER.test(cell)]
  if (low && up) return 'both'
  if (BASE.test(cell) && /范围|区间/.test(cell)) return 'both'
  return low ? 'lower' : up ? 'upper' : null
}

/** A row of one year among rows of several. */
const YEAR = /^(20\d\d)\s*年?度?$/
/** A table of tiers begins with the lower limit and ends with the upper one. */
const roleOfShare = (cell: string): CellRole | null =>
  /^\D{0,6}60\s*%$/.test(cell) ? 'lower' : /^\D{0,6}300\s*%$/.test(cell) ? 'upper' : null

/** `other`: its numbers are no limits, whatever stands beside them. */
interface Column {
  role: CellRole | null
  insurances: InsuranceOrAll[]
  base: boolean
  other: boolean
}

/** A header row under another in a table whose cells stand exactly one under the other: what is above holds for what is below. */
const below = (above: readonly Column[], header: readonly Column[]): Column[] =>
  header.map((column, at) => {
    const { role = null, insurances = [], base = false, other = false } = above[at] ?? {}
    return {
      role: other ? null : (column.role ?? role),
      insurances: column.insurances.length > 0 ? column.insurances : insurances,
      base: (base || column.base) && !other,
      other: other || column.other,
    }
  })

/**
 * A header row under another. It has fewer cells where the upper one joins some, and lines up on the right; insurances above
 * spread evenly over limits below.
 */
function under(above: readonly Column[], header: readonly Column[]): Column[] {
  const insured = above.filter(({ insurances }) => insurances.length > 0)
  const each = header.length / insured.length
  if (insured.length === 0 || !Number.isInteger(each) || !header.every(({ role }) => role !== null)) return [...header]
  return header.map((column, at) =>
    column.insurances.length > 0 ? column : { ...column, insurances: insured[Math.floor(at / each)]?.insurances ?? [] },
  )
}

/** Reads a run of table rows: limits in columns or in rows, insurances and places in the other direction. */
export function readTable(rows: readonly string[][], setting: Setting, own: PlaceCode | null, known: Known): LimitFinding[] {
  const found: LimitFinding[] = []
  const unit = rows.some((row) => row.some((cell) => /万元/.test(cell) && !/\d/.test(cell))) ? '万元' : '元'
  let columns: Column[] = []
  let rowInsurances: InsuranceOrAll[] = []
  let rowPlaces: (PlaceCode | null)[] = []
  let rowYear: string | null = null
  type Put = (
    role: 'lower' | 'upper',
    digits: string,
    printed: string | undefined,
    insurances: readonly InsuranceOrAll[],
    quote: string,
  ) => void
  const put: Put = (role, digits, printed, insurances, quote) => {
    const value = yuan(digits, printed ?? unit)
    if (value === null) return
    for (const insurance of insurances.length > 0 ? insurances : setting.insurances)
      for (const place of rowPlaces.length > 0 ? rowPlaces : setting.places)
        found.push({ role, value, insurance, place, year: rowYear ?? setting.year, span: onlySpan(quote), quote: quote.slice(0, 240) })
  }
  const reaching = rows.some((row) => row.some((cell) => /^\d\d?[→↓]/.test(cell)))
  let headed = false
  for (const cells of grid(rows)) {
    const numbers = cells.filter((cell) => ONE.test(cell) || TWO.test(cell) || /\d元/.test(cell)).length
    const words = cells.filter((cell) => !/\d/.test(cell) || roleOf(cell) !== null)
    if (numbers === 0) {
      const header = cells.map((cell): Column => {
        const [base, other] = [BASE.test(cell), OTHER_AMOUNT.test(cell)]
        return { role: roleOf(cell), insurances: insurancesIn(cell), base: base && !other, other: other && !base }
      })
      if (header.some(({ role, insurances, base }) => role !== null || insurances.length > 0 || base))
        columns = reaching && headed && header.length === columns.length ? below(columns, header) : under(columns, header)
      headed = true
      continue
    }
    headed = false
    // Where cells reach over others, a row that does not fit its header cannot be told.
    if (reaching && columns.length > 0 && cells.length !== columns.length) continue
    const label = words.join(' ')
    rowYear = cells.map((cell) => YEAR.exec(cell)?.[1]).find((year) => year !== undefined) ?? null
    const ownInsurances = insurancesIn(label)
    if (ownInsurances.length > 0) rowInsurances = ownInsurances
    const named = areas(label, own, known)
    if (named.length > 0) rowPlaces = named.map(({ place }) => place)
    const rowRole = words.map(roleOf).find((role) => role !== null) ?? cells.map(roleOfShare).find((role) => role !== null) ?? null
    const quote = [...new Set(cells)].join(' ')
    const shift = columns.length - cells.length
    cells.forEach((cell, at) => {
      const column = columns[at + shift]
      const role = column?.role ?? (column?.other === true ? null : rowRole)
      // The column names the insurance where it names no limit, or where the row names none.
      const above = column?.insurances ?? []
      const insurances = above.length > 0 && (column?.role === null || rowInsurances.length === 0) ? above : rowInsurances
      const two = TWO.exec(cell)
      const one = ONE.exec(cell)
      if (two !== null && (role === 'both' || (role === null && column?.base === true))) {
        put('lower', two[1] ?? '', two[3], insurances, quote)
        put('upper', two[2] ?? '', two[3], insurances, quote)
      } else if (one === null && two === null && /\d.{0,96}元/.test(cell)) {
        const inside = {
          ...setting,
          insurances: insurances.length > 0 ? insurances : setting.insurances,
          places: rowPlaces.length > 0 ? rowPlaces : setting.places,
        }
        found.push(...readSentence(cell, inside, own, known).map((finding) => ({ ...finding, quote: quote.slice(0, 240) })))
      } else if (one !== null && !YEAR.test(cell) && role !== null && role !== 'both') put(role, one[1] ?? '', one[2], insurances, quote)
    })
  }
  return found
}
