import { describe, expect, it } from 'vitest'
import { normalise } from '../../../../src/ask/read/normalise.ts'
import { lengths, numberOf, wageIn } from '../../../../src/ask/understand/amounts.ts'

const told = (question: string): string[] =>
  lengths(normalise(question)).map(({ months, sense, under }) => `${sense} ${months}${under ? ' under' : ''}`)

describe('a number in words', () => {
  it.each([
    ['12', 12],
    ['8.5', 8.5],
    ['半', 0.5],
    ['两', 2],
    ['俩', 2],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十五', 25],
    ['zero', 0],
    ['one', 1],
    ['twelve', 12],
    ['twenty', 20],
    ['几', Number.NaN],
  ])('%s is %d', (text, number) => expect(numberOf(text)).toBe(number))
})

describe('what a length of time measures', () => {
  it.each<[string, string[]]>([
    // Paid.
    ['交了5年', ['paid 60']],
    ['交了两年半', ['paid 30']],
    ['交了2年11个月', ['paid 35']],
    ['在广东交了9年11个月养老', ['paid 119']],
    ['缴满十五年', ['paid 180']],
    ['失业保险交了11个月', ['paid 11']],
    ['工作了8个月被裁', ['paid 8']],
    ['交了三年但断断续续', ['paid 36']],
    ['I paid for 11 months', ['paid 11']],
    ['paid for two years and three months', ['paid 27']],
    // What it costs by the month or year measures nothing.
    ['失业金还有多少钱一个月', []],
    ['到第二年还有几块一个月', []],
    // Less than what is named.
    ['社保交了不到一年', ['paid 12 under']],
    ['交了不满两年', ['paid 24 under']],
    ['只交了半年', ['paid 6']],
    ['交了不到半年', ['paid 6 under']],
    ['paid for less than a year', []],
    ['paid for under 2 years', ['paid 24 under']],
    // A break, and what was paid before it.
    ['断了5年', ['gap 60']],
    ['交了10年中间断了2年', ['paid 120', 'gap 24']],
    ['三个月没交社保', ['gap 3']],
    ['停缴四个月', ['gap 4']],
    ['my insurance lapsed for 4 months', ['gap 4']],
    // To retirement.
    ['还差5年退休', ['to-go 60']],
    ['再过3年就退休', ['to-go 36']],
    ['2 years to retirement', ['to-go 24']],
    ['还差5年，医保断了', ['more 60']],
    // The age of a child, or of a pregnancy.
    ['宝宝刚满5个月，公司就让我走', ['more 5']],
    ['怀孕六个月被辞退', ['more 6']],
    ['上班三年，孩子才8个月', ['paid 36', 'more 8']],
    ['养老年限差3年', ['more 36']],
    ['差不多交了3年', ['paid 36']],
    ['最后一个月公司没交', []],
    // Since the job ended.
    ['离职三个月了', ['since 3']],
    ['失业两年', ['since 24']],
    ['unemployed for 5 months', ['since 5']],
    // Still to come, or of something else.
    ['再交5年', ['more 60']],
    ['领了三个月失业金', ['more 3']],
    ['公司拖了三个月工资', ['more 3']],
    ['三个月没发工资', ['more 3']],
    ['满三个月试用期才给交社保', ['more 3']],
    ['三个月实习期没交社保', ['more 3']],
    // No length at all.
    ['3月离职', []],
    ['2019年3月开始', []],
    ['73年的', []],
    ['第3年', []],
    ['5年后退休', []],
    ['上海医保一个月多少钱', []],
    ['居民医保一年多少钱', []],
    ['自己交社保一年要多少', []],
    ['失业金一个月几块钱', []],
    ['交了51年', []],
  ])('%s: %j', (question, expected) => expect(told(question)).toEqual(expected))

  it.each([
    ['交了一年能领多少失业金', ['paid 12']],
    ['交了一个月能退多少', ['paid 1']],
    ['交满一年最多领几个月', ['paid 12']],
  ])('a length paid is one, though it asks how much: %s', (question, expected) => expect(told(question)).toEqual(expected))

  it('of fifty years and less only', () => {
    expect(told('交了49年')).toEqual(['paid 588'])
    expect(told('交了600个月')).toEqual(['paid 600'])
    expect(told('交了601个月')).toEqual([])
  })
})

describe('the monthly wage', () => {
  it.each([
    ['月薪九千', 9000],
    ['工资8500', 8500],
    ['工资一万二', 12000],
    ['月工资1.5万', 15000],
    ['月薪12k', 12000],
    ['salary 20k', 20000],
    ['average pay 9,000 yuan', 9000],
    ['my wage is 8000', 8000],
    ['工资1000', 1000],
    ['工资999', null],
    ['工资200000', 200000],
    ['工资200001', null],
    ['工资拖了3个月', null],
    ['拿了12年工资', null],
    ['工资3倍', null],
    ['公积金5000', null],
  ])('%s: %s', (question, wage) => expect(wageIn(normalise(question))).toBe(wage))
})
