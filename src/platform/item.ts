import * as z from 'zod/mini'
import { storage } from 'wxt/utils/storage'
import { StorageProblem, storageProblem } from './problem.ts'
import { keepAside } from './kept.ts'

// The library would try whether it may write code, which our own content security policy forbids and reports.
z.config({ jitless: true })

/** `newer`: written by a later version of the extension. `broken`: does not parse, or a migration failed half-way. */
export type ItemState = 'fine' | 'broken' | 'newer'

/** What a read found: the value, or the default beside the raw value that would not parse (kept, never overwritten). */
export interface Reading<T> {
  value: T
  broken: unknown
  state: ItemState
}

export interface Item<T> {
  key: string
  version: number
  schema: z.ZodMiniType<T>
  fallback: T
  read(): Promise<Reading<T>>
  /** What a read of the whole storage area (every key with its value) says of this item. */
  readIn(area: Record<string, unknown>): Reading<T>
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
 * A stored value: versioned from the first release, parsed on read. A value that does not parse is answered with the
 * default and kept under `backup:<key>` before anything else is written. A value of a newer version is only read.
 */
export function item<T>(key: string, schema: z.ZodMiniType<T>, fallback: T, version = 1, migrations: Migrations = {}): Item<T> {
  // Without a `migrations` object no version is written at all, and a later release would take the value for version 1.
  // Made at first use: the library reads the value twice as soon as an item is defined.
  const define = () => storage.defineItem<unknown>(`local:${key}`, { fallback, version, migrations })
  let defined: ReturnType<typeof define> | null = null
  const stored = () => (defined ??= define())

  const parse = (raw: unknown, storedVersion: number): Reading<T> => {
    const result = schema.safeParse(raw)
    if (storedVersion > version) return { value: result.success ? result.data : fallback, broken: raw, state: 'newer' }
    // A migration that throws leaves the old value and the old version behind, and the storage library only logs it.
    if (storedVersion < version || !result.success) return { value: fallback, broken: raw, state: 'broken' }
    return { value: result.data, broken: null, state: 'fine' }
  }
  const readingOf = (raw: unknown, meta: unknown): Reading<T> =>
    raw === fallback ? { value: fallback, broken: null, state: 'fine' } : parse(raw, versionIn(meta))
  const read = async () => {
    const [raw, meta] = await Promise.all([stored().getValue(), stored().getMeta()])
    return readingOf(raw, meta)
  }
  let queue: Promise<unknown> = Promise.resolve()

  const self: Item<T> = {
    key,
    version,
    schema,
    fallback,
    read,
    readIn: (area) => readingOf(area[key] ?? fallback, area[`${key}$`]),
    get: async () => (await read()).value,
    update(change) {
      const run = async () => {
        const { value, broken, state } = await read()
        if (state === 'newer') throw new StorageProblem('newer', key)
        const next = change(value)
        if (next === value) return value
        if (!schema.safeParse(next).success) throw new StorageProblem('invalid', key)
        try {
          const meta = await stored().getMeta()
          if (state === 'broken') await keepAside(key, versionIn(meta), broken)
          await stored().setValue(next)
          // The library notes the version only on the first write of a definition that found nothing; after a repair it would be missing.
          if ((meta as { v?: unknown }).v !== version) await stored().setMeta({ v: version })
        } catch (error) {
          throw storageProblem(key, error)
        }
        return next
      }
      const result = inTurn(key, run, queue)
      queue = result.catch(() => undefined)
      return result
    },
    watch: (onChange) => stored().watch((raw) => onChange(raw === fallback ? fallback : parse(raw, version).value)),
    migrate(value, from) {
      let migrated = value
      for (let next = from + 1; next <= version; next++) migrated = migrations[next]?.(migrated) ?? migrated
      return migrated
    },
  }
  definedItems.set(key, self as unknown as Item<unknown>)
  return self
}

/** The version WXT noted beside a value; the first release's values may have none. */
function versionIn(meta: unknown): number {
  const noted = (meta as { v?: unknown } | null)?.v
  return typeof noted === 'number' ? noted : 1
}

/** One writer at a time over all windows of the extension, or over this one where the browser has no Web Locks. */
export function inTurn<T>(key: string, run: () => Promise<T>, queue: Promise<unknown> = Promise.resolve()): Promise<T> {
  return navigator.locks ? (navigator.locks.request(`item:${key}`, run) as Promise<T>) : queue.then(run, run)
}
