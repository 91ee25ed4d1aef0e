import { describe, expect, test } from 'vitest'
import type { Figure, FigureKind, Place } from '../../../src/policy/schema.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { cite, isCovered, lookup, trustOf, usable } from '../../../src/policy/lookup.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { before2027 } from '../../setup/before2027.ts'
import { emptyPlace } from '../../../scripts/new/emptyPlace.ts'

const figure = (kind: FigureKind, value: number, from: string | null, until: string | null, more: Partial<Figure> = {}): Figure => ({
  kind,
  value,
  unit: 'yuan/month',
  from,
  until,
  confidence: 0.9,
  sources: ['notice'],
  ...more,
})

const place = (code: string, figures: Figure[], more: Partial<Place> = {}): Place => ({
  ...emptyPlace(code, { zh: '某地', en: 'Somewhere' }),
  figures,
  ...more,
})

const policy = (...places: Place[]): Policy => ({
  rules: new Map(),
  portals: [],
  places: new Map(places.map((each) => [each.code, each])),
  sources: new Map([
    ['notice', { id: 'notice', title: '某通知', number: '某发〔2026〕1号', url: 'https://rst.example.gov.cn/1.html', grade: 'official' }],
  ]),
})

describe('a figure counts from its first day to the day before its end', () => {
  const pack = policy(
    place('310000', [figure('pension-base-lower', 7460, '2025-07', '2026-07'), figure('pension-base-lower', 7546, '2026-07', '2027-07')]),
  )
  test.each([
    ['2025-06-30', 'not-yet', 7460],
    ['2025-07-01', 'found', 7460],
    ['2026-06-30', 'found', 7460],
    ['2026-07-01', 'found', 7546],
    ['2027-06-30', 'found', 7546],
    ['2027-07-01', 'expired', 7546],
    ['2031-01-01', 'expired', 7546],
  ] as const)('%s: %s, %d', (day, status, value) => {
    const found = lookup(pack, 'pension-base-lower', '310000', day)
    expect(found.status).toBe(status)
    const shown =
      found.status === 'found'
        ? found.figure
        : found.status === 'expired'
          ? found.lastKnown
          : found.status === 'not-yet'
            ? found.first
            : null
    expect(shown?.value).toBe(value)
  })
})

test('between two periods the older one is the last known, not the current one', () => {
  const pack = policy(
    place('310000', [figure('average-wage', 100, '2024-01', '2025-01'), figure('average-wage', 200, '2026-01', '2027-01')]),
  )
  expect(lookup(pack, 'average-wage', '310000', '2025-06-01')).toMatchObject({
    status: 'expired',
    lastKnown: { value: 100, status: 'expired' },
  })
})

