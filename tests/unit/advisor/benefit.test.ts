import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { monthsByFormula, ceilingOf } from '../../../src/advisor/benefit.ts'
import { statute } from '../../../src/policy/rules.ts'
import type { BenefitDuration } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const CEILING = statute(wholePolicy, 'benefit-ceiling', '2026-11-21').params
const monthsOf = (formula: BenefitDuration['formula'], paid: number) => monthsByFormula(formula, CEILING, paid)
const ceiling = (paid: number) => ceilingOf(CEILING, paid)

/** Months by the texts, written from them and not from the data: [rule, place, months paid, months drawn]. */
const TEXTS: [string, string, [number, number][]][] = [
  [
    'UI-SH-01',
    '310000',
    [
      [12, 2],
      [23, 2],
      [24, 4],
      [60, 10],
      [143, 22],
      [144, 24],
      [400, 24],
    ],
  ],
  [
    'UI-GD-01',
    '440000',
    [
      [12, 1],
      [23, 1],
      [48, 4],
      [53, 4],
      [54, 5],
      [60, 6],
      [120, 16],
      [167, 23],
      [168, 24],
      [240, 24],
    ],
  ],
  [
    'UI-ZJ-01',
    '330000',
    [
      [12, 2],
      [14, 2],
      [15, 3],
      [59, 10],
      [60, 10],
      [63, 10],
      [64, 11],
      [68, 11],
      [72, 12],
      [172, 24],
      [300, 24],
    ],
  ],
  [
    'UI-FJ-01',
    '350000',
    [
      [12, 2],
      [59, 8],
      [60, 10],
      [144, 24],
    ],
  ],
  [
    'UI-XM-01',
    '350200',
    [
      [12, 2],
      [17, 2],
      [18, 3],
      [60, 10],
      [144, 24],
    ],
  ],
  [
    'UI-SC-01',
    '510000',
    [
      [12, 3],
      [24, 6],
      [36, 12],
      [59, 12],
      [60, 15],
      [95, 15],
      [96, 18],
      [119, 18],
      [120, 24],
    ],
  ],
  [
    'UI-YN-01',
    '530000',
    [
      [12, 2],
      [24, 4],
      [36, 7],
      [48, 10],
      [60, 13],
      [72, 15],
      [84, 16],
      [120, 19],
      [180, 24],
    ],
  ],
  [
    'UI-CQ-01',
    '500000',
    [
      [12, 3],
      [48, 12],
      [60, 15],
      [83, 15],
      [84, 16],
      [96, 17],
    ],
  ],
  [
    'UI-LN-01',
    '210000',
    [
      [12, 3],
      [48, 12],
      [60, 13],
      [119, 17],
      [120, 24],
    ],
  ],
  [
    'UI-TJ-01',
    '120000',
    [
      [12, 6],
      [35, 6],
      [36, 12],
      [60, 18],
      [120, 24],
    ],
  ],
]

describe.each(TEXTS)('%s in %s', (rule, place, cases) => {
  const found = wholePolicy.places.get(place)?.benefitDuration.find((duration) => duration.rule === rule)
  it.each(cases)('%i months paid give %i', (paid, months) => {
    expect(found && monthsOf(found.formula, paid)).toBe(months)
  })
})

describe('UI-04 national ceilings', () => {
  it.each([
    [0, 0],
    [11, 0],
    [12, 12],
    [59, 12],
    [60, 18],
    [119, 18],
    [120, 24],
    [600, 24],
  ])('%i months paid: at most %i', (paid, most) => {
    expect(ceiling(paid)).toBe(most)
  })
})

describe('every local formula', () => {
  const all = [...wholePolicy.places.values()].flatMap((place) =>
    place.benefitDuration.map((duration) => [place.code, duration.rule, duration.formula] as const),
  )

  it.each(all)('%s %s: more months paid never give fewer, never above UI-04', (_place, _rule, formula) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 120 }), (paid, more) => {
        const less = monthsOf(formula, paid)
        expect(monthsOf(formula, paid + more)).toBeGreaterThanOrEqual(less)
        expect(less).toBeLessThanOrEqual(ceiling(paid))
      }),
    )
  })
})
