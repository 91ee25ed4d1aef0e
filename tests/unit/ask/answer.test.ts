import { beforeAll, describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import type { Assessment } from '../../../src/advisor/assessment.ts'
import { isKnownPaper } from '../../../src/briefing/documents.ts'
import { standing } from '../../../src/domain/period.ts'
import type { AskAnswer, AskContext, TopicId } from '../../../src/ask/index.ts'
import { createAsk, TOPIC_IDS } from '../../../src/ask/index.ts'
import { plainText } from '../../../src/ask/plain.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

const TODAY = '2026-11-21'
const ask = createAsk()
const NOBODY: AskContext = { assessment: null, profile: null, language: null }

const LEAVER: Profile = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  residencePermit: true,
  sex: 'male',
  birthMonth: '1988-03',
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  exit: 'laid-off',
  months: { pension: 62, medical: 62, unemployment: 62 },
}
const contextOf = (facts: Partial<Profile> = {}): AskContext => {
  const profile = { ...LEAVER, ...facts }
  return { assessment: assess(profile, wholePolicy, TODAY), profile, language: 'zh' }
}

describe('every topic, for nobody in particular', () => {
  it.each(TOPIC_IDS)('%s: both languages, steps, a hotline, sources that exist', (topic) => {
    const answer = ask.open(topic, NOBODY)
    for (const words of [answer.title, answer.summary, ...answer.steps, ...answer.warnings]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u)
      expect(words.en.trim().length).toBeGreaterThan(3)
    }
    expect(answer.steps.length).toBeGreaterThanOrEqual(2)
    expect(answer.hotline?.every((line) => /^(12333|12393|12366|12329|12345)$/.test(line))).toBe(true)
    expect(answer.rules.length).toBeGreaterThan(0)
    expect(answer.rules.filter((rule) => !wholePolicy.rules.has(rule))).toEqual([])
    expect(answer.related.every((entry) => entry.topic !== topic)).toBe(true)
    expect(answer.documents.filter((id) => !isKnownPaper(id))).toEqual([])
  })

  it.each(TOPIC_IDS)('%s: cites no rule that has ended, and says 2027 where a rule starts then', (topic) => {
    const answer = ask.open(topic, NOBODY)
    for (const id of answer.rules) {
      const rule = wholePolicy.rules.get(id)
      if (rule === undefined) throw new Error(id)
      const stands = standing(rule, TODAY)
      expect(stands, id).not.toBe('expired')
      if (stands === 'not-yet') expect(plainText(answer, 'zh'), id).toContain(String(rule.from).slice(0, 4))
    }
  })

  it('asks at the end of life of a rule: the subsidy of Shanghai is named with its end', () => {
    expect(plainText(ask.open('subsidy', NOBODY), 'zh')).toContain('2026年底')
  })
})

describe('claims that people still meet are put right', () => {
  it.each<[string, TopicId, RegExp]>([
    ['an agency may pay for you', 'agency', /没有真实工作、花钱挂在某个公司名下缴，不行/],
    ['the re-employment concession card', 'unemployment-apply', /旧办法，现在是就业创业证/],
    ['hukou is needed to pay by yourself', 'flexible-how', /旧规定：户籍限制正在取消/],
    ['the hukou book must be brought', 'flexible-documents', /“必须带户口本去街道”是老说法/],
    ['a break drops you from 90 % to 60 %', 'medical-gap', /深圳门诊特病的老例子/],
    ['60 days and the claim is void', 'unemployment-apply', /“超过60天就作废”在国家层面已经不卡了/],
    ['15 years and done', 'pension-minimum-years', /已经不准/],
    ['a gap wipes everything', 'stop-paying', /“断缴就清零”不对/],
    ['back-pay of two years', 'back-payment', /劳动监察查处的期限/],
  ])('%s', (_, topic, said) =>
    expect([ask.open(topic, NOBODY).summary, ...ask.open(topic, NOBODY).warnings].some((words) => said.test(words.zh))).toBe(true),
  )
})

