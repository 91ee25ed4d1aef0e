import { describe, expect, it } from 'vitest'
import type { Assessment, Route, Scheme } from '../../../src/advisor/assessment.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { applyPension } from '../../../src/plan/leads/applyPension.ts'
import { claimBenefit } from '../../../src/plan/leads/claimBenefit.ts'
import { claimRefund } from '../../../src/plan/leads/claimRefund.ts'
import { enrolFlexible } from '../../../src/plan/leads/enrolFlexible.ts'
import { medicalWays } from '../../../src/plan/leads/medicalWays.ts'
import { moveAccounts } from '../../../src/plan/leads/moveAccounts.ts'
import { keepBenefit, keepPension, nothingOpen } from '../../../src/plan/leads/nothingDue.ts'
import { recoverArrears } from '../../../src/plan/leads/recoverArrears.ts'
import { renewMedical } from '../../../src/plan/leads/renewMedical.ts'
import { switchResident } from '../../../src/plan/leads/switchResident.ts'
import { startNewJob } from '../../../src/plan/leads/startNewJob.ts'
import { plan } from '../../../src/plan/plan.ts'
import { cited, situationOf, type Situation } from '../../../src/plan/situation.ts'
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

/** With the rules by their ids, as a plan has them. */
const byId = <L extends { rules: string[] }>(s: Situation, lead: L): L => ({ ...lead, rules: lead.rules.map((rule) => cited(s, rule)) })

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
    expect(keepBenefit.lead(s).why.zh).not.toMatch(/灵活就业参保/)
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
    keepBenefit.lead(situation({ exit: 'laid-off', leftOn: '2026-08-10', drawing: 'unemployment', ...given }))
  const ALL = /找到工作、应征入伍、移居境外、领养老金或者无正当理由拒绝合适的工作和培训，失业金就停/
  const REPORT = /20个工作日内要告诉经办机构；多领的要退。$/

  it.each<[what: string, given: Partial<Profile>, title: RegExp, why: RegExp]>([
    ['looks for work: draws on', { next: 'looking' }, /^照常领/, ALL],
    ['pauses', { next: 'pausing' }, /^照常领/, ALL],
    ['goes abroad: tells the agency', { next: 'abroad' }, /^去报停失业金再走/, /移居境外失业金就停.*短期出去的先打12333问/],
    ['moves: asks where it is paid on', { next: 'moving', movingTo: '330100' }, /^问12333：搬走后/, ALL],
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

/** The situation with parts of it put in their place. */
type Change = (s: Situation) => Partial<Situation>
const changed = (s: Situation, change: Change = () => ({})): Situation => ({ ...s, ...change(s) })
const put =
  (given: Partial<Situation>): Change =>
  () =>
    given
const answer =
  (given: (a: Situation['a']) => Partial<Situation['a']>): Change =>
  ({ a }) => ({ a: { ...a, ...given(a) } })
const route =
  (of: Route['id'], given: (route: Route) => Partial<Route>): Change =>
  ({ route: found }) => ({ route: (id) => (id === of ? { ...found(id), ...given(found(id)) } : found(id)) })
const all =
  (...changes: Change[]): Change =>
  (s) =>
    changes.reduce<Partial<Situation>>((so, change) => ({ ...so, ...change({ ...s, ...so }) }), {})
const medicalOf = (id: Route['id'], verdict: Scheme['verdict']): Change =>
  route(id, ({ schemes }) => ({ schemes: schemes.map((one) => (one.insurance === 'medical' ? { ...one, verdict } : one)) }))
const grace = (graceDays: number | null): Change => put({ graceDays })

describe('a move comes first unless cover is about to be lost after weeks without any', () => {
  const moving = { exit: 'resigned', next: 'moving' } as const
  it.each<[when: string, is: boolean, change: Change, facts?: Partial<Profile>]>([
    ['46 days after leaving, 30 days left', false, all(put({ since: 46 }), grace(30))],
    ['46 days after leaving, 31 days left', true, all(put({ since: 46 }), grace(31))],
    ['45 days after leaving, 30 days left', true, all(put({ since: 45 }), grace(30))],
    ['46 days after leaving, the last day', false, all(put({ since: 46 }), grace(0))],
    ['46 days after leaving, the day after it', true, all(put({ since: 46 }), grace(-1))],
    ['46 days after leaving, no day known', true, all(put({ since: 46 }), grace(null))],
    ['where the accounts cannot be moved', false, route('transfer', () => ({ verdict: 'no' }))],
    ['of a foreigner', false, put({ foreign: true })],
    ['of who stays', false, put({}), { next: 'looking' }],
  ])('%s: %s', (_, is, change, facts) => expect(moveAccounts.when(changed(situation({ ...moving, ...facts }), change))).toBe(is))

  it.each<[papers: string[], brings: string[]]>([
    [[], ['id-card', 'social-security-card']],
    [['passport'], ['passport']],
  ])('where the way asks for the papers %j one brings %j', (documents, brings) =>
    expect(
      moveAccounts.lead(
        changed(
          situation(moving),
          route('transfer', () => ({ documents })),
        ),
      ).documents,
    ).toEqual(brings),
  )
})

describe('what the benefit’s title says', () => {
  const title = (facts: Partial<Profile>, change?: Change) =>
    claimBenefit.lead(changed(situation({ exit: 'laid-off', ...facts }), change)).title.zh
  const benefit = (given: (of: Situation['a']['unemployment']) => Partial<Situation['a']['unemployment']>): Change =>
    answer(({ unemployment }) => ({ unemployment: { ...unemployment, ...given(unemployment) } }))
  it.each<[what: string, title: string, facts: Partial<Profile>, change?: Change]>([
    ['the sum, where it is sure', '去办失业登记，领失业金：每月 ¥2,340，医保由基金缴', {}],
    ['no sum where it is not sure', '去办失业登记，领失业金，医保由基金缴', {}, benefit(() => ({ eligible: 'unknown' }))],
    ['no sum where none is known', '去办失业登记，领失业金，医保由基金缴', {}, benefit(() => ({ monthly: [] }))],
    ['on the last day of the job: at once', '去办失业登记，领失业金：每月 ¥2,340，医保由基金缴', { leftOn: TODAY }],
    ['the day before: after leaving', '11月29日离职后去办失业登记，领失业金：每月 ¥2,340，医保由基金缴', { leftOn: '2026-11-29' }],
  ])('%s', (_, said, facts, change) => expect(title(facts, change)).toBe(said))

  const why = (facts: Partial<Profile>, change?: Change) =>
    claimBenefit.lead(changed(situation({ exit: 'laid-off', ...facts }), change)).why.zh
  it.each<[what: string, said: boolean, words: string, facts: Partial<Profile>, change?: Change]>([
    ['months without cover', true, '；断了的月份问12393。', {}, grace(-1)],
    ['none yet on the last day', false, '断了的月份', {}, grace(0)],
    ['none where no day is known', false, '断了的月份', {}, grace(null)],
    ['the months it takes, where they are not known', true, '失业保险缴满12个月就能领', { months: null }],
    ['them beside too few', true, '缴满12个月才能领，现在11个月', { months: { unemployment: 11 } }],
    ['nothing of them beside enough', false, '缴满12个月', { months: { unemployment: 12 } }],
    [
      'for how long at most, where only that is known',
      true,
      '每月领，最多18个月。',
      {},
      benefit(() => ({ months: { value: 18, bound: 'at-most' } })),
    ],
    ['for how long', true, '每月领，共18个月。', {}, benefit(() => ({ months: { value: 18, bound: 'exact' } }))],
    ['that moving abroad ends it', true, '移居境外', { next: 'abroad' }],
    ['that a registered job ends it', true, '就业登记', { employmentRegistered: true }],
    ['nothing of it without one', false, '就业登记', { employmentRegistered: false }],
    ['nothing of that otherwise', false, '移居境外', { next: 'looking' }],
  ])('and why tells of %s: %s', (_, is, words, facts, change) => expect(why(facts, change).includes(words)).toBe(is))

  const RETIRES = situation({ sex: 'male', birthMonth: '1966-10' }).a.retirement!
  const late = (from: string, paidFirstBy: 'fund' | 'worker', months: number | null, month: string | null): Change =>
    answer(({ unemployment }) => ({
      retirement: month === null ? null : { ...RETIRES, month, certain: false },
      unemployment: {
        ...unemployment,
        months: months === null ? null : { value: months, bound: 'exact' },
        fundPaysPension: { from, paidFirstBy, rule: 'UI-20' } as Situation['a']['unemployment']['fundPaysPension'],
      },
    }))
  // Today is in November 2026.
  it.each<[what: string, said: string, change: Change]>([
    [
      'begun: the fund pays at once, months that end before',
      '。离退休不足一年，养老也由基金缴，失业金可领到退休。',
      late('2026-11', 'fund', 5, '2027-05'),
    ],
    ['begun: months that last as long', '。离退休不足一年，养老也由基金缴。', late('2026-11', 'fund', 6, '2027-05')],
    ['to come', '。2026年12月起离退休不足一年，养老也由基金缴。', late('2026-12', 'fund', 12, '2027-11')],
    ['paid first by oneself', '。离退休不足一年，养老先自己缴，停领后基金补。', late('2026-10', 'worker', 12, '2027-09')],
    ['months not known', '。离退休不足一年，养老也由基金缴。', late('2026-11', 'fund', null, '2027-05')],
    ['retirement not known', '。离退休不足一年，养老也由基金缴。', late('2026-11', 'fund', 0, null)],
  ])('the last year before retirement, %s', (_, said, change) => expect(why({}, change)).toMatch(new RegExp(`${said}$`)))
})

describe('leaving for good', () => {
  it.each<[who: 'hmt' | 'foreign', documents: string[], rules: string[]]>([
    ['hmt', ['hmt-permit', 'leaving-certificate', 'bank-card'], ['GR-02']],
    ['foreign', ['passport', 'leaving-certificate', 'bank-card'], ['GR-04']],
  ])('%s: takes %j, by %j', (person, documents, rules) => {
    const s = situation({ person, next: 'abroad', exit: 'resigned' })
    expect(byId(s, claimRefund.lead(s))).toMatchObject({ documents, rules })
  })
})

describe('enrolling alone', () => {
  const alone = (change?: Change, facts: Partial<Profile> = {}) =>
    changed(situation({ exit: 'resigned', next: 'flexible', lastPaidMonth: '2026-10', ...facts }), change)
  const pays =
    (date: string | null): Change =>
    ({ deadline }) => ({
      deadline: (id) => (id === 'first-payment' ? { ...deadline(id), date } : deadline(id)),
    })
  const short = (monthsShort: number): Change =>
    all(
      put({ ofAge: true }),
      answer(() => ({ retirement: { ...situation({ sex: 'male', birthMonth: '1966-01' }).a.retirement!, monthsShort } })),
    )
  const flexible = (verdict: Route['verdict']): Change => route('flexible', () => ({ verdict }))

  it.each<[who: string, is: boolean, change: Change, facts?: Partial<Profile>]>([
    ['who plans it', true, put({})],
    ['who plans it where it is closed', false, flexible('no')],
    ['who plans it where it is not sure', true, flexible('depends')],
    ['who looks for work', false, put({}), { next: 'looking' }],
    ['of age and a month short, whatever is planned', true, short(1), { next: 'looking' }],
    ['of age with the months', false, short(0), { next: 'looking' }],
    ['short of months but not of age', false, all(short(1), put({ ofAge: false })), { next: 'looking' }],
  ])('is for somebody %s: %s', (_, is, change, facts) => expect(enrolFlexible.when(alone(change, facts))).toBe(is))

  it.each<[who: string, title: string, change: Change]>([
    ['where it is open', '办灵活就业参保，自己缴养老和医保', flexible('yes')],
    ['where it is not sure', '问清条件，办灵活就业参保', flexible('depends')],
    ['from Hong Kong', '凭居住证办灵活就业参保，自己缴养老和医保', put({ hmt: true })],
    ['a month short', '接着自己缴养老，还差1个月就能领', short(1)],
  ])('is called so %s', (_, title, change) => expect(enrolFlexible.lead(alone(change)).title.zh).toBe(title))

  it.each<[what: string, said: RegExp, change: Change]>([
    ['in time for the month after the last one paid', /^11月30日前办好，养老不少月。/, pays('2026-11-30')],
    ['today still is', /^11月28日前办好，养老不少月。/, pays(TODAY)],
    ['in a later month: some are lost already', /^12月31日前办好，养老不再少月。/, pays('2026-12-31')],
    ['no longer in time', /^这个月就办，别再多断一个月。/, pays('2026-11-27')],
    ['on no known day', /^这个月就办，别再多断一个月。/, pays(null)],
    ['cover without a wait', /医保2027年1月31日前接上不用等。$/, put({})],
    ['cover with one', /医保断了超过3个月，接上后要等6个月。$/, grace(-1)],
    ['cover of which nothing is known', /养老不少月。$/, all(pays('2026-11-30'), grace(null))],
  ])('%s', (_, said, change) => expect(enrolFlexible.lead(alone(change)).why.zh).toMatch(said))

  it('says what is not sure about it, and asks only for facts that are open', () => {
    const doubt = { rule: 'PE-24', zh: '不一定。', en: 'Not sure.' }
    const unsure = route('flexible', ({ schemes }) => ({
      verdict: 'depends',
      needs: ['residencePermit', 'sex'],
      schemes: schemes.map((one, at) => (at === 1 ? { ...one, verdict: 'depends', reason: doubt } : { ...one, verdict: 'yes' })),
    }))
    const open = answer(() => ({ questions: [{ fact: 'residencePermit', settles: 1 }] }))
    const { why, asks } = enrolFlexible.lead(alone(all(unsure, open)))
    expect(why.zh).toMatch(/不一定。$/)
    expect(why.en).toMatch(/ Not sure\.$/)
    expect(asks).toEqual(['residencePermit'])
  })
})

describe('which ways to medical cover are open', () => {
  const both = (flexible: Scheme['verdict'], resident: Scheme['verdict']) =>
    all(medicalOf('flexible', flexible), medicalOf('resident', resident))
  const AWAY = { hukouPlace: '340100', residencePermit: false } as const
  it.each<[who: string, said: RegExp, facts: Partial<Profile>, change: Change]>([
    ['both', /^自己缴职工医保，或参加居民医保，选一样。$/, {}, both('yes', 'yes')],
    [
      'both, of their own place, where both are in doubt for others',
      /^自己缴职工医保，或参加居民医保，选一样。$/,
      {},
      both('depends', 'depends'),
    ],
    ['both, hukou not known', /^自己缴职工医保，或参加居民医保，选一样。$/, { hukouPlace: null }, both('depends', 'depends')],
    ['alone, or as a resident at the hukou', /（户口所在地，或这里凭居住证）/, AWAY, both('yes', 'depends')],
    ['the same with a permit', /居民医保，选一样。$/, { ...AWAY, residencePermit: true }, both('yes', 'depends')],
    ['at the hukou for sure, alone not', /^在户口所在地一定能参加居民医保/, AWAY, both('depends', 'depends')],
    ['as a resident here, alone not sure', /^在这里参加居民医保就行；外地户口/, AWAY, both('depends', 'yes')],
    ['alone only', /^以灵活就业身份自己缴职工医保。$/, {}, both('yes', 'no')],
    ['as a resident only', /^这里你参加居民医保就行。$/, {}, both('no', 'yes')],
    ['as a resident at the hukou only', /^在户口所在地参加居民医保；在这里参加要居住证/, AWAY, both('no', 'depends')],
    ['none', /^个人能怎么参保，先打12393问。$/, {}, both('no', 'no')],
    ['from Hong Kong, none', /^先领港澳台居民居住证，凭证才能自己参保。$/, {}, all(both('no', 'no'), put({ hmt: true }))],
    ['from Hong Kong, alone', /^凭港澳台居民居住证，可以/, {}, all(both('yes', 'no'), put({ hmt: true }))],
    ['from Hong Kong, as a resident', /^凭港澳台居民居住证，可以/, {}, all(both('no', 'yes'), put({ hmt: true }))],
    ['from Hong Kong with the permit, both', /选一样。$/, { residencePermit: true }, all(both('yes', 'yes'), put({ hmt: true }))],
    [
      'from Hong Kong with the permit, in doubt',
      /居民医保，选一样。$/,
      { ...AWAY, residencePermit: true },
      all(both('depends', 'depends'), put({ hmt: true })),
    ],
  ])('%s', (_, said, facts, change) => expect(medicalWays(changed(situation({ exit: 'resigned', ...facts }), change)).zh).toMatch(said))
})

describe('renewing cover', () => {
  const lead = (change: Change, facts: Partial<Profile> = {}) =>
    renewMedical.lead(changed(situation({ exit: 'resigned', next: 'looking', ...facts }), change))
  const wait = (waitIfMissed: Situation['a']['medicalGap']['waitIfMissed']): Change =>
    answer(({ medicalGap }) => ({ medicalGap: { ...medicalGap, waitIfMissed } }))
  it.each<[when: string, title: string, change: Change]>([
    ['in time', '接上医保，2027年1月31日前办不用等', put({})],
    ['on the last day', '接上医保，2027年1月31日前办不用等', grace(0)],
    ['too late', '接上医保，越早办越早过等待期（要等6个月）', grace(-1)],
    ['too late where there is no wait', '接上医保，别让它断着', all(grace(-1), wait(null))],
    ['where no day is known', '接上医保，别让它断着', grace(null)],
    ['where no way is open', '打12393问医保怎么接', put({ mayRenew: false })],
    ['from Hong Kong, where no way is open', '领港澳台居民居住证，再接上医保', put({ mayRenew: false, hmt: true })],
  ])('%s', (_, title, change) => expect(lead(change).title.zh).toBe(title))

  it('speaks of no gap where medical was never paid', () => {
    const never = lead(grace(null), { months: { pension: 24, medical: 0, unemployment: 24 } })
    expect([never.title.zh, never.why?.zh]).toEqual(['办上自己的医保', expect.not.stringMatching(/断|补缴|错过/)])
    expect(lead(grace(null), { months: { pension: 24, medical: 1, unemployment: 24 } }).title.zh).toBe('接上医保，别让它断着')
  })

  it.each<[what: string, doors: string[], change: Change]>([
    ['alone: its site and the tax bureau’s', ['local-1', 'tax:etax.shanghai.chinatax.gov.cn', 'call:12393'], put({})],
    ['as a resident: the sites of that', ['resident-site', 'call:12393'], all(medicalOf('flexible', 'no'), medicalOf('resident', 'yes'))],
    ['in no way: the hotline', ['call:12393'], all(medicalOf('flexible', 'no'), medicalOf('resident', 'no'))],
  ])('open %s', (_, ids, change) => {
    const site = { id: 'resident-site', name: { zh: '站', en: 'site' }, host: 'x.gov.cn' } as Route['channels'][number]
    const made = lead(
      all(
        route('resident', () => ({ channels: [site] })),
        change,
      ),
    )
    expect(made.do?.map(({ id }) => id)).toEqual(ids)
  })
  it.each<[when: string, asks: boolean, graceDays: number | null]>([
    ['too late', true, -1],
    ['where no day is known', true, null],
    ['on the last day', false, 0],
  ])('%s it says to ask whether the gap can be paid up: %s', (_, asks, graceDays) => {
    const { why } = lead(grace(graceDays))
    expect(why.zh.endsWith('能不能补缴先问12393。')).toBe(asks)
    expect(why.en.endsWith('Ask 12393 whether the gap can be paid up.')).toBe(asks)
  })
  it('brings the papers of the way that is open', () => {
    const papers = all(
      route('flexible', () => ({ documents: ['id-card'] })),
      route('resident', () => ({ documents: ['household-register'] })),
    )
    expect(lead(papers).documents).toEqual(['id-card'])
    expect(lead(all(papers, medicalOf('flexible', 'no'))).documents).toEqual(['household-register'])
  })
  it.each<[next: Profile['next'], asks: string[]]>([
    ['looking', []],
    [null, ['next']],
    [undefined, ['next']],
  ])('of who plans %s asks for %j', (next, asks) => {
    expect(lead(put({}), { next }).asks).toEqual(asks)
    expect(nothingOpen.lead(situation({ exit: 'resigned', next, person: 'foreign' })).asks).toEqual(asks)
  })
  it('is left to everybody but foreigners, who keep the account', () => {
    expect([renewMedical.when(situation({})), renewMedical.when(situation({ person: 'foreign' }))]).toEqual([true, false])
    const s = situation({ person: 'foreign', exit: 'resigned', next: 'looking' })
    expect(plan(s.a, s.p, TODAY).lead).toMatchObject({ id: 'nothing-due', rules: ['GR-03', 'GR-04'], do: [{ phone: '12333' }] })
  })
})

describe('switching to residents’ insurance', () => {
  const pausing = (change?: Change, facts: Partial<Profile> = {}) =>
    changed(situation({ exit: 'resigned', next: 'pausing', ...facts }), change)
  it.each<[who: string, is: boolean, change: Change, facts?: Partial<Profile>]>([
    ['who pauses', true, put({})],
    ['who looks for work', false, put({}), { next: 'looking' }],
    ['a foreigner', false, put({ foreign: true })],
    ['where it is closed', false, medicalOf('resident', 'no')],
    ['where it is not sure', true, medicalOf('resident', 'depends')],
  ])('is for somebody %s: %s', (_, is, change, facts) => expect(switchResident.when(pausing(change, facts))).toBe(is))
  it('sends who expects a child to the telephone first: maternity pay goes with employee cover', () => {
    const [her, him] = [{ maternity: true }, {}].map((facts) => switchResident.lead(pausing(put({}), { hukouPlace: '310000', ...facts })))
    expect([her?.title.zh, her?.do?.[0]?.phone]).toEqual(['先问生育待遇，再换居民医保', '12393'])
    expect([him?.title.zh, him?.do?.[0]?.phone]).toEqual(['换成居民医保，别让医保断着', null])
  })
  it('asks only for facts that are open', () => {
    const needs = route('resident', () => ({ needs: ['residencePermit', 'sex'] }))
    const open = answer(() => ({ questions: [{ fact: 'sex', settles: 1 }] }))
    expect(switchResident.lead(pausing(all(needs, open))).asks).toEqual(['sex'])
  })
})

describe('what the employer owes', () => {
  const lead = (arrears: string[], today = '2026-11-28') => {
    const s: Situation = { ...situation({ exit: 'resigned-employer-fault' }), arrears, today, involuntary: 'no' }
    return byId(s, recoverArrears.lead(s))
  }
  it.each<[owed: string[], zh: string, en: string, rules: string[]]>([
    [
      ['pension'],
      '要求单位补缴欠的养老保险',
      'Have the employer make good the unpaid pension insurance',
      ['ED-09', 'ED-12', 'DS-02', 'DS-03'],
    ],
    [
      ['pension', 'medical'],
      '要求单位补缴欠的养老、医疗保险',
      'Have the employer make good the unpaid pension, medical insurance',
      ['ED-09', 'ED-12', 'DS-02', 'DS-03'],
    ],
    [['housing-fund'], '要求单位补缴欠的公积金', 'Have the employer make good the unpaid housing fund', ['HF-13']],
  ])('%j is named, with its own rules', (owed, zh, en, rules) => expect(lead(owed)).toMatchObject({ title: { zh, en }, rules }))
  it.each([
    ['2026-11-28', '，别拖过2028年10月31日'],
    ['2028-10-31', '，别拖过10月31日'],
    ['2028-11-01', '；过了10月31日可能不受理，先问'],
  ])('to inspection within two years of leaving on 2026-10-31 (DS-02), on %s: %s', (today, said) => {
    expect(lead(['pension'], today).why.zh).toContain(said)
    expect(lead(['housing-fund'], today).why.zh).not.toContain('10月31日')
  })
})

describe('drawing a pension', () => {
  it.each<[what: string, stand: Situation['a']['retireeMedical'], said: string]>([
    ['with the years for medical cover', { rule: 'ME-15', needed: 300, missing: 0, sure: true }, '退休医保的年限也够，不用再缴。'],
    ['seven months short', { rule: 'ME-15', needed: 300, missing: 7, sure: true }, '退休医保还差7个月，问12393怎么补'],
    ['years not sure', { rule: 'ME-15', needed: 300, missing: 0, sure: false }, '问12393退休医保年限够不够'],
    ['years not known', null, '问12393退休医保年限够不够'],
  ])('%s', (_, retireeMedical, said) => {
    const s = changed(
      situation({ exit: 'retired', drawing: 'pension' }),
      answer(() => ({ retireeMedical })),
    )
    expect(keepPension.lead(s)).toMatchObject({
      why: { zh: expect.stringContaining(said) },
      rules: ['UI-15', 'ME-15'],
      do: [{ phone: '12393' }],
    })
    expect(applyPension.lead(s).why.zh).toContain(said)
  })
})

describe('applying for the pension where months or age are short', () => {
  const lead = (change: Change) => {
    const s = changed(situation({ exit: 'retired', sex: 'male', birthMonth: '1966-01', months: { pension: 300 } }), change)
    return byId(s, applyPension.lead(s))
  }
  const retirement = (monthsShort: number | null): Change =>
    answer(({ retirement: known }) => ({ retirement: { ...known!, monthsShort } as Situation['a']['retirement'] }))
  const retire = (verdict: Route['verdict']): Change => route('retire', () => ({ verdict, needs: ['sex', 'months.pension'] }))
  it.each<[what: string, title: RegExp, why: RegExp, asks: string[], change: Change]>([
    ['enough', /^去申请退休，按月领养老金$/, /缴费月数也够。.*You have paid enough months\./, [], all(retirement(0), retire('yes'))],
    [
      'a month short',
      /^去问退休怎么办：养老还差1个月$/,
      /差的可以接着缴够。.*You can go on paying what is missing\./,
      [],
      all(retirement(1), retire('yes')),
    ],
    [
      'months not known',
      /^去申请退休/,
      /先核对养老缴满了没有。.*Check first that the months suffice\./,
      ['months.pension'],
      all(retirement(null), retire('yes')),
    ],
    [
      'neither known: each fact is asked once',
      /^去申请退休/,
      /^先核对养老缴满了没有。/,
      ['months.pension', 'sex'],
      all(
        answer(() => ({ retirement: null })),
        retire('unknown'),
      ),
    ],
    ['before the age of choice: the bureau is asked', /^打12333问现在能不能退休$/, /./, [], all(retirement(0), retire('no'))],
  ])('%s', (_, title, why, asks, change) => {
    const made = lead(change)
    expect(made.title.zh).toMatch(title)
    expect(`${made.why.zh} ${made.why.en}`).toMatch(why)
    expect(made.asks).toEqual(asks)
  })
  it.each<[certain: boolean, said: boolean]>([
    [true, true],
    [false, false],
  ])('the province that pays, where that is certain (%s), is named: %s; its rule is cited either way', (certain, said) => {
    const drawn = answer(() => ({
      drawingPlace: { place: '330000', name: { zh: '浙江省', en: 'Zhejiang' }, why: { zh: '', en: '' }, certain, rule: 'PE-17' },
    }))
    const { why, rules } = lead(all(retirement(0), retire('yes'), drawn))
    expect(why.zh.includes('在浙江省领。')).toBe(said)
    expect(rules).toEqual(['PE-07', 'PE-05', 'PE-22', 'ME-15', 'PE-17'])
  })
})

describe('a new job', () => {
  const job = (change: Change, facts: Partial<Profile> = {}) =>
    changed(situation({ exit: 'resigned', next: 'new-job', newJobFrom: '2026-12-10', ...facts }), change)
  const joins = (coverEnds: string | null): Change => answer(({ joining }) => ({ joining: { ...joining, coverEnds } }))
  const registers =
    (date: string | null): Change =>
    ({ deadline }) => ({
      deadline: (id) => (id === 'new-employer-register' ? { ...deadline(id), date } : deadline(id)),
    })
  it.each<[what: string, title: RegExp, by: string | null, change: Change]>([
    ['on a day to come', /^12月10日入职，把离职证明交给新单位/, '2026-12-10', put({})],
    ['begun today', /^查一查新单位给你办了参保没有$/, '2027-01-09', put({ starts: TODAY })],
    ['on no known day', /^入职那天把离职证明交给新单位/, null, put({ starts: null })],
    ['of somebody of age', /^问新单位：养老和医保缴不缴$/, '2026-12-10', put({ ofAge: true })],
  ])('%s', (_, title, by, change) => {
    const made = startNewJob.lead(job(change))
    expect(made.title.zh).toMatch(title)
    expect(made.by).toBe(by)
    expect(made.asks).toEqual(title.source.includes('那天') ? ['newJobFrom'] : [])
  })
  it.each<[what: string, said: RegExp, change: Change]>([
    ['the employer’s day to come', /^新单位最晚11月28日给你办好社保，/, registers(TODAY)],
    ['the employer’s day over', /^新单位11月27日前就该给你办好社保：没办就催/, registers('2026-11-27')],
    ['the employer’s day not known', /^新单位要在入职30天内给你办社保，/, registers(null)],
    ['cover without a gap', /当月参保，医保接得上、不用等。$/, all(put({ joinsInTime: true }), joins('2026-12-09'))],
    ['cover with a day’s gap', /当月参保，医保不用等。$/, all(put({ joinsInTime: true }), joins('2026-12-08'))],
    [
      'the same of a foreigner',
      /医保不用等；入职前空着的先问12393。$/,
      all(put({ joinsInTime: true, foreign: true }), joins('2026-12-08')),
    ],
    ['cover that ends on no known day', /医保接得上、不用等。$/, all(put({ joinsInTime: true }), joins(null))],
    ['cover too late', /入职前医保空着的，先问12393怎么接。$/, put({ joinsInTime: false })],
    ['benefit until then', /入职前医保由失业保险基金缴。$/, put({ drawsBenefit: true })],
    ['begun', /你不用自己缴。$/, put({ starts: TODAY })],
  ])('why: %s', (_, said, change) => expect(startNewJob.lead(job(change)).why.zh).toMatch(said))
  it.each<[what: string, ids: string[], change: Change]>([
    ['in time, to come: until when cover runs', ['start', 'register-by', 'cover'], put({ joinsInTime: true })],
    ['in time, begun: nothing', ['start', 'register-by'], put({ joinsInTime: true, starts: TODAY })],
    ['too late: the time without a wait', ['start', 'register-by', 'grace'], put({ joinsInTime: false })],
    ['drawing benefit, to come: medical paid', ['start', 'register-by', 'medical-paid'], put({ drawsBenefit: true })],
    ['drawing benefit, begun: nothing', ['start', 'register-by'], put({ drawsBenefit: true, starts: TODAY })],
  ])('of cover until then it shows, %s', (_, ids, change) =>
    expect(startNewJob.facts(job(change)).flatMap((fact) => fact?.id ?? [])).toEqual(ids),
  )
})
