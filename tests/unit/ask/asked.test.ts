import { describe, expect, it } from 'vitest'
import { lengths, wageIn } from '../../../src/ask/understand/amounts.ts'
import { asks } from '../../../src/ask/understand/clauses.ts'
import { readFacts } from '../../../src/ask/understand/facts.ts'
import { ageIn, birthIn, exitIn } from '../../../src/ask/understand/person.ts'

const TODAY = '2026-11-21'

describe('numbers by their sense', () => {
  it.each<[string, number, string]>([
    ['干了7年3个月', 87, 'paid'],
    ['交了八年半', 102, 'paid'],
    ['缴满十二年', 144, 'paid'],
    ['after 3.5 years', 42, 'paid'],
    ['paid for 6 years and 2 months', 74, 'paid'],
    ['社保交了两年零五个月', 29, 'paid'],
    ['10年零3个月工龄', 123, 'paid'],
    ['laid off after 62 months of contributions', 62, 'paid'],
    ['还差2年退休', 24, 'to-go'],
    ['3 years to retirement', 36, 'to-go'],
    ['断缴2年了', 24, 'gap'],
    ['医保断了四个月', 4, 'gap'],
    ['两年没交社保', 24, 'gap'],
    ['失业金领了五个月', 5, 'more'],
    ['再交5年', 60, 'more'],
    ['离职半年了', 6, 'since'],
    ['离职三个月了还能交吗', 3, 'since'],
    ['辞职一年多了', 12, 'since'],
    ['失业两个月', 2, 'since'],
    ['被裁快三个月了', 3, 'since'],
    ['忘记交一个月', 1, 'gap'],
    ['忘了交两个月', 2, 'gap'],
    ['漏了一个月', 1, 'gap'],
    ['少交了三个月', 3, 'gap'],
    ['交了三年社保但断断续续', 36, 'paid'],
    ['断了两个月', 2, 'gap'],
    ['断缴了5个月', 5, 'gap'],
    ['离职前交了6年', 72, 'paid'],
    ['离职时工作满3年', 36, 'paid'],
    ['被裁了，干了五年', 60, 'paid'],
    ['没上班半年了', 6, 'since'],
    ['待业四个月', 4, 'since'],
    ['一年没交', 12, 'gap'],
    ['left my job 3 months ago', 3, 'gap'],
    ['quit six months ago', 6, 'gap'],
    ['I was laid off two months ago', 2, 'gap'],
    ['forgot to pay for one month', 1, 'gap'],
    ['社保交了10年中间断了2年', 120, 'paid'],
    ['空了八个月养老', 8, 'gap'],
    ['laid off after 5 years', 60, 'paid'],
    ['离职已经8个月了', 8, 'since'],
    ['上个公司干了两年被裁', 24, 'paid'],
    ['失业保险交了两年', 24, 'paid'],
    ['失业金领了三个月', 3, 'more'],
    ['交满15年离职', 180, 'paid'],
    ['在厂里六年被辞退', 72, 'paid'],
    ['unemployed for four months', 4, 'since'],
  ])('%s: %s months, %s', (question, months, sense) => expect(lengths(question)[0]).toMatchObject({ months, sense }))
  it.each(['2026年11月走的', '73年的女工人', '失业金多少', '5年后退休', '12月1日'])('%s: none', (question) =>
    expect(lengths(question)).toEqual([]),
  )
  it('"不到一年" is fewer than a year', () => {
    expect(readFacts('在上海工作不到一年', TODAY)).toMatchObject({ paid: 11, paidUnder: true })
  })
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
    ['1973年5月女干部', { year: 1973, month: 5 }],
    ['1975年5月生', { year: 1975, month: 5 }],
    ['出生1980.5', { year: 1980, month: 5 }],
    ['born May 1975', { year: 1975, month: 5 }],
    ['born in 1968', { year: 1968, month: null }],
    ['交了15年的社保', null],
  ])('%s', (question, birth) => expect(birthIn(question)).toEqual(birth))
  it('reads an age, a day of the month, a leaving month', () => {
    expect(ageIn('我45岁女的')).toBe(45)
    expect(ageIn('45 years old')).toBe(45)
    expect(readFacts('5号离职，这个月的社保谁交', TODAY).day).toBe(5)
    expect(readFacts('9月底离职后一直没交', TODAY).profile.leftOn).toBe('2026-09-30')
    expect(readFacts('10月停的保', TODAY).profile.lastPaidMonth).toBe('2026-10')
    expect(readFacts('断了两个月', TODAY).profile.lastPaidMonth).toBe('2026-09')
    expect(readFacts('离职半年了', TODAY).profile).toEqual({})
  })
})

describe('how the job ended', () => {
  it.each([
    ['我被裁了', 'laid-off'],
    ['公司倒闭了', 'employer-closed'],
    ['合同到期公司不续', 'expired'],
    ['自己辞职能领吗', 'resigned'],
    ['被开除还有吗', 'dismissed-fault'],
    ['I was laid off', 'laid-off'],
    ['if I resign', 'resigned'],
    ['失业金多少', null],
    ['公司让我写辞职报告', null],
  ])('%s: %s', (question, exit) => expect(exitIn(question)).toBe(exit))
})

describe('what asks', () => {
  it.each<[string, number]>([
    ['失业金能领几个月', 1],
    ['我被裁了，有补偿吗？失业金怎么领？', 2],
    ['能申请失业金吗，要带什么，多久出结果？', 3],
    ['上个月辞职，社保怎么办，谢谢', 1],
  ])('%s: %s', (question, count) => expect(asks(question)).toHaveLength(count))
})