describe('where a figure comes from', () => {
  const pack = policy(
    place('000000', [figure('pension-rate', 0.2, null, null, { unit: 'ratio' })]),
    place('440000', [figure('pension-base-lower', 4775, '2025-07', null), figure('medical-base-lower', 4000, '2026-01', '2027-01')]),
    place('440100', [figure('pension-base-lower', 5510, '2025-07', null)]),
    place('440200', [figure('pension-base-lower', 4492, '2024-07', '2025-07')]),
    place('440300', []),
    place('330200', [], { notPooled: ['pension-base-lower'] }),
    place('330000', [figure('pension-base-lower', 4986, '2026-01', '2027-01')]),
  )
  test.each<[FigureKind, string, string, number, string, string]>([
    ['pension-base-lower', '440100', 'found', 5510, '440100', 'its own figure first'],
    ['pension-base-lower', '440300', 'found', 4775, '440000', 'the province’s where it is pooled by province'],
    ['pension-base-lower', '440305', 'found', 4775, '440000', 'a district asks its city, then its province'],
    ['pension-base-lower', '440105', 'found', 5510, '440100', 'a district of a city with its own'],
    ['pension-rate', '440300', 'found', 0.2, '000000', 'the nation’s last'],
    ['pension-base-lower', '440200', 'expired', 4492, '440200', 'an expired one of its own does not fall back to a wider one'],
  ])('%s in %s: %s %d from %s (%s)', (kind, code, status, value, from) => {
    const found = lookup(pack, kind, code, '2026-11-21')
    expect(found.status).toBe(status)
    expect(usable(found)).toMatchObject({ value, place: from })
  })
  test('medical figures are pooled by city and never taken from the province', () => {
    expect(lookup(pack, 'medical-base-lower', '440300', '2026-11-21')).toEqual({ status: 'unknown' })
    expect(lookup(pack, 'medical-base-lower', '440000', '2026-11-21').status).toBe('found')
  })
  test('what is pooled by city is never the nation’s either', () => {
    const nation = policy(place('000000', [figure('medical-base-lower', 4000, '2026-01', '2027-01')]), place('440300', []))
    for (const code of ['440300', '310000', '000000'])
      expect(lookup(nation, 'medical-base-lower', code, '2026-11-21')).toEqual({ status: 'unknown' })
  })
  test('a district belongs to the pool of its city', () => {
    const city = policy(
      place('440300', [figure('medical-base-lower', 6727, '2026-01', '2027-01')]),
      place('310000', [figure('medical-base-lower', 7546, '2026-07', '2027-07')]),
    )
    expect(lookup(city, 'medical-base-lower', '440305', '2026-11-21')).toMatchObject({
      status: 'found',
      figure: { value: 6727, place: '440300' },
    })
    expect(lookup(city, 'medical-base-lower', '310115', '2026-11-21')).toMatchObject({
      status: 'found',
      figure: { value: 7546, place: '310000' },
    })
  })
  test('a city with a pool of its own does not take the province’s', () => {
    expect(lookup(pack, 'pension-base-lower', '330200', '2026-11-21')).toEqual({ status: 'unknown' })
    expect(lookup(pack, 'pension-rate', '330200', '2026-11-21').status).toBe('found')
  })
  test('a place that is not in the pack', () => {
    expect(lookup(pack, 'medical-flexible-rate', '999999', '2026-11-21')).toEqual({ status: 'unknown' })
    expect(isCovered(pack, '999999')).toBe(false)
    expect(isCovered(pack, '000000')).toBe(false)
    expect(isCovered(pack, '440100')).toBe(true)
  })
  test('what is only to come is never computed with', () => {
    const early = lookup(pack, 'pension-base-lower', '330000', '2025-12-31')
    expect(early).toMatchObject({ status: 'not-yet', first: { value: 4986 } })
    expect(usable(early)).toBeNull()
  })
})

describe('a place with two tiers at once', () => {
  const tiers = (from: string, until: string, one: number, two: number): Figure[] => [
    figure('medical-flexible-monthly', one, from, until, { variant: 'tier-1', label: { zh: '一档', en: 'tier 1' } }),
    figure('medical-flexible-monthly', two, from, until, { variant: 'tier-2', label: { zh: '二档', en: 'tier 2' } }),
  ]
  const pack = policy(place('500000', [...tiers('2024-01', '2025-01', 240, 540), ...tiers('2025-01', '2026-01', 256.25, 563.75)]))
  test('in force: the first, the others beside it', () => {
    expect(lookup(pack, 'medical-flexible-monthly', '500000', '2025-05-01')).toMatchObject({
      status: 'found',
      figure: { variant: 'tier-1', value: 256.25 },
      also: [{ variant: 'tier-2', value: 563.75 }],
    })
  })
  test('expired: all of the last period, none of the one before', () => {
    const found = lookup(pack, 'medical-flexible-monthly', '500000', '2026-05-01')
    expect(found).toMatchObject({
      status: 'expired',
      lastKnown: { variant: 'tier-1', value: 256.25 },
      also: [{ variant: 'tier-2', value: 563.75 }],
    })
    expect(found.status === 'expired' && found.also).toHaveLength(1)
  })
})

