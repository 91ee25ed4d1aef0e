/** A row of a CSV text with the line it starts on, counted from 1. */
export interface CsvRow {
  line: number
  cells: string[]
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; reading takes it off again. */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'(?='*[=+\-@\t\r])/

/** One CSV row; cells with separators, quotes or line breaks are quoted. */
export const writeRow = (cells: readonly string[]): string =>
  cells
    .map((cell) => {
      const safe = FORMULA.test(cell) ? `'${cell}` : cell
      return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
    })
    .join(',')

/** Splits a CSV text (commas, semicolons, their full-width forms, bars or tabs, whichever the first line uses most) into rows. A quote that never closes is an error. */
export function parseRows(text: string): { ok: true; rows: CsvRow[] } | { ok: false; row: number } {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const separator = ['\t', ';', '；', '，', '|', ','].reduce(
    (best, one) => (firstLine.split(one).length > firstLine.split(best).length ? one : best),
    ',',
  )
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let start = 1
  let quoted = false
  const endCell = () => {
    cells.push(cell.replace(GUARDED, ''))
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push({ line: start, cells })
    cells = []
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') {
        cell += '"'
        at++
      } else if (char === '"') quoted = false
      else {
        cell += char
        if (char === '\n') line++
      }
    } else if (char === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (char === separator) endCell()
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at++
      endRow()
      start = ++line
    } else cell += char
  }
  if (quoted) return { ok: false, row: start }
  if (cell !== '' || cells.length > 0) endRow()
  return { ok: true, rows }
}
