import { fakeBrowser } from './fake.ts'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { today } from '../../../src/platform/days.ts'
import { withKept } from '../../../src/platform/kept.ts'
import { newId } from '../../../src/platform/newId.ts'
import { announce, onChanged } from '../../../src/platform/changes.ts'
import { database, DATABASE } from '../../../src/platform/database.ts'
import { download } from '../../../src/platform/download.ts'
import {
  askForHost,
  askForHosts,
  askToNotify,
  dropHost,
  dropNotify,
  extraHosts,
  mayNotify,
  missingHosts,
  onHosts,
} from '../../../src/platform/permissions.ts'
import { faultOf, StorageProblem, storageProblem } from '../../../src/platform/problem.ts'
import { stampNow } from '../../../src/platform/stamp.ts'
import { uiLanguage } from '../../../src/platform/uiLanguage.ts'

const real = new Date()
afterEach(() => {
  vi.setSystemTime(real)
})

describe('the clock', () => {
  it('of the tests is the one that was named, not the real one', () => {
    expect(today()).toBe(process.env.CLOCK ?? '2026-11-28')
  })

  it.each([
    ['2026-12-31T23:59:59.999', '2026-12-31'],
    ['2027-01-01T00:00:00', '2027-01-01'],
    ['2028-02-29T12:00:00', '2028-02-29'],
  ])('at %s it is %s', (time, day) => {
    vi.setSystemTime(new Date(time))
    expect(today()).toBe(day)
  })

  it('set to a year without four digits is refused rather than stored', () => {
    vi.setSystemTime(new Date(253402300800000 + 86_400_000))
    expect(() => today()).toThrow(/clock/)
  })

  it('a moment is written as calendars do, in UTC', () => {
    vi.setSystemTime(new Date('2026-11-21T08:09:10.123Z'))
    expect(stampNow()).toBe('20261121T080910Z')
  })
})

it('an id is short, and another each time', () => {
  const ids = Array.from({ length: 100 }, newId)
  expect(new Set(ids).size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}$/)
})

describe('what was kept of an unreadable value', () => {
  const row = { version: 2, value: { a: 1 } }
  const kept = { on: '2026-11-01', version: 2, value: { a: 1 } }
  it.each([
    ['nothing yet', undefined],
    ['null', null],
  ])('%s: it is the first', (_, raw) => expect(withKept(raw, row)).toMatchObject([{ version: 2, value: { a: 1 } }]))
  it('the same is kept once', () => expect(withKept([kept], row)).toEqual([kept]))
  it('another is kept beside it, in order', () =>
    expect(withKept([kept], { version: 2, value: { a: 2 } }).map(({ value }) => value)).toEqual([{ a: 1 }, { a: 2 }]))
  it('the first version kept one bare value, no list: it becomes the first of the list, and the new one is put behind it', () =>
    expect(withKept('old', row)).toMatchObject([{ on: '', version: 1, value: 'old' }, { value: { a: 1 } }]))
})

it('hosts that the person allowed are named without scheme and path; those of the manifest are none of them', async () => {
  const api = fakeBrowser as unknown as Record<string, unknown>
  api.permissions = { getAll: async () => ({ origins: ['*://*.gov.cn/*', '*://example.com/*', 'https://a.example.org/b/*'] }) }
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1', host_permissions: ['*://*.gov.cn/*'] })
  expect(await extraHosts()).toEqual(['example.com', 'a.example.org'])
  api.permissions = { getAll: async () => ({}) }
  expect(await extraHosts()).toEqual([])
})

it('hosts of the manifest that the browser has not granted are missing, in their order', async () => {
  const api = fakeBrowser as unknown as Record<string, unknown>
  const wanted = ['*://*.gov.cn/*', '*://a.example/*', '*://b.example/*']
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1', host_permissions: wanted })
  const granted = (held: string[]) => {
    api.permissions = { contains: async ({ origins: [origin = ''] }: { origins: string[] }) => held.includes(origin) }
    return missingHosts()
  }
  expect(await granted(wanted)).toEqual([])
  expect(await granted(['*://a.example/*'])).toEqual(['*://*.gov.cn/*', '*://b.example/*'])
  expect(await granted([])).toEqual(wanted)
})