/** What the data knows only from memory must not be said as fact: the words that hold each such rule back, by topic. */
const HELD_BACK: Readonly<Record<string, RegExp>> = {
  'GR-02': /没有核对过条文.*12333/s,
  'GR-04': /没有核对过条文.*12333/s,
  'PE-14': /没有核对过原文，先问12333/,
  'PE-26': /各地不同，差好几年，一定先问12333/,
  'HF-14': /不是全国规定，打12329问/,
  'ME-28': /不完全一样|以当地规则为准，问12393/,
}

describe('what is only remembered is not said as fact', () => {
  const remembered = [...wholePolicy.rules.values()]
    .filter((rule) => rule.evidence === 'recall' && rule.corroboratedBy === undefined)
    .map((rule) => rule.id)
  const rows = TOPIC_IDS.flatMap((topic) =>
    ask
      .open(topic, NOBODY)
      .rules.filter((rule) => remembered.includes(rule))
      .map((rule) => [topic, rule] as const),
  )

  it('is cited in more than one topic', () => expect(rows.length).toBeGreaterThan(5))
  it.each(rows)('%s: %s is held back', (topic, rule) => expect(plainText(ask.open(topic, NOBODY), 'zh')).toMatch(HELD_BACK[rule] ?? /^$/))
  it.each(['foreigners', 'hmt-residents', 'cash-out'] as const)('%s: promises no refund, in English either', (topic) => {
    expect(plainText(ask.open(topic, NOBODY), 'en')).toMatch(/not checked.*12333/s)
  })
})

describe('what must be said, because leaving it out misleads', () => {
  it.each<[string, TopicId, RegExp, RegExp]>([
    [
      'a real employee may be paid for by a payroll company (PR-04)',
      'agency',
      /^看你是不是真在上班。真在用人单位上班、单位请人力资源公司代办手续，合法/,
      /^It depends on whether you really work/,
    ],
    ['an expiring contract is extended in pregnancy (ED-23)', 'maternity', /合同到期的，要顺延/, /extended until that time ends/],
    [
      'dismissal for fault and a refused equal renewal bring no severance (ED-17)',
      'severance',
      /因过错被辞退、公司同等或更好条件续签而你不签，都没有经济补偿/,
      /on a dismissal for fault/,
    ],
    [
      'benefit goes on after an involuntary loss (UI-01, UI-09)',
      'stop-paying',
      /非自愿失业照样可以领失业金/,
      /involuntary loss still brings benefit/,
    ],
    ['Zhejiang waits where others do not (ME-ZJ-02)', 'medical-gap', /浙江等地另有等待规定，先问12393/, /Zhejiang/],
    ['the same on a transfer', 'medical-transfer', /浙江等地另有等待规定，先问12393/, /Zhejiang/],
    [
      'a Chinese citizen who emigrates falls under another rule (PE-03)',
      'cash-out',
      /出国（境）定居的是另一套规定/,
      /Settling abroad has rules of its own/,
    ],
    ['whether a commuting accident counts is not known here', 'work-injury', /上下班路上的事故算不算工伤.*没有核对/, /way to or from work/],
    ['fund complaints go to 12329', 'employer-duties', /公积金.*12329/, /housing fund.*12329/],
    [
      'other state cover exempts from the duty of 2027 (ME-03)',
      'stop-paying',
      /没有职工医保、也没有国家其他医疗保障的公民/,
      /without employee or other state cover/,
    ],
    [
      'the same for people who just left',
      'medical-after-leaving',
      /没有职工医保、也没有国家其他医疗保障的公民/,
      /without employee or other state cover/,
    ],
    ['a local formula has its start (UI-SH-01)', 'unemployment-duration', /上海从2026年8月16日起每满一年给2个月/, /from 16 August 2026/],
  ])('%s', (_, topic, zh, en) => {
    expect(plainText(ask.open(topic, NOBODY), 'zh')).toMatch(zh)
    expect(plainText(ask.open(topic, NOBODY), 'en')).toMatch(en)
  })
  it('cites every local rule whose formula it prints', () =>
    expect(ask.open('unemployment-duration', NOBODY).rules).toEqual(expect.arrayContaining(['UI-SH-01', 'UI-GD-01'])))
  it.each(TOPIC_IDS)('%s: no empty clause in either language', (topic) =>
    expect(plainText(ask.open(topic, NOBODY), 'en') + plainText(ask.open(topic, NOBODY), 'zh')).not.toMatch(
      /[,，;；] ?[;；,，.。]|\s[,;.]/,
    ),
  )
})

