import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment, RetirementAnswer, UnemploymentAnswer } from '../../../src/advisor/assessment.ts'
import { opensMedical, situationOf, type Situation } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/* What leads and steps look at, each on the day itself, the day before and the day after. */

const TODAY = '2026-11-28'
const LEFT = '2026-10-31'
const BASE: Profile = { insuredPlace: '310000', hukouPlace: '310000', leftOn: LEFT }
const ANSWER = assess(BASE, wholePolicy, TODAY)
const OF_SIXTY = assess({ ...BASE, sex: 'male', birthMonth: '1966-01' }, wholePolicy, TODAY).retirement!

/** The situation of somebody, with parts of the answer put in its place. */
const situation = (facts: Partial<Profile> = {}, change: Partial<Assessment> = {}, today = TODAY): Situation =>
  situationOf({ ...ANSWER, ...change }, { ...BASE, ...facts }, today)
const benefit = (eligible: UnemploymentAnswer['eligible'], months = 12): Partial<Assessment> => ({
  unemployment: { ...ANSWER.unemployment, eligible, opens: { ...ANSWER.unemployment.opens, months } },
})
const retires = (month: string, certain: boolean): Partial<Assessment> => ({
  retirement: { ...OF_SIXTY, month, certain } satisfies RetirementAnswer,
})
const exits = (involuntary: Assessment['exit']['involuntary']): Partial<Assessment> => ({ exit: { ...ANSWER.exit, involuntary } })
const grace = (graceEnds: string | null): Partial<Assessment> => ({
  medicalGap: { ...ANSWER.medicalGap, graceEnds },
  joining: { ...ANSWER.joining, graceEnds },
})

describe('days since leaving', () => {
  it.each([
    ['2026-10-30', -1, true],
    ['2026-10-31', 0, true],
    ['2026-11-01', 1, true],
    ['2027-10-31', 365, true],
    ['2027-11-01', 366, false],
  ])('on %s: %i, the employer is still asked for papers: %s', (today, since, chases) => {
    expect(situation({}, {}, today)).toMatchObject({ since, chases })
  })
})

describe('who comes from Hong Kong, Macao or Taiwan, or from abroad', () => {
  it.each<[Partial<Profile>, boolean, boolean]>([
    [{ person: 'hmt', hukouPlace: null }, true, false],
    [{ person: 'foreign', hukouPlace: null }, false, true],
    [{ person: null, hukouPlace: '710000' }, true, false],
    [{ person: null, hukouPlace: '810000' }, true, false],
    [{ person: null, hukouPlace: '820000' }, true, false],
    [{ hukouPlace: '810000' }, true, false],
    [{ hukouPlace: '370100' }, false, false],
    [{ hukouPlace: '310000' }, false, false],
    [{ hukouPlace: '117100' }, false, false],
    [{ hukouPlace: null }, false, false],
    [{ person: 'foreign', hukouPlace: '810000' }, false, true],
    [{ person: 'mainland', hukouPlace: '810000' }, false, false],
  ])('%j: %s, %s; goes home only to live abroad', (facts, hmt, foreign) => {
    expect(situation({ ...facts, next: 'looking' })).toMatchObject({ hmt, foreign, goesHome: false })
    expect(situation({ ...facts, next: 'abroad' })).toMatchObject({ hmt, foreign, goesHome: hmt || foreign })
  })
})

