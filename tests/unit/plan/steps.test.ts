import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Deadline, Route } from '../../../src/advisor/assessment.ts'
import { costFact } from '../../../src/plan/facts.ts'
import { plan } from '../../../src/plan/plan.ts'
import { situationOf, type Situation } from '../../../src/plan/situation.ts'
import { stepsOf } from '../../../src/plan/steps.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { standing } from '../../../src/domain/period.ts'
import { NEXT_STEPS, type Profile } from '../../../src/profile/schema.ts'

const TODAY = '2026-11-28'
const person = (facts: Partial<Profile>): Profile => ({ insuredPlace: '310000', leftOn: '2026-11-10', ...facts })
const planned = (facts: Partial<Profile>, today = TODAY) => plan(assess(person(facts), wholePolicy, today), person(facts), today)
const stepOf = (id: string, facts: Partial<Profile>, today = TODAY) => planned(facts, today).steps.find((step) => step.id === id)

describe('arbitration', () => {
  const facts: Partial<Profile> = {
    leftOn: '2025-11-29',
    exit: 'laid-off',
    recordedExit: 'resigned',
    employerArrears: ['pension'],
    months: { unemployment: 33 },
  }
  it('comes before what has no day, once its own is near', () =>
    expect(planned(facts).steps[0]).toMatchObject({ id: 'arbitration', by: '2026-11-29', group: 'now' }))
  it.each([
    ['2026-11-15', 'now'],
    ['2026-11-14', 'later'],
  ])('is seen on %s: %s', (today, group) => expect(stepOf('arbitration', facts, today)?.group).toBe(group))
  it.each<[who: string, facts: Partial<Profile>, title: string]>([
    ['let go', { exit: 'laid-off' }, '向单位要经济补偿，谈不拢就申请仲裁'],
    ['let go, draws a pension', { exit: 'laid-off', drawing: 'pension' }, '问12333：到了退休年龄，经济补偿还算不算'],
    ['let go past the age', { exit: 'laid-off', sex: 'male', birthMonth: '1965-01' }, '问12333：到了退休年龄，经济补偿还算不算'],
    ['let go short of the age', { exit: 'laid-off', sex: 'male', birthMonth: '1970-01' }, '向单位要经济补偿，谈不拢就申请仲裁'],
  ])('%s: %s', (_, given, title) => expect(stepOf('arbitration', given)?.title.zh).toBe(title))
  it('is not contradicted by what leads', () =>
    expect(planned({ exit: 'laid-off', drawing: 'pension' }).lead.title.zh).not.toContain('没有要办的'))
})

/** Everything that is said to somebody, in one text. */
const said = (facts: Partial<Profile>, today = TODAY) => {
  const a = assess(person(facts), wholePolicy, today)
  const whole = JSON.stringify([planned(facts, today), a.routes.map(({ reasons, warnings }) => [reasons, warnings]), a.stops, a.deadlines])
  return whole
}

describe('somebody who draws benefit', () => {
  const facts: Partial<Profile> = { exit: 'laid-off', drawing: 'unemployment', leftOn: '2026-08-31', months: { unemployment: 60 } }
  it.each<[Partial<Profile>, string]>([
    [{}, TODAY],
    [{ next: 'flexible' }, TODAY],
    [{ next: 'new-job', newJobFrom: '2026-12-10' }, TODAY],
    [{ next: 'new-job', newJobFrom: '2026-12-10' }, '2027-01-02'],
    [{ next: 'moving', movingTo: '510100' }, TODAY],
  ])('%j on %s is not told to register, nor of a gap in cover that the fund pays', (more, today) => {
    expect(said({ ...facts, ...more }, today)).not.toMatch(
      /符合领|符合领取|登记申领|免等待还剩|入职前医保空着|单位缴的管到|单位缴的医保已|缴第一笔|马上去登记|register and claim|due unemployment benefit/,
    )
    expect(planned({ ...facts, ...more }, today).steps.map(({ id }) => id)).not.toContain('months-between')
  })
  it('and starts a job: the fund pays medical until then', () => {
    const { lead, facts: shown } = planned({ ...facts, next: 'new-job', newJobFrom: '2026-12-10' })
    expect(lead.why.zh).toContain('入职前医保由失业保险基金缴。')
    expect(shown.map(({ id }) => id)).toEqual(['start', 'register-by', 'medical-paid'])
  })
})

