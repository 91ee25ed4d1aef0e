import { describe, expect, it } from 'vitest'
import { entrySchema, LEDGER_INSURANCES, type LedgerInsurance } from '../../../src/ledger/entry.ts'
import { voucherEntry } from '../../../src/ledger/voucher.ts'

const made = { id: 'e1', on: '2026-11-22', channel: 'etax.shanghai.chinatax.gov.cn' }

describe('a payment marked on a payment page', () => {
  it.each(LEDGER_INSURANCES)('for %s is kept for it alone', (insurance) => {
    const entry = voucherEntry({ month: '2026-11', insurance, fen: 150_920 }, made)
    expect(entry).toMatchObject({
      insurances: [insurance],
      from: '2026-11',
      to: '2026-11',
      by: 'self',
      fen: 150_920,
      channel: made.channel,
    })
    expect(entrySchema.safeParse(entry).success).toBe(true)
  })

  it('for an insurance that no record has is not kept', () =>
    expect(voucherEntry({ month: '2026-11', insurance: 'injury' as LedgerInsurance, fen: 226_380 }, made)).toBeNull())
  it('without a real month is not kept', () => expect(voucherEntry({ month: '2026-13', insurance: 'pension', fen: null }, made)).toBeNull())

  it.each([
    ['2026-11', '2026-11-22'],
    ['2026-10', null],
    ['2026-12', null],
  ])('for %s was paid on %s: the day is known only for the month it was marked in', (month, paidOn) => {
    expect(voucherEntry({ month, insurance: 'medical', fen: null }, made)?.paidOn).toBe(paidOn)
  })
})
