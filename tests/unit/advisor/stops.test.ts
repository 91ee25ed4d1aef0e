import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Insurance } from '../../../src/domain/insurance.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY } from './people.ts'

const stop = (insurance: Insurance, facts: Partial<Profile>) => assess(person(facts), wholePolicy, TODAY).stops.find((line) => line.insurance === insurance)
const DRAWING = { exit: 'laid-off', months: { unemployment: 60 } } as const

describe('what happens to each insurance', () => {
  it.each([
    ['pension', 'PE-04 may go on', {}, 'can-continue'],
    ['pension', 'GR-03 a foreigner cannot go on alone', { person: 'foreign' }, 'paused'],
    ['pension', 'to be settled in Beijing for an outsider', { insuredPlace: '110000', hukouPlace: '340100' }, 'to-confirm'],
    ['medical', 'may go on', { exit: 'resigned' }, 'can-continue'],
    ['medical', 'GR-03 stops', { person: 'foreign', exit: 'resigned' }, 'stops'],
    ['medical', 'UI-09 paid by the fund, even where paying alone is not sure', { ...DRAWING, insuredPlace: '110000', hukouPlace: '340100' }, 'can-continue'],
    ['unemployment', 'UI-01 due', DRAWING, 'can-continue'],
    ['unemployment', 'UI-19 not due, years kept', { exit: 'resigned' }, 'paused'],
    ['unemployment', 'UI-01 exit not known', {}, 'to-confirm'],
    ['injury', 'WI-04 always stops', DRAWING, 'stops'],
    ['maternity', 'MA-04 goes with the benefit', DRAWING, 'can-continue'],
    ['maternity', 'MA-01 otherwise local', { exit: 'resigned' }, 'to-confirm'],
    ['housing-fund', 'HF-02 sealed', {}, 'paused'],
    ['housing-fund', 'none', { housingFund: false }, 'ended'],
  ] as [Insurance, string, Partial<Profile>, string][])('%s: %s', (insurance, _, facts, state) => {
    expect(stop(insurance, facts)?.state).toBe(state)
  })

  it('injury cover stops on the day of leaving, medical with the last month paid', () => {
    expect(stop('injury', {})?.on).toBe('2026-10-31')
    expect(stop('medical', { lastPaidMonth: '2026-11' })?.on).toBe('2026-11-30')
  })
})
