import * as z from 'zod/mini'
import { isMonth, monthOf } from '../domain/dates.ts'
import { entrySchema, type Entry } from '../ledger/entry.ts'
import { addEntries } from '../ledger/import.ts'
import { activePerson } from '../profile/people.ts'
import { today } from './days.ts'
import { item } from './item.ts'
import { profiles } from './items.ts'
import { newId } from './newId.ts'

/** Months paid and vouchers kept, by profile id. */
export const ledgerSchema = z.record(z.string(), z.array(entrySchema))

export const ledger = item('ledger', ledgerSchema, {})

/** Changes one person's record; the newest stored value is changed, so that two windows lose nothing. */
export const changeRecord = (profileId: string, change: (record: Entry[]) => Entry[]): Promise<Record<string, Entry[]>> =>
  ledger.update((all) => ({ ...all, [profileId]: change(all[profileId] ?? []) }))

/**
 * Keeps a payment that the person marked on a payment page: month and amount, with the site it was made on. False when there
 * is no person to keep it for, the month is none, or the same payment is there already.
 */
export async function addVoucher(voucher: { month: string; fen: number | null }, url: string): Promise<boolean> {
  const person = activePerson(await profiles.get())
  if (person === null || !isMonth(voucher.month)) return false
  const entry: Entry = {
    id: newId(), insurances: ['pension', 'medical'], from: voucher.month, to: voucher.month, by: 'self', fen: voucher.fen,
    paidOn: monthOf(today()) === voucher.month ? today() : null, channel: new URL(url).host, voucher: '', note: '',
  }
  let kept = false
  await changeRecord(person.id, (record) => {
    const result = addEntries(record, [entry])
    kept = result.added > 0
    return result.record
  })
  return kept
}
