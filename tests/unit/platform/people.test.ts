import { put, reset, stored } from './fake.ts'
import { beforeEach, expect, test } from 'vitest'
import { allKept } from '../../../src/platform/kept.ts'
import { bringBack, forgetPerson } from '../../../src/platform/people.ts'
import { v1 } from './examples/v1.ts'

beforeEach(async () => {
  await reset()
  for (const [key, value] of Object.entries(v1)) await put(key, value)
})

test('a person goes with their ticks and payments, and comes back with them', async () => {
  const before = await stored()
  const gone = await forgetPerson('p1')
  const after = await stored()
  expect(JSON.stringify([after.profiles, after.ticks, after.ledger])).not.toContain('p1')
  expect(after.profiles?.value).toMatchObject({ active: 'p2' })
  await bringBack(gone)
  expect(await stored()).toEqual(before)
})

test('what can be read is not put aside when a person goes', async () => {
  await forgetPerson('p1')
  expect(await allKept()).toEqual([])
})

test('somebody without ticks and payments comes back without any', async () => {
  await put('ticks', { p2: ['plan:first-payment'] })
  await put('ledger', {})
  const before = await stored()
  const gone = await forgetPerson('p1')
  expect(gone).toMatchObject({ ticked: null, record: null })
  await bringBack(gone)
  expect(await stored()).toEqual(before)
})

test('somebody who is not there is not forgotten twice', async () => {
  const before = await stored()
  expect(await forgetPerson('nobody')).toBeNull()
  await bringBack(null)
  expect(await stored()).toEqual(before)
})
