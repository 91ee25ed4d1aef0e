import { put, reset, stored } from './fake.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/ledger/entry.ts'
import type { Voucher } from '../../../src/ledger/voucher.ts'
import { addVouchers, changeRecord, removeVouchers } from '../../../src/platform/ledger.ts'
import { keepRecord } from '../../../src/platform/record.ts'
import type { ConfirmedRecord } from '../../../src/profile/record/offer.ts'

const profile = { insuredPlace: '310000', leftOn: '2026-10-31', months: { pension: 3, medical: 5 }, lastPaidMonth: null }

beforeEach(async () => {
  await reset()
  await put('profiles', {
    active: 'p2',
    list: [
      { id: 'p1', name: 'A', profile },
      { id: 'p2', name: 'B', profile },
    ],
  })
})

const confirmed = (change: Partial<ConfirmedRecord['facts']> = {}, paid: ConfirmedRecord['paid'] = []): ConfirmedRecord => ({
  facts: { months: {}, lastPaidMonth: null, base: {}, accountBalance: null, places: null, ...change },
  paid,
})
interface People {
  list: { id: string; profile: object }[]
}
const profileOf = async (id: string) =>
  ((await stored()).profiles as { value: People } | undefined)?.value.list.find((one) => one.id === id)?.profile
const entries = async () => ((await stored()).ledger?.value as Record<string, Entry[]> | undefined)?.['p2'] ?? []

test('nothing but what was confirmed changes, and only for the person shown', async () => {
  expect(await keepRecord(confirmed({ months: { pension: 62 }, lastPaidMonth: '2026-10' }), 'si.12333.gov.cn')).not.toBeNull()
  expect(await profileOf('p2')).toEqual({ ...profile, months: { pension: 62, medical: 5 }, lastPaidMonth: '2026-10' })
  expect(await profileOf('p1')).toEqual(profile)
  expect(await entries()).toEqual([])
})

test.each([
  ['p1', 'p1'],
  ['p2', 'p2'],
  ['nobody', null],
])('confirmed for %s it is kept for %s, whoever is shown', async (of, kept) => {
  const paid: ConfirmedRecord['paid'] = [{ by: 'employer', months: { pension: ['2026-08'] } }]
  const undo = await keepRecord(confirmed({ months: { pension: 62 } }, paid), 'x', of)
  expect(undo !== null).toBe(kept !== null)
  for (const id of ['p1', 'p2']) {
    const own = kept === id
    expect(await profileOf(id)).toEqual({ ...profile, months: { pension: own ? 62 : 3, medical: 5 } })
    const rows = ((await stored()).ledger?.value as Record<string, Entry[]> | undefined)?.[id] ?? []
    expect(rows).toHaveLength(own ? 1 : 0)
  }
})

test('a page that shows one year lowers no total that is known', async () => {
  await keepRecord(confirmed({ months: { pension: 2, medical: 6 } }), 'x')
  expect(await profileOf('p2')).toMatchObject({ months: { pension: 3, medical: 6 } })
})

test('somebody whose months are not known yet gets those of the page', async () => {
  await put('profiles', { active: 'p2', list: [{ id: 'p2', name: 'B', profile: { insuredPlace: '310000', leftOn: '2026-10-31' } }] })
  await keepRecord(confirmed({ months: { pension: 2 } }), 'x')
  expect(await profileOf('p2')).toMatchObject({ months: { pension: 2 } })
})

test('base, balance and places are kept with the person', async () => {
  const places = [{ place: '310000', pensionMonths: 24 }]
  await keepRecord(confirmed({ base: { pension: 7384 }, accountBalance: 31200.5, places }), 'x')
  expect(await profileOf('p2')).toMatchObject({ base: { pension: 7384 }, accountBalance: 31200.5, paidByPlace: places })
})