describe('what the browser is asked to allow, or to forget', () => {
  const asked: unknown[] = []
  const answering = (answer: () => Promise<boolean>) => {
    asked.length = 0
    const ask = (what: string) => (of: unknown) => {
      asked.push([what, of])
      return answer()
    }
    Object.assign(fakeBrowser, { permissions: { request: ask('request'), remove: ask('remove'), contains: ask('contains') } })
  }
  it.each<[what: string, call: () => Promise<boolean>, sent: unknown]>([
    ['sites', () => askForHosts(['*://a.example/*', '*://b.example/*']), ['request', { origins: ['*://a.example/*', '*://b.example/*'] }]],
    ['a site', () => askForHost('a.example'), ['request', { origins: ['*://a.example/*'] }]],
    ['a site no more', () => dropHost('a.example'), ['remove', { origins: ['*://a.example/*'] }]],
    ['whether it may notify', mayNotify, ['contains', { permissions: ['notifications'] }]],
    ['to notify', askToNotify, ['request', { permissions: ['notifications'] }]],
    ['to notify no more', dropNotify, ['remove', { permissions: ['notifications'] }]],
  ])('%s: its answer counts, and none is no', async (_, call, sent) => {
    for (const answer of [true, false]) {
      answering(() => Promise.resolve(answer))
      expect(await call()).toBe(answer)
      expect(asked).toEqual([sent])
    }
    answering(() => Promise.reject(new Error('only from a click')))
    expect(await call()).toBe(false)
  })

  it('a change of sites is heard, given or withdrawn, until nobody listens any more', () => {
    const hooks = { onAdded: new Set<() => void>(), onRemoved: new Set<() => void>() }
    const event = (of: Set<() => void>) => ({
      addListener: (one: () => void) => of.add(one),
      removeListener: (one: () => void) => of.delete(one),
    })
    Object.assign(fakeBrowser, { permissions: { onAdded: event(hooks.onAdded), onRemoved: event(hooks.onRemoved) } })
    let heard = 0
    const stop = onHosts(() => heard++)
    for (const hook of [hooks.onAdded, hooks.onRemoved]) for (const listener of hook) listener()
    expect(heard).toBe(2)
    stop()
    expect([hooks.onAdded.size, hooks.onRemoved.size]).toEqual([0, 0])
  })

  it('where the manifest names no site, none is missing and all that are held were allowed', async () => {
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1' })
    Object.assign(fakeBrowser, { permissions: { getAll: async () => ({ origins: ['*://a.example/*'] }), contains: async () => false } })
    expect(await missingHosts()).toEqual([])
    expect(await extraHosts()).toEqual(['a.example'])
  })
})

describe('a write that the browser refused', () => {
  it.each([
    ['QuotaExceededError', '', 'full'],
    ['Error', 'There is no space left', 'full'],
    ['Error', 'Disk full', 'full'],
    ['Error', 'NS_ERROR_FILE_NO_DEVICE_SPACE', 'full'],
    ['Error', 'IO error', 'failed'],
  ])('%s: %s is %s', (name, message, fault) => {
    const problem = storageProblem('settings', Object.assign(new Error(message), { name }))
    expect([problem.fault, problem.key, problem.name, problem.message]).toEqual([
      fault,
      'settings',
      'StorageProblem',
      `storage settings: ${fault}`,
    ])
    expect(faultOf(problem)).toBe(fault)
  })
  it('is what it was where it has a name already, and failed where it is no error at all', () => {
    const newer = new StorageProblem('newer', 'ledger')
    expect(storageProblem('settings', newer)).toBe(newer)
    expect(storageProblem('settings', 'quota').fault).toBe('full')
    expect(storageProblem('settings', undefined).fault).toBe('failed')
    expect(faultOf(new Error('quota'))).toBe('failed')
  })
})

