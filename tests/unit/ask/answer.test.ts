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
const NOBODY: AskContext = { assessment: null, profile: null, language: null, policy: wholePolicy, today: TODAY }

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
  return { assessment: assess(profile, wholePolicy, TODAY), profile, language: 'zh', policy: wholePolicy, today: TODAY }
}

describe('every topic, for nobody in particular', () => {
  it.each(TOPIC_IDS)('%s: both languages, steps, a hotline, sources that exist', (topic) => {
    const answer = ask.open(topic, NOBODY)
    for (const words of [answer.title, answer.lead, answer.summary ?? answer.lead, ...answer.steps, ...answer.warnings]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u)
      expect(words.en.trim().length).toBeGreaterThan(3)
    }
    expect(answer.steps.length).toBeGreaterThanOrEqual(2)
    expect(answer.hotline?.every((line) => /^(12333|12393|12366|12329|12345)$/.test(line))).toBe(true)
    expect(answer.rules.length).toBeGreaterThan(0)
    expect(answer.rules.filter((rule) => !wholePolicy.rules.has(rule))).toEqual([])
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
    expect(plainText(ask.answer('上海社保补贴一个月多少钱', NOBODY), 'zh')).toContain('2026年底')
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
    expect([ask.open(topic, NOBODY).summary, ...ask.open(topic, NOBODY).warnings].some((words) => said.test(words?.zh ?? ''))).toBe(true),
  )
})

/** What the data knows only from memory must not be said as fact: the words that hold each such rule back, by topic. */
const HELD_BACK: Readonly<Record<string, RegExp>> = {
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

  it('is cited in more than one topic', () => expect(rows.length).toBeGreaterThan(1))
  it.each(rows)('%s: %s is held back', (topic, rule) => expect(plainText(ask.open(topic, NOBODY), 'zh')).toMatch(HELD_BACK[rule] ?? /^$/))
})

