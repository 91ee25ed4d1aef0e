import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Exit, Profile } from '../../../src/profile/schema.ts'
import { EXITS } from '../../../src/profile/schema.ts'
import { person, TODAY } from './people.ts'

const answer = (facts: Partial<Profile>) => assess(person({ months: { unemployment: 60 }, ...facts }), wholePolicy, TODAY)
const said = (facts: Partial<Profile>) =>
  answer(facts)
    .routes.find(({ id }) => id === 'unemployment-benefit')
    ?.reasons.map(({ zh }) => zh)
    .join('') ?? ''

describe('ED-17 severance is owed on', () => {
  const OWED: readonly Exit[] = [
    'resigned-employer-fault',
    'mutual-by-employer',
    'dismissed-no-fault',
    'laid-off',
    'expired',
    'employer-closed',
  ]
  it.each(EXITS)('%s', (exit) => expect(answer({ exit, wage: 12_000 }).severance !== null).toBe(OWED.includes(exit)))
})

describe('ED-18 a year of severance by the wage given', () => {
  // Shanghai, average wage 12,577: twice is 25,154, three times 37,731.
  it.each([
    { wage: 12_000, perYear: 1_200_000, near: false },
    { wage: 4_321, perYear: 432_100, near: false },
    { wage: 25_154, perYear: 2_515_400, near: false },
    { wage: 30_000, perYear: 3_000_000, near: true },
    { wage: 37_731, perYear: 3_773_100, near: true },
    { wage: 37_732, perYear: 3_773_100, near: true },
    { wage: 90_000, perYear: 3_773_100, near: true },
  ])('$wage yuan: $perYear fen', ({ wage, perYear, near }) => {
    const { severance, figures } = answer({ exit: 'laid-off', wage })
    expect(severance?.perYearFen).toBe(perYear)
    expect(severance?.cap?.value ?? null).toBe(near ? 12_577 : null)
    expect(severance?.trace.rules).toEqual(['ED-18'])
    // A figure that decides nothing is no part of the answer.
    expect(figures.some(({ kind }) => kind === 'average-wage')).toBe(near)
  })

  it('is said with what counts as wage, and never above the cap', () => {
    expect(said({ exit: 'laid-off', wage: 12_000 })).toContain('每满一年约12,000元，零头不满半年约6,000元')
    expect(said({ exit: 'laid-off', wage: 12_000 })).not.toContain('3倍是')
    expect(said({ exit: 'laid-off', wage: 50_000 })).toMatch(
      /高过当地平均工资的3倍，按3倍算：每满一年约37,731元，[^。]*最多算12年。[^。]*3倍是37,731元），打12333问/,
    )
    expect(said({ exit: 'laid-off', wage: 50_000 })).not.toContain('50,000元，每满一年约')
  })

  it.each([{ wage: null }, { wage: 0 }])('nothing without a wage ($wage)', (facts) =>
    expect(answer({ exit: 'laid-off', ...facts }).severance).toBeNull(),
  )
})

describe('ED-18 above three average wages: three of them a year, for twelve years at most', () => {
  // Shanghai: three times 12,577 is 37,731.
  const high = { exit: 'dismissed-no-fault', wage: 50_000, leftOn: '2026-10-31' } as const
  it.each<[string, string, number]>([
    ['five years and eight months: six', '2021-03-01', 6],
    ['fourteen years: twelve', '2012-11-01', 12],
  ])('%s', (_, startedOn, months) => {
    const { severance } = answer({ ...high, startedOn })
    expect(severance).toMatchObject({
      capped: true,
      months,
      totalFen: months * 3_773_100,
      // The month in place of notice is the last wage, which has no cap.
      withNoticeFen: months * 3_773_100 + 5_000_000,
      unlawfulFen: 2 * months * 3_773_100,
    })
    expect(severance?.trace.formula).toContain('3 × 12,577 = 37,731')
  })

  it('below it nothing is cut: fourteen years are fourteen months', () =>
    expect(answer({ ...high, wage: 37_731, startedOn: '2012-11-01' }).severance).toMatchObject({ capped: false, months: 14 }))

  it('an average of the last period says so', () => expect(said({ ...high, insuredPlace: '350100' })).toContain('这里知道的是上一期的每月'))

  it.each<[number, number | null, boolean]>([
    [16_000, 1_600_000, false],
    [20_000, 2_000_000, true],
    [30_000, null, true],
  ])('no average wage in the data (Ningbo), a wage of %d', (wage, perYearFen, missing) => {
    // The province's pension limits end at 25,299, three times an average: two thirds of it are 16,866.
    const facts = { ...high, insuredPlace: '330200', startedOn: '2021-03-01', wage }
    expect(answer(facts).severance).toMatchObject({ perYearFen, months: 6, cap: null, capped: false })
    expect(said(facts).includes('没有查到：工资高过它3倍的')).toBe(missing)
  })
})

it.each([
  ['2007-12-31', true],
  ['2008-01-01', false],
] as const)('service from %s: earlier rules said %s', (startedOn, earlier) =>
  expect(said({ exit: 'laid-off', wage: 9_000, startedOn }).includes('2008年以前的年限')).toBe(earlier),
)

