import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { plan } from '../../../src/plan/plan.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/* The first thing said is exact where the person's facts make it so: until when, where, and which way is surely open. */

const TODAY = '2026-11-28'
const m = (n: number) => ({ pension: n, medical: n, unemployment: n })
const planOf = (profile: Profile) => plan(assess(profile, wholePolicy, TODAY), profile, TODAY)
const said = (profile: Profile) => {
  const { lead } = planOf(profile)
  return `${lead.title.zh} ${lead.why.zh}`
}

/** Let go in Shanghai, a man, on 10 November. */
const letGo = (given: Partial<Profile>): Profile => ({
  insuredPlace: '310000',
  hukouPlace: '310000',
  leftOn: '2026-11-10',
  lastPaidMonth: '2026-11',
  exit: 'laid-off',
  next: 'looking',
  sex: 'male',
  months: m(300),
  ...given,
})

describe('benefit close to retirement (UI-15, UI-20)', () => {
  it.each([
    [
      'retires in 14 months: the fund pays the pension from the second month on',
      '1967-05',
      300,
      /2027年1月起离退休不足一年，养老也由基金缴/,
    ],
    ['retires in 12 months: it is paid now', '1967-04', 300, /办好后医保不用自己缴。离退休不足一年，养老也由基金缴/],
    ['24 months, 5 until the pension: only until then', '1966-10', 300, /到2027年4月退休为止.*养老也由基金缴。$/],
  ])('%s', (_, birthMonth, paid, text) => expect(said(letGo({ insuredPlace: '510100', birthMonth, months: m(paid) }))).toMatch(text))

  it.each([
    ['24 months, 5 until the pension: paid oneself first', '1966-10', 300, /退休为止.*离退休不足一年，养老先自己缴，停领后基金补。$/],
    ['the same told ahead', '1967-05', 300, /2027年1月起离退休不足一年，养老先自己缴，停领后基金补/],
    ['2 months, 7 until the pension: they are drawn out', '1966-12', 20, /共2个月.*失业金可领到退休/],
    ['too few pension months to draw one: no end by retirement', '1966-10', 100, /共16个月.*停领后基金补。$/],
  ])('UI-SH-03 Shanghai, %s', (_, birthMonth, paid, text) => expect(said(letGo({ birthMonth, months: m(paid) }))).toMatch(text))

  it('nobody born in 1980 is told of retirement: it is too far away', () =>
    expect(said(letGo({ birthMonth: '1980-01' }))).not.toMatch(/退休/))

  it('the months beside the sum end there too', () => {
    const label = (birthMonth: string) => planOf(letGo({ birthMonth })).facts.find(({ id }) => id === 'benefit')?.label.zh
    expect([label('1966-10'), label('1980-01')]).toEqual(['每月 · 到2027年4月退休', '每月 · 共 24 个月'])
  })
})

describe('of age, the employer has ended the work', () => {
  const retired = (given: Partial<Profile>): Profile =>
    letGo({ exit: 'retired', birthMonth: '1965-09', insuredPlace: '510100', hukouPlace: '510100', ...given })

  it.each([
    [150, 'enrol-flexible', /还差30个月/],
    [179, 'enrol-flexible', /还差1个月/],
    [180, 'apply-pension', /缴费月数也够/],
  ])('%i months paid: %s', (paid, lead, text) => {
    expect(planOf(retired({ months: m(paid) })).lead.id).toBe(lead)
    expect(said(retired({ months: m(paid) }))).toMatch(text)
  })

  it('a pension is applied for in the province that pays it (PE-17)', () => {
    const paid = (place: string, months: number) => ({ place, pensionMonths: months })
    const inBeijing = retired({ insuredPlace: '110000', hukouPlace: '130400', months: m(360) })
    expect(said({ ...inBeijing, paidByPlace: [paid('130000', 220), paid('110000', 140)] })).toContain('在北京市领')
    // Begun past 50, the account there may be a temporary one (PE-18).
    expect(said({ ...inBeijing, paidByPlace: [paid('130000', 230), paid('110000', 130)] })).not.toContain('在北京市领')
    expect(said({ ...inBeijing, paidByPlace: [paid('130000', 241), paid('110000', 119)] })).toContain('在河北省领')
    expect(said(inBeijing)).not.toMatch(/在(北京市|河北省)领/)
  })
})

