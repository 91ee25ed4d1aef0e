import type { IsoDate } from '../domain/dates.ts'
import { readLines, type LinesRead } from './record/lines.ts'
import { summaryOf, type PastedRecord } from './record/summary.ts'
import { readRecordTable } from './record/table.ts'

/*
 * Reads contribution months out of text copied from a bureau's query page: a table with heads by its columns, all else line by
 * line. What is read is shown for confirmation; the text itself is never stored.
 */

const MOST_LINES = 5000
const LONGEST_LINE = 1000

// One blank where a page had many, so that no pattern can be made to try them one by one.
const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE)

/** Lines as pieces: each run of lines with tabs is one table, each run of others is text. */
function piecesOf(text: string): { table: boolean; lines: string[] }[] {
  const pieces: { table: boolean; lines: string[] }[] = []
  for (const line of text.normalize('NFKC').split(/\r?\n/).slice(0, MOST_LINES)) {
    if (line.trim() === '') continue
    const table = line.includes('\t')
    const last = pieces.at(-1)
    if (last?.table === table) last.lines.push(line.slice(0, LONGEST_LINE))
    else pieces.push({ table, lines: [line.slice(0, LONGEST_LINE)] })
  }
  return pieces
}

/** The pieces of a person's own record that was copied as text. */
export function readPastedRows(text: string): LinesRead[] {
  const reads: LinesRead[] = []
  let plain: string[] = []
  const readPlain = () => {
    if (plain.length > 0) reads.push(readLines(plain))
    plain = []
  }
  for (const { table, lines } of piecesOf(text)) {
    const grid = table ? lines.map((line) => line.split('\t').map(tidy)) : []
    const read = table ? readRecordTable(grid, plain.at(-1) ?? '') : null
    if (read === null) plain.push(...lines.map(tidy))
    else {
      readPlain()
      reads.push({ ...read, stated: {} })
    }
  }
  readPlain()
  return reads
}

/** What a record copied as text says; months after `today` are set aside. */
export const readPastedRecord = (text: string, today: IsoDate): PastedRecord => summaryOf(readPastedRows(text), today)