describe('a job that ends the benefit', () => {
  const facts: Partial<Profile> = { exit: 'laid-off', months: { pension: 60, medical: 60, unemployment: 60 }, next: 'new-job' }
  it.each<[string, Partial<Profile>, stops: string | null | undefined, renews: boolean]>([
    ['none known', { next: 'looking' }, undefined, true],
    ['in three days, nothing drawn yet', { newJobFrom: '2026-12-01' }, undefined, false],
    ['in 70 days', { newJobFrom: '2027-02-06' }, '2027-02-06', false],
    ['long after the months run out', { newJobFrom: '2028-02-06' }, '2028-02-06', true],
    ['begun, drawing', { drawing: 'unemployment', newJobFrom: '2026-11-20' }, null, false],
  ])('%s', (_, more, by, renews) => {
    const { steps } = planned({ ...facts, ...more })
    expect(steps.find(({ id }) => id === 'stop-benefit')?.by).toBe(by)
    expect(steps.some(({ id }) => id === 'medical-after-benefit')).toBe(renews)
  })
})

describe('somebody who expects a child', () => {
  it.each<[next: Profile['next'], maternity: boolean, told: boolean]>([
    ['pausing', true, true],
    ['pausing', false, false],
    ['looking', true, true],
  ])('%s, %s: asks before joining the residents, whose scheme pays no allowance: %s', (next, maternity, told) =>
    expect(planned({ hukouPlace: '310000', exit: 'resigned', next, maternity }).lead.why.zh.includes('生育津贴')).toBe(told),
  )
})

describe('a plan cites only what is in force', () => {
  it.each(['2026-11-28', '2027-01-02', '2027-07-01'])('on %s', (day) => {
    for (const next of NEXT_STEPS)
      for (const exit of ['resigned', 'laid-off'] as const) {
        const { lead, steps } = planned({ hukouPlace: '310000', exit, next, maternity: true, months: { unemployment: 60 } }, day)
        const cited = [...lead.rules, ...steps.map(({ rule }) => rule)]
        const old = cited.filter((id) => standing(wholePolicy.rules.get(id) ?? { from: null, until: day }, day) !== 'in-force')
        expect([next, exit, old]).toEqual([next, exit, []])
      }
  })
})

describe('somebody never insured', () => {
  it('is told of no cover that runs out', () => {
    const facts: Partial<Profile> = {
      exit: 'dismissed-no-fault',
      months: { pension: 0, medical: 0, unemployment: 0 },
      employerArrears: ['pension', 'medical', 'unemployment'],
    }
    const made = planned(facts)
    expect(made.lead.id).toBe('recover-arrears')
    expect(made.facts).toEqual([])
    expect(made.steps.map(({ id }) => id)).not.toContain('medical-grace-ends')
    expect(said(facts)).not.toMatch(/免等待还剩|医保待遇到|通常管到/)
  })
})

describe('the new employer', () => {
  it('once it has begun in time, the old cover is no alarm', () => {
    const { facts } = planned({ leftOn: '2026-09-30', exit: 'resigned', next: 'new-job', newJobFrom: '2026-10-01' })
    expect(facts.map(({ id }) => id)).toEqual(['start', 'register-by'])
  })
  it('of somebody whose two jobs overlapped has begun', () => {
    const made = planned({ leftOn: '2026-11-20', exit: 'resigned', next: 'new-job', newJobFrom: '2026-11-10' })
    expect(made.lead).toMatchObject({
      id: 'start-new-job',
      asks: [],
      by: '2026-12-10',
      title: { zh: '查清日子：11月10日入职，11月20日才离职' },
    })
  })

  const started = (newJobFrom: string) => planned({ exit: 'resigned', next: 'new-job', newJobFrom })
  it.each([
    ['2026-11-29', true],
    ['2026-11-28', false],
    ['2026-11-20', false],
  ])('a job from %s: a step to look whether it registered beside the lead: %s', (from, stands) => {
    expect(started(from).steps.some(({ id }) => id === 'new-employer-register')).toBe(stands)
  })
  it('late, is to be pressed', () => {
    expect(started('2026-10-28').lead.why.zh).toContain('新单位11月27日前就该给你办好社保：没办就催，不办打12333。')
    expect(started('2026-10-29').lead.why.zh).toContain('新单位最晚11月28日给你办好社保，')
  })
})

