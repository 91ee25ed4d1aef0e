import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/advisor/assessment.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { applyPension } from '../../../src/plan/leads/applyPension.ts'
import { claimBenefit } from '../../../src/plan/leads/claimBenefit.ts'
import { enrolFlexible } from '../../../src/plan/leads/enrolFlexible.ts'
import { moveAccounts } from '../../../src/plan/leads/moveAccounts.ts'
import { drawsBenefit } from '../../../src/plan/leads/nothingDue.ts'
import { renewMedical } from '../../../src/plan/leads/renewMedical.ts'
import { switchResident } from '../../../src/plan/leads/switchResident.ts'
import { startNewJob } from '../../../src/plan/leads/startNewJob.ts'
import { plan } from '../../../src/plan/plan.ts'
import { situationOf, type Situation } from '../../../src/plan/situation.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

/* What a lead says, by when and what it asks, as what is known of the person comes and goes. */

const TODAY = '2026-11-28'
const M = { pension: 60, medical: 60, unemployment: 60 }

/** Left in Shanghai on 31 October 2026, with parts of the answer put in its place. */
const situation = (facts: Partial<Profile>, change: (answer: Assessment) => Partial<Assessment> = () => ({})): Situation => {
  const profile: Profile = { insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-10-31', months: M, ...facts }
  const answer = assess(profile, wholePolicy, TODAY)
  return situationOf({ ...answer, ...change(answer) }, profile, TODAY)
}

describe('renewing medical cover says what a missed day means', () => {
  const why = (waitIfMissed: Assessment['medicalGap']['waitIfMissed'], bound: 'exact' | 'usual') =>
    renewMedical.lead(situation({ exit: 'resigned' }, ({ medicalGap }) => ({ medicalGap: { ...medicalGap, waitIfMissed, bound } }))).why
  const WAYS = {
    zh: '自己缴职工医保，或参加居民医保，选一样。',
    en: "Pay employee medical yourself or join the residents' scheme: either will do.",
  }
  it.each<[what: string, wait: Assessment['medicalGap']['waitIfMissed'], zh: string, en: string]>([
    ['six months', { months: 6, bound: 'exact' }, '错过要等6个月才能报。', ' Missed, it means a wait of 6 months.'],
    ['up to three', { months: 3, bound: 'at-most' }, '错过最长要等3个月才能报。', ' Missed, it means a wait of up to 3 months.'],
    ['no wait at all', { months: 0, bound: 'exact' }, '', ''],
    ['a wait that is not known', null, '', ''],
  ])('%s', (_, wait, zh, en) => expect(why(wait, 'exact')).toEqual({ zh: WAYS.zh + zh, en: WAYS.en + en }))

  it('and that places count differently, where the day is only the usual one', () =>
    expect(why({ months: 6, bound: 'exact' }, 'usual').zh).toBe(`${WAYS.zh}错过要等6个月才能报。各地数法不同，最好提前一个月。`))
})

describe('who enrols alone does it', () => {
  const by = (date: string | null, graceEnds: string | null) => {
    const s = situation({ exit: 'resigned', next: 'flexible' }, ({ medicalGap, deadlines }) => ({
      medicalGap: { ...medicalGap, graceEnds },
      deadlines: deadlines.map((one) => (one.id === 'first-payment' ? { ...one, date } : one)),
    }))
    return enrolFlexible.lead(s).by
  }
  it.each<[when: string, payment: string | null, graceEnds: string | null, expected: string | null]>([
    ['by the first payment, long before the medical wait begins', '2026-11-30', '2027-01-31', '2026-11-30'],
    ['by a payment due today', TODAY, '2027-01-31', TODAY],
    ['by the last day without a medical wait, once that payment was missed', '2026-11-27', '2027-01-31', '2027-01-31'],
    ['by the last day without a medical wait, where no payment has a day', null, '2027-01-31', '2027-01-31'],
    ['by the first payment, where the medical day is over', '2026-11-30', '2026-11-27', '2026-11-30'],
    ['by no day, where both are over', '2026-11-27', '2026-11-27', null],
  ])('%s', (_, payment, graceEnds, expected) => expect(by(payment, graceEnds)).toBe(expected))
})

describe('applying for the pension', () => {
  const ASK = {
    zh: '问12393退休医保年限够不够，没问清前别断医保。',
    en: 'Ask 12393 whether your years give retiree medical cover, and let nothing lapse before you know.',
  }
  it.each<[what: string, facts: Partial<Profile>, zh: string, en: string]>([
    [
      'names the month of retirement where the age is known',
      { sex: 'male', birthMonth: '1966-01', months: { pension: 300 } },
      '法定退休在2026年5月，缴费月数也够。',
      'Statutory retirement is in May 2026. You have paid enough months. ',
    ],
    ['names none where it is not', { months: null }, '先核对养老缴满了没有。', 'Check first that the months suffice. '],
  ])('%s', (_, facts, zh, en) => {
    expect(applyPension.lead(situation({ exit: 'retired', ...facts })).why).toEqual({ zh: zh + ASK.zh, en: en + ASK.en })
  })
})

describe('ME-15 the medical months against those the place asks for, alike everywhere', () => {
  const heard = (insuredPlace: string, medical: number) => {
    const facts = { insuredPlace, hukouPlace: insuredPlace, sex: 'male', birthMonth: '1966-01', exit: 'retired' } as const
    const profile: Profile = { leftOn: '2026-10-31', ...facts, months: { pension: 300, medical } }
    const answer = assess(profile, wholePolicy, TODAY)
    const { lead, steps } = plan(answer, profile, TODAY)
    const on = (id: string) => answer.routes.find((route) => route.id === id)
    const text = (id: string) => JSON.stringify([on(id)?.reasons, on(id)?.schemes, on(id)?.steps])
    return {
      lead: lead.why.zh,
      step: steps.find(({ id }) => id === 'retiree-medical')?.title.zh,
      pause: text('pause'),
      flexible: text('flexible'),
    }
  }
  it('Zhejiang, 300 of 240: enough, and nobody is asked', () => {
    const { lead, step, pause, flexible } = heard('330100', 300)
    expect(step).toBeUndefined()
    expect(lead).toContain('退休医保的年限也够')
    for (const said of [pause, flexible]) {
      expect(said).toContain('够了，退休后不用再缴')
      expect(said).not.toMatch(/12393问(退休医保|你的年限|还差)/)
    }
  })
  it('Zhejiang, 168 of 240: 72 are missing', () => {
    for (const said of Object.values(heard('330100', 168))) expect(said).toContain('差')
    for (const said of Object.values(heard('330100', 168))) expect(said).toMatch(/差的?72个月/)
  })
  it.each([
    ['Kunming, where some must be paid there', '530100'],
    ['Shanghai, where how many is not known', '310000'],
    ['Inner Mongolia, with an older rule for older members', '150100'],
    ['a place that prints none', '620100'],
  ])('%s: asked', (_, place) => {
    const { lead, step } = heard(place, 400)
    expect(step).toContain('够不够')
    expect(lead).toContain('问12393')
  })
})

describe('moving asks where to', () => {
  it.each<[movingTo: string | null | undefined, asks: string[]]>([
    [undefined, ['movingTo']],
    [null, ['movingTo']],
    ['320500', []],
  ])('moving to %s: asks for %j', (movingTo, asks) =>
    expect(moveAccounts.lead(situation({ exit: 'resigned', next: 'moving', movingTo })).asks).toEqual(asks),
  )
})

describe('moving', () => {
  const to = (movingTo: string | null) => {
    const s = situation({ exit: 'resigned', next: 'moving', movingTo })
    return [moveAccounts.lead(s).by, moveAccounts.facts(s)[0]?.value.zh]
  }
  it.each<[where: string, movingTo: string | null, by: string, left: string]>([
    ['to a place not told: as here', null, '2027-01-31', '64 天'],
    ['to Hangzhou, which spares only the next month: as there', '330100', '2026-11-30', '2 天'],
  ])('%s', (_, movingTo, by, left) => expect(to(movingTo)).toEqual([by, left]))
})

describe('claiming the benefit', () => {
  const facts = (given: Partial<Profile>) =>
    claimBenefit.facts(situation({ exit: 'laid-off', wage: 12_000, startedOn: '2020-01-01', ...given })).flatMap((fact) => fact?.id ?? [])
  it.each<[who: string, given: Partial<Profile>, ids: string[]]>([
    ['everybody sees what it is, medical paid, the days left and severance', {}, ['benefit', 'medical-paid', 'grace', 'severance']],
    ['a foreigner, who may be refused it and renews nothing, none of them', { person: 'foreign' }, []],
  ])('%s', (_, given, ids) => expect(facts(given)).toEqual(ids))

  it('says nothing of how long, where the months are not known', () => {
    const why = (months: Assessment['unemployment']['months']) =>
      claimBenefit.lead(situation({ exit: 'laid-off' }, ({ unemployment }) => ({ unemployment: { ...unemployment, months } }))).why
    const [told, untold] = [why({ value: 10, bound: 'exact' }), why(null)]
    expect(told.zh).toMatch(/^每月领，共10个月。/)
    expect(untold).toEqual({
      zh: told.zh.replace('每月领，共10个月。', ''),
      en: told.en.replace('It is paid monthly for 10 months. ', ''),
    })
  })
})

describe('leads in Hangzhou and Guangzhou, whose rules differ from the nation’s', () => {
  it('two months without cover are not three, where the time without a wait is one', () => {
    const s = situation({ insuredPlace: '330100', hukouPlace: '330100', exit: 'resigned', next: 'pausing', leftOn: '2026-09-30' })
    expect(switchResident.lead(s).why.zh).toMatch(/^转过去一般要等3个月/)
  })
  it('Guangzhou lets the pension be paid beside the benefit', () => {
    const s = situation({ insuredPlace: '440100', hukouPlace: '440100', exit: 'laid-off', drawing: 'unemployment' })
    expect(drawsBenefit.lead(s).why.zh).not.toMatch(/灵活就业参保/)
  })
})

describe('laid off long ago and never claimed', () => {
  const long = (given: Partial<Profile>) => {
    const profile: Profile = {
      insuredPlace: '310000',
      hukouPlace: '310000',
      leftOn: '2023-11-10',
      exit: 'dismissed-no-fault',
      months: M,
      ...given,
    }
    return plan(assess(profile, wholePolicy, TODAY), profile, TODAY)
  }

  it('asks first and promises no sum (UI-13)', () => {
    const { lead, facts, steps } = long({})
    expect(lead).toMatchObject({ id: 'claim-benefit', do: [{ phone: '12333' }, {}] })
    expect(lead.title.zh).toBe('打12333问能不能办失业登记、领失业金')
    expect(lead.why).toEqual({
      zh: '全国不再因超期拒绝，隔了这么久当地还办不办，先问清。能办的话 ¥2,340，每月领，共10个月。领不到就先接上医保。',
      en: 'Being late bars nobody nationally, but ask whether it is still granted. If so, ¥2,340. It is paid monthly for 10 months. If not, renew medical cover.',
    })
    expect(facts.map(({ id }) => id)).toEqual(['wait', 'resident'])
    expect(steps.map(({ id }) => id)).toEqual(['medical-grace-ends'])
  })

  it.each<[what: string, given: Partial<Profile>, title: RegExp, why: RegExp]>([
    ['a year ago to the day: claims', { leftOn: '2025-11-28' }, /^去办失业登记，领失业金：每月 ¥2,340/, /共10个月/],
    ['a day more: asks', { leftOn: '2025-11-27' }, /^打12333问/, /能办的话 ¥2,340，/],
    ['months not known: no sum', { months: null }, /^打12333问/, /先问清。失业保险缴满12个月就能领，登记时一起查。领不到/],
    // Five years give ten months, which count from leaving (UI-FJ-03).
    ['Fujian, one day left', { insuredPlace: '350100', leftOn: '2026-01-29' }, /^去办失业登记/, /从离职那天就开始算/],
    ['a wrong record is put right first', { recordedExit: 'resigned' }, /更正/, /经办机构按真实原因认定/],
  ])('%s', (_, given, title, why) => {
    const { lead, facts } = long(given)
    expect(lead.title.zh).toMatch(title)
    expect(lead.why.zh).toMatch(why)
    expect(facts.some(({ id }) => id === 'benefit')).toBe(lead.title.zh.startsWith('去办'))
  })
})

it('counted out in Fujian, nothing is promised and cover leads (UI-FJ-03)', () => {
  const profile: Profile = { insuredPlace: '350100', hukouPlace: '350100', leftOn: '2026-01-28', exit: 'laid-off', months: M }
  const { lead, facts, others } = plan(assess(profile, wholePolicy, TODAY), profile, TODAY)
  expect(lead.id).toBe('renew-medical')
  expect(facts.map(({ id }) => id)).not.toContain('benefit')
  expect(others.find(({ route }) => route === 'unemployment-benefit')).toMatchObject({
    verdict: 'no',
    line: { zh: '领失业金：这里从离职那天算起，你的10个月已经过完，还能不能领打12333问。' },
  })
})

describe('the words fit the gap and the rule of the place', () => {
  const why = (insuredPlace: string, lastPaidMonth: string) =>
    enrolFlexible.lead(
      situation({
        insuredPlace,
        hukouPlace: insuredPlace,
        exit: 'resigned',
        next: 'flexible',
        leftOn: `${lastPaidMonth}-15`,
        lastPaidMonth,
      }),
    ).why
  it.each<[what: string, place: string, paid: string, zh: RegExp, en: RegExp]>([
    [
      'Zhejiang, two months (ME-ZJ-02)',
      '330100',
      '2026-09',
      /医保断了超过1个月，接上后要等2个月。$/,
      /lapsed for over 1 month: a wait of 2 months\.$/,
    ],
    ['Shanghai, four months (ME-SH-02)', '310000', '2026-07', /医保断了超过3个月，接上后要等6个月。$/, /over 3 months: a wait of 6 months/],
    ['Zhengzhou, where no wait is known (ME-ZZ-01)', '410100', '2026-07', /接上后没有查到要等。$/, /no wait was found/],
    [
      'Wuhan, spared up to month six (ME-WH-03)',
      '420100',
      '2026-07',
      /医保2027年1月31日前接上不用等。$/,
      /by 31 Jan 2027 and there is no wait/,
    ],
    ['Wuhan, later', '420100', '2026-04', /断了超过3个月，接上后要等6个月。$/, /a wait of 6 months/],
  ])('%s', (_, place, paid, zh, en) => {
    expect(why(place, paid).zh).toMatch(zh)
    expect(why(place, paid).en).toMatch(en)
  })
})

describe('drawing benefit, and what ends it (UI-15)', () => {
  const draws = (given: Partial<Profile>) =>
    drawsBenefit.lead(situation({ exit: 'laid-off', leftOn: '2026-08-10', drawing: 'unemployment', ...given }))
  const ALL = /找到工作、应征入伍、移居境外、领养老金或者无正当理由拒绝合适的工作和培训，失业金就停/
  const REPORT = /20个工作日内要告诉经办机构；多领的要退。$/

  it.each<[what: string, given: Partial<Profile>, title: RegExp, why: RegExp]>([
    ['looks for work: draws on', { next: 'looking' }, /^照常领/, ALL],
    ['pauses', { next: 'pausing' }, /^照常领/, ALL],
    ['goes abroad: tells the agency', { next: 'abroad' }, /^去报停失业金再走/, /移居境外失业金就停.*短期出去的先打12333问/],
    ['moves: asks where it is paid on', { next: 'moving', movingTo: '330100' }, /^打12333问：搬走后/, ALL],
    ['pays alone: may lose it', { next: 'flexible' }, /^照常领/, /当地可能视为已就业而停发/],
    ['pays alone in Guangzhou, which allows it', { insuredPlace: '440100', next: 'flexible' }, /^照常领/, ALL],
    ['left longer ago than it is paid', { leftOn: '2026-01-27' }, /^查失业金领完没有/, ALL],
    ['left as long ago as it is paid', { leftOn: '2026-01-28' }, /^照常领/, ALL],
    ['in the last year', { sex: 'male', birthMonth: '1966-09', months: { ...M, pension: 260 } }, /^照常领/, /^离法定退休不到1年/],
  ])('%s', (_, given, title, why) => {
    const { title: first, why: said } = draws(given)
    expect(first.zh).toMatch(title)
    expect(said.zh).toMatch(why)
    expect(said.zh).toMatch(REPORT)
    expect(said.en).toMatch(/within 20 working days/)
  })
})

describe('a new job that begins before the old one ends', () => {
  const from = (newJobFrom: string, leftOn: string) =>
    startNewJob.lead(situation({ exit: 'resigned', next: 'new-job', leftOn, newJobFrom }))
  it.each<[what: string, newJobFrom: string, leftOn: string, asks: boolean]>([
    ['has begun', '2026-11-02', '2026-11-25', true],
    ['is to begin', '2026-12-02', '2026-12-25', true],
    ['on the last day', '2026-11-25', '2026-11-25', false],
    ['the day before it', '2026-11-24', '2026-11-25', true],
  ])('%s', (_, newJobFrom, leftOn, asks) => {
    const { title, why } = from(newJobFrom, leftOn)
    expect(title.zh.startsWith('查清日子：')).toBe(asks)
    expect(why.zh.includes('填错了就改')).toBe(asks)
    expect(why.en.includes('Correct a wrong date')).toBe(asks)
  })
})
