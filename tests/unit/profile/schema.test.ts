import { describe, expect, test } from 'vitest'
import { readProfile } from '../../../src/profile/schema.ts'

const BASE = { insuredPlace: '310000', leftOn: '2026-10-31' }

const FULL = {
  ...BASE,
  startedOn: '2021-03-01',
  renewalTerms: 'worse',
  recordedExit: 'resigned',
  drawing: 'pension',
  disabled: true,
  publicSector: false,
  dispatched: true,
  employerArrears: ['unemployment', 'housing-fund'],
  paidByPlace: [{ place: '320000', pensionMonths: 84 }],
  pensionIndex: 0.82,
  deemedMonths: 0,
}

describe('the facts that the contract names', () => {
  test('a stored profile without them still reads', () => {
    const read = readProfile(BASE)
    expect(read.ok && read.profile).toEqual(BASE)
  })

  test('all of them are kept as given, and unknown where null', () => {
    const read = readProfile(FULL)
    expect(read.ok && read.profile).toEqual(FULL)
    const empty = Object.fromEntries(Object.keys(FULL).map((key) => [key, null]))
    expect(readProfile({ ...empty, ...BASE }).ok).toBe(true)
  })

  test.each([
    ['startedOn', '2021-02-30'],
    ['startedOn', '2021-3-1'],
    ['renewalTerms', 'better'],
    ['recordedExit', 'left'],
    ['drawing', 'both'],
    ['disabled', 'yes'],
    ['employerArrears', ['wages']],
    ['employerArrears', 'unemployment'],
    ['paidByPlace', [{ place: '32', pensionMonths: 84 }]],
    ['paidByPlace', [{ place: '320000', pensionMonths: -1 }]],
    ['paidByPlace', Array.from({ length: 41 }, () => ({ place: '320000', pensionMonths: 1 }))],
    ['pensionIndex', 12],
    ['pensionIndex', 0],
    ['deemedMonths', 721],
    ['deemedMonths', 1.5],
  ])('%s: %o is refused by name', (field, value) => {
    const read = readProfile({ ...BASE, [field]: value })
    expect(read.ok).toBe(false)
    expect(!read.ok && read.problems[0]?.field.split('.')[0]).toBe(field)
  })
})
