import type { Known } from '../places.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { areas } from './area.ts'
import { AMOUNT, yuan } from './amount.ts'
import { perOf } from './amounts.ts'
import { grid } from './grid.ts'
import { KINDS, type KindRow, type Role } from './kinds.ts'
import { readKinds, together, within, type KindFinding, type Numbers } from './kindSentence.ts'
import { whose } from './named.ts'
import { latestYear, onlySpan, onlyYear } from './period.ts'

const NUMBER = new RegExp(String.raw`^¥?\s*(${AMOUNT})\s*(?:元)?(?:\s*\/\s*(?:人\s*[./·]?\s*)?[月年])?(?:\(含[^()]{1,12}\))?$`)
const SHARE = /^(\d{1,2}(?:\.\d+)?)\s*%$/
/** Without 年 it may be a sum: 三类地区 2010. */
const YEAR = /^20[0-4]\d\s*年?度?$/

/** Columns of nobody's to pay, or not of now. */
const SKIPPED = /财政|政府|补助|补贴|小时|备注|时间|单位|集体|救助|资助|原标准|调整前|去年|上年|增|旧/

/** True for a column of the kind's values; 调整后 is one where the words above name the kind. */
const holdsValue = ({ column, about }: KindRow, name: string): boolean =>
  column.test(name) || (about.length > 0 && /^(?:调整后|新标准|现行?标准)/.test(name))
const SHARE_NAME = /比例|费率/
const isYear = (cell: string, name = '', kind: KindRow): boolean =>
  YEAR.test(cell) && (/年/.test(cell) || !holdsValue(kind, name) || /年[度份]?$/.test(name))

/** A table with a header: what stands under its last row, and the words above. */
interface KindTable {
  header: readonly string[]
  body: readonly string[][]
  heading: string
  /** The heading with what stands above the table. */
  caption: string
}

const isNumber = (cell: string): boolean => NUMBER.test(cell) || SHARE.test(cell)

/** 2035 alone behind its name is a sum; years stand side by side, or first. */
const hasNumbers = (row: readonly string[]): boolean =>
  row.some((cell) => isNumber(cell) && !YEAR.test(cell)) ||
  (!YEAR.test(row[0] ?? '') && row.filter((cell) => /^\d{4}$/.test(cell)).length === 1)

/** What a row's words say its number is; then the line above the table does not. */
const NAMED = /基数|比例|费率|缴费|金|标准|工资|补/

/** The table in some rows, parted where its numbers begin; without a header, the line above is that of the numbers. Null for none. */
function tableIn(rows: readonly string[][], above: string): KindTable | null {
  const cells = grid(rows)
  const from = cells.findIndex(hasNumbers)
  const bare = from === 0 && !cells.some(([label = '', number = '']) => NAMED.test(label) || !isNumber(number))
  const header = bare ? ['', above.split('。').at(-1)?.split('(')[0] ?? ''] : cells[from - 1]
  if (header === undefined) return null
  const heading = cells.slice(0, from).flat().join(' ')
  // Beside the new one what is called present has ended.
  const changes = header.some((name) => /^(?:调整后|新标准)/.test(name))
  return {
    header: changes ? header.map((name) => name.replace(/^现行?标准/, '原标准')) : header,
    body: cells.slice(from).filter((row) => row.length === header.length),
    heading,
    caption: `${above} ${heading}`,
  }
}

/** The rows of the newest year, and that year, empty when no row names one; a row without a year is of the one above it. */
function newestRows({ header, body }: KindTable, kind: KindRow): { rows: string[][]; year: string } {
  const years = body.map(
    (row) =>
      row
        .find(
          (cell, at) =>
            isYear(cell, header[at], kind) ||
            (/^20\d\d年/.test(cell) && !/(?:缴费|征缴|参保|办理).{0,2}(?:时间|期)/.test(header[at] ?? '')),
        )
        ?.slice(0, 4) ?? null,
  )
  const newest = latestYear(years)
  let year: string | null = null
  const rows = body.filter((_, at) => {
    year = years[at] ?? year
    return year === null || year === newest
  })
  return { rows, year: newest }
}

