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
    { wage: 37_732, perYear: null, near: true },
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
    expect(said({ exit: 'laid-off', wage: 50_000 })).toMatch(/可能高于当地平均工资的3倍[^。]*最多算12年。[^。]*3倍是37,731元），打12333问/)
    expect(said({ exit: 'laid-off', wage: 50_000 })).not.toContain('每满一年约')
  })

  it.each([{ wage: null }, { wage: 0 }])('nothing without a wage ($wage)', (facts) =>
    expect(answer({ exit: 'laid-off', ...facts }).severance).toBeNull(),
  )
})
