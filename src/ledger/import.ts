import { byMonth, sayingOf, type Entry } from './entry.ts'
import { fromCsv } from './csv.ts'
import { fromJson } from './json.ts'
import type { Imported } from './problem.ts'

/** Largest file taken: forty years of payments are some 200 kB. */
export const LARGEST_FILE = 5_000_000

/** Reads an exported record, JSON or CSV by its first mark. */
export function readExport(text: string, newId: () => string): Imported<Entry> {
  if (text.length > LARGEST_FILE) return { ok: false, problems: [{ row: null, field: 'file', fault: 'too-large', found: '' }] }
  return /^\uFEFF?\s*[{[]/.test(text) ? fromJson(text.replace(/^\uFEFF/, ''), newId) : fromCsv(text, newId)
}

/** The record with new entries added, oldest first. Entries that say the same are left out and counted. Nothing is removed. */
export function addEntries(record: readonly Entry[], added: readonly Entry[]): { record: Entry[]; added: number; known: number } {
  const known = new Set(record.map(sayingOf))
  const fresh = added.filter((entry) => {
    const saying = sayingOf(entry)
    return !known.has(saying) && known.add(saying)
  })
  return { record: [...record, ...fresh].toSorted(byMonth), added: fresh.length, known: added.length - fresh.length }
}