/** What a cell is by its form and the name of its column; null for what is nothing of this kind. */
function readCell(cell: string, name: string, kind: KindRow): { role: Role; value: number } | null {
  if (SKIPPED.test(name) || isYear(cell, name, kind)) return null
  const share = SHARE.exec(cell)?.[1]
  if (share !== undefined && SHARE_NAME.test(name)) return { role: 'rate', value: Math.round(Number(share) * 100) / 10000 }
  const digits = NUMBER.exec(cell)?.[1]
  const role = holdsValue(kind, name) && !/缴费基数/.test(name) ? 'value' : /基数/.test(name) ? 'base' : null
  return digits === undefined || role === null ? null : { role, value: yuan(digits, '元') }
}

/** The numbers in some rows of a table, each with its row's first two words. */
function numbersIn(rows: readonly string[][], header: readonly string[], kind: KindRow, per: 'month' | 'year'): Numbers | null {
  const found: Numbers = { value: [], rate: [], base: [] }
  for (const row of rows) {
    if (/小时/.test(row[0] ?? '')) continue
    const words = row.filter((cell, column) => !isNumber(cell) && !/基数|比例|费率/.test(header[column] ?? ''))
    const told = words
      .slice(0, 2)
      .join(' ')
      .replace(/^20\d\d年度?/, '')
    for (const [column, cell] of row.entries()) {
      const name = header[column] ?? ''
      const read = readCell(cell, name, kind)
      const label = /^[一二三]档/.test(name) ? `${told}${name}` : told
      if (read !== null) found[read.role].push({ label, value: read.value, per: perOf(/[年月](?=缴)/.exec(name)?.[0]) ?? per })
      // A row without its number: the others are not all.
      else if (kind.column.test(name) && !SKIPPED.test(name) && !/\d/.test(cell) && cell !== row[0]) return null
    }
  }
  return found
}

/** Rows of places: the page's own counts, else all in it told apart by name, as 市区 beside 各县. */
function ownRow(values: Numbers['value'], own: PlaceCode | null, known: Known): Numbers['value'] {
  const mine = values.filter(
    ({ label }) =>
      /^全[省市区]/.test(label) ||
      (!/[档类]|其[他余]|[市辖]区|本级/.test(label) && areas(label, own, known).some(({ place }) => place !== null && place === own)),
  )
  return mine.length === 1 ? mine : values.filter(({ label }) => own === null || whose(label, own, known) !== 'other')
}

/** The rows of one number each as sentences: 养老金计发基数:8146元. */
const rowsAsSentences = (rows: readonly string[][]): string[] =>
  grid(rows).flatMap((row) => {
    const [number = '', ...more] = row.filter((cell) => isNumber(cell) && !/^\d\d?$/.test(cell))
    const [name = '', second = ''] = row.filter((cell) => !isNumber(cell))
    // A sentence beside its name: 个人缴费标准 | 每人每年440元.
    if (number === '') return row.length === 2 && /\d元/.test(second) ? `${name}:${second}` : []
    // What explains the number stands behind it: 381.5元 | 按4541元为基数、8.4%折算.
    const [before, behind] = /\d[^元]{0,40}元/.test(second) ? [name, `,${second}`] : [`${name} ${second}`.trim(), '']
    return more.length > 0 ? [] : `${before}:${number}${/[元%]/.test(number) ? '' : '元'}${behind}`
  })

