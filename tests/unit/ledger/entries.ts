import type { Entry } from '../../../src/ledger/entry.ts'

/** An entry with what matters to a test; the rest plain. */
export const entry = (values: Partial<Entry> & Pick<Entry, 'from'>): Entry => ({
  id: `${values.from}${values.by ?? ''}`,
  insurances: ['pension'],
  to: values.from,
  by: 'self',
  fen: null,
  paidOn: null,
  channel: '',
  voucher: '',
  note: '',
  ...values,
})

/** Ids in order, so that a test can say which entry it means. */
export const ids = (): (() => string) => {
  let next = 0
  return () => `n${next++}`
}
