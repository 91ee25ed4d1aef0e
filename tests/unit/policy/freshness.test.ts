import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/dates.ts'
import { freshness, PACK_DAY } from '../../../src/policy/freshness.ts'
import { lookup } from '../../../src/policy/lookup.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Figure, FigureKind, Place } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const shanghai = wholePolicy.places.get('310000') as Place
const row = (kind: FigureKind, from: string, until: string | null, sources = ['rsj-sh-0132']): Figure => ({
  kind,
  value: 7546,
  unit: 'yuan/month',
  from,
  until,
  confidence: 0.95,
  sources,
})
const policyWith = (figures: Figure[]): Policy => ({ ...wholePolicy, places: new Map([['310000', { ...shanghai, figures }]]) })
const on = (figures: Figure[], today: string, kinds: FigureKind[] = ['pension-base-lower']) => {
  const policy = policyWith(figures)
  const uses = kinds.flatMap((kind) => {
    const found = lookup(policy, kind, '310000', today)
    return found.status === 'found' ? [found.figure, ...found.also] : found.status === 'expired' ? [found.lastKnown] : []
  })
  return freshness(policy, uses, today)
}

describe('how old the pack is', () => {
  it.each([
    [0, false],
    [179, false],
    [180, true],
    [-1, false],
  ])('%i days after its day it is old: %s', (days, old) => {
    expect(freshness(wholePolicy, [], addDays(PACK_DAY, days))).toEqual({ ageDays: days, old, ending: [] })
  })
})

describe('figures that end soon', () => {
  const one = [row('pension-base-lower', '2026-01', '2027-01')]

  it.each([
    ['61 days before the last day: not yet', '2026-10-31', []],
    ['60 days before the last day', '2026-11-01', [60]],
    ['the day before the last', '2026-12-30', [1]],
    ['the last day itself', '2026-12-31', [0]],
    ['the day after: it is over, which the answer itself says', '2027-01-01', []],
  ])('%s', (_, today, days) => {
    expect(on(one, today).ending.map(({ daysLeft }) => daysLeft)).toEqual(days)
  })

  it('names the last day, the official page and the hotline', () => {
    const [ending] = on(one, '2026-12-01').ending
    expect(ending).toMatchObject({ lastDay: '2026-12-31', daysLeft: 30, ask: '12333' })
    expect(ending?.page?.url).toMatch(/^https?:\/\//)
  })

  it.each([
    ['a text without an address', 'official', false],
    ['a page that is no authority’s', 'secondary', true],
  ])('sends medical questions to 12393, and names no page for %s', (_, grade, address) => {
    const source = [...wholePolicy.sources.values()].find((each) => each.grade === grade && (each.url !== null) === address)
    const [ending] = on([row('medical-base-lower', '2026-01', '2027-01', [source!.id])], '2026-12-01', ['medical-base-lower']).ending
    expect(ending).toMatchObject({ ask: '12393', page: null })
  })

  it('is silent where the pack already holds the next period, and speaks where a month lies between', () => {
    expect(on([...one, row('pension-base-lower', '2027-01', '2028-01')], '2026-12-15').ending).toEqual([])
    expect(on([...one, row('pension-base-lower', '2027-02', '2028-01')], '2026-12-15').ending).toHaveLength(1)
  })

  it('is silent about what has no end, and counts an end that is a day', () => {
    expect(on([row('pension-base-lower', '2026-01', null)], '2026-12-15').ending).toEqual([])
    expect(on([row('pension-base-lower', '2026-01-01', '2026-12-20')], '2026-12-15').ending[0]).toMatchObject({
      lastDay: '2026-12-19',
      daysLeft: 4,
    })
  })

  it('lists the soonest first', () => {
    const figures = [row('pension-base-lower', '2026-01', '2027-01'), row('minimum-wage', '2026-01', '2026-12-20')]
    const { ending } = on(figures, '2026-12-15', ['pension-base-lower', 'minimum-wage'])
    expect(ending.map(({ figure }) => figure.kind)).toEqual(['minimum-wage', 'pension-base-lower'])
  })
})
