import * as z from 'zod/mini'
import type { ShownTables } from '../../src/profile/record/page.ts'

/** Most that is taken of a page: a working life of months for several insurances. */
const MOST = { tables: 24, rows: 2000, cells: 40, text: 80, lines: 30 } as const

const text = z.string().check(z.maxLength(MOST.text))
const count = z.int().check(z.gte(1), z.lte(1000))
const lines = z.array(text).check(z.maxLength(MOST.lines))

/**
 * What a page's own process may send when its tables are asked for. A page that was taken over may send anything: what is in the
 * cells is checked by the reader, which takes months that are real and not in the future, and sums within ranges.
 */
export const shownTablesSchema = z.object({
  host: z.string().check(z.maxLength(255)),
  tables: z
    .array(
      z.object({
        titles: lines,
        rows: z.array(z.array(z.object({ text, cols: count, rows: count })).check(z.maxLength(MOST.cells))).check(z.maxLength(MOST.rows)),
      }),
    )
    .check(z.maxLength(MOST.tables)),
  pagers: lines,
  totals: lines,
  cut: z.boolean(),
}) satisfies z.ZodMiniType<ShownTables & { host: string }>

/**
 * Run in the page, in our own world, after the person clicked: the tables that are in sight, as texts. Takes no value of any
 * field. It is sent there as text, so it uses nothing from outside itself.
 */
export function shownTables(most: typeof MOST): ShownTables & { host: string } {
  const inSight = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const say = (element: Element | null): string =>
    ((element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, most.text)
  let cut = false
  let left: number = most.rows
  const rowsOf = (table: Element): Element[] =>
    table.localName === 'table'
      ? [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
      : [...table.querySelectorAll('[role=row]')]
  const cellsOf = (row: Element): Element[] =>
    row.localName === 'tr'
      ? [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')
      : [...row.querySelectorAll('[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]')]
  const span = (cell: Element, name: string): number => Math.min(1000, Math.max(1, Number(cell.getAttribute(name)) || 1))
  const titlesOf = (table: Element): string[] => {
    const titles = [say(table.querySelector('caption'))]
    let at: Element | null = table
    for (let up = 0; up < 5 && at !== null && at !== document.body; up += 1) {
      for (let before: Element | null = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
        const words = ((before as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim()
        if (words === '' || !inSight(before)) continue
        if (words.length <= 40 && before.querySelector('a,input,select,button') === null) titles.push(words)
        break
      }
      at = at.parentElement
    }
    for (const chosen of [...document.querySelectorAll('[role=tab][aria-selected=true]')].slice(0, 3))
      if (inSight(chosen)) titles.push(say(chosen))
    titles.push(say(document.querySelector('h1')))
    return titles.filter((title) => title !== '').slice(0, most.lines)
  }
  const all = [...document.querySelectorAll('table,[role=table],[role=grid],[role=treegrid]')].filter(
    (table) => inSight(table) && table.querySelector('table') === null && table.parentElement?.closest('[role=table],[role=grid]') === null,
  )
  const tables = all.slice(0, most.tables).map((table) => {
    const shown = rowsOf(table).filter(inSight)
    const taken = shown.slice(0, left)
    left -= taken.length
    cut ||= taken.length < shown.length
    return {
      titles: titlesOf(table),
      rows: taken.map((row) => {
        const cells = cellsOf(row).filter((cell) => cell.checkVisibility())
        cut ||= cells.length > most.cells
        return cells.slice(0, most.cells).map((cell) => ({ text: say(cell), cols: span(cell, 'colspan'), rows: span(cell, 'rowspan') }))
      }),
    }
  })
  const pagers = [...document.querySelectorAll('[class*=pag i],[id*=pag i],[class*=fenye i],[aria-label*=pag i]')]
    .filter((element) => inSight(element) && (element as HTMLElement).innerText.length <= most.text)
    .map(say)
  const totals = ((document.body as HTMLElement | null)?.innerText ?? '')
    .split('\n')
    .filter((line) => line.length <= most.text && /累计|合计|共计|实际缴费/.test(line) && /月|年限/.test(line))
  return {
    host: location.host,
    tables,
    pagers: [...new Set(pagers)].filter((pager) => pager !== '').slice(0, most.lines),
    totals: totals.slice(0, most.lines),
    cut: cut || all.length > most.tables,
  }
}

/** The caps, given to the page along with the function. */
export const MOST_SHOWN = MOST
