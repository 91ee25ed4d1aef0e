import type { Item } from '../../platform/item.ts'
import { readTogether } from '../../platform/readTogether.ts'

const values = new Map<unknown, unknown>()

/**
 * Reads stored items before anything is rendered, so that the first picture is the right one. What is not fine (of another
 * version, broken) is left to the full read, which migrates or keeps it aside. Rejects when nothing can be read now.
 */
export async function readAhead(items: readonly Pick<Item<unknown>, 'key' | 'readRow'>[]): Promise<void> {
  for (const [at, reading] of (await readTogether(items)).entries()) if (reading.state === 'fine') values.set(items[at], reading.value)
}

/** What was read ahead of an item; null when it was not. It may be old: who shows it for longer reads again. */
export const aheadOf = <T>(item: Item<T>): T | null => (values.get(item) as T | undefined) ?? null
