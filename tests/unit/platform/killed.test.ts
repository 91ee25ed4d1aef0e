import { fakeBrowser } from './fake.ts'
import { IDBFactory as FreshFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { v1 } from './examples/v1.ts'

/*
 * A browser stops the extension's background and closes its windows when it likes. Here it does so at every call to the
 * browser that a write makes, before it and after it; transactions that were open are undone, as the browser does. After a
 * new start everything must be as before the write or as after it, never anything between.
 */

type Call = (...args: unknown[]) => unknown
const STEPS: [owner: object, names: string[]][] = [
  [IDBFactory.prototype, ['open']],
  [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear']],
  [fakeBrowser.storage.local, ['get', 'remove', 'clear']],
  [fakeBrowser.storage.session, ['set']],
]

/** The real methods, put back by `revive`. */
const own = STEPS.flatMap(([owner, names]) =>
  names.map((name) => [owner as Record<string, Call>, name, (owner as Record<string, Call>)[name]] as const),
)
const begin = IDBDatabase.prototype.transaction
function revive(): void {
  IDBDatabase.prototype.transaction = begin
  for (const [owner, name, method] of own) if (method) owner[name] = method
}

/** What the fake database keeps of a transaction. */
interface FakeTransaction {
  abort(): void
  listeners: unknown[]
  _requests: { request: { listeners: unknown[] } }[]
}

/** An answer of the browser that never comes. */
function silence(owner: object): unknown {
  if (owner === fakeBrowser.storage.local || owner === fakeBrowser.storage.session) return new Promise(() => undefined)
  return Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } })
}

/**
 * From now on the `at`-th call to the browser is the last one: it does not happen, or its answer does not arrive. `dead`
 * settles when it has come to that; `isDead` says whether.
 */
function killAt(at: number, when: 'before' | 'after'): { dead: Promise<void>; isDead: () => boolean } {
  let calls = 0
  const death = Promise.withResolvers<void>()
  let isDead = false
  const open = new Set<FakeTransaction>()
  const die = (): void => {
    isDead = true
    for (const transaction of open) {
      // Undone, and nobody is there to hear of it.
      for (const target of [transaction, ...transaction._requests.map(({ request }) => request)]) target.listeners.length = 0
      try {
        transaction.abort()
      } catch {
        // It had ended.
      }
    }
    death.resolve()
  }
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args)
    open.add(transaction as unknown as FakeTransaction)
    return transaction
  }
  for (const [owner, name, method] of own) {
    owner[name] = function (this: unknown, ...args: unknown[]) {
      if (isDead) return silence(owner)
      // A browser undoes a database that was being made when its maker went away; the fake one leaves it without tables.
      if (name === 'open' && when === 'after') return method?.apply(this, args)
      calls += 1
      if (calls === at && when === 'before') {
        die()
        return silence(owner)
      }
      const result = method?.apply(this, args)
      if (calls !== at) return result
      // A promise of the browser's own has done its work before the extension hears of it.
      if (result instanceof Promise) void result.then(die)
      else die()
      return silence(owner)
    }
  }
  return { dead: death.promise, isDead: () => isDead }
}

/** The product as a start of the extension makes it, over what is stored. */
async function start() {
  revive()
  vi.resetModules()
  const [{ allItems }, backup, repair, people, items, ledger, { database }, kept] = await Promise.all([
    import('../../../src/platform/registry.ts'),
    import('../../../src/platform/backup.ts'),
    import('../../../src/platform/repair.ts'),
    import('../../../src/platform/people.ts'),
    import('../../../src/platform/items.ts'),
    import('../../../src/platform/ledger.ts'),
    import('../../../src/platform/database.ts'),
    import('../../../src/platform/kept.ts'),
  ])
  return { allItems, database, ...backup, ...repair, ...people, ...items, ...ledger, ...kept }
}
type Product = Awaited<ReturnType<typeof start>>

/** Everything that is stored, in every place. */
async function everything(product: Product): Promise<string> {
  const values = await Promise.all(product.allItems().map(async (item) => [item.key, await item.read()]))
  return JSON.stringify([values, await product.allKept(), await fakeBrowser.storage.local.get(null)])
}

const file = JSON.stringify({
  app: 'shebao-bridge',
  format: 1,
  exportedOn: '2026-11-21',
  items: { localFigures: { version: 1, value: [] }, settings: { version: 1, value: { ...(v1.settings as object), language: 'en' } } },
})

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1' })
  Object.assign(fakeBrowser, { permissions: { getAll: async () => ({ origins: [] }) } })
  globalThis.indexedDB = new FreshFactory()
})
afterEach(revive)

const WRITES: [name: string, run: (product: Product) => Promise<unknown>][] = [
  ['a change of the settings', ({ settings }) => settings.update((now) => ({ ...now, language: 'en' }))],
  ['a change of a value that cannot be read', ({ ticks }) => ticks.update(() => ({ p1: ['plan:first-payment'] }))],
  ['a payment', ({ changeRecord }) => changeRecord('p1', () => [])],
  ['forgetting a person', ({ forgetPerson }) => forgetPerson('p1')],
  ['forgetting a person and bringing them back', async ({ forgetPerson, bringBack }) => bringBack(await forgetPerson('p1'))],
  [
    'restoring a backup',
    ({ readBackup, restore }) => {
      const read = readBackup(file)
      if (!read.ok) throw new Error(read.fault)
      return restore(read.parts)
    },
  ],
  ['starting an unreadable value afresh', ({ startFresh }) => startFresh('ticks')],
  ['throwing away what was kept', ({ dropKept }) => dropKept('reminders')],
]

