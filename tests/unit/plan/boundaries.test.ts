import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { addDays } from '../../../src/domain/dates.ts'
import { callSheet } from '../../../src/plan/calls.ts'
import { changedWays, decisiveFact } from '../../../src/plan/decisive.ts'
import {
  benefitFact,
  benefitUntil,
  costFact,
  coverFact,
  graceFact,
  missingOf,
  monthsFact,
  registerFact,
  residentFact,
  retirementFact,
  severanceFact,
  startFact,
} from '../../../src/plan/facts.ts'
import type { Route } from '../../../src/advisor/assessment.ts'
import { applyPension } from '../../../src/plan/leads/applyPension.ts'
import { answerQuestion } from '../../../src/plan/leads/answerQuestion.ts'
import { claimBenefit } from '../../../src/plan/leads/claimBenefit.ts'
import { recoverArrears } from '../../../src/plan/leads/recoverArrears.ts'
import { plan } from '../../../src/plan/plan.ts'
import { days } from '../../../src/plan/sentences.ts'
import { doors } from '../../../src/plan/doors.ts'
import type { Plan } from '../../../src/plan/shape.ts'
import { situationOf, type Situation } from '../../../src/plan/situation.ts'
import { stepsOf } from '../../../src/plan/steps.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/* The day itself, the day before and the day after; one month more and one less; and which hotline is asked what. */

