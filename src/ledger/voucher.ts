import { isMonth, monthOf, type IsoDate } from '../domain/dates.ts'
import type { Fen } from '../domain/money.ts'
import { LEDGER_INSURANCES, type Entry, type LedgerInsurance } from './entry.ts'

/** A payment as the person marked it on a payment page: which month, for which insurances, and what it should have cost. */
export interface Voucher {
  month: string
  insurances: readonly LedgerInsurance[]
  fen: Fen | null
}

/**
 * The payment as an entry of the record. Null where no month or no insurance was named: a page does not tell for which
 * insurance it took money, and a month nobody named must not show as paid.
 */
export function voucherEntry({ month, insurances, fen }: Voucher, made: { id: string; on: IsoDate; channel: string }): Entry | null {
  const named = LEDGER_INSURANCES.filter((insurance) => insurances.includes(insurance))
  if (!isMonth(month) || named.length === 0) return null
  return {
    id: made.id, insurances: named, from: month, to: month, by: 'self', fen,
    paidOn: monthOf(made.on) === month ? made.on : null, channel: made.channel, voucher: '', note: '',
  }
}
