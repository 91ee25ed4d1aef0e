/** What is wrong with an imported record: where (a row of the file, counted as a spreadsheet does, and a column) and what was expected. */
export interface LedgerProblem {
  row: number | null
  field: LedgerField | 'file' | 'header'
  fault: LedgerFault
  /** The text that was found, cut short. */
  found: string
}

export type LedgerField = 'insurances' | 'from' | 'to' | 'by' | 'amount' | 'paidOn' | 'channel' | 'voucher' | 'note'

export type LedgerFault =
  | 'not-a-record'
  | 'newer-version'
  | 'too-large'
  | 'missing-column'
  | 'not-a-month'
  | 'not-a-date'
  | 'not-an-amount'
  | 'not-an-insurance'
  | 'not-a-payer'
  | 'ends-before-start'
  | 'too-many-months'
  | 'too-long'
  | 'note-too-long'
  | 'unclosed-quote'
  | 'required'
  | 'missing'
  | 'workbook'
  | 'unreadable'

export type Imported<T> = { ok: true; entries: T[] } | { ok: false; problems: LedgerProblem[] }

export const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