test('a figure alone has none beside it, whether in force, expired or to come, and nothing that its row does not say', () => {
  const pack = policy(place('310000', [figure('average-wage', 100, '2025-01', '2026-01')]))
  expect(lookup(pack, 'average-wage', '310000', '2025-12-31')).toEqual({ status: 'found', figure: expect.any(Object), also: [] })
  expect(lookup(pack, 'average-wage', '310000', '2026-01-01')).toEqual({ status: 'expired', lastKnown: expect.any(Object), also: [] })
  expect(lookup(pack, 'average-wage', '310000', '2024-12-31')).toEqual({ status: 'not-yet', first: expect.any(Object), also: [] })
  expect(Object.keys(usable(lookup(pack, 'average-wage', '310000', '2025-12-31'))!).toSorted()).toEqual([
    'confidence',
    'kind',
    'period',
    'place',
    'sources',
    'status',
    'trust',
    'unit',
    'value',
  ])
})

test.each([
  ['variant', 'tier-1'],
  ['label', { zh: '一档', en: 'tier 1' }],
  ['derived', true],
  ['derived', false],
  ['says', []],
  ['provisional', true],
  ['note', { zh: '暂按', en: 'for now' }],
  ['atMost', true],
  ['extra', 3],
])('what a row says of its figure is handed on: %s', (name, value) => {
  const pack = policy(place('310000', [figure('average-wage', 100, '2025-01', null, { [name]: value })]))
  expect(usable(lookup(pack, 'average-wage', '310000', '2026-01-01'))).toHaveProperty(name, value)
})

describe('trust', () => {
  const official = { id: 'a', title: 'a', number: null, url: 'https://a.gov.cn/a', grade: 'official' } as const
  const unlinked = { ...official, url: null }
  const relay = { ...official, grade: 'secondary' } as const
  test.each([
    [0.97, [official], 'official'],
    [0.9, [official], 'official'],
    [0.89, [official], 'cross-checked'],
    [0.97, [unlinked], 'cross-checked'],
    [0.97, [relay], 'cross-checked'],
    [0.97, [relay, official], 'official'],
    [0.8, [relay], 'cross-checked'],
    [0.79, [official], 'single'],
    [0.5, [], 'single'],
  ] as const)('%d with %j is %s', (confidence, sources, trust) => expect(trustOf(confidence, sources)).toBe(trust))
  test('a source that does not exist is a defect', () => expect(() => cite(policy(), ['nowhere'])).toThrow('nowhere'))
})

describe('the shipped pack', () => {
  const on = (kind: FigureKind, code: string, day: string) => lookup(before2027, kind, code, day)
  test('Ningbo has a pension pool of its own and does not borrow Zhejiang’s limits', () => {
    for (const kind of ['pension-base-lower', 'pension-base-upper', 'average-wage', 'pension-benefit-base'] as const)
      expect(on(kind, '330200', '2025-06-01')).toEqual({ status: 'unknown' })
    expect(on('pension-base-lower', '330100', '2025-06-01')).toMatchObject({ status: 'found', figure: { value: 4986, place: '330000' } })
  })
  test('Hangzhou pays by Zhejiang’s limits of last year for the time being', () => {
    expect(on('pension-base-lower', '330100', '2026-11-22')).toMatchObject({ status: 'found', figure: { value: 4986, provisional: true } })
  })
  test('Guangdong’s limits run on until the next notice', () => {
    expect(on('pension-base-lower', '440300', '2026-11-22')).toMatchObject({
      status: 'found',
      figure: { value: 4775, place: '440000', period: { until: null } },
    })
    expect(on('pension-base-lower', '440100', '2026-11-22')).toMatchObject({ status: 'found', figure: { value: 5510, place: '440100' } })
  })
  test.each([
    ['420100', 4498, '420000'],
    ['420500', 4299, '420500'],
    ['421300', 4299, '421300'],
    ['421000', 4254, '421000'],
    ['429004', 4254, '429004'],
  ])('Hubei’s three tiers: %s starts at %d', (code, value, from) => {
    expect(on('pension-base-lower', code, '2025-06-01')).toMatchObject({ status: 'found', figure: { value, place: from } })
  })
  test('a flexible medical rate that was not found stays unknown, whatever the province has', () => {
    expect(on('medical-flexible-rate', '320500', '2026-11-22')).toEqual({ status: 'unknown' })
    expect(wholePolicy.places.get('320500')?.gaps.some(({ topic }) => topic === 'medical-flexible-rate')).toBe(true)
  })
  test('the residents’ premium for 2027 is not taken from 2026', () => {
    expect(on('resident-medical-premium', '320500', '2026-12-31')).toMatchObject({
      status: 'found',
      figure: { value: 400, place: '000000' },
    })
    expect(on('resident-medical-premium', '320500', '2027-01-01').status).toBe('expired')
  })
})

