import { announce } from './changes.ts'
import { database, inOneGo } from './database.ts'
import { definedItems } from './item.ts'
import { allKept, keptRaw, withKept } from './kept.ts'

/** Something stored that cannot be used: read as broken or newer, or kept aside from an earlier time. */
export type Trouble = { kind: 'broken' | 'newer'; key: string } | { kind: 'kept'; key: string; count: number }

/** Every stored value that cannot be read, then what was kept aside. */
export async function findTrouble(): Promise<Trouble[]> {
  const readings = await Promise.all([...definedItems.values()].map(async (item) => ({ key: item.key, state: (await item.read()).state })))
  const unreadable = readings.flatMap(({ key, state }) => (state === 'fine' ? [] : [{ kind: state, key }]))
  const kept = (await allKept())
    .filter(({ kept }) => kept.length > 0)
    .map(({ key, kept }) => ({ kind: 'kept' as const, key, count: kept.length }))
  return [...unreadable, ...kept]
}

/** The raw stored text of a trouble, to be saved as a file. */
export async function rawOf({ kind, key }: Trouble): Promise<string> {
  const raw = kind === 'kept' ? await keptRaw(key) : (await (await database()).get('items', key))?.value
  return JSON.stringify(raw ?? null, null, 2)
}

/** Keeps the unreadable value aside and starts the item empty. */
export async function startFresh(key: string): Promise<void> {
  await inOneGo(async ({ items, kept }) => {
    const row = await items.get(key)
    if (row !== undefined) await kept.put(withKept(await kept.get(key), row), key)
    await items.delete(key)
  })
  await announce([key])
}
