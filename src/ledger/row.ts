import { monthsBetween } from '../domain/dates.ts'
import { typedDate, typedMonth, typedYuan } from '../profile/typed.ts'
import { isPayable, LEDGER_INSURANCES, LONGEST, PAYERS, type Entry, type LedgerInsurance, type Payer } from './entry.ts'
import { cut, type LedgerFault, type LedgerField, type LedgerProblem } from './problem.ts'

/** One payment as text, by field: a row of a file, or the fields of a form. */
export type RowValues = Partial<Record<LedgerField, string>>

export const INSURANCE_NAMES: Readonly<Record<LedgerInsurance, string>> = { pension: '养老', medical: '医疗', unemployment: '失业' }
export const PAYER_NAMES: Readonly<Record<Payer, string>> = { employer: '单位', self: '自己', fund: '基金' }

/** A list of names in one cell: `养老+医疗`, `pension, medical`. */
function readInsurances(text: string): LedgerInsurance[] | null {
  const names = text.split(/[+＋、,，/;；\s]+/).filter((name) => name !== '')
  const found = names.map(
    (name) =>
      LEDGER_INSURANCES.find((id) => id === name.toLowerCase() || name.startsWith(INSURANCE_NAMES[id])) ??
      (name.startsWith('医保') ? 'medical' : null),
  )
  return found.length === 0 || found.includes(null) ? null : [...new Set(found)].filter((one) => one !== null)
}

const readPayer = (text: string): Payer | null =>
  PAYERS.find((payer) => payer === text.toLowerCase() || text.startsWith(PAYER_NAMES[payer])) ??
  (/^(本人|个人|我)/.test(text) ? 'self' : /^(公司|企业)/.test(text) ? 'employer' : null)

type Wrong = (field: LedgerField, fault: LedgerFault) => null

/** First and last month; a last month left empty is the first. */
function readSpan(text: (field: LedgerField) => string, wrong: Wrong): { from: Entry['from'] | null; to: Entry['to'] | null } {
  const readMonth = (field: 'from' | 'to') => {
    const read = typedMonth(text(field))
    return read.ok && (read.value === null || isPayable(read.value)) ? read.value : wrong(field, 'not-a-month')
  }
  const from = readMonth('from')
  if (from === null && text('from') === '') wrong('from', 'required')
  const to = text('to') === '' ? from : readMonth('to')
  if (from === null || to === null) return { from, to }
  if (to < from) wrong('to', 'ends-before-start')
  else if (monthsBetween(from, to) >= LONGEST) wrong('to', 'too-many-months')
  return { from, to }
}

/** The most characters that a field of words may have. */
const MOST = { channel: 200, voucher: 200, note: 2000 } as const

/**
 * Reads one payment from the text of its fields; every field that cannot be read is named with what is wrong. `row` is carried into the
 * problems.
 */
export function readRow(
  values: RowValues,
  row: number | null,
): { ok: true; entry: Omit<Entry, 'id'> } | { ok: false; problems: LedgerProblem[] } {
  const problems: LedgerProblem[] = []
  const text = (field: LedgerField) => values[field] ?? ''
  const wrong: Wrong = (field, fault) => {
    problems.push({ row, field, fault, found: cut(text(field)) })
    return null
  }
  const insurances = readInsurances(text('insurances')) ?? wrong('insurances', 'not-an-insurance')
  const by = readPayer(text('by')) ?? wrong('by', 'not-a-payer')
  const { from, to } = readSpan(text, wrong)
  const yuan = typedYuan(text('amount'), 100_000_000)
  const amount = yuan.ok ? yuan.value : wrong('amount', 'not-an-amount')
  const date = typedDate(text('paidOn'))
  const paidOn = date.ok ? date.value : wrong('paidOn', 'not-a-date')
  for (const field of ['channel', 'voucher', 'note'] as const)
    if (text(field).length > MOST[field]) wrong(field, field === 'note' ? 'note-too-long' : 'too-long')
  if (problems.length > 0 || insurances === null || by === null || from === null || to === null) return { ok: false, problems }
  const fen = amount === null ? null : Math.round(amount * 100)
  return {
    ok: true,
    entry: { insurances, from, to, by, fen, paidOn, channel: text('channel'), voucher: text('voucher'), note: text('note') },
  }
}
