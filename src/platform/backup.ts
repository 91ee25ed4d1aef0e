import * as z from 'zod/mini'
import { browser } from 'wxt/browser'
import { today } from './days.ts'
import { inTurn, type Item } from './item.ts'
import { storageProblem } from './problem.ts'
import { allItems } from './registry.ts'

/*
 * Everything stored as one JSON file, and back. A file is read completely before anything is written; what does not
 * fit is refused item by item, and what was stored stays until all of the rest is written in one go.
 */

const APP = 'shebao-bridge'
const FORMAT = 1
/** Forty years of payments take some hundred kilobytes; a larger file is not ours. */
export const MAX_BYTES = 5_000_000

const fileSchema = z.object({
  app: z.literal(APP),
  format: z.int(),
  exportedOn: z.string(),
  items: z.record(z.string(), z.object({ version: z.int().check(z.gte(1)), value: z.unknown() })),
})

/** Why a whole file cannot be used. */
export type FileFault = 'too-large' | 'empty' | 'cut-off' | 'not-json' | 'not-ours' | 'newer-format' | 'unsafe' | 'nothing'

/** One stored item in the file: usable, or why it is not (its present value stays). */
export type BackupPart =
  | { key: string; ok: true; value: unknown; version: number }
  | { key: string; ok: false; why: 'newer' | 'broken' | 'unknown' }

export type ReadBackup = { ok: true; exportedOn: string; parts: BackupPart[] } | { ok: false; fault: FileFault }

/** The text of a backup file with everything stored, as it is stored. */
export async function exportAll(): Promise<string> {
  const items = allItems()
  const raw = await browser.storage.local.get(items.flatMap(({ key }) => [key, `${key}$`]))
  const entries = items
    .filter(({ key }) => raw[key] !== undefined && raw[key] !== null)
    .map(({ key }) => [key, { version: (raw[`${key}$`] as { v?: number } | undefined)?.v ?? 1, value: raw[key] }])
  return `${JSON.stringify({ app: APP, format: FORMAT, exportedOn: today(), items: Object.fromEntries(entries) }, null, 2)}\n`
}

/** Names that a JSON object must not carry: they would reach an object's prototype. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a backup file without touching what is stored. */
export function readBackup(text: string): ReadBackup {
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare === '') return { ok: false, fault: 'empty' }
  if (bare.length > MAX_BYTES) return { ok: false, fault: 'too-large' }
  let unsafe = false
  let parsed: unknown
  try {
    parsed = JSON.parse(bare, (name, value: unknown) => {
      unsafe ||= UNSAFE.has(name)
      return value
    })
  } catch {
    // A file that begins as ours and does not close was cut off while being copied or saved.
    return { ok: false, fault: bare.startsWith('{') && bare.includes(APP) && !bare.endsWith('}') ? 'cut-off' : 'not-json' }
  }
  if (unsafe) return { ok: false, fault: 'unsafe' }
  const format = parsed as { app?: unknown; format?: unknown } | null
  if (format?.app === APP && typeof format.format === 'number' && format.format > FORMAT) return { ok: false, fault: 'newer-format' }
  const file = fileSchema.safeParse(parsed)
  if (!file.success) return { ok: false, fault: 'not-ours' }
  const known = new Map(allItems().map((item) => [item.key, item]))
  const parts = Object.entries(file.data.items).map(([key, part]) => readPart(key, part.version, part.value, known.get(key)))
  return parts.length > 0 ? { ok: true, exportedOn: file.data.exportedOn, parts } : { ok: false, fault: 'nothing' }
}

function readPart(key: string, version: number, value: unknown, item: Item<unknown> | undefined): BackupPart {
  if (item === undefined) return { key, ok: false, why: 'unknown' }
  if (version > item.version) return { key, ok: false, why: 'newer' }
  try {
    const result = item.schema.safeParse(item.migrate(value, version))
    return result.success ? { key, ok: true, value: result.data, version: item.version } : { key, ok: false, why: 'broken' }
  } catch {
    return { key, ok: false, why: 'broken' }
  }
}

/** What was stored before a restore, so that it can be taken back. */
export type Before = Record<string, unknown>

/**
 * Writes the usable parts in one go, so that a full disk leaves everything as it was. Answers what was stored before.
 * Rejects with a `StorageProblem` when nothing was written.
 */
export async function restore(parts: readonly BackupPart[]): Promise<Before> {
  const usable = parts.filter((part) => part.ok).toSorted((a, b) => a.key.localeCompare(b.key))
  return holdingAll(
    usable.map(({ key }) => key),
    async () => {
      const names = usable.flatMap(({ key }) => [key, `${key}$`])
      const before = await browser.storage.local.get(names)
      try {
        await browser.storage.local.set(
          Object.fromEntries(
            usable.flatMap(({ key, value, version }) => [
              [key, value],
              [`${key}$`, { v: version }],
            ]),
          ),
        )
      } catch (error) {
        throw storageProblem('backup', error)
      }
      return Object.fromEntries(names.map((name) => [name, before[name] ?? null]))
    },
  )
}

/** Puts back what a restore replaced. */
export async function takeBack(before: Before): Promise<void> {
  const keys = Object.keys(before)
    .filter((name) => !name.endsWith('$'))
    .toSorted()
  await holdingAll(keys, async () => {
    const gone = Object.keys(before).filter((name) => before[name] === null)
    await browser.storage.local.set(Object.fromEntries(Object.entries(before).filter(([, value]) => value !== null)))
    await browser.storage.local.remove(gone)
  })
}

/** Forgets everything: facts, settings, records, what was kept aside, what tabs showed. */
export async function eraseAll(): Promise<void> {
  await holdingAll(
    allItems()
      .map(({ key }) => key)
      .toSorted(),
    async () => {
      await browser.storage.local.clear()
      await browser.storage.session.clear()
    },
  )
}

/** Holds every item's turn, in one order, so that no other window writes in between. */
function holdingAll<T>(keys: readonly string[], run: () => Promise<T>): Promise<T> {
  const [first, ...rest] = keys
  return first === undefined ? run() : inTurn(first, () => holdingAll(rest, run))
}
