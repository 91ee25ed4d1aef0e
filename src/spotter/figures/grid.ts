/**
 * The cells of a line that is a table row, with the marks that say how far each reaches (see walk.ts: `2→3↓`), or null. One cell alone
 * is a row only beside cells that reach down from the rows `above`.
 */
export function cellsOf(line: string, above: readonly string[][]): string[] | null {
  const cells = line
    .split('\t')
    .slice(1)
    .map((cell) => cell.replace(/\v/g, ' ').trim())
  const enough = cells.length >= 2 || (!/^\t\d+→/.test(line) && above.some((row) => row.some((cell) => cell.includes('↓'))))
  return line.startsWith('\t') && enough && cells.every((cell) => cell.length <= 96) ? cells : null
}

const REACH = /^(?:(\d\d?)→)?(?:(\d\d?)↓)?/

/** No table of limits is wider; a hostile one could be. */
const WIDEST = 40

/** A line without its marks. */
export const withoutMarks = (line: string): string => line.replace(/\t(?:\d\d?→)?(?:\d\d?↓)?/g, '\t')

/** The rows with every cell repeated as far as it reaches, so that columns stand one under the other. */
export function grid(rows: readonly string[][]): string[][] {
  let above: { text: string; rows: number }[] = []
  return rows.map((cells) => {
    const row: string[] = []
    const next: typeof above = []
    const fromAbove = (): void => {
      for (let over = above[row.length]; over !== undefined && over.rows > 0; over = above[row.length]) {
        next[row.length] = { ...over, rows: over.rows - 1 }
        row.push(over.text)
      }
    }
    for (const cell of cells) {
      fromAbove()
      const [marks = '', across = '1', down = '1'] = REACH.exec(cell) ?? []
      const text = cell.slice(marks.length).trim()
      for (let i = 0; i < Number(across) && row.length < WIDEST; i += 1) {
        next[row.length] = { text, rows: Number(down) - 1 }
        row.push(text)
      }
    }
    fromAbove()
    above = next
    return row
  })
}

/** Rows whose months under 执行月份 or 启用时间 are told as beginnings: 2026年1月 becomes 2026年1月起. */
export const withStarts = (rows: readonly string[][]): string[][] => {
  const at = rows[0]?.findIndex((name) => /(?:执行|启用|生效|实施|开始)(?:月份|时间|日期|年月)$/.test(name)) ?? -1
  return rows.map((row) =>
    row.map((cell, column) => (column === at && /^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/.test(cell) ? `${cell}起` : cell)),
  )
}
