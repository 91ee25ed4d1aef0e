import * as z from 'zod/mini'
import { entrySchema, sayingOf, type Entry } from '../ledger/entry.ts'
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
 * ids in the record, also of what was there already, as after a click whose answer was lost: none when there is no person to keep it for,
 * or the month is none.
 */
export async function addVouchers(vouchers: readonly Voucher[], url: string): Promise<string[]> {
  const person = activePerson(await profiles.get())
  if (person === null) return []
  const entries = vouchers
    .map((voucher) => voucherEntry(voucher, { id: newId(), on: today(), channel: new URL(url).host }))
    .filter((entry) => entry !== null)
  const said = entries.map(sayingOf)
  const all = await changeRecord(person.id, (record) => addEntries(record, entries).record)
  return (all[person.id] ?? []).filter((entry) => said.includes(sayingOf(entry))).map(({ id }) => id)
}

/** Takes entries out of every person's record again. */
export const removeVouchers = (ids: readonly string[]): Promise<unknown> =>
  ledger.update((all) =>
    Object.fromEntries(Object.entries(all).map(([person, record]) => [person, record.filter(({ id }) => !ids.includes(id))])),
  )
