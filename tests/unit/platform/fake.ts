import 'fake-indexeddb/auto'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { StoredRow } from '../../../src/platform/database.ts'

/** Import before any module of the platform: from here on `browser` is the fake one, and `indexedDB` lies in memory. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })

export { fakeBrowser }

const tables = async () => (await import('../../../src/platform/database.ts')).database()

/** A browser with nothing in it. */
export async function reset(): Promise<void> {
  fakeBrowser.reset()
  const database = await tables()
  await Promise.all([database.clear('items'), database.clear('kept')])
}

/** Puts a stored value where the product keeps it, whatever it is. */
export const put = async (key: string, value: unknown, version = 1): Promise<void> => {
  await (await tables()).put('items', { version, value }, key)
}

/** Puts values kept aside where the product keeps them. */
export const putKept = async (key: string, value: unknown): Promise<void> => {
  await (await tables()).put('kept', value, key)
}

/** Every stored row, by key, as it lies there. */
export async function stored(): Promise<Record<string, StoredRow>> {
  const reading = (await tables()).transaction('items').store
  const [keys, rows] = await Promise.all([reading.getAllKeys(), reading.getAll()])
  return Object.fromEntries(keys.map((key, at) => [key, rows[at] as StoredRow]))
}

/** Makes every write fail as a browser with a full disk does, until the test ends it. */
export function fullDisk(error: Error = new DOMException('full', 'QuotaExceededError')): () => void {
  const own = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = () => {
    throw error
  }
  return () => {
    IDBObjectStore.prototype.put = own
  }
}