const TODAY = '2026-11-28'
const M = { pension: 60, medical: 60, unemployment: 60 }
const person = (facts: Partial<Profile> = {}): Profile => ({ insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-10-31', ...facts })
const situation = (facts: Partial<Profile> = {}, today = TODAY) => {
  const profile = person(facts)
  return situationOf(assess(profile, wholePolicy, today), profile, today)
}
const planned = (facts: Partial<Profile> = {}, today = TODAY): Plan => {
  const profile = person(facts)
  return plan(assess(profile, wholePolicy, today), profile, today)
}

const LAID_OFF: Profile = {
  insuredPlace: '310000',
  hukouPlace: '360100',
  leftOn: '2026-12-31',
  lastPaidMonth: '2026-10',
  exit: 'laid-off',
  next: 'looking',
  months: { pension: 30, medical: 30, unemployment: 30 },
  birthMonth: '1990-02',
  sex: 'male',
  person: 'mainland',
}

describe('time left to renew medical cover', () => {
  const ends = situation({ exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-10', months: M }).a.medicalGap.graceEnds ?? ''
  const at = (day: string) => graceFact(situation({ exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-10', months: M }, day))

  it('ends on a day that is known', () => expect(ends).toBe('2027-01-31'))
  it.each([
    [-1, 'wait', false],
    [0, 'wait', false],
    [1, 'wait', true],
  ])('%i days after its end', (days, id, over) => {
    expect(at(addDays(ends, days))?.id === id).toBe(over)
  })
  it('once over, says the months of the wait as a limit where the rule gives only a limit', () => {
    const s = situation({ lastPaidMonth: '2026-10' }, addDays(ends, 1))
    const wait = s.a.medicalGap.waitIfMissed
    expect(graceFact(s)?.value.zh).toBe(wait?.bound === 'at-most' ? `≤${wait.months} 个月` : `${wait?.months} 个月`)
    const limited = { ...s, a: { ...s.a, medicalGap: { ...s.a.medicalGap, waitIfMissed: { months: 6, bound: 'at-most' as const } } } }
    expect(graceFact(limited)?.value.zh).toBe('≤6 个月')
    const exact = { ...s, a: { ...s.a, medicalGap: { ...s.a.medicalGap, waitIfMissed: { months: 6, bound: 'exact' as const } } } }
    expect(graceFact(exact)?.value.zh).toBe('6 个月')
  })
  it('is not shown in Zhengzhou, where a gap of medical cover is followed by no wait', () =>
    expect(
      graceFact(
        situation({ insuredPlace: '410100', leftOn: '2026-06-14', lastPaidMonth: '2026-06', exit: 'mutual-by-worker', next: 'looking' }),
      ),
    ).toBeNull())
  it.each<[who: string, facts: Partial<Profile>, stands: boolean]>([
    ['renew nothing by themselves', {}, false],
    ['correct the record', { recordedExit: 'resigned' }, false],
    ['are owed pension', { employerArrears: ['pension'] }, false],
    ['start a job after it', { exit: 'resigned', newJobFrom: '2026-12-05' }, false],
    ['have a job to come that has no day yet, and can ask for one', { exit: 'resigned', next: 'new-job' }, true],
  ])('of foreigners who %s: %s', (_, facts, stands) => {
    const foreign = {
      insuredPlace: '110000',
      person: 'foreign',
      leftOn: '2026-08-20',
      exit: 'laid-off',
      months: { unemployment: 33 },
    } as const
    expect(planned({ ...foreign, ...facts }).facts.some(({ id }) => id === 'grace')).toBe(stands)
  })
})

describe('the day from which the lead can be done', () => {
  const from = (rest: Partial<Profile>, today: string) => {
    const { lead } = plan(assess({ ...LAID_OFF, ...rest }, wholePolicy, today), { ...LAID_OFF, ...rest }, today)
    return [lead.id, lead.from]
  }
  it.each<[name: string, rest: Partial<Profile>, today: string, wanted: unknown[]]>([
    ['benefit is claimed once the job has ended', {}, '2026-12-30', ['claim-benefit', '2026-12-31']],
    ['on the last day it can be done', {}, '2026-12-31', ['claim-benefit', null]],
    ['medical cover is renewed once the job has ended', { exit: 'resigned' }, '2026-12-30', ['renew-medical', '2026-12-31']],
    [
      'one pays alone once the job has ended',
      { exit: 'resigned', next: 'flexible', hukouPlace: '310000' },
      '2026-12-30',
      ['enrol-flexible', '2026-12-31'],
    ],
    ['one moves once the job has ended', { exit: 'resigned', next: 'moving' }, '2026-12-30', ['move-accounts', '2026-12-31']],
    ['residents’ insurance too', { exit: 'resigned', next: 'pausing' }, '2026-12-30', ['switch-resident', '2026-12-31']],
    [
      'the paper is handed in on the first day of the new job',
      { exit: 'resigned', next: 'new-job', newJobFrom: '2027-01-05' },
      '2027-01-04',
      ['start-new-job', '2027-01-05'],
    ],
    [
      'and a job that begins today is no later matter',
      { exit: 'resigned', next: 'new-job', newJobFrom: '2027-01-05' },
      '2027-01-05',
      ['start-new-job', null],
    ],
    ['a foreigner may ask before', { person: 'foreign', hukouPlace: null }, '2026-12-30', ['claim-benefit', null]],
    ['a wrong reason is put right before', { recordedExit: 'resigned' }, '2026-12-30', ['correct-exit-record', null]],
  ])('%s', (_, rest, today, wanted) => expect(from(rest, today)).toEqual(wanted))
})

describe('the new employer’s day to register', () => {
  const at = (day: string) => registerFact(situation({ next: 'new-job', newJobFrom: '2026-11-10', exit: 'resigned' }, day))
  const by = '2026-12-10'
  it('is thirty days after the first day there', () => expect(at(TODAY)?.value.zh).toContain('12'))
  it.each([
    [-1, 'plain'],
    [0, 'plain'],
    [1, 'stop'],
  ])('%i days after it', (days, tone) => expect(at(addDays(by, days))?.tone).toBe(tone))
  it('is not said without a new job', () => expect(registerFact(situation({ next: 'looking' }))).toBeNull())
})

describe('pension months', () => {
  const born = { sex: 'male', birthMonth: '1970-05' } as const
  const least = situation({ ...born, months: { pension: 100 } }).a.retirement?.minimumMonths ?? 0
  it.each([
    [-1, 'soon'],
    [0, 'good'],
    [1, 'good'],
  ])('%i beyond those needed', (more, tone) =>
    expect(monthsFact(situation({ ...born, months: { pension: least + more } }))).toMatchObject({ id: 'months', tone }),
  )
  it('are not counted where paid months or the age are not known', () => {
    expect(monthsFact(situation(born))).toBeNull()
    expect(monthsFact(situation({ months: M }))).toBeNull()
    expect(retirementFact(situation({ months: M }))).toBeNull()
  })
  it('say when deemed ones are among them', () => {
    expect(monthsFact(situation({ ...born, months: { pension: 100 }, deemedMonths: 12 }))?.label.zh).toContain('视同')
    expect(monthsFact(situation({ ...born, months: { pension: 100 } }))?.label.zh).not.toContain('视同')
  })
})

describe('severance', () => {
  const facts = (exit: Profile['exit'], wage: number | null = 12_000) => severanceFact(situation({ exit, wage, startedOn: '2020-01-01' }))
  it('is a fact for somebody let go whose wage is known, and for nobody else', () => {
    expect(facts('laid-off')).not.toBeNull()
    expect(facts('laid-off', null)).toBeNull()
    expect(facts('resigned')).toBeNull()
  })
})

describe('which hotline is asked what', () => {
  const ids = (facts: Partial<Profile>) => {
    const profile = person({ insuredPlace: '320500', hukouPlace: '320500', ...facts })
    const assessment = assess(profile, wholePolicy, TODAY)
    return callSheet(assessment, profile, plan(assessment, profile, TODAY), { zh: '苏州', en: 'Suzhou' }).flatMap(
      ({ hotline, questions }) => questions.map(({ id }) => `${hotline}:${id}`),
    )
  }
  it('residents’ window: 12393, only for somebody who pauses', () => {
    expect(ids({ next: 'pausing', exit: 'resigned' })).toContain('12393:resident-window')
    expect(ids({ next: 'flexible', exit: 'resigned' })).not.toContain('12393:resident-window')
  })
  it('medical questions go to 12393, the record to 12333; none is asked of two', () => {
    const all = ids({ exit: 'laid-off', next: 'flexible' })
    expect(all.filter((id) => /:medical/.test(id)).every((id) => id.startsWith('12393:'))).toBe(true)
    expect(all).toContain('12333:recordedExit')
    const bare = all.map((id) => id.slice(6))
    expect(new Set(bare).size).toBe(bare.length)
  })
  it('a call without a question is not listed', () => {
    const profile = person({ exit: 'laid-off', next: 'looking', housingFund: false })
    const assessment = assess(profile, wholePolicy, TODAY)
    for (const call of callSheet(assessment, profile, plan(assessment, profile, TODAY), { zh: '上海', en: 'Shanghai' }))
      expect(call.questions.length).toBeGreaterThan(0)
  })
})

describe('how much an answer changed', () => {
  const base = planned({ exit: 'resigned', next: 'looking', months: M })
  const [first, ...others] = base.others
  it('another verdict of one way is one', () => {
    const after = { ...base, others: [{ ...first, verdict: first?.verdict === 'no' ? 'yes' : 'no' }, ...others] } as Plan
    expect(changedWays(base, after)).toBe(1)
  })
  it('a way that is there in one of the two plans only counts as no change', () => {
    expect(changedWays(base, { ...base, others })).toBe(0)
    expect(changedWays({ ...base, others }, base)).toBe(0)
  })
  it('another lead is one more', () => {
    const other = { ...base, lead: { ...base.lead, id: base.lead.id === 'nothing-due' ? 'apply-pension' : 'nothing-due' } } as Plan
    expect(changedWays(base, base)).toBe(0)
    expect(changedWays(base, other)).toBe(1)
  })
})

describe('steps that stand only for some', () => {
  const ids = (facts: Partial<Profile>) => planned({ exit: 'resigned', months: M, ...facts }).steps.map(({ id }) => id)
  it('the housing fund is a step unless there was none, or a pension is drawn', () => {
    const fund = (facts: Partial<Profile>) => ids(facts).some((id) => /housing|fund|withdraw/.test(id))
    expect(fund({ next: 'looking', housingFund: true })).toBe(true)
    expect(fund({ next: 'looking', housingFund: false })).toBe(false)
  })
  const all = (facts: Partial<Profile>) => stepsOf(situation({ months: M, ...facts }), []).map(({ id }) => id)
  const OF_AGE = { sex: 'male', birthMonth: '1965-01' } as const
  it.each<[who: string, facts: Partial<Profile>, stands: boolean]>([
    ['who goes on alone', { exit: 'resigned', next: 'flexible' }, true],
    ['who is of age, whatever comes next', { exit: 'resigned', next: 'looking', ...OF_AGE }, true],
    ['who is of age and goes on alone', { exit: 'resigned', next: 'flexible', ...OF_AGE }, true],
    ['who looks for work', { exit: 'resigned', next: 'looking' }, false],
    ['who has not said', { exit: 'resigned', next: null }, false],
    ['who is due benefit', { exit: 'laid-off', next: 'flexible' }, false],
  ])('a first payment of one’s own, for %s: %s', (_, facts, stands) => expect(all(facts).includes('first-payment')).toBe(stands))
  it.each<[who: string, facts: Partial<Profile>, stands: boolean]>([
    ['of a group, who may enrol alone', {}, true],
    ['of no group', { subsidyGroups: [] }, false],
    ['who may not enrol alone, e.g. a foreigner', { person: 'foreign', hukouPlace: null }, false],
    ['whose new job begins', { next: 'new-job', newJobFrom: '2026-12-01' }, false],
    ['who is due benefit', { exit: 'laid-off' }, false],
  ])('the subsidy, for somebody %s: %s', (_, facts, stands) =>
    expect(all({ exit: 'resigned', next: 'flexible', subsidyGroups: ['hard-to-employ'], ...facts }).includes('subsidy')).toBe(stands),
  )
  it('a step is named once', () => {
    for (const next of ['looking', 'flexible', 'new-job', 'pausing'] as const) {
      const all = ids({ next })
      expect(new Set(all).size).toBe(all.length)
    }
  })
})

describe('the benefit as a fact', () => {
  const facts = { exit: 'laid-off', next: 'looking', months: M } as const
  const s = situation(facts)
  const label = (months: { value: number; bound: 'exact' | 'at-most' } | null) =>
    benefitFact({ ...s, a: { ...s.a, unemployment: { ...s.a.unemployment, months } } })?.label
  it.each([
    [{ value: 10, bound: 'exact' } as const, '每月 · 共 10 个月', 'a month · 10 months'],
    [{ value: 1, bound: 'exact' } as const, '每月 · 共 1 个月', 'a month · 1 month'],
    [{ value: 18, bound: 'at-most' } as const, '每月 · 最多 18 个月', 'a month · at most 18 months'],
    [null, '每月', 'a month'],
  ])('%j: %s', (months, zh, en) => expect(label(months)).toEqual({ zh, en }))
  it.each([
    ['yes', true],
    ['unknown', true],
    ['no', false],
  ] as const)('stands where the right to it is %s: %s', (eligible, stands) => {
    expect(benefitFact({ ...s, a: { ...s.a, unemployment: { ...s.a.unemployment, eligible } } }) !== null).toBe(stands)
  })
})

describe('which fact is asked before anything is advised', () => {
  const asked = (facts: Partial<Profile>, change: Partial<Situation> = {}) => {
    const s = { ...situation(facts), ...change }
    return answerQuestion.when(s) ? answerQuestion.lead(s).asks : []
  }
  const refused: Partial<Profile> = { exit: 'expired-renewal-refused', months: M }
  const months = (unemployment: number | null) => ({ months: { pension: 60, medical: 60, unemployment } })
  it.each<[string, Partial<Profile>, string[]]>([
    ['the exit, where it is not known', { exit: null, ...months(60) }, ['exit']],
    ['with twelve months', { exit: null, ...months(12) }, ['exit']],
    ['not with eleven', { exit: null, ...months(11) }, []],
    ['months not known', { exit: null, ...months(null) }, ['exit']],
    ['the terms of a renewal refused', refused, ['renewalTerms']],
    ['not where they are known', { ...refused, renewalTerms: 'worse' }, []],
    ['of a foreigner too', { exit: null, person: 'foreign', ...months(60) }, ['exit']],
    ['not the terms of a foreigner', { ...refused, person: 'foreign' }, []],
    ['not of who is laid off', { exit: 'laid-off', ...months(60) }, []],
  ])('%s', (_, facts, fact) => expect(asked(facts)).toEqual(fact))
  it('nothing, where there is no benefit whatever the answer', () => {
    const s = situation(refused)
    expect(asked(refused, { a: { ...s.a, unemployment: { ...s.a.unemployment, eligible: 'no' } } })).toEqual([])
  })
  it('the post first, unless a pension is drawn already', () => {
    const s = situation({ exit: null })
    const a = { ...s.a, postDecides: true }
    expect(asked({ exit: null }, { a })).toEqual(['post'])
    expect(asked({ exit: null }, { a, drawsPension: true })).toEqual(['exit'])
  })
})

describe('the new employer’s housing fund', () => {
  const ids = (facts: Partial<Profile>) =>
    planned({ exit: 'resigned', next: 'new-job', newJobFrom: '2026-11-10', months: M, ...facts }).steps.map(({ id }) => id)
  it.each<[Partial<Profile>, boolean]>([
    [{}, true],
    [{ housingFund: true }, true],
    [{ housingFund: null }, true],
    [{ housingFund: false }, false],
    [{ newJobFrom: null }, false],
    [{ newJobFrom: '2026-10-30' }, true],
  ])('%j: %s', (facts, stands) => expect(ids(facts).includes('new-employer-fund')).toBe(stands))
})

describe('the answer that decides most', () => {
  const profile = person({ exit: 'laid-off', next: 'looking', months: M })
  const assessment = assess(profile, wholePolicy, TODAY)
  const now = {
    assessment: { ...assessment, questions: [{ fact: 'wage' }] as unknown as typeof assessment.questions },
    profile,
    plan: planned(profile),
  }
  it('is none where nothing can be answered', () => {
    expect(now.plan.lead.asks).toEqual([])
    let tried = 0
    const found = decisiveFact(
      now,
      [],
      () => null,
      () => {
        tried++
        return assessment
      },
    )
    expect([found, tried]).toEqual([null, 0])
  })
})

describe('when the employer’s debts come first', () => {
  it.each<[string, string[], Situation['involuntary'], Profile['exit'], boolean, boolean]>([
    ['nothing owed', [], 'yes', 'laid-off', false, false],
    ['nothing owed, driven out', [], 'yes', 'resigned-employer-fault', false, false],
    ['pension', ['pension'], 'no', 'resigned', true, false],
    ['medical', ['medical'], 'no', 'resigned', true, false],
    ['unemployment, let go', ['unemployment'], 'yes', 'laid-off', true, true],
    ['unemployment, not known how', ['unemployment'], 'unknown', null, true, true],
    ['unemployment, by their own will', ['unemployment'], 'no', 'resigned', false, false],
    ['unemployment and pension, by their own will', ['unemployment', 'pension'], 'no', 'resigned', true, false],
    ['the housing fund alone', ['housing-fund'], 'yes', 'laid-off', false, false],
    ['the housing fund, driven out', ['housing-fund'], 'yes', 'resigned-employer-fault', true, false],
  ])('%s', (_, arrears, involuntary, exit, first, benefit) => {
    const s = { ...situation({ exit }), arrears, involuntary }
    expect(recoverArrears.when(s)).toBe(first)
    const { why } = recoverArrears.lead(s)
    expect([why.zh.includes('就能去领失业金'), why.en.includes('benefit is due')]).toEqual([benefit, benefit])
  })
})

describe('whom to ring over what the employer owes', () => {
  it.each<[string[], string, string[], string]>([
    [['housing-fund'], '公积金', ['12329'], 'HF-13'],
    [['pension', 'housing-fund'], '社保和公积金', ['12333', '12366', '12329'], 'ED-12'],
    [['medical'], '社保', ['12333', '12366'], 'ED-12'],
  ])('%j: %s, %j', (arrears, what, numbers, rule) => {
    const s = { ...situation({ exit: 'resigned-employer-fault' }), arrears }
    const step = stepsOf(s, []).find(({ id }) => id === 'recover-arrears')
    expect(step?.title.zh).toBe(`要求单位补缴欠的${what}`)
    expect(step?.do.map(({ phone }) => phone)).toEqual(numbers)
    expect(step?.rule).toBe(rule)
    const { why } = recoverArrears.lead(s)
    for (const said of [step?.note?.zh ?? '', why.zh, why.en]) expect(said.match(/12\d{3}/g)).toEqual(numbers)
  })
})

describe('a foreigner who may be due benefit', () => {
  it.each([
    [null, ['months.unemployment']],
    [0, []],
    [60, []],
  ])('with %s months is asked for %j', (unemployment, asks) => {
    const s = situation({ person: 'foreign', exit: 'laid-off', months: { pension: 60, medical: 60, unemployment } })
    expect(claimBenefit.lead(s)).toMatchObject({
      asks,
      documents: ['passport', 'leaving-certificate'],
      rules: [s.a.unemployment.opens.rule, 'GR-03'],
    })
  })
})

describe('what paying alone costs', () => {
  const s = situation({ exit: 'resigned', next: 'flexible', months: M })
  const fact = (change: Partial<Route>) => {
    const routes = s.a.routes.map((route) => (route.id === 'flexible' ? { ...route, ...change } : route))
    return costFact({ ...s, a: { ...s.a, routes }, route: (id) => routes.find((route) => route.id === id)! })
  }
  const { monthly } = s.route('flexible')
  const parts = monthly!.lowest.parts.filter(({ insurance }) => insurance === 'pension')
  it('is a fact where the way is open and an amount is known', () => {
    expect(fact({})?.value.zh).toMatch(/^¥[\d,.]+$/)
    expect(fact({ verdict: 'no' })).toBeNull()
    expect(fact({ monthly: null })).toBeNull()
    expect(fact({ monthly: { ...monthly!, lowest: { fen: 0, parts: [] } } })).toBeNull()
  })
  it('says whom to ask for what is missing, unless that insurance is closed', () => {
    const some = fact({ monthly: { ...monthly!, lowest: { fen: 150_920, parts } } })
    expect(some).toMatchObject({ value: { zh: '¥1,509.20＋?' }, label: { zh: '自己缴，每月起，医保问 12393' } })
    const closed = s
      .route('flexible')
      .schemes.map((scheme) => ({ ...scheme, verdict: scheme.insurance === 'medical' ? 'no' : scheme.verdict }) as const)
    expect(fact({ schemes: closed, monthly: { ...monthly!, lowest: { fen: 150_920, parts } } })?.value.zh).toBe('¥1,509.20')
  })
  it('says that its figures are those of the period before', () => {
    expect(fact({ monthly: { ...monthly!, status: 'expired' } })?.label).toMatchObject({
      zh: '自己缴，每月起，上一期',
      en: 'a month at least; last known',
    })
  })
  it('where no amount of paying alone is known, both pension and medical are named as missing', () => {
    expect(missingOf({ ...s.route('flexible'), monthly: null })).toEqual(['pension', 'medical'])
  })
})

describe('until when the employer’s medical cover runs', () => {
  const s = situation({ exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-10', months: M })
  const at = (coverEnds: string | null, carefulUntil: string | null = null) =>
    coverFact({ ...s, a: { ...s.a, medicalGap: { ...s.a.medicalGap, coverEnds, carefulUntil } } })

  it('is no fact where it is not known', () => expect(at(null)).toBeNull())
  it.each([
    ['the day before today', '2026-11-27', '单位缴的医保已停', 'stop'],
    ['today', '2026-11-28', '单位缴的医保管到', 'soon'],
    ['in thirty days', '2026-12-28', '单位缴的医保管到', 'soon'],
    ['in thirty-one', '2026-12-29', '单位缴的医保管到', 'plain'],
  ])('%s', (_, ends, zh, tone) => expect(at(ends)).toMatchObject({ label: { zh }, tone }))
  it('a careful day goes before the other', () => expect(at('2026-12-31', '2026-11-27')).toMatchObject({ tone: 'stop' }))
})

describe('words for a number of days', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('%i', (count, said) => expect(days(count)).toBe(said))
})

describe('what leads where medical goes on', () => {
  it.each<[who: string, facts: Partial<Profile>, title: RegExp]>([
    [
      'from Hong Kong without a permit: the permit first',
      { insuredPlace: '110000', hukouPlace: '810000', person: 'hmt', residencePermit: false, exit: 'resigned', next: 'flexible' },
      /^领港澳台居民居住证，再接上医保$/,
    ],
    ['of the place', { exit: 'resigned', next: 'looking', lastPaidMonth: '2026-10', months: M }, /^接上医保，.*前办不用等$/],
  ])('for somebody %s', (_, facts, title) => expect(planned(facts).lead.title.zh).toMatch(title))

  it.each<[who: string, facts: Partial<Profile>, rules: string[]]>([
    ['registered there', {}, ['ME-08', 'ME-10']],
    ['registered elsewhere, without a permit', { hukouPlace: '360100', residencePermit: false }, ['ME-08', 'ME-10', 'PE-25']],
    ['registered elsewhere, with one', { hukouPlace: '360100', residencePermit: true }, ['ME-08', 'ME-10']],
    ['expecting a child', { maternity: true }, ['ME-08', 'ME-10', 'MA-01']],
  ])('switching to residents’ insurance rests on these rules for somebody %s', (_, facts, rules) => {
    const { lead } = planned({ exit: 'resigned', next: 'pausing', months: M, ...facts })
    expect([lead.id, lead.rules]).toEqual(['switch-resident', rules])
  })
})

describe('the dispatching agency is the one to ask', () => {
  const asked = (facts: Partial<Profile>): boolean => {
    const s = situation({ exit: 'resigned', next: 'looking', months: M, ...facts })
    return stepsOf(s, []).some(({ id }) => id === 'dispatching-agency')
  }
  it.each<[who: string, facts: Partial<Profile>, is: boolean]>([
    ['somebody dispatched', { dispatched: true }, true],
    ['not dispatched', { dispatched: false }, false],
    ['who does not say', {}, false],
    ['who left two years ago', { dispatched: true, leftOn: '2024-10-31' }, false],
    ['who draws a pension', { dispatched: true, drawing: 'pension', exit: 'retired' }, false],
  ])('%s', (_, facts, is) => expect(asked(facts)).toBe(is))
})

describe('what the employer owed by a day', () => {
  const s = situation({ exit: 'resigned', next: 'looking', months: M })
  const ids = (of: Situation): string[] => stepsOf(of, []).map(({ id }) => id)
  it('is chased where the day is known, and no step where it is not', () => {
    const owed = ['leaving-certificate', 'employer-transfer']
    expect(ids(s)).toEqual(expect.arrayContaining(owed))
    const none: Situation = { ...s, deadline: (id) => ({ ...s.deadline(id), date: null }) }
    expect(ids(none).filter((id) => owed.includes(id))).toEqual([])
  })
})

describe('the call sheet asks for the pension base', () => {
  const ids = (change: (route: Route) => Partial<Route>): string[] => {
    const profile = person({ exit: 'resigned', next: 'flexible', months: M })
    const now = assess(profile, wholePolicy, TODAY)
    const routes = now.routes.map((route) => (route.id === 'flexible' ? { ...route, ...change(route) } : route))
    return callSheet({ ...now, routes }, profile, plan(now, profile, TODAY), { zh: '上海', en: 'Shanghai' }).flatMap(({ questions }) =>
      questions.map(({ id }) => id),
    )
  }
  it('only where it is not known', () => {
    expect(ids(() => ({}))).not.toContain('pension-base')
    expect(ids(() => ({ monthly: null }))).toEqual(expect.arrayContaining(['pension-base', 'medical-amount']))
  })
  it.each(['pension', 'medical'] as const)('not where %s is closed', (closed) => {
    const found = ids(({ schemes }) => ({
      monthly: null,
      schemes: schemes.map((scheme) => (scheme.insurance === closed ? { ...scheme, verdict: 'no' } : scheme)),
    }))
    expect([found.includes('pension-base'), found.includes('medical-amount')]).toEqual([closed !== 'pension', closed !== 'medical'])
  })
})

/** The situation with another answer for one way on. */
const withRoute = (s: Situation, id: Route['id'], change: Partial<Route>): Situation => ({
  ...s,
  route: (of) => (of === id ? { ...s.route(of), ...change } : s.route(of)),
})

describe('the premium of residents’ insurance', () => {
  const s = situation({ exit: 'resigned', next: 'pausing', months: M })
  it.each<[what: string, change: Partial<Route>, said: string | null]>([
    ['is a fact where the way is open', {}, '¥400'],
    ['is none where it is closed', { verdict: 'no' }, null],
    ['nor where it is not known', { yearly: [] }, null],
  ])('%s', (_, change, said) => expect(residentFact(withRoute(s, 'resident', change))?.value.zh ?? null).toBe(said))
})

describe('a pension is applied for', () => {
  const s = situation({ exit: 'retired', sex: 'male', birthMonth: '1963-01', months: { pension: 300, medical: 300 } })
  const leads = (
    monthsShort: number,
    exit: 'retired' | 'expired',
    flexible: Route['verdict'],
    change: Partial<Situation> = {},
    retire: Route['verdict'] = 'yes',
  ): boolean => {
    const of = { ...s, p: { ...s.p, exit }, a: { ...s.a, retirement: { ...s.a.retirement!, monthsShort } } }
    return applyPension.when({ ...withRoute(withRoute(of, 'flexible', { verdict: flexible }), 'retire', { verdict: retire }), ...change })
  }
  it.each<[what: string, is: boolean, of: Parameters<typeof leads>]>([
    ['by who has the months', true, [0, 'expired', 'depends']],
    ['not by who is a month short and may pay it', false, [1, 'retired', 'depends']],
    ['by who left for the pension, is a month short and may not pay it', true, [1, 'retired', 'no']],
    ['not by who left otherwise, is a month short and may not pay it', false, [1, 'expired', 'no']],
    ['not before the age', false, [0, 'retired', 'no', { ofAge: false }]],
    ['by who goes home with the pension due', true, [0, 'expired', 'no', { goesHome: true }]],
    ['not by who goes home before it is', false, [1, 'retired', 'no', { goesHome: true }, 'no']],
  ])('%s', (_, is, of) => expect(leads(...of)).toBe(is))
})

describe('to the month and the day', () => {
  it.each([
    [11, /^缴满12个月才能领，现在11个月：/],
    [12, /^每月领，共2个月。/],
  ])('benefit of who leaves later with %i months paid', (unemployment, why) => {
    const { lead } = planned({ exit: 'laid-off', leftOn: '2026-12-10', months: { unemployment } })
    expect(lead.id).toBe('claim-benefit')
    expect(lead.why.zh).toMatch(why)
  })

  const pausing = (today: string) => planned({ exit: 'resigned', next: 'pausing', lastPaidMonth: '2026-10', months: M }, today).lead
  it.each([
    ['2027-01-31', '2027-01-31', /^1月31日前转、之前连续缴满2年的，当月就能用/],
    ['2027-02-01', null, /^转过去一般要等3个月才能报/],
  ])('switching to residents’ insurance on %s', (today, by, why) => {
    expect(pausing(today)).toMatchObject({ id: 'switch-resident', by })
    expect(pausing(today).why.zh).toMatch(why)
  })

  // Sixty months bring ten in Shanghai: the last may be drawn in September 2027.
  it.each([
    ['2027-09-01', false],
    ['2027-09-30', false],
    ['2027-10-01', true],
  ])('a job that begins on %s leaves medical cover to be renewed after benefit: %s', (newJobFrom, is) => {
    const { steps } = planned({ exit: 'laid-off', next: 'new-job', newJobFrom, months: M })
    expect(steps.some(({ id }) => id === 'medical-after-benefit')).toBe(is)
  })
})

describe('the accounts move', () => {
  const moves = (facts: Partial<Profile>, change: Partial<Route> = {}): boolean =>
    stepsOf(withRoute(situation({ exit: 'resigned', months: M, ...facts }), 'transfer', change), []).some(
      ({ id }) => id === 'move-accounts',
    )
  it.each<[who: string, is: boolean, of: Parameters<typeof moves>]>([
    ['of who moves, wherever to', true, [{ next: 'moving' }]],
    ['of who names a place and does something else there', true, [{ next: 'looking', movingTo: '510100' }]],
    ['of nobody else', false, [{ next: 'looking' }]],
    ['of nobody where they cannot', false, [{ next: 'moving', movingTo: '510100' }, { verdict: 'no' }]],
  ])('%s', (_, is, of) => expect(moves(...of)).toBe(is))
})

describe('where medical cover is renewed', () => {
  it.each<[who: string, facts: Partial<Profile>, doors: string[]]>([
    [
      'of the place: its own site and the tax bureau’s, then the hotline',
      {},
      ['local-1', 'tax:etax.shanghai.chinatax.gov.cn', 'call:12393'],
    ],
    ['where it is not sure that one may pay: the hotline', { insuredPlace: '440100', hukouPlace: '360100' }, ['call:12393']],
  ])('for somebody %s', (_, facts, doors) => {
    const { lead } = planned({ exit: 'resigned', next: 'looking', lastPaidMonth: '2026-10', months: M, ...facts })
    expect([lead.id, lead.do.map(({ id }) => id)]).toEqual(['renew-medical', doors])
  })
})

describe('until a job begins, until retirement', () => {
  const s = situation({ exit: 'laid-off', next: 'new-job', months: M })
  it.each([
    ['2026-11-27', '已入职'],
    ['2026-11-28', '已入职'],
    ['2026-11-29', '后入职'],
  ])('a job from %s: %s', (starts, zh) => expect(startFact({ ...s, starts })?.label.zh).toBe(zh))
  it('tomorrow is a day away, and no job begins on no day', () => {
    expect(startFact({ ...s, starts: '2026-11-29' })?.value).toEqual({ zh: '1 天', en: '1 day' })
    expect(startFact({ ...s, starts: null })).toBeNull()
  })

  const until = (month: string, value: number, change: object = {}) => {
    const retirement = {
      ...situation({ sex: 'male', birthMonth: '1966-10' }).a.retirement!,
      certain: true,
      monthsShort: 0,
      month,
      ...change,
    }
    return benefitUntil({ ...s, a: { ...s.a, retirement, unemployment: { ...s.a.unemployment, months: { value, bound: 'exact' } } } })
  }
  it.each([
    ['2027-02', 4, '2027-02'],
    ['2027-02', 3, null],
    ['2026-12', 2, '2026-12'],
    ['2026-11', 2, null],
    ['2026-10', 2, null],
  ])('retirement in %s ends a benefit of %i months: %s', (month, value, ends) => expect(until(month, value)).toBe(ends))
  it('not where the month is not certain or the pension not paid for', () => {
    expect(until('2027-02', 4, { certain: false })).toBeNull()
    expect(until('2027-02', 4, { monthsShort: 1 })).toBeNull()
  })
})

describe('benefit is to be stopped', () => {
  const s = situation({ exit: 'laid-off', next: 'looking', months: M })
  const stops = (change: Partial<Situation>): boolean => stepsOf({ ...s, ...change }, []).some(({ id }) => id === 'stop-benefit')
  const ON = '2026-12-15'
  it.each<[who: string, is: boolean, change: Partial<Situation>]>([
    ['by who draws it and has a job to come, on no day yet', true, { drawsBenefit: true, jobComes: true, starts: null }],
    ['by who draws it and begins on a day', true, { drawsBenefit: true, jobComes: false, starts: ON }],
    ['not by who draws it and has none', false, { drawsBenefit: true, benefitOpen: false, jobComes: false, starts: null }],
    ['by who may draw it until a day', true, { drawsBenefit: false, benefitOpen: true, jobComes: false, starts: ON }],
    ['not by who may draw it, with no day', false, { drawsBenefit: false, benefitOpen: true, jobComes: false, starts: null }],
    ['not by who may not', false, { drawsBenefit: false, benefitOpen: false, jobComes: false, starts: ON }],
  ])('%s', (_, is, change) => expect(stops(change)).toBe(is))
})

describe('the call sheet asks from when places count the days of the gap', () => {
  const asked = (change: object): number => {
    const profile = person({ exit: 'resigned', next: 'looking', lastPaidMonth: '2026-10', months: M })
    const now = assess(profile, wholePolicy, TODAY)
    const of = { ...now, medicalGap: { ...now.medicalGap, ...change } }
    return callSheet(of, profile, plan(now, profile, TODAY), { zh: '上海', en: 'Shanghai' })
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => id === 'medical-gap').length
  }
  it.each([
    ['where only the usual day is known', { bound: 'usual', graceEnds: '2027-01-31' }, 1],
    ['not where it is exact', { bound: 'exact', graceEnds: '2027-01-31' }, 0],
    ['nor where there is none', { bound: 'usual', graceEnds: null }, 0],
  ])('%s', (_, change, times) => expect(asked(change)).toBe(times))
})

describe('the numbers beside the lead', () => {
  const s = situation({ exit: 'laid-off', next: 'looking', lastPaidMonth: '2026-10', wage: 12_000, startedOn: '2020-01-01', months: M })
  const benefit = (change: Partial<Situation['a']['unemployment']>, more: Partial<Situation> = {}) =>
    benefitFact({ ...s, ...more, a: { ...s.a, unemployment: { ...s.a.unemployment, ...change } } })
  const line = s.a.unemployment.monthly[0]!
  it('a sum of the period before is called so, in how long it is paid and without that', () => {
    expect(benefit({ monthly: [{ ...line, status: 'expired' }] })?.label).toEqual({
      zh: '每月 · 共 10 个月 · 上一期标准',
      en: 'a month · 10 months · last known',
    })
    expect(benefit({ monthly: [{ ...line, status: 'expired' }], months: null })?.label).toEqual({
      zh: '每月 · 上一期标准',
      en: 'a month · last known',
    })
    expect(benefit({ monthly: [{ ...line, status: 'in-force' }] })?.label.zh).toBe('每月 · 共 10 个月')
  })
  it('no benefit is shown without a sum, nor of somebody who left over a year ago', () => {
    expect(benefit({ monthly: [] })).toBeNull()
    expect(benefit({}, { chases: false })).toBeNull()
  })
  it.each([
    [0, 'stop', '0 天'],
    [1, 'stop', '1 天'],
    [30, 'stop', '30 天'],
    [31, 'soon', '31 天'],
  ])('with %i days left to renew cover the number is %s', (graceDays, tone, zh) =>
    expect(graceFact({ ...s, graceDays })).toMatchObject({ id: 'grace', tone, value: { zh } }),
  )
  it.each<[what: string, wait: Situation['a']['medicalGap']['waitIfMissed'], shown: string | null]>([
    ['not known', null, null],
    ['none', { months: 0, bound: 'exact' }, null],
    ['a month', { months: 1, bound: 'exact' }, '1 month'],
    ['a month at most', { months: 1, bound: 'at-most' }, '≤ 1 month'],
  ])('a wait that is %s', (_, waitIfMissed, shown) =>
    expect(graceFact({ ...s, graceDays: -1, a: { ...s.a, medicalGap: { ...s.a.medicalGap, waitIfMissed } } })?.value.en ?? null).toBe(
      shown,
    ),
  )
  it.each<[what: string, change: (of: NonNullable<Situation['a']['severance']>) => Partial<Situation['a']>, stands: boolean]>([
    ['owed', () => ({}), true],
    ['not owed', () => ({ exit: { ...s.a.exit, severance: 'no' } }), false],
    ['too late to ask for', (severance) => ({ severance: { ...severance, limitOver: true } }), false],
    ['of which nothing is known', () => ({ severance: null }), false],
  ])('severance %s', (_, change, stands) => expect(severanceFact({ ...s, a: { ...s.a, ...change(s.a.severance!) } }) !== null).toBe(stands))
  it('are three at most, the best first', () => {
    const made = planned({ exit: 'laid-off', next: 'looking', lastPaidMonth: '2026-10', wage: 12_000, startedOn: '2020-01-01', months: M })
    expect(made.facts.map(({ id }) => id)).toEqual(['benefit', 'medical-paid', 'grace'])
  })

  const alone = situation({ exit: 'resigned', next: 'flexible', months: M })
  const cost = (every: NonNullable<Route['monthly']>['every']) => {
    const { monthly } = alone.route('flexible')
    return costFact(withRoute(alone, 'flexible', { monthly: { ...monthly!, every } }))?.label
  }
  it.each([
    ['month', '自己缴，每月起', 'a month at least'],
    ['quarter', '自己缴，每月起，养老按季缴', 'a month at least; pension by the quarter'],
    ['half-year', '自己缴，每月起，养老按半年缴', 'a month at least; pension by the half-year'],
    ['year', '自己缴，每月起，养老按年缴', 'a month at least; pension by the year'],
  ] as const)('a pension that is taken by the %s first of all', (often, zh, en) =>
    expect(cost([{ insurance: 'pension', every: [often, 'month'] }] as unknown as Parameters<typeof cost>[0])).toEqual({ zh, en }),
  )
})

describe('the doors of a way', () => {
  const s = situation({ exit: 'resigned', next: 'flexible', months: M })
  const site = (id: string, host: string | null) => ({ id, host, name: { zh: id, en: id } }) as Route['channels'][number]
  const of = (most?: number, only?: RegExp) =>
    doors(
      withRoute(s, 'flexible', {
        channels: [site('counter', null), site('tax:a', 'a.gov.cn'), site('b', 'b.gov.cn'), site('tax:c', 'c.gov.cn')],
      }),
      'flexible',
      '12366',
      most,
      only,
    ).map(({ id, host, phone }) => `${id} ${host ?? phone}`)
  it.each<[what: string, found: string[], of: Parameters<typeof of>]>([
    ['two sites, nearest first, and the hotline; a counter has no site', ['tax:a a.gov.cn', 'b b.gov.cn', 'call:12366 12366'], []],
    ['one site', ['tax:a a.gov.cn', 'call:12366 12366'], [1]],
    ['those wanted', ['tax:a a.gov.cn', 'tax:c c.gov.cn', 'call:12366 12366'], [2, /^tax/]],
    ['none of them wanted', ['call:12366 12366'], [2, /^x/]],
  ])('%s', (_, found, args) => expect(of(...args)).toEqual(found))
})

describe('a way counts as changed', () => {
  const base = planned({ exit: 'resigned', next: 'flexible', months: M })
  const way = { ...base.others[0]!, amount: { fen: 100, per: 'month', missing: [], status: 'in-force' } } satisfies Plan['others'][number]
  const count = (now: Partial<typeof way>) => changedWays({ ...base, others: [way] }, { ...base, others: [{ ...way, ...now }] })
  it.each<[what: string, now: Parameters<typeof count>[0], times: number]>([
    ['not, where nothing did', {}, 0],
    ['by its sum', { amount: { ...way.amount, fen: 101 } }, 1],
    ['by what the sum leaves out', { amount: { ...way.amount, missing: ['medical'] } as never }, 1],
    ['by a sum that is gone', { amount: null as never }, 1],
    ['not by the words for it', { line: { zh: '别的', en: 'other' } }, 0],
  ])('%s', (_, now, times) => expect(count(now)).toBe(times))
})
