import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { plan } from '../../../src/plan/plan.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/* From what day the months of benefit count, and where the housing fund is asked for, are the place's own. */

const TODAY = '2026-11-21'
const letGo = (insuredPlace: string, more: Partial<Profile> = {}): Profile => ({
  insuredPlace,
  hukouPlace: insuredPlace,
  leftOn: '2026-10-31',
  exit: 'laid-off',
  next: 'looking',
  months: { pension: 62, medical: 62, unemployment: 62 },
  ...more,
})
const planOf = (profile: Profile) => plan(assess(profile, wholePolicy, TODAY), profile, TODAY)

describe('the lead on benefit says from what its months count', () => {
  it.each([
    ['310000', 'UI-11', '期限从登记那天算起', 'count from registration'],
    ['440300', 'UI-GD-04', '期限从登记那天算起', 'count from registration'],
    ['500000', 'UI-CQ-03', '期限从申领那天算起', 'count from the claim'],
    ['440100', 'UI-GZ-01', '从受理的那个月算起', 'the claim is accepted'],
    ['110000', 'UI-BJ-04', '从审核通过的那个月算起', 'the claim is approved'],
    ['350100', 'UI-FJ-03', '期限从离职那天就开始算', 'from the end of the job'],
    ['350200', 'UI-XM-03', '从哪天算起没有查到', 'was not found'],
  ])('%s, by %s', (place, rule, zh, en) => {
    const { lead } = planOf(letGo(place))
    expect(lead.id).toBe('claim-benefit')
    expect(lead.rules).toContain(rule)
    expect(lead.why.zh).toContain(zh)
    expect(lead.why.en).toContain(en)
    if (rule !== 'UI-11') expect(lead.rules).not.toContain('UI-11')
  })
})

describe('the housing fund is asked for on the site of the own city', () => {
  const retired = (place: string) =>
    planOf(letGo(place, { sex: 'male', birthMonth: '1964-03', exit: 'retired', next: undefined, months: null })).steps.find(
      ({ id }) => id === 'housing-fund-withdraw',
    )?.do
  it.each([
    ['330100', 'gjj.hangzhou.gov.cn'],
    ['310000', 'www.shgjj.com'],
    // Jiande's is Hangzhou's.
    ['330182', 'gjj.hangzhou.gov.cn'],
  ])('%s: %s', (place, host) => expect(retired(place)?.map((door) => door.host ?? door.phone)).toEqual([host, '12329']))
  it('and by the hotline alone where only the province is known: its own fund is that of its offices', () =>
    expect(retired('510000')?.map((door) => door.host ?? door.phone)).toEqual(['12329']))
})
