import { fakeBrowser } from './fake.ts'
import { IDBFactory as FreshFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { v1 } from './examples/v1.ts'
import type { ConfirmedRecord } from '../../../src/profile/record/offer.ts'
import { killAt, revive } from './kill.ts'
import { forget } from '../../setup/forget.ts'

/*
 * A browser stops the extension's background and closes its windows when it likes. Here it does so at every call to the
 * browser that a write makes, before it and after it; transactions that were open are undone, as the browser does. After a
 * new start everything must be as before the write or as after it, never anything between.
 */

/** The product as a start of the extension makes it, over what is stored. */
async function start() {
  revive()
  forget()
  const [{ allItems }, backup, repair, people, items, ledger, { database }, kept, record, reminding] = await Promise.all([
    import('../../../src/platform/registry.ts'),
    import('../../../src/platform/backup.ts'),
    import('../../../src/platform/repair.ts'),
    import('../../../src/platform/people.ts'),
    import('../../../src/platform/items.ts'),
    import('../../../src/platform/ledger.ts'),
    import('../../../src/platform/database.ts'),
    import('../../../src/platform/kept.ts'),
    import('../../../src/platform/record.ts'),
    import('../../../src/platform/reminders.ts'),
  ])
  return { allItems, database, ...backup, ...repair, ...people, ...items, ...ledger, ...kept, ...record, ...reminding }
}
type Product = Awaited<ReturnType<typeof start>>

/** Everything that is stored, in every place; ids that were made are all alike. */
async function everything(product: Product): Promise<string> {
  const values = await Promise.all(product.allItems().map(async (item) => [item.key, await item.read()]))
  const text = JSON.stringify([values, await product.allKept(), await fakeBrowser.storage.local.get(null)])
  return text.replace(/"[\da-f]{8}-[\da-f]{4}"/g, '"made"')
}

const RECORD: ConfirmedRecord = {
  facts: { months: { pension: 63 }, lastPaidMonth: '2026-11', base: {}, accountBalance: 42_000, places: null },
  paid: [{ by: 'employer', months: { pension: ['2025-01', '2025-02'], medical: ['2025-02'] } }],
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
  ['keeping a record', ({ keepRecord }) => keepRecord(RECORD, 'si.12333.gov.cn')],
  ['keeping a record and taking it back', async ({ keepRecord }) => (await keepRecord(RECORD, 'si.12333.gov.cn'))?.()],
]
/** Those that are two writes, with the first of them: between the two that much is done. */
const FIRST_OF_TWO: Record<string, (product: Product) => Promise<unknown>> = {
  'forgetting a person and bringing them back': ({ forgetPerson }) => forgetPerson('p1'),
  'keeping a record and taking it back': ({ keepRecord }) => keepRecord(RECORD, 'si.12333.gov.cn'),
}

describe.each(WRITES)('%s, stopped at any step', (name, write) => {
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
    const first = FIRST_OF_TWO[name]
    if (first !== undefined) {
      const between = await fill()
      await first(between)
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
      if (item.key in v1) expect(await item.read()).toMatchObject({ state: 'fine', value: v1[item.key] })
    }
    expect(await product.allKept()).toEqual([{ key: 'profiles', kept: [{ on: '2026-10-01', version: 1, value: 'broken' }] }])
    expect(await (await product.database()).getAllKeys('items')).not.toContain('backup:profiles')
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

describe('the daily look, stopped at any step', () => {
  const shown: string[] = []
  const action = {
    setBadgeText: async () => undefined,
    setTitle: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  }
  const notifications = {
    create: async (key: string) => {
      shown.push(key)
      return key
    },
    clear: async () => true,
    onClicked: { addListener: () => undefined },
  }
  const permissions = { contains: async () => true, getAll: async () => ({ origins: [] }), onAdded: { addListener: () => undefined } }
  const LOOKING: [object, string[]][] = [
    [action, Object.keys(action)],
    [notifications, ['create']],
    [permissions, ['contains']],
    [fakeBrowser.alarms, ['create']],
  ]
  /** Somebody whose first payment is due soon, who wants to be told. */
  const fill = async (product: Product): Promise<void> => {
    fakeBrowser.reset()
    shown.length = 0
    Object.assign(fakeBrowser, { action, notifications, permissions })
    fakeBrowser.runtime.getURL = (path: string) => path
    const database = await product.database()
    await database.clear('items')
    await database.put('items', { version: 1, value: v1.profiles }, 'profiles')
    await product.reminderSettings.update((now) => ({ ...now, notify: true }))
  }
  const wake = async (product: Product): Promise<void> => {
    product.setUpReminders()
    await product.look()
  }

  test.each(['before', 'after'] as const)('%s it: the next start says what was not said, and nothing twice', async (when) => {
    vi.setSystemTime(new Date('2026-11-29T07:30:00'))
    // Fills what is stored, and is the start after each stop; that the law is read anew at every start is what takes time here.
    const next = await start()
    await fill(next)
    await wake(next)
    const all = shown.toSorted()
    expect(all.length).toBeGreaterThan(0)
    let at = 0
    let silent = 0
    for (let killed = true; killed; ) {
      at += 1
      const product = await start()
      await fill(next)
      const { dead, isDead } = killAt(at, when, LOOKING)
      await Promise.race([wake(product), dead])
      killed = isDead()
      revive()
      const marked = (await next.reminderSettings.get()).told.length > 0
      await wake(next)
      // Once marked as said, a message that the browser did not come to show stays unsaid: better than the same words at every start.
      if (!marked) expect(shown.toSorted(), `stopped ${when} call ${at}`).toEqual(all)
      else if (shown.length < all.length) silent += 1
      expect(new Set(shown).size).toBe(shown.length)
      expect((await next.reminderSettings.read()).state).toBe('fine')
      expect((await next.reminderSettings.get()).told.toSorted()).toEqual(all)
      expect(await fakeBrowser.alarms.getAll()).toHaveLength(1)
    }
    expect(at).toBeGreaterThan(8)
    expect(silent).toBeLessThanOrEqual(all.length + 2)
  })
})
