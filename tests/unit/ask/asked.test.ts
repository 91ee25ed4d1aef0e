import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { birthIn, linesIn, monthsIn, wageIn } from '../../../src/ask/asked/facts.ts'
import { monthsPay } from '../../../src/ask/asked/severance.ts'
import type { AskAnswer, AskContext } from '../../../src/ask/index.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { plainText } from '../../../src/ask/plain.ts'
import { basis } from '../../../src/ask/there/basis.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const TODAY = '2026-11-21'
const ask = createAsk()
const assessAt: AskContext['assessAt'] = (place, facts) => assess({ insuredPlace: place, leftOn: TODAY, ...facts }, wholePolicy, TODAY)
const said = (question: string): AskAnswer =>
  ask.answer(question, { assessment: null, profile: null, language: null, assessAt, law: { policy: wholePolicy, today: TODAY } })

describe('numbers that a question names', () => {
  it.each<[string, number | null]>([
    ['干了7年3个月', 87],
    ['交了八年半', 102],
    ['缴满十二年', 144],
    ['after 3.5 years', 42],
    ['6 years and 2 months', 74],
    ['交了12年一个月多少钱', 144],
    ['两年零五个月', 29],
    ['2026年11月走的', null],
    ['73年的女工人', null],
    ['失业金多少', null],
  ])('%s: %s months', (question, months) => expect(monthsIn(question)).toBe(months))
  it.each<[string, number | null]>([
    ['月薪九千', 9000],
    ['工资8500', 8500],
    ['月薪一万二', 12_000],
    ['salary 20k', 20_000],
    ['工资是1.5万', 15_000],
    ['月薪12,000元', 12_000],
    ['前12个月平均工资', null],
    ['工资怎么算', null],
  ])('%s: %s yuan', (question, wage) => expect(wageIn(question)).toBe(wage))
  it.each<[string, ReturnType<typeof birthIn>]>([
    ['我73年的女工人', { year: 1973, month: null }],
    ['1975年5月生', { year: 1975, month: 5 }],
    ['born May 1975', { year: 1975, month: 5 }],
    ['born in 1968', { year: 1968, month: null }],
    ['交了15年的社保', null],
    ['1965年出生', { year: 1965, month: null }],
  ])('%s', (question, birth) => expect(birthIn(question)).toEqual(birth))
  it.each([
    ['女工人', ['female-50']],
    ['female office manager', ['female-55']],
    ['女的', ['female-55', 'female-50']],
    ['男', ['male']],
    ['我', ['male', 'female-55', 'female-50']],
  ])('%s: %j', (question, lines) => expect(linesIn(question)).toEqual(lines))
})

describe('an answer for the numbers asked', () => {
  it('a woman who was 50 before the reform is not told that she is delayed (PE-07)', () => {
    const answer = said('我73年的女工人几岁能退休').summary
    expect(answer.zh).toMatch(/^1973年出生，原50岁退休的女工人不延迟：满50岁就到法定退休年龄（2023年）/)
    expect(answer.en).toMatch(/is not delayed/)
    expect(said('几岁退休').summary.zh).toContain('1975年前出生的原50岁女')
  })
  it('the month for a known month of birth', () => {
    expect(said('born May 1975, female office manager, when can I retire').summary.en).toMatch(
      /October 2031 at 56 years and 5 months \(17 months later than before\)/,
    )
  })
  it.each([
    [87, 7.5],
    [42, 4],
    [60, 5],
    [66, 6],
    [12, 1],
  ])("severance for %i months is %d months' pay (ED-18)", (months, pay) => expect(monthsPay(months)).toBe(pay))
  it('severance as a sum', () => {
    expect(said('干了7年3个月 月薪九千 公司让我走 能赔多少').summary.zh).toMatch(
      /^有补偿的话，7年3个月算7\.5个月工资（N），按月工资9,000元约67,500元/,
    )
  })
  it('the benefit for the years asked, not for the first and the last tier', () => {
    expect(said('北京失业金交了12年一个月多少钱').summary.zh).toMatch(/^北京的失业金，缴了12年：第1到12个月每月2,188元/)
  })
  it('the national ceiling where no place is named', () =>
    expect(said('交了八年半失业保险能领几个月').summary.zh).toMatch(/^缴了8\.5年，国家规定最多领18个月/))
})

