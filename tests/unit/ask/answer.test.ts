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
  insuredPlace: '310000', hukouPlace: '340100', residencePermit: true, sex: 'male', birthMonth: '1988-03', leftOn: '2026-10-31', lastPaidMonth: '2026-10',
  exit: 'laid-off', months: { pension: 62, medical: 62, unemployment: 62 },
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
    ['an agency may pay for you', 'agency', /^不行/],
    ['the re-employment concession card', 'unemployment-apply', /旧办法，现在是就业创业证/],
    ['hukou is needed to pay by yourself', 'flexible-how', /旧规定：户籍限制正在取消/],
    ['the hukou book must be brought', 'flexible-documents', /“必须带户口本去街道”是老说法/],
    ['a break drops you from 90 % to 60 %', 'medical-gap', /深圳门诊特病的老例子/],
    ['60 days and the claim is void', 'unemployment-apply', /“超过60天就作废”在国家层面已经不卡了/],
    ['15 years and done', 'pension-minimum-years', /已经不准/],
    ['a gap wipes everything', 'stop-paying', /“断缴就清零”不对/],
    ['back-pay of two years', 'back-payment', /劳动监察查处的期限/],
  ])('%s', (_, topic, said) => expect([ask.open(topic, NOBODY).summary, ...ask.open(topic, NOBODY).warnings].some((words) => said.test(words.zh))).toBe(true))
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
