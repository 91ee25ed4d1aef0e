import type { Entry } from './entry.ts'
import { formatFen } from '../domain/money.ts'
import { cut, type Imported, type LedgerField, type LedgerProblem } from './problem.ts'
import { parseRows, writeRow } from './csvText.ts'
import { INSURANCE_NAMES, PAYER_NAMES, readRow, type RowValues } from './row.ts'

/** Columns in file order, with the headings that are written and read (either language). */
const COLUMNS: readonly (readonly [LedgerField, string, string])[] = [
  ['insurances', '险种', 'insurance'],
  ['from', '开始月份', 'from'],
  ['to', '结束月份', 'to'],
  ['by', '谁缴的', 'paid by'],
  ['amount', '金额（元）', 'amount (yuan)'],
  ['paidOn', '缴费日期', 'paid on'],
  ['channel', '渠道', 'channel'],
  ['voucher', '凭证号', 'voucher'],
  ['note', '备注', 'note'],
]
const REQUIRED: readonly LedgerField[] = ['insurances', 'from', 'by']

/** The record as CSV that spreadsheets open: byte order mark, Chinese headings, amounts in yuan, CRLF. */
export function toCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    entry.insurances.map((insurance) => INSURANCE_NAMES[insurance]).join('+'),
    entry.from,
    entry.to,
    PAYER_NAMES[entry.by],
    entry.fen === null ? '' : formatFen(entry.fen).replaceAll(',', ''),
    entry.paidOn ?? '',
    entry.channel,
    entry.voucher,
    entry.note,
  ])
  return `\uFEFF${[COLUMNS.map(([, zh]) => zh), ...rows].map(writeRow).join('\r\n')}\r\n`
}

/** Reads such a CSV; every row that cannot be read is named with its field, and then nothing is taken. Ids are made by `newId`. */
export function fromCsv(text: string, newId: () => string): Imported<Entry> {
  const parsed = parseRows(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return { ok: false, problems: [{ row: parsed.row, field: 'file', fault: 'unclosed-quote', found: '' }] }
  const [header, ...rows] = parsed.rows
  const named = header === undefined ? [] : header.cells.map(columnOf)
  const missing = REQUIRED.filter((field) => !named.includes(field))
  if (missing.length > 0)
    return {
      ok: false,
      problems: missing.map((field) => ({ row: 1, field, fault: 'missing-column' as const, found: cut(header?.cells.join(', ') ?? '') })),
    }

  const entries: Entry[] = []
  const problems: LedgerProblem[] = []
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const values = Object.fromEntries(named.map((field, index) => [field ?? '', cells[index]?.trim() ?? ''])) as RowValues
    const read = readRow(values, line)
    if (read.ok) entries.push({ id: newId(), ...read.entry })
    else problems.push(...read.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries }
}

function columnOf(heading: string): LedgerField | null {
  const text = heading.trim().toLowerCase()
  return (
    COLUMNS.find(
      ([field, zh, en]) =>
        text === field.toLowerCase() ||
        text === zh ||
        text === en ||
        text === zh.replace(/（[^（）]*）/, '') ||
        text === en.replace(/ \([^()]*\)/, ''),
    )?.[0] ?? null
  )
}