test('what was found is found again on the same day, and anew on another, for each kind, place and pack', () => {
  const figures = [figure('average-wage', 100, '2025-01', '2026-01'), figure('minimum-wage', 50, '2025-01', '2026-01')]
  const pack = policy(place('310000', figures), place('320000', [figure('average-wage', 200, '2025-01', '2026-01')]))
  const other = policy(place('310000', [figure('average-wage', 300, '2025-01', '2026-01')]))
  const on = (day: string, kind: FigureKind = 'average-wage', code = '310000', of = pack) => {
    const found = lookup(of, kind, code, day)
    return `${found.status} ${usable(found)?.value}`
  }
  for (const _ of ['first', 'again']) {
    expect(on('2025-12-31')).toBe('found 100')
    expect(on('2025-12-31', 'minimum-wage')).toBe('found 50')
    expect(on('2025-12-31', 'average-wage', '320000')).toBe('found 200')
    expect(on('2025-12-31', 'average-wage', '310000', other)).toBe('found 300')
    expect(on('2026-01-01')).toBe('expired 100')
    expect(on('2025-12-31')).toBe('found 100')
  }
})

test('a figure charged for the time being says so', () => {
  const pack = policy(place('320000', [figure('pension-base-lower', 4952, '2026-01', '2027-01', { provisional: true })]))
  expect(usable(lookup(pack, 'pension-base-lower', '320100', '2026-11-28'))).toMatchObject({ value: 4952, provisional: true })
})

describe('sources as they are cited', () => {
  const source = (id: string, grade: 'official' | 'secondary', url: string | null) =>
    [id, { id, title: id, number: null, url, grade }] as const
  const pack: Policy = {
    ...policy(),
    sources: new Map([
      source('news', 'secondary', 'https://news.example.com/'),
      source('paper', 'official', null),
      source('page', 'official', 'https://rst.example.gov.cn/'),
      source('second', 'official', 'https://ybj.example.gov.cn/'),
    ]),
  }
  const order = (...ids: string[]) => cite(pack, ids).map(({ id }) => id)

  test('official pages first, then official texts without a link, then who relayed them', () => {
    expect(order('news', 'paper', 'page')).toEqual(['page', 'paper', 'news'])
    expect(order('paper', 'news', 'page')).toEqual(['page', 'paper', 'news'])
  })
  test('equals stay in the order of the data', () => {
    expect(order('second', 'page')).toEqual(['second', 'page'])
    expect(order('page', 'second')).toEqual(['page', 'second'])
  })
  test.each([
    ['a page, at 0.9', 0.9, ['page'], 'official'],
    ['a page, just below', 0.89, ['page'], 'cross-checked'],
    ['at 0.8', 0.8, ['page'], 'cross-checked'],
    ['just below 0.8', 0.79, ['page'], 'single'],
    ['an official text without a link', 0.95, ['paper'], 'cross-checked'],
    ['news with a link', 0.95, ['news'], 'cross-checked'],
    ['news beside an official page', 0.95, ['news', 'page'], 'official'],
  ])('trust in %s', (_, confidence, ids, trust) => {
    const figures = [figure('pension-base-lower', 1, '2026-01', null, { confidence, sources: ids })]
    const found = lookup({ ...pack, places: new Map([['310000', place('310000', figures)]]) }, 'pension-base-lower', '310000', '2026-11-28')
    expect(found).toMatchObject({ status: 'found', figure: { trust } })
  })
})