describe('ED-18 months of pay, by the first day and the last', () => {
  it.each<[what: string, from: string, to: string, months: number]>([
    ['one day', '2026-10-31', '2026-10-31', 0.5],
    ['half a year less a day', '2026-05-02', '2026-10-31', 0.5],
    ['half a year to the day', '2026-05-01', '2026-10-31', 1],
    ['a year less a day', '2025-11-02', '2026-10-31', 1],
    ['a year to the day', '2025-11-01', '2026-10-31', 1],
    ['a year and a day', '2025-10-31', '2026-10-31', 1.5],
    ['a year and half a year less a day', '2025-05-02', '2026-10-31', 1.5],
    ['a year and a half', '2025-05-01', '2026-10-31', 2],
    ['from March to the end of February', '2025-03-01', '2026-02-28', 1],
    ['to a leap day', '2023-03-01', '2024-02-29', 1],
  ])('%s', (_, startedOn, leftOn, months) =>
    expect(answer({ exit: 'laid-off', wage: 9000, startedOn, leftOn }).severance).toMatchObject({ months, totalFen: months * 900_000 }),
  )
  it.each<[what: string, facts: Partial<Profile>, formula: string, operands: number[]]>([
    ['the wage alone', { wage: 9000 }, '1 × 9,000 = 9,000', [9000]],
    ['with the years', { wage: 9000, startedOn: '2024-11-01' }, '2 × 9,000 = 18,000', [9000]],
    ['over it, and no average known (Ningbo)', { insuredPlace: '330200', wage: 30_000, startedOn: '2024-11-01' }, '30,000', [30_000]],
    ['near the limit', { wage: 30_000 }, '1 × 30,000 = 30,000', [30_000, 12_577]],
    ['over it', { wage: 50_000, startedOn: '2024-11-01' }, '2 × min(50,000, 3 × 12,577 = 37,731) = 75,462', [50_000, 12_577]],
  ])('shows how it came about: %s', (_, facts, formula, operands) => {
    const trace = answer({ exit: 'laid-off', ...facts }).severance?.trace
    expect(trace?.formula.replaceAll('.00', '')).toBe(formula)
    expect(trace?.operands.map(({ value }) => value)).toEqual(operands)
    expect(trace?.operands.every(({ unit }) => unit === 'yuan/month')).toBe(true)
    expect(trace?.operands[1]?.figure?.kind).toBe(operands.length > 1 ? 'average-wage' : undefined)
  })
  it.each<[exit: Exit, notice: boolean, unlawful: boolean]>([
    ['dismissed-no-fault', true, true],
    ['laid-off', false, true],
    ['expired', false, true],
    ['employer-closed', false, false],
    ['mutual-by-employer', false, false],
    ['resigned-employer-fault', false, false],
  ])('ED-21 ED-22 %s: a month for notice %s, twice %s', (exit, notice, unlawful) =>
    expect(answer({ exit, wage: 9000, startedOn: '2024-11-01' }).severance).toMatchObject({
      totalFen: 1_800_000,
      withNoticeFen: notice ? 2_700_000 : null,
      unlawfulFen: unlawful ? 3_600_000 : null,
    }),
  )
  it.each<[what: string, facts: Partial<Profile>]>([
    ['the first day', { wage: 9000 }],
    ['the wage', { startedOn: '2024-11-01' }],
    ['the average wage that limits it', { insuredPlace: '330200', wage: 30_000, startedOn: '2024-11-01' }],
  ])('without %s there is no sum, with a month for notice or twice', (_, facts) =>
    expect(answer({ exit: 'dismissed-no-fault', ...facts }).severance).toMatchObject({
      totalFen: null,
      withNoticeFen: null,
      unlawfulFen: null,
    }),
  )
  it.each<[leftOn: string, over: boolean]>([
    ['2025-11-21', false],
    ['2025-11-20', true],
  ])('DS-01 left on %s: the year is over %s', (leftOn, over) => {
    expect(answer({ exit: 'laid-off', wage: 9000, leftOn }).severance?.limitOver).toBe(over)
    expect(said({ exit: 'laid-off', wage: 9000, leftOn }).includes('离职已经超过一年')).toBe(over)
  })
  it.each<[who: string, facts: Partial<Profile>, owed: boolean]>([
    ['without a wage, but with the first day', { startedOn: '2024-11-01' }, true],
    ['with neither', {}, false],
    ['of a public body', { wage: 9000, publicSector: true }, false],
    ['of no public body', { wage: 9000, publicSector: false }, true],
  ])('is worked out for somebody laid off %s: %s', (_, facts, owed) =>
    expect(answer({ exit: 'laid-off', ...facts }).severance !== null).toBe(owed),
  )
  // Born in January 1971: 72 months after January 1965, so 19 months later than 60, in August 2032.
  it.each<[leftOn: string, near: boolean]>([
    ['2027-08-15', false],
    ['2027-09-15', true],
    ['2032-07-15', true],
    ['2032-08-15', false],
  ])('ED-23 left on %s, within five years of the age: %s', (leftOn, near) =>
    expect(said({ exit: 'laid-off', sex: 'male', birthMonth: '1971-01', leftOn }).includes('你离法定退休不足5年')).toBe(near),
  )
  it.each<[leftOn: string, past: boolean]>([
    ['2032-07-31', false],
    ['2032-08-01', true],
  ])('ED-17 left on %s, of age: %s', (leftOn, past) =>
    expect(said({ exit: 'laid-off', sex: 'male', birthMonth: '1971-01', leftOn }).includes('你离职时已过法定退休年龄')).toBe(past),
  )
})
