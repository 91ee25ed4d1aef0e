import * as z from 'zod/mini'
import { storage } from 'wxt/utils/storage'

/** What a read found: the value, or the default beside the raw value that would not parse (kept, never overwritten). */
export interface Reading<T> {
  value: T
  broken: unknown
}

export interface Item<T> {
  key: string
  read(): Promise<Reading<T>>
  get(): Promise<T>
  /** Changes the stored value; `change` gets the newest value, so that two windows lose nothing. */
  update(change: (value: T) => T): Promise<T>
  watch(onChange: (value: T) => void): () => void
}

/**
 * A stored value: versioned from the first release, parsed on read. A value that does not parse is answered with the
 * default and kept under `backup:<key>` before anything else is written.
 */
export function item<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): Item<T> {
  const stored = storage.defineItem<unknown>(`local:${key}`, { fallback, version: 1, migrations: {} })
  const backup = storage.defineItem<unknown>(`local:backup:${key}`, { fallback: null })
  const parse = (raw: unknown): Reading<T> => {
    const result = schema.safeParse(raw)
    return result.success ? { value: result.data, broken: null } : { value: fallback, broken: raw }
  }
  const read = async () => parse(await stored.getValue())
  let queue: Promise<unknown> = Promise.resolve()
  return {
    key,
    read,
    get: async () => (await read()).value,
    update(change) {
      const run = async () => {
        const { value, broken } = await read()
        if (broken !== null) await backup.setValue(broken)
        const next = change(value)
        await stored.setValue(next)
        return next
      }
      const result = navigator.locks ? navigator.locks.request(`item:${key}`, run) : queue.then(run, run)
      queue = result.catch(() => undefined)
      return result as Promise<T>
    },
    watch: (onChange) => stored.watch((raw) => onChange(parse(raw).value)),
  }
}
