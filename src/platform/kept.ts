import * as z from 'zod/mini'
import { browser } from 'wxt/browser'
import { today } from './days.ts'

/*
 * Values that could not be read are kept here, oldest first, until the person throws them away. Nothing is ever
 * overwritten: a second broken value of the same item goes beside the first.
 */

const keptSchema = z.array(z.object({ on: z.string(), version: z.number(), value: z.unknown() }))
export type Kept = z.infer<typeof keptSchema>[number]

const PREFIX = 'backup:'

async function keptOf(key: string): Promise<Kept[]> {
  const raw = (await browser.storage.local.get(PREFIX + key))[PREFIX + key]
  if (raw === undefined || raw === null) return []
  const result = keptSchema.safeParse(raw)
  return result.success ? result.data : [{ on: '', version: 1, value: raw }]
}

/** Keeps a raw value under the item's backup key, unless the very same is kept already. */
export async function keepAside(key: string, version: number, value: unknown): Promise<void> {
  const kept = await keptOf(key)
  const last = kept.at(-1)
  if (last && JSON.stringify(last.value) === JSON.stringify(value)) return
  await browser.storage.local.set({ [PREFIX + key]: [...kept, { on: today(), version, value }] })
}

/** Everything kept aside, by item key. */
export async function allKept(): Promise<{ key: string; kept: Kept[] }[]> {
  const keys = Object.keys(await browser.storage.local.get(null))
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
  return Promise.all(keys.map(async (key) => ({ key, kept: await keptOf(key) })))
}

/** Throws away what was kept for an item. */
export const dropKept = (key: string): Promise<void> => browser.storage.local.remove(PREFIX + key)
