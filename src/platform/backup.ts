import * as z from 'zod/mini'
import { browser } from 'wxt/browser'
import { announce, ERASED } from './changes.ts'
import { database, inOneGo, type StoredRow } from './database.ts'
import { today } from './days.ts'
import type { Item } from './item.ts'
import { dropHost, extraHosts } from './permissions.ts'
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
  | { key: string; ok: false; why: 'newer' | 'unknown' }
  /** `at`: the first field that does not fit, such as `list.0.profile.wage`; `expected`: what would. Empty where nothing can be read. */
  | { key: string; ok: false; why: 'broken'; at: string; expected: string }

export type ReadBackup = { ok: true; exportedOn: string; parts: BackupPart[] } | { ok: false; fault: FileFault }

/** The text of a backup file with everything stored, as it is stored. */
export async function exportAll(): Promise<string> {
  const stored = (await database()).transaction('items').store
  const rows = await Promise.all(allItems().map(async ({ key }) => [key, await stored.get(key)] as const))
  // What has no row is left out by JSON itself.
  return `${JSON.stringify({ app: APP, format: FORMAT, exportedOn: today(), items: Object.fromEntries(rows) }, null, 2)}\n`
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
    if (result.success) return { key, ok: true, value: result.data, version: item.version }
    const { path = [], message = '' } = result.error.issues[0] ?? {}
    return { key, ok: false, why: 'broken', at: path.join('.'), expected: message }
  } catch {
    return { key, ok: false, why: 'broken', at: '', expected: '' }
  }
}

/** What was stored before a restore, by key, so that it can be taken back; null where nothing was. */
export type Before = Record<string, StoredRow | null>

/**
 * Writes the usable parts in one go, so that a full disk leaves everything as it was. Answers what was stored before.
 * Rejects with a `StorageProblem` when nothing was written.
 */
export async function restore(parts: readonly BackupPart[]): Promise<Before> {
  return replace(Object.fromEntries(parts.filter((part) => part.ok).map(({ key, value, version }) => [key, { version, value }])))
}

/** Puts back what a restore replaced. */
export async function takeBack(before: Before): Promise<void> {
  await replace(before)
}

/** Writes or, where null, removes rows, all or none; answers what was there. */
async function replace(rows: Before): Promise<Before> {
  const keys = Object.keys(rows)
  const before = await inOneGo(async ({ items }) => {
    const old: Before = {}
    for (const key of keys) {
      old[key] = (await items.get(key)) ?? null
      const row = rows[key]
      await (row ? items.put(row, key) : items.delete(key))
    }
    return old
  }).catch((error: unknown) => {
    throw storageProblem('backup', error)
  })
  await announce(keys)
  return before
}

/**
 * Forgets everything: facts, settings, records, what was kept aside, the sites that were allowed. The background hears it and
 * forgets what tabs showed.
 */
export async function eraseAll(): Promise<void> {
  await inOneGo(async ({ items, kept }) => {
    await Promise.all([items.clear(), kept.clear()])
  }).catch((error: unknown) => {
    throw storageProblem('everything', error)
  })
  await browser.storage.local.clear()
  await Promise.all((await extraHosts()).map(dropHost))
  await announce([...allItems().map(({ key }) => key), ERASED])
}
