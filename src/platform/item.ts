import * as z from 'zod/mini'
import { announce, onChanged } from './changes.ts'
import { database, inOneGo, type StoredRow } from './database.ts'
import { withKept } from './kept.ts'
import { StorageProblem, storageProblem } from './problem.ts'

// The library would try whether it may write code, which our own content security policy forbids and reports.
z.config({ jitless: true })

/** `newer`: written by a later version of the extension. `broken`: does not parse, or a migration failed half-way. */
type ItemState = 'fine' | 'broken' | 'newer'

/** What a read found: the value, or the default beside the raw value that would not parse (kept, never overwritten). */
interface ItemReading<T> {
  value: T
  broken: unknown
  state: ItemState
}

export interface Item<T> {
  key: string
  version: number
  schema: z.ZodMiniType<T>
  fallback: T
  read(): Promise<ItemReading<T>>
  /** What a stored row, or its absence, says of this item. */
  readRow(row: StoredRow | undefined): ItemReading<T>
  get(): Promise<T>
  /**
   * Changes the stored value; `change` gets the newest value, so that two windows lose nothing. Rejects with a
   * `StorageProblem` when nothing was written. Do not update the same item from inside `change`.
   */
  update(change: (value: T) => T): Promise<T>
  watch(onChange: (value: T) => void): () => void
  /** A value of an earlier version in today's shape; throws what the migration throws. */
  migrate(value: unknown, from: number): unknown
}

export type Migrations = Record<number, (old: unknown) => unknown>

/** Every item defined in the modules at hand, by key. */
export const definedItems = new Map<string, Item<unknown>>()

/**
 * A stored value: versioned from the first release, brought up to date and parsed on reading; the next change writes the new
 * version. A value that does not parse is answered with the default and kept aside before anything else is written. A value of
 * a newer version is only read.
 */
export function item<T>(key: string, schema: z.ZodMiniType<T>, fallback: T, version = 1, migrations: Migrations = {}): Item<T> {
  const migrate = (value: unknown, from: number): unknown => {
    let migrated = value
    for (let next = from + 1; next <= version; next++) migrated = migrations[next]?.(migrated) ?? migrated
    return migrated
  }
  const readRow = (row: StoredRow | undefined): ItemReading<T> => {
    if (row === undefined) return { value: fallback, broken: null, state: 'fine' }
    try {
      const result = schema.safeParse(migrate(row.value, row.version))
      if (row.version > version) return { value: result.success ? result.data : fallback, broken: row.value, state: 'newer' }
      if (result.success) return { value: result.data, broken: null, state: 'fine' }
    } catch {
      // A migration that cannot read the value: broken like any other.
    }
    return { value: fallback, broken: row.value, state: 'broken' }
  }
  const read = async () => readRow(await (await database()).get('items', key))

  const self: Item<T> = {
    key,
    version,
    schema,
    fallback,
    read,
    readRow,
    get: async () => (await read()).value,
    async update(change) {
      const [next] = await changeTogether<[T]>([self], ([value]) => [change(value)])
      return next
    },
    watch: (onChange) =>
      onChanged((keys) => {
        if (keys.includes(key)) self.get().then(onChange, () => undefined)
      }),
    migrate,
  }
  definedItems.set(key, self)
  return self
}

export type Items<T extends unknown[]> = { [K in keyof T]: Item<T[K]> }

/**
 * Changes several items, all or none: stopped half-way, nothing has changed. `change` gets the newest values. Rejects with a
 * `StorageProblem` when nothing was written.
 */
export async function changeTogether<T extends unknown[]>(several: Items<T>, change: (values: T) => T): Promise<T> {
  const changed: string[] = []
  let at = several[0]?.key ?? ''
  const result = await inOneGo(async ({ items, kept }) => {
    const rows = await Promise.all(several.map(({ key }) => items.get(key)))
    const readings = several.map((one, index) => one.readRow(rows[index]))
    const next = change(readings.map(({ value }) => value) as T)
    for (const [index, { key, version, schema }] of several.entries()) {
      at = key
      const [row, reading] = [rows[index], readings[index]]
      if (next[index] === reading?.value) continue
      if (reading?.state === 'newer') throw new StorageProblem('newer', key)
      if (!schema.safeParse(next[index]).success) throw new StorageProblem('invalid', key)
      if (reading?.state === 'broken' && row !== undefined) await kept.put(withKept(await kept.get(key), row), key)
      await items.put({ version, value: next[index] }, key)
      changed.push(key)
    }
    return next
  }).catch((error: unknown) => {
    throw storageProblem(at, error)
  })
  if (changed.length > 0) await announce(changed)
  return result
}
