import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/profile/schema.ts'
import type { AskContext } from '../../../src/ask/index.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { homeOf, placesAsked } from '../../../src/ask/places.ts'
import { normalise } from '../../../src/ask/read/normalise.ts'
import { readFacts } from '../../../src/ask/understand/facts.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const TODAY = '2026-11-28'
const ask = createAsk()
const NOBODY: AskContext = { assessment: null, profile: null, language: null, policy: wholePolicy, today: TODAY }

describe('worked out from what a question tells, where nothing is known of a person', () => {
  it.each([
    ['severance: 3 years 7 months count as 4', '干了3年7个月被裁，月平均工资10000，公司该赔多少', /4个月工资，40,000元/],
    ['severance: 3 years 5 months count as 3.5', '干了3年5个月被裁，月平均工资10000，公司该赔多少', /3\.5个月工资，35,000元/],
    [
      'severance: in English',
      'Laid off after 4 years and 2 months, average pay 9,000 yuan. How much severance am I owed?',
      /4\.5 months' pay, 40,500/,
    ],
    ['arbitration: a year from leaving', '2026年5月8号离的职，最晚哪天之前要去仲裁', /2027年5月8日/],
    ['arbitration: the year is over', '2025年11月27号离的职，最晚哪天之前要去仲裁', /已经过了/],
    ['the wait: three unpaid months after September', '9月份是公司最后一次给我交医保，最晚什么时候接上', /2026年12月31日/],
    ['the wait: over since the end of October', '医保交到7月，最晚什么时候接上不用等', /已经过了/],
    ['pension: the last province has ten years', '户口甘肃，养老一直在宁波交了12年，关系也在宁波，以后在哪领养老金', /在宁波领/],
    [
      'pension: the last one falls short, the one before has ten',
      '户口河南，先在广东交了11年养老，后来到北京交了4年，退休去哪领养老金',
      /在广东领/,
    ],
    ['pension: nowhere ten years', '户口河南，先在广东交了5年养老，后来到北京交了4年，退休去哪领养老金', /在河南领/],
    [
      'years: an office post born in May 1976 retires in 2033',
      '女，管理岗，1976年5月生，养老交了14年，到退休够不够年限',
      /17年.{0,20}差36个月/,
    ],
    [
      'benefit: driven out by unpaid wages',
      'They have not paid my wages for 2 months so I quit. Can I claim unemployment benefit?',
      /^Yes/,
    ],
    ['severance: driven out by unpaid wages', '公司拖了两个月工资不发，我自己辞职的，有没有补偿', /^有：/],
    ['severance: resigned for no such reason', '我自己辞职的，有没有补偿', /没有/],
  ])('%s', (_, question, lead) => {
    const answer = ask.answer(question, NOBODY)
    expect(/\p{Script=Han}/u.test(question) ? answer.lead.zh : answer.lead.en).toMatch(lead)
  })
})

describe('facts of a question', () => {
  it.each([
    ['born in 1979 year 3 month', { birthMonth: '1979-03' }],
    ['my last medical payment was for October', { lastPaidMonth: '2026-10' }],
    ['医保交到8月', { lastPaidMonth: '2026-08' }],
    ['3月份是最后一次交社保', { lastPaidMonth: '2026-03' }],
  ])('%s', (question, facts) => expect(readFacts(normalise(question), TODAY).profile).toMatchObject(facts))

  it.each(['my boss has not paid wages for 3 months', '公司拖了三个月工资', '公司三个月没发工资'])('no months paid: %s', (question) =>
    expect(readFacts(normalise(question), TODAY).paid).toBeNull(),
  )

  it('tells where somebody is from apart from the place asked about', () => {
    const question = normalise('我湖南的，户口不在广州，想在广州自己交养老')
    expect([homeOf(question), placesAsked(question)]).toEqual(['430000', ['440100']])
    expect(placesAsked(normalise('我在杭州离职，想把社保转回老家成都'))).toEqual(['330100', '510100'])
  })
})

describe('English as translation programs write it', () => {
  it.each([
    ['lose-job insurance gold', 'unemployment benefit'],
    ['endowment insurance', 'pension insurance'],
    ['flexible employment personnel', 'flexible workers'],
  ])('%s', (text, meant) => expect(normalise(text)).toBe(meant))
})

describe('months paid of somebody whose own count is known', () => {
  const profile: Profile = { insuredPlace: '330300', leftOn: '2026-11-20', exit: 'laid-off', months: { unemployment: 40 } }
  it.each([
    ['a rough count that the exact one fits is the exact one', '失业险总共交了三年多，能发我几个月', /领7个月/],
    ['at its beginning', '失业险交了三年，能发我几个月', /领7个月/],
    ['another count stands above it', '要是失业险交了五年，能发我几个月', /领1\d个月/],
    ['fewer stands above it', '失业险只交了两年，能发我几个月', /领4个月/],
  ])('%s: %s', (_, question, lead) => {
    expect(ask.answer(question, { ...NOBODY, profile }).lead.zh).toMatch(lead)
  })
})