/** A column for a time: 2026年度, 2026年5月起, 现行标准(2026年). */
const TIME = /^(?:[^\d(]{0,6}\()?(20[0-4]\d)年(?:度|(\d{1,2})月)?(?:\d{1,2}日)?(?:起|(?:及?以?前))?(?:执行)?\)?(?:标准)?$/
/** When it begins, to be compared; empty for what is no such column, or ends. */
function timeOf(cell: string): string {
  const [, year = '', month = '0'] = TIME.exec(cell) ?? []
  return year === '' || /前/.test(cell) ? '' : `${year} ${month.padStart(2, '0')}`
}

/** Of numbers in columns for times, those of the newest one, each with its row's name and the time. */
function ofNewestYear(rows: readonly string[][]): string[][] {
  const cells = grid(rows)
  const at = cells.findIndex((row) => row.filter((cell) => TIME.test(cell)).length > 1)
  const times = (cells[at] ?? []).map(timeOf)
  const newest = times.indexOf(latestYear(times))
  return at < 0 ? cells : cells.slice(at + 1).map((row) => [`${TIME.exec(cells[at]?.[newest] ?? '')?.[1]}年${row[0]}`, row[newest] ?? ''])
}

/** Tiers differ in share or base; the sums tell them apart well enough, beside a base that all have. */
function ofRows(found: Numbers): ReturnType<typeof together> {
  if (new Set(found.value.map(({ label }) => label)).size < 2) return together(found)
  const base = new Set(found.base.map((one) => one.value)).size === 1 ? found.base.slice(0, 1) : []
  return together({ value: found.value, rate: [], base })
}

/** What is only planned, or of others: also an average wage of some wages only, as its sentences are. */
const isNotHeld = ({ kind, never }: KindRow, caption: string): boolean =>
  /征求意见|机关事业|测算|薪酬|年鉴/.test(caption) || (kind === 'average-wage' && never.test(caption))

/**
 * What a table says of one kind other than limits: one row a value, several rows told apart by their first cell. Null where no column
 * is of a kind.
 */
export function readKindTable(
  rows: readonly string[][],
  above: string,
  own: PlaceCode | null,
  known: Known,
  kinds: readonly KindRow[] = KINDS,
): KindFinding[] | null {
  const table = tableIn(rows, above)
  if (table === null) return null
  const { header, body, heading, caption } = table
  const row = kinds.find(
    (one) =>
      one.about.every((words) => words.test(caption)) &&
      header.some((cell) => holdsValue(one, cell) || (one.shares && SHARE_NAME.test(cell))),
  )
  if (row === undefined) return null
  if (isNotHeld(row, caption)) return []
  const per = row.kind === 'resident-premium' || /元\s*[/每]\s*(?:人\s*[./·]?\s*)?年|年缴/.test(caption) ? 'year' : 'month'
  const newest = newestRows(table, row)
  const found = numbersIn(newest.rows, header, row, per)
  if (found !== null && Object.values(found).flat().length === 0) return null
  if (!found?.value.every((one) => within(row, one.value, one.per))) return []
  const value = ownRow(found.value, own, known)
  const put = ofRows({ ...found, value })
  if (put === null) return []
  const quote = [heading, ...body.map((one) => one.join(' '))].join(' ').slice(0, 240)
  return [{ ...put, row, year: newest.year || onlyYear(caption), span: onlySpan(caption) ?? onlySpan(newest.rows.flat().join(' ')), quote }]
}

/** A table of classes or years side by side, with its columns as rows; no rows for another: 一类区 | 二类区 over 1764 | 1617. */
function turned(rows: readonly string[][]): string[][] {
  const cells = grid(rows)
  const [names = [], ...body] = cells
  const isClass = (name: string): boolean => /^(?:第?[一二三四五六A-E][类档]|20[0-4]\d(?:年度?)?$)/.test(name)
  const fits = names.length > 2 && names.slice(1).every(isClass) && body.every((row) => row.length === names.length)
  return fits ? names.map((_, at) => cells.map((row) => row[at] ?? '')) : []
}

const isNamed = ({ about }: KindRow, words: string): boolean => about.length > 0 && about.every((name) => name.test(words))

/** What a table says of kinds other than limits; row by row, each with its words, where no column is of a kind. */
export function kindsInTable(
  rows: readonly string[][],
  above: string,
  own: PlaceCode | null,
  known: Known,
): [KindFinding[], ...row: string[]][] {
  const newest = ofNewestYear(rows)
  const read = readKindTable(newest, above, own, known) ?? readKindTable(turned(newest), above, own, known)
  // A column of another kind that the heading names too: 最低工资及失业保险金标准.
  const beside = KINDS.filter(
    (kind) => read?.[0] && read[0].row !== kind && isNamed(kind, above) && newest[0]?.some((cell) => isNamed(kind, cell)),
  )
  if (read !== null) return [[read], ...beside.map((kind): [KindFinding[]] => [readKindTable(newest, above, own, known, [kind]) ?? []])]
  const table = tableIn(newest, above)
  return newest.flatMap((row) => {
    // What a row is of is told in the row: 基本医疗保险 4875 9.5% 463.13.
    const one =
      table?.header.length === row.length ? readKindTable([[...table.header], row], `${above} ${row.join(' ')}`, own, known) : null
    return one === null
      ? rowsAsSentences([row]).map((words): [KindFinding[], string] => [readKinds(words, above), words])
      : [[one, row.join(' ')]]
  })
}
