import { bareText } from './cells.ts'
import { isHead } from './columns.ts'
import { namedInsurances } from './insurances.ts'
import { readLines, type LinesRead } from './lines.ts'
import { pagerOf, type Pager } from './pager.ts'
import { readRecordTable, type Grid } from './table.ts'

/** A cell as a page shows it, with the columns and rows it takes. */
interface PageCell {
  text: string
  cols: number
  rows: number
}

/** What a page shows, as it was taken after the person's click. */
export interface ShownTables {
  tables: { titles: string[]; rows: PageCell[][] }[]
  /** What stands beside lists to turn their pages. */
  pagers: string[]
  /** Lines that state a total. */
  totals: string[]
  /** True when there were more tables, rows or cells than are taken. */
  cut: boolean
}

/** What was read of one page of a record. */
export interface PageRead extends LinesRead {
  pager: Pager | null
  /** Rows of the list that this page shows. */
  lines: number
}

const WIDEST = 60

/** Merged cells repeated in every place they take; every row as wide as the widest. */
function gridOf(rows: readonly PageCell[][]): string[][] {
  const grid: string[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const { text, cols, rows: down } of row) {
      while (grid[y]?.[x] !== undefined) x += 1
      for (let dy = 0; dy < Math.max(1, down) && y + dy < rows.length; dy += 1)
        for (let dx = 0; dx < Math.max(1, cols) && x + dx < WIDEST; dx += 1) {
          const target = grid[y + dy]
          if (target !== undefined) target[x + dx] = text
        }
      x += Math.max(1, cols)
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''))
}

/** Libraries draw the head of a table as a table of its own, sometimes with a cell more for the scroll bar. */
function withHead(head: Grid, body: Grid): Grid | null {
  const width = body[0]?.length ?? 0
  const above = head[0]?.length ?? 0
  const fits = above === width || (above === width + 1 && head.every((row) => bareText(row[width] ?? '') === ''))
  const onlyHead = head.length > 0 && head.length < 4 && head.every((row) => isHead(row))
  if (!onlyHead || !fits || body[0] === undefined || isHead(body[0])) return null
  return [...head.map((row) => row.slice(0, width)), ...body]
}

/** The title that names the insurance, where those that name one agree. */
function titleOf(titles: readonly string[]): string {
  const telling = titles.filter((title) => {
    const { schemes, other } = namedInsurances(title)
    return schemes.length === 1 || (schemes.length === 0 && other)
  })
  const named = new Set(telling.map((title) => namedInsurances(title).schemes.join()))
  return named.size === 1 ? (telling[0] ?? '') : ''
}

/** Reads what a page shows; null when none of its tables is one of contributions. */
export function readPage(shown: ShownTables): PageRead | null {
  const read: PageRead = { rows: [], counts: [], unread: [], stated: {}, pager: pagerOf(shown.pagers), lines: 0 }
  const states = [...shown.totals]
  let found = false
  let head: Grid | null = null
  for (const { titles, rows } of shown.tables) {
    const own = gridOf(rows)
    const grid: Grid = (head === null ? null : withHead(head, own)) ?? own
    head = own
    const table = readRecordTable(grid, titleOf(titles))
    if (table === null) {
      states.push(...own.map((row) => [...new Set(row)].join(' ')))
      continue
    }
    found = true
    read.rows.push(...table.rows)
    read.counts.push(...table.counts)
    read.unread.push(...table.unread)
    read.lines += table.lines
  }
  if (!found) return null
  read.stated = readLines(states.map((line) => line.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, 200))).stated
  if (shown.cut) read.pager = { rows: null, pages: null }
  return read
}
