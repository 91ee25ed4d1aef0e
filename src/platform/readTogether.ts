import { database } from './database.ts'
import type { Item, ItemReading } from './item.ts'

/** Reads several items in one transaction, which takes the browser less long than several. Rejects when nothing can be read. */
export async function readTogether(items: readonly Pick<Item<unknown>, 'key' | 'readRow'>[]): Promise<ItemReading<unknown>[]> {
  const stored = (await database()).transaction('items').store
  return Promise.all(items.map(async (item) => item.readRow(await stored.get(item.key))))
}
