import { fakeBrowser } from './fake.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { today } from '../../../src/platform/days.ts'
import { withKept } from '../../../src/platform/kept.ts'
import { newId } from '../../../src/platform/newId.ts'
import { announce, onChanged } from '../../../src/platform/changes.ts'
import { extraHosts, missingHosts } from '../../../src/platform/permissions.ts'
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
  it('a store of the first version is itself a kept value', () =>
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

describe('what another window changed', () => {
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
  it('of a browser that cannot say is Chinese', () => {
    Object.assign(fakeBrowser, { i18n: undefined })
    expect(uiLanguage()).toBe('zh')
  })
})