describe('the first day of the new job', () => {
  it.each([
    ['the day before leaving', '2026-10-30', '2026-10-30'],
    ['the day of leaving', '2026-10-31', '2026-10-31'],
    ['the day after', '2026-11-01', '2026-11-01'],
    ['none', null, null],
  ])('%s', (_, newJobFrom, starts) => expect(situation({ newJobFrom }).starts).toBe(starts))

  it.each([
    ['yesterday', '2026-11-27', true],
    ['today', '2026-11-28', true],
    ['tomorrow', '2026-11-29', true],
    ['in 31 days', '2026-12-29', true],
    ['in 32 days', '2026-12-30', false],
  ])('%s: comes first: %s', (_, newJobFrom, comes) => {
    expect(situation({ newJobFrom, next: 'looking' }, grace('2027-12-31')).jobComes).toBe(comes)
  })

  it.each([
    ['2027-01-01', true],
    ['2027-01-02', false],
  ])('of who leaves on 2026-12-01, days are counted from there: %s', (newJobFrom, comes) => {
    expect(situation({ leftOn: '2026-12-01', newJobFrom }, grace('2027-12-31')).jobComes).toBe(comes)
  })

  it.each<[Profile['next'], boolean]>([
    ['new-job', true],
    ['looking', false],
    ['flexible', false],
    [null, false],
  ])('where it is not known, only %s says that one comes: %s', (next, comes) => {
    expect(situation({ next, newJobFrom: null }).jobComes).toBe(comes)
  })

  it.each<[string, string | null, boolean]>([
    ['the wait begins a day before its month ends', '2027-02-27', false],
    ['the wait begins as its month ends', '2027-02-28', true],
    ['a day later', '2027-03-01', true],
    ['no wait is known', null, false],
  ])('a far job: %s', (_, graceEnds, inTime) => {
    const facts = { newJobFrom: '2027-02-01', next: 'new-job' } as const
    const noBenefit = benefit('no').unemployment!
    expect(situation(facts, { ...grace(graceEnds), unemployment: noBenefit })).toMatchObject({ joinsInTime: inTime, jobComes: inTime })
    expect(situation({ ...facts, next: 'looking' }, { ...grace(graceEnds), unemployment: noBenefit }).jobComes).toBe(false)
    expect(situation(facts, { ...grace(graceEnds), ...benefit('yes') }).jobComes).toBe(false)
  })
  it.each([
    ['mainland', false],
    ['foreign', true],
  ] as const)('a far job, after the wait begins, of somebody %s comes first: %s', (who, comes) => {
    const facts = { person: who, exit: 'resigned', newJobFrom: '2027-03-10', next: 'new-job' } as const
    expect(situation(facts, { ...grace('2027-01-31'), ...benefit('no') }).jobComes).toBe(comes)
  })
  it('without a first day nothing is taken up in time', () => expect(situation({}, grace('2090-01-01')).joinsInTime).toBe(false))
})

describe('of age', () => {
  it.each([
    ['in the month before, surely', '2026-10', true, true],
    ['in this month, surely', '2026-11', true, true],
    ['next month, surely', '2026-12', true, false],
    ['in the month before leaving, not surely', '2026-09', false, true],
    ['in the month of leaving, not surely', '2026-10', false, true],
    ['in the month after leaving, not surely', '2026-11', false, false],
  ])('%s', (_, month, certain, expected) => expect(situation({ exit: 'expired' }, retires(month, certain)).ofAge).toBe(expected))

  it.each([
    ['2026-12-31', '2027-01-15', '2027-01', true],
    ['2026-12-31', '2027-01-15', '2027-02', false],
  ])('who leaves later is looked at on that day: on %s of %s', (today, leftOn, month, expected) => {
    expect(situation({ leftOn }, retires(month, true), today).ofAge).toBe(expected)
  })
  it('who left for the pension is, whatever the month', () => {
    expect(situation({ exit: 'retired' }, { retirement: null }).ofAge).toBe(true)
    expect(situation({ exit: 'resigned' }, { retirement: null }).ofAge).toBe(false)
  })
})

describe('what is drawn', () => {
  it.each<[Profile['drawing'], boolean, boolean]>([
    ['pension', true, false],
    ['unemployment', false, true],
    [null, false, false],
  ])('%s', (drawing, drawsPension, drawsBenefit) => expect(situation({ drawing })).toMatchObject({ drawsPension, drawsBenefit }))
})

describe('against the person’s will', () => {
  it.each<[Profile['exit'], Assessment['exit']['involuntary'], Profile['renewalTerms'], string]>([
    ['expired-renewal-refused', 'unclear', 'worse', 'yes'],
    ['expired-renewal-refused', 'unclear', 'same-or-better', 'no'],
    ['expired-renewal-refused', 'unclear', null, 'unclear'],
    ['expired-renewal-refused', 'yes', 'same-or-better', 'yes'],
    ['expired', 'unclear', 'worse', 'unclear'],
    ['laid-off', 'yes', 'same-or-better', 'yes'],
  ])('%s, %s, renewal terms %s: %s', (exit, involuntary, renewalTerms, expected) => {
    expect(situation({ exit, renewalTerms }, exits(involuntary)).involuntary).toBe(expected)
  })

  it.each<[Assessment['exit']['involuntary'], Profile['recordedExit'], boolean]>([
    ['yes', 'resigned', true],
    ['yes', 'mutual-by-worker', true],
    ['yes', 'laid-off', false],
    ['yes', 'expired-renewal-refused', false],
    ['yes', null, false],
    ['no', 'resigned', false],
    ['unclear', 'resigned', false],
  ])('%s, recorded as %s: the record is wrong: %s', (involuntary, recordedExit, wrong) => {
    expect(situation({ recordedExit }, exits(involuntary)).recordWrong).toBe(wrong)
  })
})

