import { isMonth, monthOf, type IsoDate } from '../domain/dates.ts'
import type { Fen } from '../domain/money.ts'
import { LEDGER_INSURANCES, type Entry, type LedgerInsurance } from './entry.ts'

/** A payment as the person marked it on a payment page: which month, for which insurance, and what it should have cost. */
export interface Voucher {
  month: string
  insurance: LedgerInsurance
  fen: Fen | null
}

/**
 * The payment as an entry of the record; null where the month or the insurance is none, because a month nobody named must not show as
 * paid.
 */
export function voucherEntry({ month, insurance, fen }: Voucher, made: { id: string; on: IsoDate; channel: string }): Entry | null {
  if (!isMonth(month) || !LEDGER_INSURANCES.includes(insurance)) return null
  return {
    id: made.id,
    insurances: [insurance],
    from: month,
    to: month,
    by: 'self',
    fen,
    paidOn: monthOf(made.on) === month ? made.on : null,
    channel: made.channel,
    voucher: '',
    note: '',
  }
}
