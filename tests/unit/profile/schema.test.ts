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

describe('what is just taken and what is just refused', () => {
  test.each<[field: string, taken: unknown[], refused: unknown[]]>([
    ['insuredPlace', ['310000'], ['31000', '3100000', 'a310000', 310000, null]],
    ['leftOn', ['2026-10-31'], ['2026-02-30', '2026-10', 'x', null]],
    ['lastPaidMonth', ['2026-10', null], ['2026-13', '2026-10-31']],
    ['months', [{ pension: 0 }, { pension: 720 }, { medical: null }, {}, null], [{ pension: -1 }, { pension: 721 }, { medical: 1.5 }, 62]],
    ['wage', [0, 10_000_000, null], [-0.01, 10_000_000.01, '1']],
    ['base', [{ pension: 0 }, { medical: 10_000_000 }], [{ pension: -1 }, { medical: 10_000_001 }, 5]],
    ['accountBalance', [0, 100_000_000], [-0.01, 100_000_000.01]],
    ['pensionIndex', [0.1, 5], [0.09, 5.01]],
    ['deemedMonths', [0, 720], [-1, 721]],
    ['carriedOverMonths', [0, 720], [-1, 721]],
    ['paidByPlace', [[], Array.from({ length: 40 }, () => ({ place: '320000', pensionMonths: 1 }))], [[{ place: '320000' }], '320000']],
    ['subsidyGroups', [[], ['hard-to-employ', 'recent-graduate']], [['other'], 'hard-to-employ']],
    ['exit', ['resigned', 'retired', null], ['left', true]],
    ['next', ['new-job', 'abroad', null], ['other']],
    ['person', ['mainland', 'hmt', 'foreign'], ['other']],
    ['sex', ['male', 'female'], ['m']],
    ['post', ['cadre', 'worker'], ['boss']],
    ['housingFund', [true, false, null], ['true', 1]],
  ])('%s', (field, taken, refused) => {
    const takes = (value: unknown) => readProfile({ ...BASE, [field]: value }).ok
    expect(taken.filter((value) => !takes(value))).toEqual([])
    expect(refused.filter(takes)).toEqual([])
  })

  test('a field inside another is named with it, and what was expected is said', () => {
    expect(readProfile({ ...BASE, months: { pension: 721 } })).toEqual({
      ok: false,
      problems: [{ field: 'months.pension', expected: 'expected at most 720 months (60 years)' }],
    })
    expect(readProfile({ leftOn: '2026-10-31' })).toMatchObject({ problems: [{ field: 'insuredPlace' }] })
  })
  test.each([null, undefined, 'x', 5, [BASE]])('%j is no profile', (input) =>
    expect(readProfile(input)).toEqual({
      ok: false,
      problems: [{ field: 'profile', expected: 'expected an object with at least insuredPlace and leftOn' }],
    }),
  )
})
