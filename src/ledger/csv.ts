import { LEDGER_INSURANCES, LONGEST, PAYERS, type Entry, type LedgerInsurance, type Payer } from './entry.ts'
import { formatFen } from '../domain/money.ts'
import { monthsBetween } from '../domain/dates.ts'
import { typedDate, typedMonth, typedYuan } from '../profile/typed.ts'
import { cut, type Imported, type LedgerFault, type LedgerField, type LedgerProblem } from './problem.ts'
import { parseRows, writeRow } from './csvText.ts'

/** Columns in file order, with the headings that are written and read (either language). */
const COLUMNS: readonly (readonly [LedgerField, string, string])[] = [
  ['insurances', '险种', 'insurance'], ['from', '开始月份', 'from'], ['to', '结束月份', 'to'], ['by', '谁缴的', 'paid by'],
  ['amount', '金额（元）', 'amount (yuan)'], ['paidOn', '缴费日期', 'paid on'], ['channel', '渠道', 'channel'], ['voucher', '凭证号', 'voucher'], ['note', '备注', 'note'],
]
const REQUIRED: readonly LedgerField[] = ['insurances', 'from', 'by']

const INSURANCES: Readonly<Record<LedgerInsurance, string>> = { pension: '养老', medical: '医疗', unemployment: '失业' }
const BY: Readonly<Record<Payer, string>> = { employer: '单位', self: '自己', fund: '基金' }

/** The record as CSV that spreadsheets open: byte order mark, Chinese headings, amounts in yuan, CRLF. */
export function toCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    entry.insurances.map((insurance) => INSURANCES[insurance]).join('+'), entry.from, entry.to, BY[entry.by],
    entry.fen === null ? '' : formatFen(entry.fen).replaceAll(',', ''), entry.paidOn ?? '', entry.channel, entry.voucher, entry.note,
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
  if (missing.length > 0) return { ok: false, problems: missing.map((field) => ({ row: 1, field, fault: 'missing-column' as const, found: cut(header?.cells.join(', ') ?? '') })) }

  const entries: Entry[] = []
  const problems: LedgerProblem[] = []
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const values = Object.fromEntries(named.map((field, index) => [field ?? '', cells[index]?.trim() ?? ''])) as Partial<Record<LedgerField, string>>
    const read = readRow(values, line)
    if (read.ok) entries.push({ id: newId(), ...read.entry })
    else problems.push(...read.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries }
}

function columnOf(heading: string): LedgerField | null {
  const text = heading.trim().toLowerCase()
  return COLUMNS.find(([field, zh, en]) => text === field.toLowerCase() || text === zh || text === en || text === zh.replace(/（.*）/, '') || text === en.replace(/ \(.*\)/, ''))?.[0] ?? null
}

/** A list of names in one cell: `养老+医疗`, `pension, medical`. */
function readInsurances(text: string): LedgerInsurance[] | null {
  const names = text.split(/[+＋、,，/;；\s]+/).filter((name) => name !== '')
  const found = names.map((name) => LEDGER_INSURANCES.find((id) => id === name.toLowerCase() || name.startsWith(INSURANCES[id])) ?? (/^医保/.test(name) ? 'medical' : null))
  return found.length === 0 || found.includes(null) ? null : [...new Set(found)].filter((one) => one !== null)
}

const readPayer = (text: string): Payer | null =>
  PAYERS.find((payer) => payer === text.toLowerCase() || text.startsWith(BY[payer])) ?? (/^(本人|个人|我)/.test(text) ? 'self' : /^(公司|企业)/.test(text) ? 'employer' : null)

function readRow(values: Partial<Record<LedgerField, string>>, row: number): { ok: true; entry: Omit<Entry, 'id'> } | { ok: false; problems: LedgerProblem[] } {
  const problems: LedgerProblem[] = []
  const wrong = (field: LedgerField, fault: LedgerFault) => {
    problems.push({ row, field, fault, found: cut(values[field] ?? '') })
    return null
  }
  const text = (field: LedgerField) => values[field] ?? ''
  const insurances = readInsurances(text('insurances')) ?? wrong('insurances', 'not-an-insurance')
  const by = readPayer(text('by')) ?? wrong('by', 'not-a-payer')
  const readMonth = (field: 'from' | 'to') => {
    const read = typedMonth(text(field))
    return read.ok ? read.value : wrong(field, 'not-a-month')
  }
  const from = readMonth('from')
  if (from === null && text('from') === '') wrong('from', 'required')
  const to = text('to') === '' ? from : readMonth('to')
  if (from !== null && to !== null && to < from) wrong('to', 'ends-before-start')
  else if (from !== null && to !== null && monthsBetween(from, to) >= LONGEST) wrong('to', 'too-long')
  const yuan = typedYuan(text('amount'), 100_000_000)
  const amount = yuan.ok ? yuan.value : wrong('amount', 'not-an-amount')
  const date = typedDate(text('paidOn'))
  const paidOn = date.ok ? date.value : wrong('paidOn', 'not-a-date')
  for (const [field, most] of [['channel', 200], ['voucher', 200], ['note', 2000]] as const) if (text(field).length > most) wrong(field, 'too-long')
  if (problems.length > 0 || insurances === null || by === null || from === null || to === null) return { ok: false, problems }
  const fen = amount === null ? null : Math.round(amount * 100)
  return { ok: true, entry: { insurances, from, to, by, fen, paidOn, channel: text('channel'), voucher: text('voucher'), note: text('note') } }
}
