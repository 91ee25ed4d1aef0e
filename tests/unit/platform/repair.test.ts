import { fakeBrowser } from './fake.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { profiles, settings } from '../../../src/platform/items.ts'
import { dropKept } from '../../../src/platform/kept.ts'
import { findTrouble, rawOf, startFresh } from '../../../src/platform/repair.ts'

const local = fakeBrowser.storage.local
const broken = { active: 1, list: 'gone' }

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

test('a healthy store has no trouble', async () => {
  await settings.update((now) => ({ ...now, language: 'en' }))
  expect(await findTrouble()).toEqual([])
})

test('an unreadable value is found, can be saved as it is, and started afresh with a copy kept', async () => {
  await local.set({ profiles: broken, profiles$: { v: 1 } })
  expect(await findTrouble()).toEqual([{ kind: 'broken', key: 'profiles' }])
  expect(JSON.parse(await rawOf({ kind: 'broken', key: 'profiles' }))).toEqual(broken)

  await startFresh('profiles')
  expect(await profiles.read()).toMatchObject({ state: 'fine', value: { active: null, list: [] } })
  expect(await findTrouble()).toEqual([{ kind: 'kept', key: 'profiles', count: 1 }])
  expect(JSON.parse(await rawOf({ kind: 'kept', key: 'profiles', count: 1 }))).toMatchObject([{ version: 1, value: broken }])

  await dropKept('profiles')
  expect(await findTrouble()).toEqual([])
})

test('after a fresh start the next write notes its version again', async () => {
  await local.set({ profiles: broken, profiles$: { v: 1 } })
  await startFresh('profiles')
  await profiles.update((now) => ({ ...now, active: 'x' }))
  expect((await local.get('profiles$')).profiles$).toEqual({ v: 1 })
})

test('a value of a newer version is found and left alone', async () => {
  await local.set({ settings: { everything: 'new' }, settings$: { v: 7 } })
  expect(await findTrouble()).toEqual([{ kind: 'newer', key: 'settings' }])
})