describe('what must be said, because leaving it out misleads', () => {
  it.each<[string, TopicId, RegExp, RegExp]>([
    [
      'a real employee may be paid for by a payroll company (PR-04)',
      'agency',
      /看你是不是真在上班。真在用人单位上班、单位请人力资源公司代办手续，合法/,
      /It depends on whether you really work/,
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
    ['a few places wait where others do not', 'medical-gap', /个别地方另有等待规定，先问12393/, /a few places have waits/],
    ['the same on a transfer', 'medical-transfer', /个别地方另有等待规定，先问12393/, /a few places have waits/],
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
  ])('%s', (_, topic, zh, en) => {
    expect(plainText(ask.open(topic, NOBODY), 'zh')).toMatch(zh)
    expect(plainText(ask.open(topic, NOBODY), 'en')).toMatch(en)
  })
  it('cites no rule of a place where no place is known', () =>
    expect(TOPIC_IDS.flatMap((topic) => ask.open(topic, NOBODY).rules).filter((id) => /^[A-Z]{2}-[A-Z]/.test(id))).toEqual(['ME-SZ-02']))
  it.each(TOPIC_IDS)('%s: no empty clause in either language', (topic) =>
    expect(plainText(ask.open(topic, NOBODY), 'en') + plainText(ask.open(topic, NOBODY), 'zh')).not.toMatch(
      /[,，;；] ?[;；,，.。]|\s[,;.]/,
    ),
  )
})

describe('a question that names a place', () => {
  const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
  const figure = (place: string, kind: string): number =>
    wholePolicy.places.get(place)?.figures.find((entry) => entry.kind === kind && standing(entry, TODAY) === 'in-force')?.value ?? NaN

  it.each<[string, RegExp, RegExp, string]>([
    ['上海失业金一个月多少钱', /^上海的失业金每月2,340元，第13个月起1,872元/, /^Benefit in Shanghai is 2,340 yuan a month/, 'UI-SH-02'],
    ['北京失业金每个月能拿多少，交了7年', /^北京的失业金每月2,156元/, /^Benefit in Beijing is 2,156/, 'UI-BJ-02'],
    ['深圳交了6年失业险能领几个月', /^深圳能领8个月/, /^In Shenzhen that is 8 months/, 'UI-GD-01'],
    ['杭州医保断了要等多久', /^杭州：停缴的下个月就接上才不用等/, /^In Hangzhou: no wait only from the very next month/, 'ME-ZJ-02'],
    ['外地户口在上海能自己交社保吗', /上海市对外地户口开放/, /Shanghai/, 'PE-24'],
  ])('%s', (question, zh, en, rule) => {
    const answer = ask.answer(question, NOBODY)
    expect(answer.lead.zh).toMatch(zh)
    expect(answer.lead.en).toMatch(en)
    expect(answer.rules).toContain(rule)
    expect(answer.rules.filter((id) => !wholePolicy.rules.has(id))).toEqual([])
  })
  it('gives the base limits and the cost as the data has them', () => {
    const base = ask.answer('上海社保基数上下限是多少', NOBODY).lead.zh
    expect(base.replaceAll(',', '')).toContain(
      `最低${figure('310000', 'pension-base-lower')}元，最高${figure('310000', 'pension-base-upper')}元`,
    )
    const cost = ask.answer('上海灵活就业一个月交多少钱', NOBODY)
    expect(cost.lead.zh).toMatch(/^上海自己缴最低每月2,263\.80元（养老1,509\.20＋医保754\.60）/)
    expect(cost.why.map(({ zh }) => zh).join()).toMatch(/2026年7月起到2027年6月.*依据：/)
    expect(grouped(1234567)).toBe('1,234,567')
  })
  it("says plainly when the place's figure is not known, and whom to ask", () => {
    expect(ask.answer('上海居民医保一年多少钱', NOBODY).lead.zh).toMatch(/^上海自己的标准没有查到.*12393/)
  })
  it('where one part of a sum is unknown the other is said, and that one named', () => {
    const rows = [...wholePolicy.places.keys()].map((place) =>
      ask.open('flexible-cost/monthly', { ...NOBODY, profile: { insuredPlace: place, leftOn: TODAY } }),
    )
    const partial = rows.filter(({ lead }) => lead.zh.includes('的金额没有查到'))
    expect(partial.length).toBeGreaterThan(3)
    for (const { lead } of partial) expect(lead.zh).toMatch(/自己缴最低每月(养老|医保)[\d.,]+元.*(养老|医保)的金额没有查到，打123(33|93)问/)
  })
  it('says when only an expired standard is known', () => {
    expect(ask.answer('上海失业金一个月多少钱', { ...NOBODY, today: '2029-12-01' }).lead.zh).toMatch(/上一期标准/)
  })
  it("puts another place's figures instead of the person's own, never beside them, and says so", () => {
    const answer = ask.answer('深圳失业金一个月多少钱', contextOf())
    expect(answer.lead.zh).toMatch(/^深圳的失业金每月2,430元/)
    expect(answer.lead.zh).not.toMatch(/2,340/)
    expect(answer.understood).toEqual([expect.objectContaining({ fact: 'place', differs: true })])
    expect(ask.answer('深圳失业金一个月多少钱', { ...contextOf(), ignore: ['place'] }).lead.zh).toMatch(/^你的失业金每月2,340元/)
  })
  it("keeps to the person's own case for their own place", () => {
    expect(ask.answer('失业金一个月多少钱', contextOf()).lead.zh).toMatch(/^你的失业金每月2,340元/)
  })
  it('does not take where somebody is from for where they ask about', () => {
    expect(ask.places('河南户口在广东佛山灵活就业')).toEqual(['440600'])
    expect(ask.places('shanghai shiyejin duoshao qian')).toEqual(['310000'])
    expect(ask.places('昆山自己交社保一个月多少')).toEqual(['320500'])
    expect(ask.places('失业金多少')).toEqual([])
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

  it('gives the dates of the assessment for medical cover', () => {
    expect(plan.medicalGap.coverEnds).toBe('2026-10-31')
    expect(said('离职后医保还能用多久').lead.zh).toContain('保到2026年10月31日')
    expect(said('离职后医保还能用多久').lead.en).toContain('ended on 31 October 2026')
  })
  it('gives the lowest cost, part by part', () => {
    const lowest = plan.routes.find((route) => route.id === 'flexible')?.monthly?.lowest.fen ?? 0
    expect(lowest).toBe(226_380)
    expect(said('自己交社保一个月多少钱').lead.zh).toContain('最低每月2,263.80元（养老1,509.20＋医保754.60')
  })
  it('gives the months and the amount of unemployment benefit', () => {
    expect(said('失业金能领几个月').lead.zh).toMatch(/^你能领10个月失业金/)
    expect(said('我能领失业金吗').lead.zh).toMatch(/^能。你能领10个月失业金，每月2,340元/)
    expect(ask.answer('我能领失业金吗', contextOf({ exit: 'resigned' })).lead.zh).toMatch(/^不能/)
    // Over a year ago no law bars the claim, but what the place does with it is asked first, as the plan says.
    const long = ask.answer('我能领失业金吗', contextOf({ leftOn: '2025-10-01', lastPaidMonth: '2025-10' })).lead
    expect(long.zh).toMatch(/^离职超过一年，先打12333问还办不办。能办的话，你能领10个月失业金/)
    expect(long.en).toMatch(/^Over a year has passed: ask 12333/)
    expect(ask.answer('我能领失业金吗', contextOf({ exit: null })).needs).toContain('exit')
  })
  it('twice the severance is not for who resigned, though driven out', () => {
    const lead = (exit: Profile['exit']) =>
      ask.answer('2N赔偿金什么情况', contextOf({ exit, startedOn: '2021-03-01', wage: 10_000 })).lead.zh
    expect(lead('resigned-employer-fault')).toMatch(/^你这样离职拿的是N/)
    expect(lead('laid-off')).toMatch(/^两倍（2N），按你的工龄和工资约/)
  })
  it('a fact in the question stands above the profile for this answer, and is shown', () => {
    const answer = said('要是我是自己辞职的呢，能领失业金吗')
    expect(answer.lead.zh).toMatch(/^(不能|一般不能)/)
    expect(answer.understood).toContainEqual(expect.objectContaining({ fact: 'exit', differs: true }))
  })
  it('gives the retirement month and the months still missing', () => {
    expect(said('我什么时候退休').lead.zh).toContain('2051年3月（63岁）')
    expect(said('我还差几年养老够').lead.zh).toContain('还差178个月')
  })
  it.each<[NonNullable<Profile['person']>, string]>([
    ['foreign', 'passport'],
    ['hmt', 'hmt-permit'],
  ])('%s: no answer asks for an identity card or a hukou booklet, and some for the %s', (person, paper) => {
    const listed = TOPIC_IDS.flatMap((topic) => ask.open(topic, contextOf({ person })).documents)
    expect(listed).toContain(paper)
    expect(listed.filter((id) => ['id-card', 'id-or-social-card', 'hukou-book', 'residence-permit'].includes(id))).toEqual([])
  })

  it('takes steps, documents, channels and warnings from the assessment, and the action from the plan', () => {
    const route = plan.routes.find((entry) => entry.id === 'flexible')
    const answer = said('辞职以后社保怎么接着缴')
    expect(answer.topic).toBe('flexible-how')
    expect(answer.steps).toEqual(route?.steps)
    expect(answer.documents).toEqual(route?.documents)
    expect(answer.channels.some((channel) => channel.host?.endsWith('.sh.gov.cn'))).toBe(true)
    expect(answer.warnings.map((warning) => warning.rule)).toContain('PE-SH-02')
    expect(said('失业金怎么申请').action?.title.zh).toMatch(/失业/)
  })
  it('says when an amount rests on an expired standard', () => {
    const answer = ask.answer('上海自己交社保一个月多少钱', { ...NOBODY, today: '2029-12-01' })
    expect(answer.lead.zh).toContain('上一期标准')
    expect(answer.lead.en).toContain('last known standard')
  })
})

describe('two questions in one text, and a short question about the one before', () => {
  it.each<[string, string[]]>([
    ['我被裁了，有补偿吗？失业金怎么领？', ['severance', 'unemployment-apply']],
    ['失业金能领多少钱、能领几个月？', ['unemployment-amount', 'unemployment-duration']],
  ])('%s', (question, topics) => expect(ask.answer(question, NOBODY).points.map(({ topic }) => topic)).toEqual(topics))
  it.each<[string, string, string]>([
    ['养老断一年有影响吗', '那医保呢', 'medical-gap'],
    ['失业金一个月多少钱', '深圳呢', 'unemployment-amount'],
    ['灵活就业怎么交社保', '要交多少钱', 'flexible-cost'],
  ])('%s → %s', (before, question, topic) => expect(ask.answer(question, { ...NOBODY, before }).topic).toBe(topic))
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
    expect(answer.lead.zh).toContain('12333')
    expect(answer.score).toBeLessThan(0.5)
  })
  it('say it in both languages only where neither the question nor the person tells which', () => {
    const said = (language: AskContext['language']) => ask.answer('asdf qwer', { ...NOBODY, language }).lead.en
    expect(said(null)).toMatch(/^这里只回答.*Only social insurance/s)
    expect(said('en')).toMatch(/^Only social insurance/)
  })
  it('are the same for the same question, and leave the context alone', () => {
    const context = contextOf()
    const before = JSON.stringify(context)
    expect(ask.answer('医保断了怎么办', context)).toEqual(ask.answer('医保断了怎么办', context))
    expect(JSON.stringify(context)).toBe(before)
  })
  it('offer to ask next what is of the same subject, before what is near it', () =>
    expect(ask.open('housing-fund/permit', NOBODY).related.map(({ topic }) => topic)).toEqual(Array(4).fill('housing-fund')))
  it('offer the five first questions, and every topic for browsing', () => {
    expect(ask.suggestions.map((entry) => ask.answer(entry.zh, NOBODY).points[0]?.id)).toEqual(ask.suggestions.map((entry) => entry.id))
    expect(ask.suggestions.map((entry) => ask.answer(entry.en, NOBODY).points[0]?.id)).toEqual(ask.suggestions.map((entry) => entry.id))
    expect(ask.topics.map((entry) => entry.topic)).toEqual([...TOPIC_IDS])
  })
})

describe('questions close to another point: what to do first, one insurance or the other', () => {
  it.each<[string, string, RegExp]>([
    ['我10月底被裁了，第一件事做什么', 'unemployment-apply/first-steps', /失业登记/],
    ['被裁了钱紧，社保医保到底先顾哪头啊', 'unemployment-apply/first-steps', /失业金/],
    ['单位突然散伙了我有点懵，先干嘛', 'unemployment-apply/first-steps', /失业登记/],
    ['got fired this morning, what do I do', 'unemployment-apply/first-steps', /register and claim/],
    ['昨天辞职了，什么都不懂，从哪里开始弄', 'flexible-how/first', /离职证明/],
    ['my last day is friday, where do I start', 'flexible-how/first', /certificate/],
    ['被裁了公积金怎么办', 'housing-fund/what-happens', /钱都是你的/],
    ['刚离职应该先办什么', 'flexible-how/first', /离职证明.*失业金.*医保/],
    ['what should I do first after leaving my job', 'flexible-how/first', /certificate.*benefit.*medical/i],
    ['离职后社保断了一个月有影响吗', 'stop-paying/short-gap', /养老没有损失.*3个月.*12345/],
    ['失业金领完了怎么办', 'unemployment-duration/after-end', /医保.*补贴/],
    ['my unemployment benefit has run out, what now', 'unemployment-duration/after-end', /Medical.*subsidy/],
    ['离职证明丢了怎么办', 'employer-duties/certificate-lost', /再开一份.*12333.*两年/],
    ['2N和N+1', 'severance/kinds', /提前30天.*违法/],
    ['do I get severance', 'severance/owed', /^It depends on how the job ends/],
    ['公司裁我有补偿吗', 'severance/owed', /^有/],
  ])('%s: %s', (question, point, lead) => {
    const answer = ask.answer(question, NOBODY)
    expect(answer.points[0]?.id).toBe(point)
    expect(answer.points.length === 1 || answer.either === true).toBe(true)
    expect(answer.lead[answer.language]).toMatch(lead)
  })
  it("what first: the plan's own first step, where there is a person", () => {
    const context = contextOf()
    expect(context.assessment).not.toBeNull()
    const { lead } = ask.answer('刚离职应该先办什么', context)
    expect(lead.zh).toMatch(/^你的第一步：.*失业/)
    expect(lead.en).toMatch(/^Your first step: /)
  })
})

describe('what stands beside the subject gets one line and whom to ask', () => {
  it.each<[string, string[], RegExp]>([
    ['个人养老金要不要取出来', ['12333'], /不是一回事/],
    ['我是老板，员工离职后怎么给他停保', ['12333', '12366'], /不回答单位/],
    ['员工怎么重新参保', ['12333', '12366'], /不回答单位/],
    ['as an employer, how do I stop insurance for my employee', ['12333', '12366'], /不回答单位/],
    ['社保断了还能摇号买车吗', ['12345'], /各市自己定/],
    ['年假没休完', ['12333'], /年假/],
  ])('%s', (question, hotline, line) => {
    const answer = ask.answer(question, NOBODY)
    expect(answer).toMatchObject({ topic: null, points: [], hotline })
    expect(answer.lead.zh).toMatch(line)
  })
  it.each([
    '断缴社保影响买房买车吗',
    '被辞了还有5天年假没休，折成钱怎么赔',
    '老板不给员工买社保',
    '养老保险个人账户能取吗',
    '公司关门员工有赔偿吗',
  ])('%s is answered', (question) => expect(ask.answer(question, NOBODY).topic).not.toBeNull())
})