describe.each(WRITES)('%s, stopped at any step', (_name, write) => {
  /** The stored examples, with one unreadable value and one kept aside. */
  const fill = async (): Promise<Product> => {
    globalThis.indexedDB = new FreshFactory()
    const product = await start()
    const database = await product.database()
    for (const [key, value] of Object.entries(v1)) await database.put('items', { version: 1, value }, key)
    await database.put('items', { version: 1, value: 'broken' }, 'ticks')
    await database.put('kept', [{ on: '2026-11-01', version: 1, value: 'old' }], 'reminders')
    return product
  }
  test.each(['before', 'after'] as const)('%s it', async (when) => {
    const whole = await fill()
    const states = [await everything(whole)]
    await write(whole)
    states.push(await everything(whole))
    // Forgetting and bringing back are two writes: between them the person is gone.
    if (write === WRITES[4]?.[1]) {
      const between = await fill()
      await between.forgetPerson('p1')
      states.push(await everything(between))
    }
    let at = 0
    for (let killed = true; killed; ) {
      at += 1
      const product = await fill()
      const { dead, isDead } = killAt(at, when)
      await Promise.race([write(product).catch(() => undefined), dead])
      killed = isDead()
      const after = await everything(await start())
      expect(states, `stopped ${when} call ${at}`).toContain(after)
    }
    expect(at).toBeGreaterThan(1)
  })
})

describe('the move out of storage.local, stopped at any step', () => {
  const old = () => ({
    ...Object.fromEntries(
      Object.entries(v1).flatMap(([key, value]) => [[key, value], ...(key === 'ticks' ? [] : [[`${key}$`, { v: 1 }]])]),
    ),
    'backup:profiles': [{ on: '2026-10-01', version: 1, value: 'broken' }],
    horoscope: { of: 'another release' },
  })
  const check = async (product: Product) => {
    for (const item of product.allItems()) {
      if (item.key in v1) expect(await item.read()).toMatchObject({ state: 'fine', value: (v1 as Record<string, unknown>)[item.key] })
    }
    expect(await product.allKept()).toEqual([{ key: 'profiles', kept: [{ on: '2026-10-01', version: 1, value: 'broken' }] }])
    expect((await (await product.database()).get('items', 'horoscope'))?.value).toEqual({ of: 'another release' })
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  }

  test.each(['before', 'after'] as const)('%s it', async (when) => {
    let at = 0
    for (let killed = true; killed; ) {
      at += 1
      globalThis.indexedDB = new FreshFactory()
      await fakeBrowser.storage.local.set(old())
      const product = await start()
      const { dead, isDead } = killAt(at, when)
      await Promise.race([product.settings.get(), dead])
      killed = isDead()
      await check(await start())
    }
    expect(at).toBeGreaterThan(8)
  })

  test('happens once: what the person changed afterwards stays, even where something appears in the old place again', async () => {
    await fakeBrowser.storage.local.set(old())
    await (await start()).settings.update((now) => ({ ...now, language: 'en' }))
    await fakeBrowser.storage.local.set(old())
    expect((await (await start()).settings.get()).language).toBe('en')
  })

  test('two windows at once copy it once and lose nothing', async () => {
    await fakeBrowser.storage.local.set(old())
    const [here, there] = [await start(), await start()]
    await Promise.all([
      here.settings.update((now) => ({ ...now, language: 'en' })),
      there.settings.update((now) => ({ ...now, theme: 'dark' })),
    ])
    expect(await (await start()).settings.get()).toMatchObject({ language: 'en', theme: 'dark' })
  })

  test('a window that looked before another one moved everything trusts that move, though rows were changed since', async () => {
    await fakeBrowser.storage.local.set(old())
    const [late, first] = [await start(), await start()]
    const [looked, moved] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async () => {
      looked.resolve()
      await moved.promise
      return old()
    })
    const reading = late.settings.get()
    await looked.promise
    await first.settings.update((now) => ({ ...now, language: 'en' }))
    moved.resolve()
    expect((await reading).language).toBe('en')
    expect((await (await start()).settings.get()).language).toBe('en')
  })

  test('a full disk leaves everything in its old place, and the next start tries again', async () => {
    await fakeBrowser.storage.local.set(old())
    const product = await start()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(product.settings.get()).rejects.toThrow('full')
    expect(await fakeBrowser.storage.local.get(null)).toEqual(old())
    put.mockRestore()
    await check(await start())
  })

  test('a copy that is not what was stored is not trusted: nothing is removed, and the next start copies again', async () => {
    await fakeBrowser.storage.local.set(old())
    const product = await start()
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      return put.call(this, key === 'profiles' ? { version: 1, value: null } : value, key)
    }
    await expect(product.settings.get()).rejects.toThrow('copy')
    expect(await fakeBrowser.storage.local.get(null)).toEqual(old())
    IDBObjectStore.prototype.put = put
    await check(await start())
  })
})
