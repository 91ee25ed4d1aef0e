/** What a page says of the list that it shows a part of; null where a number is not given. */
export interface Pager {
  /** Rows of the whole list. */
  rows: number | null
  pages: number | null
}

const ROWS = /(?:共|总[计共]?|合计)\s*[::]?\s*(\d{1,5})\s*(?:条|笔|项|行)/
const PAGES = /(?:共|总)\s*(\d{1,4})\s*页|\/\s*(\d{1,4})\s*页?/

/** Reads what stands beside a list to turn its pages; null when nothing does. A list that may go on is never taken for whole. */
export function pagerOf(texts: readonly string[]): Pager | null {
  const all = texts.join(' ').normalize('NFKC')
  const rows = ROWS.exec(all)?.[1]
  const pages = PAGES.exec(all)
  const counted = pages?.[1] ?? pages?.[2]
  const turns = /[下后]一?页|next/i.test(all)
  const numbers = [...all.matchAll(/(?<![\d.条/])\b(\d{1,3})\b(?!\s*[条笔项行/.])/g)].map(([, number]) => Number(number))
  if (rows === undefined && counted === undefined && !turns && numbers.length < 2) return null
  return {
    rows: rows === undefined ? null : Number(rows),
    pages: counted === undefined ? (turns && rows === undefined && numbers.length > 0 ? Math.max(...numbers) : null) : Number(counted),
  }
}

/** Were all rows read? `pages` and `rows` are those read so far. */
export function isWhole(pager: Pager | null, read: { pages: number; rows: number }): boolean {
  if (pager === null) return true
  if (pager.rows !== null) return read.rows >= pager.rows
  return pager.pages !== null && read.pages >= pager.pages
}