describe('months between two jobs', () => {
  const between = (facts: Partial<Profile>) => stepOf('months-between', { exit: 'resigned', next: 'new-job', ...facts })
  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('cover ends on 30 November, the job begins on %s: %s', (newJobFrom, stands) => {
    expect(between({ insuredPlace: '440300', lastPaidMonth: '2026-11', newJobFrom }) !== undefined).toBe(stands)
  })
  it('are no matter of who draws a pension', () =>
    expect(between({ drawing: 'pension', exit: 'retired', newJobFrom: '2026-12-20' })).toBeUndefined())
  it('are followed by the wait of the place of the new job', () => {
    const late = (movingTo: string | null) =>
      planned({ leftOn: '2026-06-10', exit: 'resigned', next: 'new-job', newJobFrom: '2026-12-20', movingTo }).facts.at(-1)?.value.zh
    expect([late(null), late('330100')]).toEqual(['6 个月', '2 个月'])
  })
  it('go by the place of the new job', () => {
    expect(between({ newJobFrom: '2027-01-10' })?.rule).toBe('ME-SH-02')
    expect(between({ newJobFrom: '2026-12-10', movingTo: '330100' })?.rule).toBe('ME-ZJ-02')
  })
})

describe('what paying alone costs says what is not taken by the month', () => {
  const label = (insuredPlace: string) => {
    const facts = person({ insuredPlace, exit: 'resigned', next: 'flexible' })
    return costFact(situationOf(assess(facts, wholePolicy, TODAY), facts, TODAY))?.label
  }
  it.each([
    ['360100', '自己缴，每月起，医保按年缴，医保问 12393，上一期', 'a month at least; medical by the year; medical: ask 12393; last known'],
    ['500000', '自己缴，每月起，医保按年缴，上一期', 'a month at least; medical by the year; last known'],
    ['310000', '自己缴，每月起', 'a month at least'],
  ])('%s', (place, zh, en) => expect(label(place)).toEqual({ zh, en }))
})