describe('a question that names a place', () => {
  const assessAt: AskContext['assessAt'] = (place, facts) => assess({ insuredPlace: place, leftOn: TODAY, ...facts }, wholePolicy, TODAY)
  const THERE: AskContext = { ...NOBODY, assessAt }
  const figure = (place: string, kind: string): number =>
    wholePolicy.places.get(place)?.figures.find((entry) => entry.kind === kind && standing(entry, TODAY) === 'in-force')?.value ?? NaN
  const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

  it.each<[string, RegExp, RegExp, string]>([
    [
      '上海失业金一个月多少钱',
      /^上海的失业金：第1到12个月每月2,340元，第13到24个月每月1,872元（2026年7月起到2028年6月；依据：/,
      /^Benefit in Shanghai: 2,340 yuan in months 1 to 12/,
      'UI-SH-02',
    ],
    ['北京失业金每个月能拿多少', /^北京的失业金按缴费年限分档：缴满1年的每月2,129元，缴满20年的/, /goes by years paid/, 'UI-BJ-02'],
    ['深圳交了6年失业险能领几个月', /^深圳：缴满6年领8个月/, /^Shenzhen: 6 years paid: 8 months/, 'UI-GD-01'],
    [
      '上海失业金能领几个月',
      /^上海：缴满1年领2个月，缴满5年领10个月，缴满10年领20个月（2026年8月16日起/,
      /^Shanghai: 1 year paid: 2 months/,
      'UI-SH-01',
    ],
    [
      '杭州医保断了要等多久',
      /^杭州：停缴的下个月就接着缴，才不用等；断一个月也要等，从重新缴费那个月算起第3个月才能报销/,
      /^Hangzhou: no wait only when you pay from the very next month/,
      'ME-ZJ-02',
    ],
    ['外地户口在上海能自己交社保吗', /上海市对外地户口开放/, /Shanghai/, 'PE-24'],
  ])('%s', (question, zh, en, rule) => {
    const answer = ask.answer(question, THERE)
    expect(answer.summary.zh).toMatch(zh)
    expect(answer.summary.en).toMatch(en)
    expect(answer.rules).toContain(rule)
    expect(answer.rules.filter((id) => !wholePolicy.rules.has(id))).toEqual([])
  })
  it('gives the base limits and the cost as the data has them', () => {
    const base = ask.answer('上海社保基数上下限是多少', THERE).summary.zh
    expect(base).toContain(
      `下限每月${grouped(figure('310000', 'pension-base-lower'))}元，上限${grouped(figure('310000', 'pension-base-upper'))}元`,
    )
    expect(base).toMatch(/2026年7月起到2027年6月/)
    const cost = ask.answer('上海灵活就业一个月交多少钱', THERE).summary.zh
    expect(cost).toMatch(/^上海：自己缴最低每月2,263\.80元（养老1,509\.20元＋医保754\.60元）（.*；依据：/)
  })
  it("says plainly when the place's figure is not known, and whom to ask", () => {
    const answer = ask.answer('河北失业金能领几个月', THERE)
    expect(answer.summary.zh).toMatch(/^河北的失业金月数算法这里没有查到，打12333问。/)
    expect(ask.answer('上海居民医保一年多少钱', THERE).summary.zh).toMatch(/^上海的居民医保个人标准这里没有查到，打12393问。全国居民医保/)
  })
  it('says when only an expired standard is known', () => {
    const expired = (place: string, facts?: Partial<Profile>): Assessment =>
      assess({ insuredPlace: place, leftOn: '2029-12-01', ...facts }, wholePolicy, '2029-12-01')
    expect(ask.answer('上海失业金一个月多少钱', { ...NOBODY, assessAt: expired }).summary.zh).toMatch(
      /上一期标准：2026年7月起到2028年6月，已过期，新标准没有查到/,
    )
  })
  it("puts another place's figures instead of the person's own, never beside them", () => {
    const answer = ask.answer('深圳失业金一个月多少钱', { ...contextOf(), assessAt })
    expect(answer.summary.zh).toMatch(/^深圳的失业金：每月2,430元/)
    expect(answer.summary.zh).not.toMatch(/2,340|按你填的情况/)
  })
  it("keeps to the person's own case for their own place", () => {
    expect(ask.answer('上海失业金一个月多少钱', { ...contextOf(), assessAt }).summary.zh).toMatch(/^按你填的情况，可以领失业金/)
  })
  it('tells somebody whose case is still open what the benefit is where they are insured', () => {
    expect(ask.answer('失业金一个月多少钱', { ...contextOf({ exit: null, months: null }), assessAt }).summary.zh).toMatch(
      /^上海的失业金：.*暂时不能判断/,
    )
  })
  it('takes no side when two places are named, and does not take where somebody is from for where they ask about', () => {
    expect(ask.answer('上海和深圳失业金一个月多少钱', THERE).summary.zh).toMatch(/^金额由各省市定/)
    expect(ask.places('河南户口在广东佛山灵活就业')).toEqual(['440600'])
    expect(ask.places('shanghai shiyejin duoshao qian')).toEqual(['310000'])
    expect(ask.places('失业金多少')).toEqual([])
  })
  it('gives the general answer where the place is not at hand', () => {
    expect(ask.answer('上海失业金一个月多少钱', { ...NOBODY, assessAt: () => null }).summary.zh).toMatch(/^金额由各省市定/)
  })
})

