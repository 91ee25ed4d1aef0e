import * as z from 'zod/mini'
import { today } from './days.ts'
import { database, inOneGo, type StoredRow } from './database.ts'

/*
 * Values that could not be read are kept here, oldest first, until the person throws them away. Nothing is ever
 * overwritten: a second broken value of the same item goes beside the first.
 */

const keptSchema = z.array(z.object({ on: z.string(), version: z.number(), value: z.unknown() }))
export type Kept = z.infer<typeof keptSchema>[number]

function parse(raw: unknown): Kept[] {
  if (raw === undefined || raw === null) return []
  const result = keptSchema.safeParse(raw)
  return result.success ? result.data : [{ on: '', version: 1, value: raw }]
}

/** What is kept of an item with one more value, unless the very same is kept already. */
export function withKept(raw: unknown, { version, value }: StoredRow): Kept[] {
  const kept = parse(raw)
  const last = kept.at(-1)
  return last && JSON.stringify(last.value) === JSON.stringify(value) ? kept : [...kept, { on: today(), version, value }]
}

/** Everything kept aside, by item key. */
export async function allKept(): Promise<{ key: string; kept: Kept[] }[]> {
  const reading = (await database()).transaction('kept')
  const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()])
  return keys.map((key, at) => ({ key, kept: parse(values[at]) }))
}

/** What was kept for an item, as it lies there. */
export const keptRaw = async (key: string): Promise<unknown> => (await database()).get('kept', key)

/** Throws away what was kept for an item. */
export const dropKept = (key: string): Promise<void> => inOneGo(({ kept }) => kept.delete(key))