describe('medical cover of somebody with hukou elsewhere (ME-03, PE-24, PE-25)', () => {
  const left = (given: Partial<Profile>): Profile => letGo({ exit: 'resigned', ...given })
  const doors = (profile: Profile) => planOf(profile).lead.do.map(({ host, phone }) => phone ?? host)

  it.each([
    [
      'Beijing, no permit: surely at the hukou',
      { insuredPlace: '110000', hukouPlace: '130600', residencePermit: false },
      /^接上医保.*在户口所在地一定能参加居民医保/,
    ],
    ['Beijing, with a permit: here', { insuredPlace: '110000', hukouPlace: '130600', residencePermit: true }, /在这里参加居民医保就行/],
    ['Beijing, own hukou: either', { insuredPlace: '110000', hukouPlace: '110000' }, /自己缴职工医保，或参加居民医保，选一样/],
    [
      'Shanghai takes everybody as a flexible worker',
      { hukouPlace: '340100', residencePermit: false },
      /自己缴职工医保，或参加居民医保（户口所在地，或这里凭居住证）/,
    ],
    [
      'from Hong Kong, permit not told',
      { insuredPlace: '440300', person: 'hmt' as const, hukouPlace: '810000' },
      /凭港澳台居民居住证，可以自己缴职工医保/,
    ],
    ['a break in Beijing', { insuredPlace: '110000', hukouPlace: '130600', next: 'pausing' as const }, /^换成居民医保.*在户口所在地参加/],
  ])('%s', (_, given, text) => expect(said(left(given))).toMatch(text))

  it('no site of a place that may refuse them is their button', () => {
    expect(doors(left({ insuredPlace: '110000', hukouPlace: '130600' }))).toEqual(['12393'])
    expect(doors(left({ insuredPlace: '110000', hukouPlace: '130600', next: 'pausing' }))).toEqual(['12393'])
    expect(doors(left({ insuredPlace: '110000', hukouPlace: '110000' })).length).toBeGreaterThan(1)
  })
})

describe('who has not left yet is paid for until then (ED-09)', () => {
  const leaving = (given: Partial<Profile>): Profile => letGo({ leftOn: '2026-12-31', lastPaidMonth: '2026-10', months: m(40), ...given })
  const cover = (given: Partial<Profile>) => assess(leaving(given), wholePolicy, TODAY).medicalGap.coverEnds

  it.each([
    ['paid to last month: November is paid in its last days', { lastPaidMonth: '2026-10' }, '2026-12-31'],
    ['paid to this month', { lastPaidMonth: '2026-11' }, '2026-12-31'],
    ['nothing said', { lastPaidMonth: null }, '2026-12-31'],
    ['two months behind: the employer owes, so it is counted from there', { lastPaidMonth: '2026-09' }, '2026-09-30'],
    ['today is the last day: nothing is ahead', { leftOn: TODAY, lastPaidMonth: '2026-10' }, '2026-10-31'],
    ['tomorrow is the last day', { leftOn: '2026-11-29', lastPaidMonth: '2026-10' }, '2026-11-30'],
  ])('%s', (_, given, until) => expect(cover(given)).toBe(until))

  it.each([
    [9, 'renew-medical', /^接上医保/],
    [10, 'claim-benefit', /^12月31日离职后去办失业登记.*缴满12个月才能领，现在10个月：走之前查清/],
    [12, 'claim-benefit', /^12月31日离职后去办失业登记.*每月领，共2个月/],
  ])('%i months paid, two to come: %s', (months, lead, text) => {
    const profile = leaving({ months: m(months) })
    expect(planOf(profile).lead.id).toBe(lead)
    expect(said(profile)).toMatch(text)
  })
})

describe('a renewal on the same terms declined (UI-02)', () => {
  const declined = (given: Partial<Profile>) =>
    planOf(letGo({ exit: 'expired-renewal-refused', renewalTerms: 'same-or-better', ...given })).steps.map(({ id }) => id)

  it.each([
    ['places differ: it is asked for first', {}, 'ask-benefit'],
    ['too few months: nothing to ask', { months: m(11) }, undefined],
    ['on worse terms benefit is due: nothing to ask', { renewalTerms: 'worse' as const }, undefined],
    ['a job next week comes first', { next: 'new-job' as const, newJobFrom: '2026-12-05' }, undefined],
  ])('%s', (_, given, step) => expect(declined(given).find((id) => id === 'ask-benefit')).toBe(step))
})

it('two buttons of a plan never have one name, in any place', () => {
  const twice = [...wholePolicy.places.keys()]
    .filter((place) => place !== '000000')
    .flatMap((insuredPlace) => {
      const { lead, steps } = planOf(letGo({ insuredPlace, hukouPlace: insuredPlace, birthMonth: '1980-01' }))
      return [lead, ...steps].flatMap((step) => {
        const names = step.do.map(({ name }) => name.zh)
        return new Set(names).size < names.length ? [`${insuredPlace}: ${names.join(', ')}`] : []
      })
    })
  expect(twice).toEqual([])
})
