import { describe, expect, it } from 'vitest'
import { monthsByFormula } from '../../../src/advisor/benefit.ts'
import { lineage, type PlaceCode } from '../../../src/domain/place.ts'
import { statute } from '../../../src/policy/rules.ts'
import type { BenefitDuration, Place } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/*
 * The local texts, worked by hand from their articles: what a person with so many contribution months gets in a place.
 * The expected numbers were counted out on paper, not taken from the data.
 */

const CEILING = statute(wholePolicy, 'benefit-ceiling', '2026-11-21').params
const monthsOf = (formula: BenefitDuration['formula'], paid: number) => monthsByFormula(formula, CEILING, paid)
const places = [...wholePolicy.places.values()]
const entry = (code: PlaceCode): Place => {
  const found = wholePolicy.places.get(code)
  if (found === undefined) throw new Error(`no place ${code}`)
  return found
}
const own = <K extends 'benefitDuration' | 'benefitAmount'>(code: PlaceCode, kind: K): Place[K][number] => {
  const found = entry(code)[kind].at(-1)
  if (found === undefined) throw new Error(`${code} has no ${kind}`)
  return found
}

describe('months of benefit by contribution months', () => {
  it.each([
    // Shanghai: 2 a full year
    ['310000', 12, 2],
    ['310000', 23, 2],
    ['310000', 24, 4],
    ['310000', 60, 10],
    ['310000', 143, 22],
    ['310000', 144, 24],
    ['310000', 400, 24],
    // Guangdong: 1 a full year up to 4 years, then 1 a full half-year
    ['440000', 12, 1],
    ['440000', 47, 3],
    ['440000', 48, 4],
    ['440000', 53, 4],
    ['440000', 54, 5],
    ['440000', 60, 6],
    ['440000', 120, 16],
    ['440000', 168, 24],
    ['440300', 60, 6],
    // Zhejiang: 1 per 6 months with a rest from 3 counted up, beyond 60 months 1 per 8 with a rest from 4
    ['330000', 12, 2],
    ['330000', 14, 2],
    ['330000', 15, 3],
    ['330000', 57, 10],
    ['330000', 60, 10],
    ['330000', 63, 10],
    ['330000', 64, 11],
    ['330000', 68, 11],
    ['330000', 120, 18],
    ['330000', 172, 24],
    ['330000', 240, 24],
    // Fujian 2 a year; Xiamen 1 per half-year
    ['350000', 12, 2],
    ['350000', 35, 4],
    ['350000', 144, 24],
    ['350200', 18, 3],
    ['350200', 23, 3],
    ['350200', 144, 24],
    // Sichuan's bands
    ['510000', 12, 3],
    ['510000', 24, 6],
    ['510000', 36, 12],
    ['510000', 59, 12],
    ['510000', 60, 15],
    ['510000', 95, 15],
    ['510000', 96, 18],
    ['510000', 120, 24],
    // Liaoning: 3 a year to 12, from the fifth year 1 a year, from 10 years the ceiling
    ['210000', 12, 3],
    ['210000', 36, 9],
    ['210000', 48, 12],
    ['210000', 60, 13],
    ['210000', 108, 17],
    ['210000', 120, 24],
    // Yunnan
    ['530000', 12, 2],
    ['530000', 24, 4],
    ['530000', 36, 7],
    ['530000', 60, 13],
    ['530000', 72, 15],
    ['530000', 84, 16],
    ['530000', 180, 24],
    // Tianjin, ceilings of its own
    ['120000', 12, 6],
    ['120000', 35, 6],
    ['120000', 36, 12],
    ['120000', 60, 18],
    ['120000', 120, 24],
    // Beijing, the longer reading beyond 5 years
    ['110000', 12, 3],
    ['110000', 24, 6],
    ['110000', 48, 12],
    ['110000', 60, 13],
    ['110000', 192, 24],
    // Chongqing and Zhengzhou
    ['500000', 60, 15],
    ['500000', 83, 15],
    ['500000', 84, 16],
    ['500000', 180, 24],
    ['410100', 12, 3],
    ['410100', 48, 12],
    ['410100', 120, 19],
  ] as [PlaceCode, number, number][])('%s: %i months paid give %i', (code, paid, months) => {
    expect(monthsOf(own(code, 'benefitDuration').formula, paid)).toBe(months)
  })

  it.each(['110000', '120000', '210000', '230000', '410000', '410100', '460000', '000000'])(
    '%s is said as "at most": the text gives ceilings or can be read two ways',
    (code) => {
      expect(own(code, 'benefitDuration').bound).toBe('at-most')
    },
  )

  it('nowhere is a ceiling of the nation exceeded, nor a month lost by paying longer', () => {
    const wrong = places.flatMap((place) =>
      place.benefitDuration.flatMap(({ formula }) => {
        const months = Array.from({ length: 480 }, (_, index) => monthsOf(formula, index + 1))
        const falls = months.some((value, index) => value < (months[index - 1] ?? 0))
        return falls || Math.max(...months) > 24 ? [place.code] : []
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('monthly benefit', () => {
  const yuan = (code: PlaceCode, paid: number, month: number): number | undefined =>
    own(code, 'benefitAmount')
      .bands.filter((band) => band.insuredFrom <= paid && band.drawFrom <= month && (band.drawTo === null || month <= band.drawTo))
      .toSorted((a, b) => b.insuredFrom - a.insuredFrom)[0]?.yuan

  it.each([
    ['110000', 12, 1, 2129],
    ['110000', 59, 12, 2129],
    ['110000', 60, 1, 2156],
    ['110000', 120, 1, 2188],
    ['110000', 180, 1, 2215],
    ['110000', 240, 12, 2286],
    ['110000', 240, 13, 2129], // from the thirteenth month the lowest tier, whatever was paid
    ['310000', 12, 1, 2340],
    ['310000', 12, 12, 2340],
    ['310000', 150, 13, 1872],
    ['310000', 150, 24, 1872],
    ['210200', 119, 1, 1896],
    ['210200', 120, 1, 2007],
    ['410000', 12, 1, 2115], // 90 % of Henan's class-one minimum wage of 2,350
  ] as [PlaceCode, number, number, number][])('%s with %i months paid, month %i of drawing: %i yuan', (code, paid, month, expected) => {
    expect(yuan(code, paid, month)).toBe(expected)
  })

  it.each([
    ['440000', [[0, 0.9]]],
    ['330000', [[0, 0.9]]],
    [
      '350000',
      [
        [0, 0.7],
        [120, 0.75],
        [240, 0.8],
      ],
    ],
    [
      '350200',
      [
        [0, 0.85],
        [60, 0.9],
        [108, 0.95],
      ],
    ],
  ] as [PlaceCode, [number, number][]][])('%s is a share of the minimum wage: %j', (code, shares) => {
    expect(own(code, 'benefitAmount').bands.map((band) => [band.insuredFrom, band.minimumWageShare])).toEqual(shares)
  })

  it('Shanghai has one amount for every month since 2024-07, each ending where the next begins', () => {
    expect(entry('310000').benefitAmount.map(({ from, until }) => [from, until])).toEqual([
      ['2024-07', '2025-07'],
      ['2025-07', '2026-07'],
      ['2026-07', '2028-07'],
    ])
  })

  it('a band is a sum, a share of the minimum wage or of the own base, and only one of them', () => {
    const odd = places.flatMap(({ code, benefitAmount }) =>
      benefitAmount.flatMap(({ bands }) =>
        bands
          .filter((band) => [band.yuan, band.minimumWageShare, band.ownBaseShare].filter((one) => one !== undefined).length !== 1)
          .map(() => code),
      ),
    )
    expect(odd).toEqual([])
  })
})

/** What the place's texts answer between them, since each may answer only some. */
const printed = <K extends keyof Place['medicalGap'][number]>(code: PlaceCode, field: K) =>
  entry(code)
    .medicalGap.map((row) => row[field])
    .find((value) => value !== null) ?? null

describe('a gap in medical cover', () => {
  it.each([
    ['000000', null, null, null], // the nation's numbers are those of its rules ME-07 and ME-09
    ['110000', 3, { months: 6, bound: 'exact' }, null],
    ['310000', 3, { months: 6, bound: 'exact' }, 0],
    ['320000', null, { months: 3, bound: 'at-most' }, null], // Jiangsu shortens the wait only; the grace stays the nation's
    ['330000', 1, { months: 2, bound: 'exact' }, 0], // cover in the third calendar month of paying again
    ['440100', null, null, 1], // Guangzhou runs a month behind payment
    ['150000', null, null, 0], // Inner Mongolia stops in the month of interruption
  ] as const)('%s: grace %j, wait %j, cover after the last paid month %j', (code, grace, wait, after) => {
    expect([printed(code, 'graceMonths'), printed(code, 'waitMonths'), printed(code, 'coverAfterLastPaid')]).toEqual([grace, wait, after])
  })

  it.each(['110000', '120000', '420100', '500000'])('%s makes a first flexible enrolment wait six months', (code) => {
    expect(printed(code, 'firstEnrolmentWait')).toBe(6)
  })

  it.each(['310000', '120000', '440100'])('%s prints no last day of cover: what is worked out is not called firm', (code) => {
    expect(
      entry(code)
        .medicalGap.filter(({ coverAfterLastPaid }) => coverAfterLastPaid !== null)
        .map(({ confidence }) => confidence < 0.8),
    ).toEqual([true])
  })

  it('nobody waits longer than the six months the nation allows', () => {
    expect(
      places.filter(({ medicalGap }) => medicalGap.some(({ waitMonths }) => (waitMonths?.months ?? 0) > 6)).map(({ code }) => code),
    ).toEqual([])
  })
})

describe('unemployment insurance for flexible workers', () => {
  it.each([
    ['110000', true],
    ['310000', false],
    ['120000', false],
    ['440100', true],
    ['440300', true],
    ['440500', true],
    ['530000', true],
  ] as const)('%s: open %j', (code, open) => {
    expect(entry(code).unemploymentOpen?.open).toBe(open)
  })

  it('the pilot of Guangdong is ten cities and ends with 2027', () => {
    const pilot = places.filter(({ code, unemploymentOpen }) => code.startsWith('44') && unemploymentOpen?.open)
    expect(pilot.map(({ code }) => code).toSorted()).toEqual([
      '440100',
      '440300',
      '440400',
      '440500',
      '440600',
      '440700',
      '441200',
      '441300',
      '441900',
      '442000',
    ])
    expect(new Set(pilot.map(({ unemploymentOpen }) => unemploymentOpen?.until))).toEqual(new Set(['2028-01-01']))
  })
})

describe('what is computed with a rule points at it', () => {
  it('every rule a place names exists and is a rule of that place or of a wider one', () => {
    const named = places.flatMap(({ code, benefitDuration, benefitAmount, medicalGap }) =>
      [...benefitDuration, ...benefitAmount, ...medicalGap].flatMap(({ rule }) => (rule === undefined ? [] : [{ code, rule }])),
    )
    expect(named.length).toBeGreaterThan(30)
    const stray = named.filter(({ code, rule }) => !lineage(code).includes(wholePolicy.rules.get(rule)?.place ?? ''))
    expect(stray).toEqual([])
  })
})