test('months go into the record of payments once, with the site and who paid', async () => {
  const months = (...list: string[]): ConfirmedRecord['paid'] => [{ by: 'employer', months: { pension: list } }]
  await keepRecord(confirmed({}, months('2026-08', '2026-09')), 'si.12333.gov.cn')
  await keepRecord(confirmed({}, months('2026-08', '2026-09', '2026-10')), 'si.12333.gov.cn')
  expect(await entries()).toMatchObject([
    { insurances: ['pension'], from: '2026-08', to: '2026-09', by: 'employer', channel: 'si.12333.gov.cn' },
    { insurances: ['pension'], from: '2026-10', to: '2026-10', by: 'employer' },
  ])
})

test('with nobody to keep it for, nothing is kept', async () => {
  await reset()
  expect(await keepRecord(confirmed({ months: { pension: 62 } }), 'x')).toBeNull()
})

test.each<[string, string[], [string, string][]]>([
  ['the month before what is kept', ['2026-07'], [['2026-07', '2026-07']]],
  ['its first month', ['2026-08'], []],
  ['its last month', ['2026-09'], []],
  ['the month after', ['2026-10'], [['2026-10', '2026-10']]],
])('a month of the page beside months that are kept: %s', async (_, list, added) => {
  const pension = (by: string[]): ConfirmedRecord['paid'] => [{ by: 'employer', months: { pension: by } }]
  await keepRecord(confirmed({}, pension(['2026-08', '2026-09'])), 'x')
  await keepRecord(confirmed({}, pension(list)), 'x')
  const all = (await entries()).map(({ from, to }) => [from, to])
  expect(all).toHaveLength(1 + added.length)
  expect(all).toEqual(expect.arrayContaining([['2026-08', '2026-09'], ...added]))
})

test('the same months of another insurance are kept beside them', async () => {
  await keepRecord(confirmed({}, [{ by: 'employer', months: { pension: ['2026-08'] } }]), 'x')
  await keepRecord(confirmed({}, [{ by: 'employer', months: { medical: ['2026-08'] } }]), 'x')
  expect((await entries()).flatMap(({ insurances }) => insurances)).toEqual(expect.arrayContaining(['medical', 'pension']))
})

test('a payment kept for one person leaves the record of another', async () => {
  const list = ['p1', 'p2'].map((id) => ({ id, name: id, profile }))
  const of = async (id: string) => ((await stored()).ledger?.value as Record<string, Entry[]> | undefined)?.[id]
  for (const active of ['p1', 'p2']) {
    await put('profiles', { active, list })
    await keepRecord(confirmed({}, [{ by: 'employer', months: { pension: ['2026-08'] } }]), active)
  }
  expect((await of('p1'))?.map(({ channel }) => channel)).toEqual(['p1'])
  expect((await of('p2'))?.map(({ channel }) => channel)).toEqual(['p2'])
})

test('a change of one record begins with what is kept there, and leaves the others', async () => {
  await keepRecord(confirmed({}, [{ by: 'employer', months: { pension: ['2026-08'] } }]), 'x')
  const [entry] = await entries()
  const seen: number[] = []
  const add = (record: Entry[]): Entry[] => {
    seen.push(record.length)
    return [...record, { ...entry!, id: String(record.length) }]
  }
  await changeRecord('p1', add)
  await changeRecord('p2', add)
  await changeRecord('p1', add)
  expect(seen).toEqual([0, 1, 1])
  expect(await entries()).toHaveLength(2)
})

