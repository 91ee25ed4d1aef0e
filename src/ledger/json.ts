import { entrySchema, type Entry } from './entry.ts'
import { cut, type Imported, type LedgerField, type LedgerFault, type LedgerProblem } from './problem.ts'

const FORMAT = 'shebao-bridge-record'
const VERSION = 1

/** The record as JSON, readable by people and by `fromJson`. */
export const toJson = (entries: readonly Entry[]): string => `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`

const FIELDS: Readonly<Record<string, readonly [LedgerField, LedgerFault]>> = {
  insurances: ['insurances', 'not-an-insurance'],
  from: ['from', 'not-a-month'],
  to: ['to', 'not-a-month'],
  by: ['by', 'not-a-payer'],
  fen: ['amount', 'not-an-amount'],
  paidOn: ['paidOn', 'not-a-date'],
  channel: ['channel', 'too-long'],
  voucher: ['voucher', 'too-long'],
  note: ['note', 'too-long'],
}

/** Reads an exported JSON record; every entry that cannot be read is named (first entry is row 1), and then nothing is taken. */
export function fromJson(text: string, newId: () => string): Imported<Entry> {
  const file = (fault: LedgerFault): Imported<Entry> => ({
    ok: false,
    problems: [{ row: null, field: 'file', fault, found: cut(text.trim()) }],
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return file('not-a-record')
  }
  const { format, version, entries } = (typeof value === 'object' && value !== null ? value : {}) as {
    format?: unknown
    version?: unknown
    entries?: unknown
  }
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(entries)) return file('not-a-record')
  if (version > VERSION) return file('newer-version')

  const read: Entry[] = []
  const problems: LedgerProblem[] = []
  for (const [index, raw] of (entries as unknown[]).entries()) {
    const result = entrySchema.safeParse(typeof raw === 'object' && raw !== null ? { ...raw, id: newId() } : raw)
    if (result.success) read.push(result.data)
    else {
      const key = String(result.error.issues[0]?.path[0] ?? '')
      const value = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[key] : undefined
      const [field, wrong] =
        FIELDS[key] ??
        (key === '' && typeof raw === 'object' && raw !== null
          ? (['to', 'ends-before-start'] as const)
          : (['file', 'not-a-record'] as const))
      const fault = key !== '' && value === undefined ? 'missing' : wrong
      problems.push({ row: index + 1, field, fault, found: value === undefined ? '' : cut(JSON.stringify(value)) })
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries: read }
}