describe('the open database', () => {
  it('makes way for a later release that changes the tables, and is opened anew at the next use', async () => {
    const before = await database()
    const later = await openDB(DATABASE, 2)
    expect(() => before.transaction('items')).toThrow(/not allowed/)
    later.close()
    // This release cannot open what a later one wrote; each call tries again.
    await expect(database()).rejects.toThrow(/version/i)
    await expect(database()).rejects.toThrow(/version/i)
    globalThis.indexedDB = new IDBFactory()
    const after = await database()
    expect(after).not.toBe(before)
    expect([...after.objectStoreNames]).toEqual(['items', 'kept', 'marks'])
    expect(await database()).toBe(after)
  })
})

it('a file to save has its name and type, is clicked once, and is let go after a minute', () => {
  vi.useFakeTimers()
  const did: unknown[] = []
  const link = { href: '', download: '', click: () => did.push(`click ${link.download} ${link.href}`), remove: () => did.push('remove') }
  vi.stubGlobal('document', { createElement: (tag: string) => (did.push(tag), link), body: { append: () => did.push('append') } })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${(blob as Blob).type}:${(blob as Blob).size}`)
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void did.push(`let go ${url}`))
  download('a.ics', 'text', 'text/calendar')
  const file = 'blob:text/calendar;charset=utf-8:4'
  expect(did).toEqual(['a', 'append', `click a.ics ${file}`, 'remove'])
  vi.advanceTimersByTime(59_999)
  expect(did).toHaveLength(4)
  vi.advanceTimersByTime(1)
  expect(did.at(-1)).toBe(`let go ${file}`)
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('what another window changed', () => {
  it('that cannot be told is kept all the same', async () => {
    const told = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('no room'))
    await expect(announce(['profiles'])).resolves.toBeUndefined()
    told.mockRestore()
  })
  it('with a name as long as the mark, or nothing behind it, is no item’s', async () => {
    const heard: string[][] = []
    const stop = onChanged((keys) => heard.push(keys))
    await fakeBrowser.storage.session.set({ 'x-changed:profiles': 1 })
    expect(heard).toEqual([])
    stop()
  })
  it('is heard by the names of the items, once, and nothing else is', async () => {
    const heard: string[][] = []
    const stop = onChanged((keys) => heard.push(keys))
    await fakeBrowser.storage.session.set({ other: 1 })
    await fakeBrowser.storage.local.set({ 'changed:profiles': 1 })
    expect(heard).toEqual([])
    await announce(['profiles', 'ledger'])
    expect(heard.flat().toSorted()).toEqual(['ledger', 'profiles'])
    stop()
    await announce(['profiles'])
    expect(heard.flat()).toHaveLength(2)
  })
})

describe('the language to begin with', () => {
  const own = fakeBrowser.i18n
  afterEach(() => void Object.assign(fakeBrowser, { i18n: own }))

  it.each([
    ['zh-CN', 'zh'],
    ['zh', 'zh'],
    ['ZH-tw', 'zh'],
    ['en-US', 'en'],
    ['de', 'en'],
    // Not Chinese: a language whose code only has the letters further on.
    ['en-zh', 'en'],
    ['', 'zh'],
    [undefined, 'zh'],
  ])('of a browser that says “%s” is %s', (told, language) => {
    Object.assign(fakeBrowser, { i18n: { getUILanguage: () => told } })
    expect(uiLanguage()).toBe(language)
  })
  it('is Chinese in a browser that cannot say its own (no browser.i18n)', () => {
    Object.assign(fakeBrowser, { i18n: undefined })
    expect(uiLanguage()).toBe('zh')
  })
})
