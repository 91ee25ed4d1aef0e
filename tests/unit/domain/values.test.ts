import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fenOf, formatFen, roundFen, share } from '../../../src/domain/money.ts'
import { byStart, overlaps, standing } from '../../../src/domain/period.ts'
import { lineage, provinceOf } from '../../../src/domain/place.ts'
import { sumUp, type Verdict } from '../../../src/domain/tri.ts'

describe('money', () => {
  // 7546 × 20 % and 5510 × 20 % as the bureaus print them.
  it.each([
    [7546, 0.2, 150920],
    [5510, 0.2, 110200],
    [4426.05, 0.2, 88521],
    [12116 * 0.7, 0.07, 59368],
  ])('%d yuan × %d is %d fen', (base, rate, fen) => expect(share(base, rate)).toBe(fen))

  it.each([
    [59368.4, 'half-up', 59368],
    [59368.5, 'half-up', 59369],
    [59368.9, 'down', 59368],
    [-0.3, 'half-up', 0],
  ] as const)('%d fen, rounded %s, are %d', (fen, rounding, whole) => expect(roundFen(fen, rounding)).toBe(whole))

  it.each([
    [226380, '2,263.80'],
    [0, '0.00'],
    [5, '0.05'],
    [-100, '-1.00'],
    [123456789, '1,234,567.89'],
  ])('%d fen is written %s', (fen, text) => expect(formatFen(fen)).toBe(text))

  it('noise of binary fractions never decides a rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (fen) => {
        for (const rounding of ['half-up', 'down'] as const) expect(roundFen((fen / 100) * 100, rounding)).toBe(fen)
        expect(fenOf(fen / 100)).toBe(fen)
      }),
    )
  })

  it('an amount that is no number is an error, not zero', () => expect(() => roundFen(Number.NaN)).toThrow('finite'))
})

describe('periods', () => {
  const half = { from: '2026-07', until: '2027-07' }

  it.each([
    ['2026-06-30', 'not-yet'],
    ['2026-07-01', 'in-force'],
    ['2027-06-30', 'in-force'],
    ['2027-07-01', 'expired'],
  ])('on %s the year from July is %s', (day, state) => expect(standing(half, day)).toBe(state))

  it('an open bound never ends or begins', () => {
    expect(standing({ from: null, until: null }, '1999-01-01')).toBe('in-force')
    expect(standing({ from: '2026-09-20', until: null }, '2026-09-19')).toBe('not-yet')
  })

  it.each<[string, string | null, string | null, boolean]>([
    ['the next year begins where this one ends', '2027-07', '2028-07', false],
    ['a day inside', '2026-12-31', '2027-01-01', true],
    ['open at both ends', null, null, true],
    ['the last day', '2027-06-30', '2027-07-01', true],
  ])('%s', (_, from, until, shared) => {
    expect(overlaps(half, { from, until })).toBe(shared)
    expect(overlaps({ from, until }, half)).toBe(shared)
  })

  it('sorts the oldest first, an open start before all', () =>
    expect([half, { from: null, until: '2020-01' }, { from: '2025-07-01', until: null }].toSorted(byStart).map(({ from }) => from)).toEqual(
      [null, '2025-07-01', '2026-07'],
    ))
})

describe('places', () => {
  it('a district asks its city, its province and the nation, nearest first', () =>
    expect(lineage('440305')).toEqual(['440305', '440300', '440000', '000000']))
  it('a province asks itself and the nation', () => expect(lineage('310000')).toEqual(['310000', '000000']))
  it('knows the province of a code', () => expect(provinceOf('440300')).toBe('440000'))
})

describe('a route’s verdict', () => {
  it.each<[Verdict[], Verdict]>([
    [['yes', 'yes'], 'yes'],
    [['no', 'no'], 'no'],
    [['unknown', 'unknown'], 'unknown'],
    [[], 'unknown'],
    [['yes', 'no'], 'depends'],
    [['yes', 'unknown'], 'depends'],
    [['no', 'unknown'], 'depends'],
    [['depends'], 'depends'],
  ])('%j sums up to %s', (verdicts, sum) => expect(sumUp(verdicts)).toBe(sum))
})