describe('the benefit is open', () => {
  const months = (unemployment: number) => ({ pension: 60, medical: 60, unemployment })
  it.each<[UnemploymentAnswer['eligible'], Assessment['exit']['involuntary'], number | null, boolean]>([
    ['yes', 'yes', 0, true],
    ['yes', 'no', null, true],
    ['no', 'yes', 200, false],
    ['unknown', 'yes', null, true],
    ['unknown', 'yes', 11, false],
    ['unknown', 'yes', 12, true],
    ['unknown', 'yes', 13, true],
    ['unknown', 'unclear', 12, false],
    ['unknown', 'no', null, false],
  ])('%s, against their will %s, %s months: %s', (eligible, involuntary, paid, open) => {
    const change = { ...benefit(eligible), ...exits(involuntary) }
    const facts = paid === null ? {} : { months: months(paid) }
    expect(situation(facts, change).benefitOpen).toBe(open)
  })
  it('not to who draws something or is of age', () => {
    expect(situation({ drawing: 'unemployment' }, benefit('yes')).benefitOpen).toBe(false)
    expect(situation({ drawing: 'pension' }, benefit('yes')).benefitOpen).toBe(false)
    expect(situation({ exit: 'retired' }, benefit('yes')).benefitOpen).toBe(false)
  })
})

describe('what the employer owes', () => {
  const paid = (pension: number, unemployment: number | null) => ({ months: { pension, medical: pension, unemployment } })
  it.each<[string, Partial<Profile>, Assessment['exit']['involuntary'], string[]]>([
    ['as told', { employerArrears: ['medical'], ...paid(60, 0) }, 'yes', ['medical']],
    ['told: nothing', { employerArrears: [], ...paid(60, 60) }, 'yes', []],
    ['a year of pension, unemployment never', paid(12, 0), 'yes', ['unemployment']],
    ['eleven months of pension', paid(11, 0), 'yes', []],
    ['one month of unemployment', paid(60, 1), 'yes', []],
    ['months of unemployment not known', paid(60, null), 'yes', []],
    ['a public body', { ...paid(60, 0), publicSector: true }, 'yes', []],
    ['no public body', { ...paid(60, 0), publicSector: false }, 'yes', ['unemployment']],
    ['by their own will', paid(60, 0), 'no', []],
    ['will not clear', paid(60, 0), 'unclear', []],
  ])('%s', (_, facts, involuntary, owed) => expect(situation(facts, exits(involuntary)).arrears).toEqual(owed))
})

describe('medical cover', () => {
  it.each([
    ['2026-11-29', 1],
    ['2026-11-28', 0],
    ['2026-11-27', -1],
    [null, null],
  ])('taken up without a wait until %s: %s days', (ends, days) => expect(situation({}, grace(ends)).graceDays).toBe(days))

  const withMedical = (flexible: 'yes' | 'no' | 'depends', resident: 'yes' | 'no' | 'depends'): Partial<Assessment> => ({
    routes: ANSWER.routes.map((route) => ({
      ...route,
      schemes: route.schemes.map((scheme) => ({
        ...scheme,
        verdict: scheme.insurance !== 'medical' ? 'yes' : route.id === 'flexible' ? flexible : route.id === 'resident' ? resident : 'yes',
      })),
    })),
  })
  it.each([
    ['yes', 'no', true],
    ['no', 'yes', true],
    ['depends', 'no', true],
    ['no', 'depends', true],
    ['no', 'no', false],
  ] as const)('alone %s, as a resident %s: may renew %s, a foreigner never', (flexible, resident, may) => {
    expect(situation({}, withMedical(flexible, resident)).mayRenew).toBe(may)
    expect(situation({ person: 'foreign' }, withMedical(flexible, resident)).mayRenew).toBe(false)
  })
  it('a route without medical insurance opens none', () => {
    const flexible = situation().route('flexible')
    expect(opensMedical({ ...flexible, schemes: [] })).toBe(false)
  })
})

it('a route or a deadline that the answer does not have is a defect', () => {
  expect(() => situation({}, { routes: [] }).route('flexible')).toThrow('no route flexible')
  expect(() => situation({}, { deadlines: [] }).deadline('first-payment')).toThrow('no deadline first-payment')
  expect(situation().route('resident').id).toBe('resident')
  expect(situation().deadline('first-payment').id).toBe('first-payment')
})