describe('what was kept of a record can be taken back', () => {
  const MONTHS: ConfirmedRecord['paid'] = [{ by: 'employer', months: { pension: ['2026-08'] } }]
  const CHANGE = { months: { pension: 62 }, lastPaidMonth: '2026-10', base: { pension: 7384 }, accountBalance: 31200.5 }
  const places = [{ place: '310000', pensionMonths: 24 }]

  test('every fact is as it was, known or unknown, and the months added are gone', async () => {
    await keepRecord(confirmed({}, [{ by: 'self', months: { medical: ['2026-07'] } }]), 'x')
    const undo = await keepRecord(confirmed({ ...CHANGE, places }, MONTHS), 'x')
    expect(await profileOf('p2')).toMatchObject({ lastPaidMonth: '2026-10', paidByPlace: places })
    await undo?.()
    expect(await profileOf('p2')).toEqual({ ...profile, base: null, accountBalance: null, paidByPlace: null })
    expect(await entries()).toMatchObject([{ insurances: ['medical'], from: '2026-07', to: '2026-07' }])
    expect(await profileOf('p1')).toEqual(profile)
  })
  test('what the person changed since stays, and so does an entry made since', async () => {
    const undo = await keepRecord(confirmed(CHANGE, MONTHS), 'x')
    const now = (await stored()).profiles as { value: { active: string; list: { id: string; profile: object }[] } }
    await put('profiles', {
      ...now.value,
      list: now.value.list.map((one) => (one.id === 'p2' ? { ...one, profile: { ...one.profile, lastPaidMonth: '2026-11' } } : one)),
    })
    await keepRecord(confirmed({}, [{ by: 'employer', months: { pension: ['2026-09'] } }]), 'x')
    await undo?.()
    expect(await profileOf('p2')).toMatchObject({ lastPaidMonth: '2026-11', months: { pension: 3, medical: 5 } })
    expect(await entries()).toMatchObject([{ from: '2026-09', to: '2026-09' }])
  })
  test('a person removed since is not brought back', async () => {
    const undo = await keepRecord(confirmed(CHANGE, MONTHS), 'x')
    await put('profiles', { active: 'p1', list: [{ id: 'p1', name: 'A', profile }] })
    await put('ledger', {})
    await undo?.()
    expect((await stored()).ledger?.value).toEqual({})
    expect(await profileOf('p2')).toBeUndefined()
    expect(await profileOf('p1')).toEqual(profile)
  })
})

describe('a payment confirmed on a payment page', () => {
  const PAGE = 'https://etax.shanghai.chinatax.gov.cn/pay?of=me'
  const paid = (change: Partial<Voucher> = {}): Voucher => ({ month: '2026-10', insurance: 'pension', fen: 150_920, ...change })

  test('is kept for the person shown, with its sum and the site, and for nobody else', async () => {
    const ids = await addVouchers([paid(), paid({ insurance: 'medical', fen: null })], PAGE)
    const channel = 'etax.shanghai.chinatax.gov.cn'
    expect(await entries()).toMatchObject([
      { insurances: ['pension'], from: '2026-10', to: '2026-10', by: 'self', fen: 150_920, channel },
      { insurances: ['medical'], from: '2026-10', to: '2026-10', by: 'self', fen: null, channel },
    ])
    expect((await entries()).map(({ id }) => id)).toEqual(ids)
    expect((await stored()).ledger?.value).toHaveProperty('p2')
    expect((await stored()).ledger?.value).not.toHaveProperty('p1')
  })

  test('is one payment however often it is clicked, and the second click knows it too: the answer to the first may be lost', async () => {
    const ids = await addVouchers([paid()], PAGE)
    expect(await addVouchers([paid()], PAGE)).toEqual(ids)
    expect((await entries()).map(({ id }) => id)).toEqual(ids)
  })

  test('adds nothing where the month is none', async () => {
    const ids = await addVouchers([paid()], PAGE)
    expect(await addVouchers([paid({ month: '2026-13' })], PAGE)).toEqual([])
    expect((await entries()).map(({ id }) => id)).toEqual(ids)
  })

  test('adds nothing where there is nobody to keep it for', async () => {
    await reset()
    expect(await addVouchers([paid()], PAGE)).toEqual([])
    expect(await stored()).toEqual({})
  })

  test('can be taken out again, and what was there before stays', async () => {
    const [before] = await addVouchers([paid({ month: '2026-09' })], PAGE)
    await removeVouchers(await addVouchers([paid()], PAGE))
    expect((await entries()).map(({ id }) => id)).toEqual([before])
  })
})
