import { browser } from 'wxt/browser'
import type { Database } from './database.ts'

/*
 * The first releases kept everything in `storage.local`, which content scripts can open. It is copied once, in one
 * transaction; compared with what was there; and only then removed. Stopped at any step it is taken up at the next start.
 */

/** What an earlier release called a value kept aside, and the note of a value's version. */
const KEPT = 'backup:'
const NOTE = '$'

const rowsOf = (old: Record<string, unknown>) => {
  const keys = Object.keys(old).filter((key) => !key.endsWith(NOTE) && old[key] !== undefined && old[key] !== null)
  return {
    items: keys
      .filter((key) => !key.startsWith(KEPT))
      .map((key) => [key, { version: (old[key + NOTE] as { v?: number } | undefined)?.v ?? 1, value: old[key] }] as const),
    kept: keys.filter((key) => key.startsWith(KEPT)).map((key) => [key.slice(KEPT.length), old[key]] as const),
  }
}

/** Moves what an earlier release stored into the database. Rejects, with everything still in its old place, where the copy fails. */
export async function moveIn(database: Database): Promise<void> {
  if ((await database.get('marks', 'moved')) === 'done') return
  const old = await browser.storage.local.get(null)
  const { items, kept } = rowsOf(old)
  await copy(database, items, kept)
  if (!(await isWhole(database, items, kept))) {
    // Not to be trusted: it is copied again at the next start.
    await database.delete('marks', 'moved')
    throw new Error('storage: the copy is not what was stored')
  }
  await browser.storage.local.remove(Object.keys(old))
  await database.put('marks', 'done', 'moved')
}

type Rows = ReturnType<typeof rowsOf>

/** Copies all rows or none. Another window may have done it meanwhile, and the person changed something since: then nothing is written. */
async function copy(database: Database, items: Rows['items'], kept: Rows['kept']): Promise<void> {
  const writing = database.transaction(['items', 'kept', 'marks'], 'readwrite', { durability: 'strict' })
  writing.done.catch(() => undefined)
  if ((await writing.objectStore('marks').get('moved')) === undefined) {
    await Promise.all([
      ...items.map(([key, row]) => writing.objectStore('items').put(row, key)),
      ...kept.map(([key, value]) => writing.objectStore('kept').put(value, key)),
      writing.objectStore('marks').put('copied', 'moved'),
    ])
  }
  await writing.done
}

/** True when every row can be read back as it was; also when another window has finished, because only then do rows change. */
async function isWhole(database: Database, items: Rows['items'], kept: Rows['kept']): Promise<boolean> {
  const reading = database.transaction(['items', 'kept', 'marks'])
  const [mark, ...found] = await Promise.all([
    reading.objectStore('marks').get('moved'),
    ...items.map(async ([key, row]) => same(await reading.objectStore('items').get(key), row)),
    ...kept.map(async ([key, value]) => same(await reading.objectStore('kept').get(key), value)),
  ])
  return mark === 'done' || found.every(Boolean)
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
