/** A row of a CSV text with the line it starts on, counted from 1. */
export interface CsvRow {
  line: number
  cells: string[]
}

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it; reading takes it off again. Spreadsheets take
 * full-width marks for plain ones, and look past a line end at the beginning.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/
const GUARDED = /^'(?='*[=+\-@＝＋－＠\t\r\n])/

/** One CSV row; cells with separators, quotes or line breaks are quoted. */
export const writeRow = (cells: readonly string[]): string =>
  cells
    .map((cell) => {
      const safe = FORMULA.test(cell) ? `'${cell}` : cell
      return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
    })
    .join(',')

/** Of commas, semicolons, their full-width forms, bars and tabs, the one that the first line uses most; a comma where none is used. */
function separatorOf(text: string): string {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return ['\t', ';', '；', '，', '|', ','].reduce(
    (best, one) => (firstLine.split(one).length > firstLine.split(best).length ? one : best),
    ',',
  )
}

/** What stands between quotes, from behind the opening one to behind the closing one; two quotes are one. Null where none closes. */
function readQuoted(text: string, from: number): { said: string; at: number } | null {
  let said = ''
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return null
    said += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { said, at: quote + 1 }
    said += '"'
    at = quote + 2
  }
}

/** One cell, up to its separator, line end or the end of the text, with how many line breaks it holds. Null where a quote never closes. */
function readCell(text: string, from: number, separator: string): { cell: string; at: number; breaks: number } | null {
  let cell = ''
  let breaks = 0
  let at = from
  while (at < text.length) {
    const char = text[at] as string
    if (char === separator || char === '\n' || char === '\r') break
    if (char === '"' && cell.trim() === '') {
      const quoted = readQuoted(text, at + 1)
      if (quoted === null) return null
      cell = quoted.said
      breaks += cell.split('\n').length - 1
      at = quoted.at
    } else {
      cell += char
      at++
    }
  }
  return { cell: cell.replace(GUARDED, ''), at, breaks }
}

/** Splits a CSV text into rows, whichever separator its first line uses. An open quote is an error, named by the row it is in. */
export function parseRows(text: string): { ok: true; rows: CsvRow[] } | { ok: false; row: number } {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let row: CsvRow = { line: 1, cells: [] }
  let line = 1
  let at = 0
  while (at < text.length) {
    const read = readCell(text, at, separator)
    if (read === null) return { ok: false, row: row.line }
    row.cells.push(read.cell)
    line += read.breaks
    at = read.at
    if (text[at] === separator) {
      at++
      if (at === text.length) row.cells.push('')
    } else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      rows.push(row)
      row = { line: ++line, cells: [] }
    }
  }
  // A last line that says nothing is no row.
  if (row.cells.length > 1 || (row.cells[0] ?? '') !== '') rows.push(row)
  return { ok: true, rows }
}
