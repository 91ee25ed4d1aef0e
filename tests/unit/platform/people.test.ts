import { fakeBrowser } from './fake.ts'
import { beforeEach, expect, test } from 'vitest'
import { bringBack, forgetPerson } from '../../../src/platform/people.ts'
import { v1 } from './examples/v1.ts'

beforeEach(async () => {
  fakeBrowser.reset()
  for (const [key, value] of Object.entries(v1)) await fakeBrowser.storage.local.set({ [key]: value, [`${key}$`]: { v: 1 } })
})

test('a person goes with their ticks and payments, and comes back with them', async () => {
  const before = await fakeBrowser.storage.local.get(null)
  const gone = await forgetPerson('p1')
  const after = await fakeBrowser.storage.local.get(null)
  expect(JSON.stringify([after.profiles, after.ticks, after.ledger])).not.toContain('p1')
  expect(after.profiles).toMatchObject({ active: 'p2' })
  await bringBack(gone)
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before)
})

test('somebody who is not there is not forgotten twice', async () => {
  const before = await fakeBrowser.storage.local.get(null)
  expect(await forgetPerson('nobody')).toBeNull()
  await bringBack(null)
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before)
})
