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
    if (near) expect(figures.some(({ kind }) => kind === 'average-wage')).toBe(true)
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
