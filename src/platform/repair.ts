import { definedItems, inTurn } from './item.ts'
import { allKept, keepAside } from './kept.ts'
import { browser } from 'wxt/browser'

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
  const name = kind === 'kept' ? `backup:${key}` : key
  return JSON.stringify((await browser.storage.local.get(name))[name] ?? null, null, 2)
}

/** Keeps the unreadable value aside and starts the item empty. */
export const startFresh = (key: string): Promise<void> =>
  inTurn(key, async () => {
    const raw = await browser.storage.local.get([key, `${key}$`])
    const version = (raw[`${key}$`] as { v?: number } | undefined)?.v ?? 1
    await keepAside(key, version, raw[key])
    await browser.storage.local.remove([key, `${key}$`])
  })
