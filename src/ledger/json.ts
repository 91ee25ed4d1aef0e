import { isRecord } from '../domain/isRecord.ts'
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
  note: ['note', 'note-too-long'],
}

/** What is wrong with an entry, by the first field that its schema refused; `key` is empty where the entry as a whole is refused. */
function problemOf(raw: unknown, key: string, row: number): LedgerProblem {
  const found = isRecord(raw) ? raw[key] : undefined
  const whole: readonly [LedgerField | 'file', LedgerFault] = isRecord(raw) ? ['to', 'ends-before-start'] : ['file', 'not-a-record']
  const [field, wrong] = FIELDS[key] ?? whole
  return {
    row,
    field,
    fault: key !== '' && found === undefined ? 'missing' : wrong,
    found: found === undefined ? '' : cut(JSON.stringify(found)),
  }
}

/** The entries of an exported file as they stand there, or what is wrong with the file. */
function entriesIn(text: string): unknown[] | LedgerFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not-a-record'
  }
  const { format, version, entries } = isRecord(value) ? value : {}
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(entries)) return 'not-a-record'
  return version > VERSION ? 'newer-version' : entries
}

/** Reads an exported JSON record; every entry that cannot be read is named (first entry is row 1), and then nothing is taken. */
export function fromJson(text: string, newId: () => string): Imported<Entry> {
  const given = entriesIn(text)
  if (typeof given === 'string') return { ok: false, problems: [{ row: null, field: 'file', fault: given, found: cut(text.trim()) }] }
  const read: Entry[] = []
  const problems: LedgerProblem[] = []
  for (const [index, raw] of given.entries()) {
    const result = entrySchema.safeParse(isRecord(raw) ? { ...raw, id: newId() } : raw)
    if (result.success) read.push(result.data)
    else problems.push(problemOf(raw, String(result.error.issues[0]?.path[0] ?? ''), index + 1))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries: read }
}
