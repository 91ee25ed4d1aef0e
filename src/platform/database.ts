import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { moveIn } from './moveIn.ts'

/*
 * Everything personal lies in IndexedDB of the extension's own origin: its pages and its background reach it, a script on
 * a page does not, even where the page has taken over that script's process. What a content script can open
 * (`storage.local`) stays empty.
 */

/** A stored value with the version of the shape it has. */
export interface StoredRow {
  version: number
  value: unknown
}

export interface Tables extends DBSchema {
  /** The stored items, by key. */
  items: { key: string; value: StoredRow }
  /** Values that could not be read, oldest first, by the key of their item. */
  kept: { key: string; value: unknown }
  /** `moved`: how far the move from `storage.local` has come. */
  marks: { key: string; value: string }
}
export type Database = IDBPDatabase<Tables>

export const DATABASE = 'shebao-bridge'
const TABLES = ['items', 'kept', 'marks'] as const

let opened: Promise<Database> | null = null

async function open(): Promise<Database> {
  const database = await openDB<Tables>(DATABASE, 1, {
    upgrade: (fresh) => {
      for (const table of TABLES) fresh.createObjectStore(table)
    },
    // A later version wants to change the tables, or the browser closed the connection: the next use opens it anew.
    blocking: (_current, _blocked, event) => {
      opened = null
      ;(event.target as IDBDatabase).close()
    },
    terminated: () => {
      opened = null
    },
  })
  await moveIn(database)
  return database
}

/**
 * The database, opened once, with everything of an earlier release moved in. Rejects where the browser has none; the next call tries
 * again.
 */
export const database = (): Promise<Database> =>
  (opened ??= open().catch((error: unknown) => {
    opened = null
    throw error
  }))

/**
 * Changes rows all or none: when `run` throws, or the extension is stopped half-way, everything is as it was. Two windows
 * take turns by themselves. Await nothing but the transaction's own requests inside `run`.
 */
export async function inOneGo<T>(run: (tables: ReturnType<typeof tablesOf>) => Promise<T>): Promise<T> {
  const transaction = (await database()).transaction(TABLES, 'readwrite', { durability: 'strict' })
  // What goes wrong is told by `run` or by the wait below.
  transaction.done.catch(() => undefined)
  try {
    const result = await run(tablesOf(transaction))
    await transaction.done
    return result
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It had ended already.
    }
    throw error
  }
}

const tablesOf = (transaction: ReturnType<typeof transactionOf>) => ({
  items: transaction.objectStore('items'),
  kept: transaction.objectStore('kept'),
})
const transactionOf = (opened: Database) => opened.transaction(TABLES, 'readwrite')