describe('each step by itself: for whom it stands, when, whom to ask and what it says', () => {
  const M = { pension: 60, medical: 60, unemployment: 60 }
  /** Left in Shanghai on 10 November, with parts of the situation put in their place. */
  const situation = (facts: Partial<Profile>, today = TODAY) => {
    const profile = person({ hukouPlace: '310000', lastPaidMonth: '2026-10', months: M, ...facts })
    return situationOf(assess(profile, wholePolicy, today), profile, today)
  }
  type Change = (s: Situation) => Partial<Situation>
  const found = (id: string, facts: Partial<Profile>, change: Change = () => ({}), today = TODAY) => {
    const s = situation(facts, today)
    return stepsOf({ ...s, ...change(s) }, []).find((step) => step.id === id)
  }
  const benefit =
    (given: Partial<Situation['a']['unemployment']>): Change =>
    ({ a }) => ({ a: { ...a, unemployment: { ...a.unemployment, ...given } } })
  const joining =
    (given: Partial<Situation['a']['joining']>): Change =>
    ({ a }) => ({ a: { ...a, joining: { ...a.joining, ...given } } })
  const dated =
    (of: Deadline['id'], date: string | null): Change =>
    ({ deadline }) => ({ deadline: (id) => (id === of ? { ...deadline(id), date } : deadline(id)) })
  const closed =
    (...ids: Route['id'][]): Change =>
    ({ route }) => ({ route: (id) => (ids.includes(id) ? { ...route(id), verdict: 'no' } : route(id)) })
  const all =
    (...changes: Change[]): Change =>
    (s) =>
      changes.reduce((so, change) => ({ ...so, ...change({ ...s, ...so }) }), {} as Partial<Situation>)
  const put =
    (given: Partial<Situation>): Change =>
    () =>
      given

  const LET_GO = { exit: 'laid-off', next: 'looking' } as const
  const RESIGNED = { exit: 'resigned', next: 'looking' } as const
  const ALONE = { exit: 'resigned', next: 'flexible' } as const
  const JOB = { exit: 'resigned', next: 'new-job', newJobFrom: '2026-12-01' } as const
  const REFUSED = { exit: 'expired-renewal-refused', renewalTerms: 'same-or-better' } as const
  const OF_AGE = { exit: 'expired', sex: 'male', birthMonth: '1965-01', months: { pension: 300, medical: 300 } } as const
  const DRAWS = { exit: 'retired', drawing: 'pension' } as const
  const HOME = { exit: 'resigned', person: 'hmt', hukouPlace: '810000', next: 'abroad' } as const
  const doubted = benefit({ eligible: 'unknown', reasons: ['first', 'left'].map((en) => ({ rule: 'UI-01', zh: en, en })) })

  it.each<[id: string, stands: boolean, who: string, facts: Partial<Profile>, change?: Change]>([
    ['correct-exit-record', true, 'whose record is wrong', LET_GO, put({ recordWrong: true })],
    ['correct-exit-record', false, 'whose record is right', LET_GO, put({ recordWrong: false })],
    ['claim-benefit', true, 'who is due benefit', LET_GO],
    ['claim-benefit', false, 'who is not', RESIGNED],
    ['claim-benefit', false, 'a foreigner, who asks first', LET_GO, put({ foreign: true })],
    ['claim-benefit', false, 'whose job comes first', LET_GO, put({ jobComes: true })],
    ['benefit-elsewhere', true, 'who is due benefit and moves', { ...LET_GO, next: 'moving' }],
    ['benefit-elsewhere', false, 'who is due it and stays', LET_GO],
    ['benefit-elsewhere', false, 'who is not due it and moves', { ...RESIGNED, next: 'moving' }],
    ['benefit-elsewhere', false, 'who moves to a job', { ...LET_GO, next: 'moving' }, put({ jobComes: true })],

    ['ask-benefit', true, 'who has months left from before', { ...RESIGNED, carriedOverMonths: 1 }, doubted],
    ['ask-benefit', false, 'who has none left', { ...RESIGNED, carriedOverMonths: 0 }, doubted],
    ['ask-benefit', false, 'of whom that is not known', RESIGNED, doubted],
    ['ask-benefit', false, 'who surely is not due it', { ...RESIGNED, carriedOverMonths: 1 }, all(doubted, benefit({ eligible: 'no' }))],
    [
      'ask-benefit',
      false,
      'who has them and is due benefit',
      { ...LET_GO, carriedOverMonths: 1 },
      all(doubted, put({ benefitOpen: true })),
    ],
    ['ask-benefit', false, 'who has them and a job to come', { ...RESIGNED, carriedOverMonths: 1 }, all(doubted, put({ jobComes: true }))],
    ['ask-benefit', true, 'who declined to renew', REFUSED, benefit({ eligible: 'unknown' })],
    ['ask-benefit', false, 'who declined, and is due benefit', REFUSED, all(benefit({ eligible: 'unknown' }), put({ benefitOpen: true }))],
    ['ask-benefit', false, 'who declined, and has a job to come', REFUSED, all(benefit({ eligible: 'unknown' }), put({ jobComes: true }))],
    ['ask-benefit', false, 'who declined, and surely is not due it', REFUSED, benefit({ eligible: 'no' })],
    ['ask-benefit', false, 'who resigned, where the benefit is not known', RESIGNED, benefit({ eligible: 'unknown' })],

    ['recover-arrears', false, 'who is owed nothing', LET_GO],
    ['arbitration', true, 'who is owed severance', LET_GO],
    ['arbitration', true, 'on its last day', LET_GO, dated('arbitration', TODAY)],
    ['arbitration', false, 'the day after', LET_GO, dated('arbitration', '2026-11-27')],
    ['arbitration', false, 'where no day is known', LET_GO, dated('arbitration', null)],
    ['arbitration', false, 'who is owed none', RESIGNED],
    ['arbitration', false, 'of a public body, which pays none', LET_GO, ({ p }) => ({ p: { ...p, publicSector: true } })],
    ['injury-sums', true, 'with a graded injury', { ...RESIGNED, disabled: true }],
    ['injury-sums', false, 'without one', { ...RESIGNED, disabled: false }],
    ['injury-sums', false, 'with one, of a public body', { ...RESIGNED, disabled: true, publicSector: true }],
    ['injury-sums', false, 'with one, who draws a pension', { ...DRAWS, disabled: true }],

    ['first-payment', true, 'who goes on alone', ALONE],
    ['first-payment', false, 'where no day is known', ALONE, dated('first-payment', null)],
    ['first-payment', false, 'where it is closed', ALONE, closed('flexible')],
    ['first-payment', false, 'who draws benefit', ALONE, put({ drawsBenefit: true })],
    ['first-payment', false, 'who is due benefit', ALONE, put({ benefitOpen: true })],
    ['first-payment', false, 'who draws a pension', ALONE, put({ drawsPension: true })],
    ['medical-grace-ends', true, 'who may renew', RESIGNED],
    ['medical-grace-ends', false, 'who may not', RESIGNED, put({ mayRenew: false })],
    ['medical-grace-ends', false, 'who draws benefit: the fund pays', RESIGNED, put({ drawsBenefit: true })],
    ['medical-grace-ends', false, 'where no day is known', RESIGNED, dated('medical-grace-ends', null)],
    ['pension-meanwhile', true, 'who is due benefit and goes on alone', { ...LET_GO, next: 'flexible' }, benefit({ ownPension: null })],
    [
      'pension-meanwhile',
      false,
      'where the place says that both may be',
      { ...LET_GO, next: 'flexible' },
      benefit({ ownPension: 'UI-15' }),
    ],
    ['pension-meanwhile', false, 'who is due benefit and looks', LET_GO, benefit({ ownPension: null })],
    ['pension-meanwhile', false, 'who goes on alone and is due none', ALONE, benefit({ ownPension: null })],
    [
      'pension-meanwhile',
      false,
      'where paying alone is closed',
      { ...LET_GO, next: 'flexible' },
      all(benefit({ ownPension: null }), closed('flexible')),
    ],
    ['medical-after-benefit', true, 'who is due benefit', LET_GO],
    ['medical-after-benefit', true, 'who draws it', { ...LET_GO, drawing: 'unemployment' }],
    ['medical-after-benefit', false, 'who is not due it', RESIGNED],
    ['medical-after-benefit', false, 'who is due it and may renew nothing', LET_GO, put({ mayRenew: false })],

    ['new-employer-register', true, 'whose job is to begin', JOB],
    ['new-employer-register', false, 'where no day is known', JOB, dated('new-employer-register', null)],
    ['new-employer-fund', true, 'whose job is to begin', JOB],
    ['new-employer-fund', false, 'where no day is known', JOB, dated('new-employer-fund', null)],
    ['new-employer-fund', false, 'who draws a pension', { ...JOB, drawing: 'pension' }],
    ['months-between', true, 'whose cover ends two days before', JOB, joining({ coverEnds: '2026-11-29' })],
    ['months-between', false, 'whose cover ends the day before', JOB, joining({ coverEnds: '2026-11-30' })],
    ['months-between', false, 'whose cover ends on no known day', JOB, joining({ coverEnds: null })],
    ['months-between', false, 'a foreigner', JOB, all(joining({ coverEnds: '2026-10-31' }), put({ foreign: true }))],
    ['months-between', false, 'whose job begins on no known day', { ...JOB, newJobFrom: null }, joining({ coverEnds: '2026-10-31' })],
    ['months-between', false, 'whose job is far', JOB, all(joining({ coverEnds: '2026-10-31' }), put({ jobComes: false }))],
    ['month-of-leaving', true, 'paid up to the month before', JOB],
    ['month-of-leaving', false, 'paid in the month of leaving', { ...JOB, lastPaidMonth: '2026-11' }],
    ['month-of-leaving', false, 'of whom that is not known', { ...JOB, lastPaidMonth: null }],
    ['month-of-leaving', false, 'without a job to come', { ...RESIGNED, newJobFrom: null }],
    ['month-of-leaving', true, 'whose job begins in that month', { ...JOB, newJobFrom: '2026-11-01' }],
    ['month-of-leaving', false, 'whose job began before it', { ...JOB, newJobFrom: '2026-10-31' }],
    ['month-of-leaving', true, 'whose job begins on no known day', { ...JOB, newJobFrom: null }],

    ['retiree-medical', true, 'of age, where the years are not known', OF_AGE, ({ a }) => ({ a: { ...a, retireeMedical: null } })],
    ['retiree-medical', false, 'not of age', RESIGNED, ({ a }) => ({ a: { ...a, retireeMedical: null } })],
    [
      'retiree-medical',
      false,
      'who draws a pension',
      { ...OF_AGE, drawing: 'pension' },
      ({ a }) => ({ a: { ...a, retireeMedical: null } }),
    ],
    ['settle-medical', true, 'who leaves for good', HOME],
    ['settle-medical', false, 'who stays', RESIGNED],
    ['housing-fund-withdraw', true, 'who leaves for good', HOME],
    ['housing-fund-withdraw', false, 'who leaves for good and has none', { ...HOME, housingFund: false }],
    ['housing-fund-withdraw', true, 'where a day is known', RESIGNED, dated('housing-fund-withdraw', '2027-01-01')],
    ['housing-fund-withdraw', false, 'where none is', RESIGNED, dated('housing-fund-withdraw', null)],
    ['leaving-certificate', true, 'who left lately', RESIGNED],
    ['leaving-certificate', false, 'who draws a pension', DRAWS],
    ['leaving-certificate', false, 'who left over a year ago', RESIGNED, put({ chases: false })],
    ['employer-transfer', true, 'who left lately', RESIGNED],
    ['employer-transfer', false, 'of age', OF_AGE],
    ['employer-transfer', false, 'who draws a pension', { ...RESIGNED, drawing: 'pension' }],
    ['housing-fund-seal', true, 'who left lately', RESIGNED],
    ['housing-fund-seal', true, 'who has a fund', { ...RESIGNED, housingFund: true }],
    ['housing-fund-seal', false, 'who has none', { ...RESIGNED, housingFund: false }],
    ['housing-fund-seal', false, 'who draws a pension', { ...RESIGNED, drawing: 'pension' }],
  ])('%s: %s for somebody %s', (id, stands, _, facts, change) => expect(found(id, facts, change) !== undefined).toBe(stands))

  const WORKER = { who: 'worker', bound: 'exact', by: null }
  it.each<[id: string, facts: Partial<Profile>, shape: object, phones: string[], change?: Change]>([
    ['correct-exit-record', { ...LET_GO, recordedExit: 'resigned' }, { ...WORKER, group: 'now', rule: 'UI-02' }, ['12333']],
    ['benefit-elsewhere', { ...LET_GO, next: 'moving' }, { ...WORKER, group: 'now', rule: 'UI-19' }, ['12333']],
    ['injury-sums', { ...RESIGNED, disabled: true }, { ...WORKER, group: 'now', rule: 'WI-02' }, ['12333']],
    ['medical-after-benefit', LET_GO, { ...WORKER, group: 'later', rule: 'UI-10' }, ['12393']],
    ['month-of-leaving', JOB, { ...WORKER, group: 'now', rule: 'ED-09' }, ['12333']],
    ['months-between', JOB, { ...WORKER, group: 'now' }, ['12393'], joining({ coverEnds: '2026-10-31' })],
    ['settle-medical', HOME, { ...WORKER, group: 'now', rule: 'ME-18' }, ['12393']],
    ['retiree-medical', OF_AGE, { ...WORKER, group: 'now', rule: 'ME-15' }, ['12393'], ({ a }) => ({ a: { ...a, retireeMedical: null } })],
    ['new-employer-register', JOB, { who: 'employer', group: 'later', by: '2026-12-31' }, ['12333']],
    ['new-employer-fund', JOB, { who: 'employer', group: 'later', by: '2026-12-31' }, ['12329']],
    ['leaving-certificate', RESIGNED, { who: 'employer', group: 'employer', by: '2026-11-10' }, ['12333']],
    ['employer-transfer', RESIGNED, { who: 'employer', group: 'employer', by: '2026-11-25' }, ['12333']],
    ['housing-fund-seal', RESIGNED, { who: 'employer', group: 'employer', by: '2026-12-10' }, ['12329']],
    ['dispatching-agency', { ...RESIGNED, dispatched: true }, { ...WORKER, group: 'employer', rule: 'ED-17' }, ['12333']],
    ['housing-fund-withdraw', HOME, { who: 'worker', group: 'later', by: null }, ['12329']],
  ])('%s of %j: %j, and whom to call', (id, facts, shape, phones, change) => {
    const step = found(id, facts, change)
    expect(step).toMatchObject(shape)
    expect(step?.do.flatMap(({ phone }) => phone ?? [])).toEqual(phones)
  })

  it.each<[what: string, id: string, title: RegExp, note: RegExp, facts: Partial<Profile>, change?: Change]>([
    ['benefit counts from a day', 'claim-benefit', /^去办失业登记/, /算起，别拖。办好后医保由基金缴。$/, LET_GO],
    [
      'is claimed even where the record is wrong',
      'claim-benefit',
      /^去办失业登记/,
      /^更正没办下来也先登记/,
      LET_GO,
      put({ recordWrong: true }),
    ],
    ['a payment still ahead', 'first-payment', /^缴第一笔/, /^养老断的月份/, ALONE, dated('first-payment', TODAY)],
    ['a payment missed', 'first-payment', /^缴第一笔/, /^这天过了，现在就办/, ALONE, dated('first-payment', '2026-11-27')],
    ['cover still without a wait', 'medical-grace-ends', /^留意医保：2027年1月31日前要接上$/, /^过了这天要等/, RESIGNED],
    ['the same while benefit is waited for', 'medical-grace-ends', /^留意医保：/, /^到时还没领上失业金的/, LET_GO],
    ['cover with a wait', 'medical-grace-ends', /^接上医保$/, /^免等待的时间过了/, RESIGNED, put({ graceDays: -1 })],
    ['the same where no day is left', 'medical-grace-ends', /^接上医保$/, /^免等待的时间过了/, LET_GO, put({ graceDays: null })],
    ['a new job', 'new-employer-register', /^查新单位给你办了社保没有$/, /30天/, JOB],
    ['a new job of somebody of age', 'new-employer-register', /工伤保险/, /30天/, JOB, put({ ofAge: true })],
    ['a new job of who draws a pension', 'new-employer-register', /工伤保险/, /30天/, JOB, put({ drawsPension: true })],
    [
      'months short',
      'retiree-medical',
      /差的8个月/,
      /./,
      OF_AGE,
      ({ a }) => ({ a: { ...a, retireeMedical: { rule: 'ME-15', needed: 1, missing: 8, sure: true } } }),
    ],
    [
      'none short, not sure',
      'retiree-medical',
      /够不够$/,
      /./,
      OF_AGE,
      ({ a }) => ({ a: { ...a, retireeMedical: { rule: 'ME-15', needed: 1, missing: 0, sure: false } } }),
    ],
    ['the fund of who leaves for good', 'housing-fund-withdraw', /^提取公积金$/, /^出境定居/, HOME],
    ['the fund of who retires', 'housing-fund-withdraw', /^提取公积金$/, /^退休是/, RESIGNED, dated('housing-fund-withdraw', '2027-01-01')],
    ['a certificate overdue', 'leaving-certificate', /./, /^还没拿到就催补开/, RESIGNED, dated('leaving-certificate', '2026-11-27')],
    ['a certificate due today', 'leaving-certificate', /./, /^离职那天就该给你/, RESIGNED, dated('leaving-certificate', TODAY)],
    ['a transfer overdue', 'employer-transfer', /./, /不办打12333。$/, RESIGNED, dated('employer-transfer', '2026-11-27')],
    ['a transfer due today', 'employer-transfer', /./, /^不转，窗口登记会失败。$/, RESIGNED, dated('employer-transfer', TODAY)],
  ])('%s (%s)', (_, id, title, note, facts, change) => {
    const step = found(id, facts, change)
    expect(step?.title.zh).toMatch(title)
    expect(step?.note?.zh).toMatch(note)
  })

  it.each<[what: string, starts: string, by: string | null, group: string]>([
    ['yesterday', '2026-11-27', null, 'now'],
    ['today', TODAY, null, 'now'],
    ['tomorrow', '2026-11-29', '2026-11-29', 'now'],
    ['in fourteen days', '2026-12-12', '2026-12-12', 'now'],
    ['in fifteen', '2026-12-13', '2026-12-13', 'later'],
  ])('benefit is stopped by the day a job begins, while that is ahead: %s', (_, starts, by, group) =>
    expect(found('stop-benefit', LET_GO, put({ drawsBenefit: true, starts }))).toMatchObject({ by, group }),
  )

  it('stand now, later, and what the employer owes, each by its day and those without one last', () => {
    const steps = stepsOf(situation({ ...LET_GO, recordedExit: 'resigned', employerArrears: ['pension'] }), [])
    expect([...new Set(steps.map(({ group }) => group))]).toEqual(['now', 'later', 'employer'])
    for (const group of ['now', 'later', 'employer']) {
      const days = steps.filter((step) => step.group === group).map(({ by }) => by ?? '9999')
      expect(days).toEqual(days.toSorted())
    }
    expect(steps.map(({ id }) => id)).toContain('claim-benefit')
    expect(stepsOf(situation(LET_GO), ['claim-benefit']).map(({ id }) => id)).not.toContain('claim-benefit')
  })
})
