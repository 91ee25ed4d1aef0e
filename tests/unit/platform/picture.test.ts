import { fakeBrowser, put, reset, stored } from './fake.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forget } from '../../setup/forget.ts'
import { eraseAll, exportAll } from '../../../src/platform/backup.ts'
import { v1 } from './examples/v1.ts'

let version = '1.0.0'
let popups: unknown[] = []

/** The popup opened anew: its modules have read nothing yet. */
const opened = async () => {
  forget()
  const { firstRead, keepPicture } = await import('../../../src/platform/picture.ts')
  return { read: await firstRead(), keepPicture }
}
const readAgain = async (day: string) => (await import('../../../src/platform/picture.ts')).readFor(day)
const ofNow = async () => (await opened()).read.of

beforeEach(async () => {
  await reset()
  ;[version, popups] = ['1.0.0', []]
  Object.assign(fakeBrowser, { extension: { getViews: () => popups }, permissions: { getAll: () => Promise.resolve({}) } })
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version }) })
  vi.stubGlobal('window', {})
  vi.useFakeTimers({ now: new Date(2026, 10, 30, 23, 59, 59), toFake: ['Date'] })
  for (const [key, value] of Object.entries(v1)) await put(key, value)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the popup may show what it drew last', () => {
  test('while facts, day, release and window are the same, also to the last second of the day', async () => {
    const before = await ofNow()
    vi.setSystemTime(new Date(2026, 10, 30, 0, 0, 0))
    await put('ledger', { me: [] })
    expect(await ofNow()).toBe(before)
  })

  test.each<[string, () => unknown]>([
    ['a fact changed', () => put('profiles', { active: null, list: [] })],
    ['another language', () => put('settings', { language: 'en' })],
    ['another view', () => put('popup', { tab: 'ask' })],
    ['a figure of their own', () => put('localFigures', [{}])],
    ['a step done', () => put('ticks', { me: ['plan:register'] })],
    ['a value of another version', () => put('ticks', v1.ticks, 2)],
    ['the next day', () => vi.setSystemTime(new Date(2026, 11, 1, 0, 0, 0))],
    ['a new release', () => (version = '1.0.1')],
  ])('not with %s', async (_, change) => {
    const before = await ofNow()
    await change()
    expect(await ofNow()).not.toBe(before)
  })
})

test('a window that shows it makes no difference: in the popup and in a tab the same is drawn', async () => {
  const before = await ofNow()
  popups = [window]
  expect(await ofNow()).toBe(before)
})

test('what was drawn ahead is there on its day, beside that of today, and not where a fact changed meanwhile', async () => {
  const first = await opened()
  const tomorrow = await readAgain('2026-12-01')
  const drawn = { root: {}, inside: ['明天的画面'] }
  await first.keepPicture({ of: first.read.of, root: {}, inside: ['今天的画面'] }, '2026-11-30')
  await first.keepPicture({ of: tomorrow.of, ...drawn }, '2026-12-01')
  expect((await opened()).read.picture?.inside).toEqual(['今天的画面'])
  vi.setSystemTime(new Date(2026, 11, 1, 8))
  expect((await opened()).read.picture?.inside).toEqual(['明天的画面'])
  await put('ticks', { me: ['plan:x'] })
  await first.keepPicture({ of: tomorrow.of, root: {}, inside: ['旧事实的画面'] }, '2026-12-01')
  expect(JSON.stringify(await stored())).not.toContain('旧事实的画面')
  await eraseAll()
  await first.keepPicture({ of: tomorrow.of, ...drawn }, '2026-12-01')
  expect(await stored()).toEqual({})
})

test('what was drawn is there when the popup is opened again; it is in no backup, and erasing takes it along', async () => {
  const first = await opened()
  expect(first.read.picture).toBeUndefined()
  const drawn = { of: first.read.of, root: { lang: 'zh-CN' }, inside: [['h1', {}, ['画面里的字']]] } as const
  await first.keepPicture(drawn, '2026-11-30')
  expect((await opened()).read.picture).toEqual(drawn)
  expect(await exportAll()).not.toContain('画面里的字')
  await eraseAll()
  expect(await stored()).toEqual({})
})
