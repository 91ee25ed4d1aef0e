import { describe, expect, it } from 'vitest'
import { entrySchema, type LedgerInsurance } from '../../../src/ledger/entry.ts'
import { voucherEntry } from '../../../src/ledger/voucher.ts'

const made = { id: 'e1', on: '2026-11-22', channel: 'etax.shanghai.chinatax.gov.cn' }

describe('a payment marked on a payment page', () => {
  it.each<[LedgerInsurance[], LedgerInsurance[]]>([
    [['pension'], ['pension']], [['medical'], ['medical']], [['medical', 'pension'], ['pension', 'medical']], [['medical', 'medical'], ['medical']],
  ])('for %j is kept for those alone', (insurances, kept) => {
    const entry = voucherEntry({ month: '2026-11', insurances, fen: 150_920 }, made)
    expect(entry).toMatchObject({ insurances: kept, from: '2026-11', to: '2026-11', by: 'self', fen: 150_920, channel: made.channel })
    expect(entrySchema.safeParse(entry).success).toBe(true)
  })

  it('for no insurance that anybody named is not kept', () => expect(voucherEntry({ month: '2026-11', insurances: [], fen: 226_380 }, made)).toBeNull())
  it('without a real month is not kept', () => expect(voucherEntry({ month: '2026-13', insurances: ['pension'], fen: null }, made)).toBeNull())

  it.each([['2026-11', '2026-11-22'], ['2026-10', null], ['2026-12', null]])('for %s was paid on %s: the day is known only for the month it was marked in', (month, paidOn) => {
    expect(voucherEntry({ month, insurances: ['medical'], fen: null }, made)?.paidOn).toBe(paidOn)
  })
})
