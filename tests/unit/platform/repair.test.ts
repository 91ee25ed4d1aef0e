import { today } from '../../../src/platform/days.ts'
import { put, putKept, reset, stored } from './fake.ts'
import { beforeEach, expect, test } from 'vitest'
import { profiles, settings } from '../../../src/platform/items.ts'
import { dropKept } from '../../../src/platform/kept.ts'
import { findTrouble, rawOf, startFresh } from '../../../src/platform/repair.ts'

const broken = { active: 1, list: 'gone' }

beforeEach(reset)

test('a healthy store has no trouble', async () => {
  await settings.update((now) => ({ ...now, language: 'en' }))
  expect(await findTrouble()).toEqual([])
})

test('an unreadable value is found, can be saved as it is, and started afresh with a copy kept', async () => {
  await put('profiles', broken)
  expect(await findTrouble()).toEqual([{ kind: 'broken', key: 'profiles' }])
  expect(JSON.parse(await rawOf({ kind: 'broken', key: 'profiles' }))).toEqual(broken)

  await startFresh('profiles')
  expect(await profiles.read()).toMatchObject({ state: 'fine', value: { active: null, list: [] } })
  expect(await findTrouble()).toEqual([{ kind: 'kept', key: 'profiles', count: 1 }])
  expect(JSON.parse(await rawOf({ kind: 'kept', key: 'profiles', count: 1 }))).toMatchObject([{ version: 1, value: broken }])

  await dropKept('profiles')
  expect(await findTrouble()).toEqual([])
})

test('what another window started afresh meanwhile is saved as nothing', async () => {
  await put('profiles', broken)
  const [trouble] = await findTrouble()
  await startFresh('profiles')
  expect(await rawOf(trouble!)).toBe('null')
})

test('what is not stored is started afresh without a copy of nothing', async () => {
  await startFresh('profiles')
  expect(await findTrouble()).toEqual([])
  expect(await stored()).toEqual({})
})

test('after a fresh start the next write notes its version again', async () => {
  await put('profiles', broken)
  await startFresh('profiles')
  await profiles.update((now) => ({ ...now, active: 'x' }))
  expect((await stored()).profiles?.version).toBe(1)
})

test('a value of a newer version is found and left alone', async () => {
  await put('settings', { everything: 'new' }, 7)
  expect(await findTrouble()).toEqual([{ kind: 'newer', key: 'settings' }])
})

test('what cannot be read is named before what was kept aside; an empty shelf is none', async () => {
  await putKept('reminders', [
    { on: '2026-11-01', version: 1, value: 'a' },
    { on: '2026-11-02', version: 1, value: 'b' },
  ])
  await putKept('ticks', [])
  await put('profiles', broken)
  expect(await findTrouble()).toEqual([
    { kind: 'broken', key: 'profiles' },
    { kind: 'kept', key: 'reminders', count: 2 },
  ])
  expect(JSON.parse(await rawOf({ kind: 'kept', key: 'ticks', count: 0 }))).toEqual([])
  expect(await rawOf({ kind: 'newer', key: 'nothing' })).toBe('null')
})

test('what was kept of an item before stays on the shelf when another copy joins it', async () => {
  await putKept('profiles', [{ on: '2026-11-01', version: 1, value: 'old' }])
  await put('profiles', broken, 4)
  await startFresh('profiles')
  expect(JSON.parse(await rawOf({ kind: 'kept', key: 'profiles', count: 2 }))).toEqual([
    { on: '2026-11-01', version: 1, value: 'old' },
    { on: today(), version: 4, value: broken },
  ])
})
