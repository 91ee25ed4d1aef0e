import type { Item } from '../../platform/item.ts'
import { firstRead } from '../../platform/picture.ts'

const values = new Map<unknown, unknown>()

/**
 * Takes the stored items before anything is rendered, so that the first picture is the right one. What is not fine (of another
 * version, broken) is left to the full read, which migrates or keeps it aside. Rejects when nothing can be read now.
 */
export async function readAhead(items: readonly Pick<Item<unknown>, 'key' | 'readRow'>[]): Promise<void> {
  const { rows } = await firstRead()
  for (const item of items) {
    // An item that is not among the rows is not known to be empty.
    const reading = rows.has(item.key) ? item.readRow(rows.get(item.key)) : null
    if (reading?.state === 'fine') values.set(item, reading.value)
    else values.delete(item)
  }
}

/** What was read ahead of an item; null when it was not. It may be old: who shows it for longer reads again. */
export const aheadOf = <T>(item: Item<T>): T | null => (values.get(item) as T | undefined) ?? null

/** Forgets what was read ahead, where nothing is rendered from it any more. */
export const forgetAhead = (): void => values.clear()
