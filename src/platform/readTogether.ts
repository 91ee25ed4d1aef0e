import { browser } from 'wxt/browser'
import type { Item, Reading } from './item.ts'

/** Reads several items in one call to the browser, each of which takes it longer than the reading. Rejects when the storage cannot be read. */
export async function readTogether(items: readonly Pick<Item<unknown>, 'key' | 'readIn'>[]): Promise<Reading<unknown>[]> {
  const area = await browser.storage.local.get(items.flatMap(({ key }) => [key, `${key}$`]))
  return items.map((item) => item.readIn(area))
}