describe('for this person', () => {
  let context: AskContext
  let plan: Assessment
  beforeAll(() => {
    context = contextOf()
    if (context.assessment === null) throw new Error('no assessment')
    plan = context.assessment
  })
  const said = (question: string): AskAnswer => ask.answer(question, context)

  it('gives the dates of the plan for medical cover', () => {
    expect(plan.medicalGap.coverEnds).toBe('2026-10-31')
    expect(said('离职后医保怎么不断').summary.zh).toContain('保到2026年10月31日')
    expect(said('离职后医保怎么不断').summary.en).toContain('ended 31 October 2026')
  })
  it('gives the lowest cost of the plan, part by part', () => {
    const lowest = plan.routes.find((route) => route.id === 'flexible')?.monthly?.lowest.fen ?? 0
    expect(lowest).toBe(226_380)
    expect(said('自己交社保一个月多少钱').summary.zh).toContain('最低每月2,263.80元（养老1,509.20元＋医保754.60元）')
  })
  it('gives the months and the amount of unemployment benefit', () => {
    expect(said('失业金能领几个月').summary.zh).toContain('10个月，开始每月2,340元')
    expect(ask.answer('失业金能领几个月', contextOf({ exit: 'resigned' })).summary.zh).toContain('这次领不到失业金')
    expect(ask.answer('失业金能领几个月', contextOf({ exit: null })).summary.zh).toContain('暂时不能判断')
  })
  it('gives the retirement month and the months still missing', () => {
    expect(said('我什么时候退休').summary.zh).toContain('2051年3月（63岁）')
    expect(said('我什么时候退休').summary.zh).toContain('还差178个月')
    expect(ask.answer('我什么时候退休', contextOf({ birthMonth: null })).summary.zh).toMatch(/^2025年起逐步延迟/)
  })
  it.each<[NonNullable<Profile['person']>, string]>([
    ['foreign', 'passport'],
    ['hmt', 'hmt-permit'],
  ])('%s: no answer asks for an identity card or a hukou booklet, and some for the %s', (person, paper) => {
    const listed = TOPIC_IDS.flatMap((topic) => ask.open(topic, contextOf({ person })).documents)
    expect(listed).toContain(paper)
    expect(listed.filter((id) => ['id-card', 'id-or-social-card', 'hukou-book', 'residence-permit'].includes(id))).toEqual([])
  })

  it('takes steps, documents, channels and warnings from the plan', () => {
    const route = plan.routes.find((entry) => entry.id === 'flexible')
    const answer = said('辞职以后社保怎么接着缴')
    expect(answer.topic).toBe('flexible-how')
    expect(answer.steps).toEqual(route?.steps)
    expect(answer.documents).toEqual(route?.documents)
    expect(answer.channels.some((channel) => channel.host?.endsWith('.sh.gov.cn'))).toBe(true)
    expect(answer.warnings.map((warning) => warning.rule)).toContain('PE-SH-02')
  })
  it('says so when the question names another place', () => {
    expect(said('深圳失业金一个月多少钱').summary.zh).toMatch(/^（下面的日期和金额按你资料里的参保地算/)
    expect(said('上海失业金一个月多少钱').summary.zh).not.toContain('资料里的参保地')
    expect(ask.answer('深圳失业金一个月多少钱', NOBODY).summary.zh).not.toContain('资料里的参保地')
  })
  it('says when an amount rests on an expired standard', () => {
    const answer = ask.answer('自己交社保一个月多少钱', contextOf({ insuredPlace: '330100' }))
    expect(answer.summary.zh).toContain('上一期标准')
    expect(answer.summary.en).toContain('last known standard')
  })
})

