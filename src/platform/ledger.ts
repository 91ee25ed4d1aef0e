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
const ledgerSchema = z.record(z.string(), z.array(entrySchema))

export const ledger = item('ledger', ledgerSchema, {})

/** Changes one person's record; the newest stored value is changed, so that two windows lose nothing. */
export const changeRecord = (profileId: string, change: (record: Entry[]) => Entry[]): Promise<Record<string, Entry[]>> =>
  ledger.update((all) => ({ ...all, [profileId]: change(all[profileId] ?? []) }))

/**
 * Keeps a payment that the person confirmed on a payment page: month, insurances and amounts, with the site it was made on. Returns the
 * ids of what was added: none when there is no person to keep it for, the month is none, or the same payments are there already.
 */
export async function addVouchers(vouchers: readonly Voucher[], url: string): Promise<string[]> {
  const person = activePerson(await profiles.get())
  if (person === null) return []
  const entries = vouchers
    .map((voucher) => voucherEntry(voucher, { id: newId(), on: today(), channel: new URL(url).host }))
    .filter((entry) => entry !== null)
  let added: string[] = []
  await changeRecord(person.id, (record) => {
    const before = new Set(record.map(({ id }) => id))
    const after = addEntries(record, entries).record
    added = after.map(({ id }) => id).filter((id) => !before.has(id))
    return after
  })
  return added
}

/** Takes entries out of every person's record again. */
export const removeVouchers = (ids: readonly string[]): Promise<unknown> =>
  ledger.update((all) =>
    Object.fromEntries(Object.entries(all).map(([person, record]) => [person, record.filter(({ id }) => !ids.includes(id))])),
  )
