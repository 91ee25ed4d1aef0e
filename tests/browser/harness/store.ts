import type { Page } from 'puppeteer-core'
import type { Profile } from '../../../src/profile/schema.ts'

/** Writes a profile straight into the extension's storage from one of its own pages, as the options page would. */
export async function storeProfile(page: Page, profile: Profile, name = '我'): Promise<void> {
  await store(page, 'profiles', { active: 'p1', list: [{ id: 'p1', name, profile }] })
}

type Order =
  | { what: 'put' | 'get' | 'delete' | 'clear'; table: 'items' | 'kept'; key?: string; json?: string }
  /** What is there of a key in the area that content scripts can open. */
  | { what: 'old'; key: string }

/** Does one thing to the extension's database from one of its own pages, and tells its other windows as the product does. */
function ordered(page: Page, order: Order): Promise<unknown> {
  return page.evaluate(async (given) => {
    interface Area {
      get(key: string): Promise<Record<string, unknown>>
      set(values: object): Promise<void>
    }
    const own = globalThis as unknown as { chrome?: { storage?: { session: Area; local: Area } } }
    // Firefox gives a page of the extension its interfaces a moment after the page is there.
    while (own.chrome?.storage === undefined) await new Promise((resolve) => setTimeout(resolve, 20))
    const { storage } = own.chrome
    if (given.what === 'old') return (await storage.local.get(given.key))[given.key] ?? null
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const opening = indexedDB.open('shebao-bridge', 1)
    opening.addEventListener('upgradeneeded', () => {
      for (const table of ['items', 'kept', 'marks']) opening.result.createObjectStore(table)
    })
    const database = await done(opening)
    const table = database.transaction(given.table, 'readwrite').objectStore(given.table)
    const { key = '' } = given
    const result = await (given.what === 'put'
      ? done(table.put(JSON.parse(given.json ?? 'null'), key))
      : given.what === 'get'
        ? done(table.get(key) as IDBRequest<unknown>)
        : done(given.what === 'delete' ? table.delete(key) : table.clear()))
    database.close()
    if (given.what !== 'get') await storage.session.set({ [`changed:${key}`]: `${Math.random()}` })
    return result ?? null
  }, order)
}

/** Writes a stored item with the version of its shape. */
export const store = async (page: Page, key: string, value: unknown, version = 1): Promise<void> => {
  await ordered(page, { what: 'put', table: 'items', key, json: JSON.stringify({ version, value }) })
}

/** What is stored under a key; null for nothing. */
export const stored = async <T = unknown>(page: Page, key: string): Promise<T> =>
  (((await ordered(page, { what: 'get', table: 'items', key })) as { value: unknown } | null)?.value ?? null) as T

/** What was kept aside of a key that could not be read. */
export const keptAside = (page: Page, key: string): Promise<unknown> => ordered(page, { what: 'get', table: 'kept', key })

/** Removes what is stored under a key, or under every key. */
export async function forget(page: Page, key?: string): Promise<void> {
  await ordered(page, key === undefined ? { what: 'clear', table: 'items' } : { what: 'delete', table: 'items', key })
  if (key === undefined) await ordered(page, { what: 'clear', table: 'kept' })
}

/** What lies under a key where content scripts can read it. */
export const storedInTheOpen = (page: Page, key: string): Promise<unknown> => ordered(page, { what: 'old', key })

/** From now on nothing that this window stores finds room. */
export const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })

/** Empties what is stored and puts in what is given, under the keys it is given. */
export async function storeOnly(page: Page, items: Record<string, unknown>): Promise<void> {
  await forget(page)
  for (const [key, value] of Object.entries(items)) await store(page, key, value)
}

/** The settings of the first day, in Chinese and light. */
export const SETTINGS = {
  language: 'zh',
  theme: 'light',
  textSize: 'normal',
  terms: true,
  hiddenSites: [] as string[],
  hiddenPages: [] as string[],
  hiddenEverywhere: false,
}
