import * as z from 'zod/mini'
import { entrySchema, type Entry } from '../ledger/entry.ts'
import { addEntries } from '../ledger/import.ts'
import { voucherEntry, type Voucher } from '../ledger/voucher.ts'
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
 * Keeps a payment that the person marked on a payment page: month, insurance and amount, with the site it was made on. False
 * when there is no person to keep it for, the month is none, or the same payment is there already.
 */
export async function addVoucher(voucher: Voucher, url: string): Promise<boolean> {
  const person = activePerson(await profiles.get())
  const entry = voucherEntry(voucher, { id: newId(), on: today(), channel: new URL(url).host })
  if (person === null || entry === null) return false
  let kept = false
  await changeRecord(person.id, (record) => {
    const result = addEntries(record, [entry])
    kept = result.added > 0
    return result.record
  })
  return kept
}