describe('what an amount rests on', () => {
  it('never runs backwards: parts of different years are told apart', () => {
    for (const [code] of wholePolicy.places) {
      if (code === '000000') continue
      const parts = assessAt(code)?.routes.find((route) => route.id === 'flexible')?.monthly?.lowest.parts ?? []
      const told = basis(parts.flatMap((part) => part.figures)).zh
      for (const [, from = '', to = ''] of told.matchAll(/(\d+年\d+月)(?:\d+日)?起到(\d+年\d+月)/g)) {
        const number = (text: string): number => {
          const [year = 0, month = 0] = (text.match(/\d+/g) ?? []).map(Number)
          return year * 12 + month
        }
        expect(number(from), `${code}: ${told}`).toBeLessThanOrEqual(number(to))
      }
    }
  })
  it('does not call a pension part expired because the medical one is', () => {
    const answer = said('西安灵活就业一个月多少钱').summary.zh
    expect(answer).toMatch(/养老：2026年1月起到2026年12月；依据：陕人社函〔2026〕326号/)
    expect(answer).toMatch(/医保：上一期标准：2025年/)
  })
  it('names the source of its shakiest part', () =>
    expect(said('成都灵活就业社保多少钱一个月').summary.zh).toMatch(/医保：[^。]*只见于一处来源，先核对；依据：Alaric1098/))
  it('names the statute a benefit follows from before who relayed the wage', () =>
    expect(said('杭州失业金一个月多少').summary.zh).toMatch(/依据：浙江省失业保险条例/))
})

describe('what must not be read as the opposite', () => {
  it('in Zhejiang one missed month already waits (ME-ZJ-02), and the general three months are not said beside it', () => {
    const answer = said('杭州医保断了两个月有没有等待期')
    expect(answer.summary.zh).toMatch(/断一个月也要等/)
    expect(plainText(answer, 'zh')).not.toMatch(/3个月内没有等待期|不满3个月/)
    expect(answer.rules).toEqual(expect.arrayContaining(['ME-ZJ-01', 'ME-ZJ-02']))
  })
  it.each([
    ['我河南农村户口，人在广州，能自己参保吗', '440100'],
    ['安徽户口，人在上海', '310000'],
    ['我户口在安徽，人在上海', '310000'],
    ['外地户口在上海能自己交社保吗', '310000'],
    ['My hukou is in Anhui but I live in Shanghai', '310000'],
    ["I'm from Henan, working in Guangzhou", '440100'],
  ])('%s: asks about one place', (question, place) => expect(ask.places(question)).toEqual([place]))
  it("steps do not contradict the place's own text", () => {
    const answer = said('外地户口在上海能自己交社保吗')
    expect(answer.summary.zh).toMatch(/^上海市对外地户口开放/)
    expect(answer.steps.map((step) => step.zh).join()).toMatch(/灵活就业登记/)
    expect(answer.steps.map((step) => step.zh).join()).not.toMatch(/在这里由单位参保过/)
  })
  it('a long story with a hukou elsewhere learns whether it may pay there', () => {
    expect(said('我女34岁，上个月把宁波的工作辞了，户口是江西的，人会长期在宁波，没单位社保怎么续上').summary.zh).toMatch(
      /宁波市办灵活就业登记.*甬人社发〔2021〕38号/,
    )
  })
  it("the papers are the place's", () =>
    expect(said('外地人在武汉自己参保要带哪些证件').documents).toEqual(
      expect.arrayContaining(['hukou-book', 'employment-registration-card']),
    ))
  it('no resident premium is carried into 2027', () =>
    expect(said('居民医保一年多少钱').summary.zh).toMatch(/2025、2026年度全国最低都是400元.*2027年度的（2026年底缴）这里没有查到/))
  it('who writes a resignation for money is warned first', () =>
    expect(plainText(ask.open('severance', { assessment: null, profile: null, language: null }), 'zh')).toMatch(
      /写成自己辞职，补偿和失业金都可能拿不到/,
    ))
  it('pinyin that is not understood is answered in Chinese, other letters in both languages', () => {
    expect(said('wo xiang hui jia').language).toBe('zh')
    expect(said('asdf1234').summary.en).toMatch(/12333.*Only social insurance/s)
    expect(said('where can i renew my passport').summary.en).not.toMatch(/\p{Script=Han}/u)
  })
})