describe('answers', () => {
  it('are in the language of the question unless told otherwise', () => {
    expect(ask.answer('how do I pay online', NOBODY).language).toBe('en')
    expect(ask.answer('shebao zenme jiao', NOBODY).language).toBe('zh')
    expect(ask.answer('医保断了怎么办', { ...NOBODY, language: 'en' }).language).toBe('en')
  })
  it('say "I do not know" with the hotlines, and guess nothing', () => {
    const answer = ask.answer('护照怎么换', NOBODY)
    expect(answer).toMatchObject({ topic: null, steps: [], documents: [], hotline: ['12333', '12393', '12366', '12329', '12345'] })
    expect(answer.summary.zh).toContain('12333')
    expect(answer.score).toBeLessThan(0.25)
  })
  it('are the same for the same question, and leave the context alone', () => {
    const context = contextOf()
    const before = JSON.stringify(context)
    expect(ask.answer('医保断了怎么办', context)).toEqual(ask.answer('医保断了怎么办', context))
    expect(JSON.stringify(context)).toBe(before)
  })
  it('offer the five first questions, and every topic for browsing', () => {
    expect(ask.suggestions.map((entry) => ask.answer(entry.zh, NOBODY).topic)).toEqual(ask.suggestions.map((entry) => entry.topic))
    expect(ask.suggestions.map((entry) => ask.answer(entry.en, NOBODY).topic)).toEqual(ask.suggestions.map((entry) => entry.topic))
    expect(ask.topics.map((entry) => entry.topic)).toEqual([...TOPIC_IDS])
  })
})

describe('an estimate of the pension', () => {
  it('says for how many years it is', () => {
    const context = contextOf({ insuredPlace: '130100', hukouPlace: '130100', birthMonth: '1966-09' })
    const years = Math.round((context.assessment?.pension?.tiers[0]?.yearsPaid ?? NaN) * 10) / 10
    const { summary } = ask.open('pension-estimate', context)
    expect(summary.zh).toContain(`一共缴${years}年`)
    expect(summary.en).toContain(`for ${years} years paid in all`)
  })
})
