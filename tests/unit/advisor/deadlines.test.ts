import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { DEADLINE_IDS } from '../../../src/advisor/assessment.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { DeadlineId } from '../../../src/advisor/assessment.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY } from './people.ts'

const all = (facts: Partial<Profile>, today = TODAY) => assess(person(facts), wholePolicy, today).deadlines
const one = (id: DeadlineId, facts: Partial<Profile> = {}, today = TODAY) => all(facts, today).find((deadline) => deadline.id === id)

describe('every date, with who must act', () => {
  it.each([
    ['ED-01', 'leaving-certificate', '2026-10-31', 'employer', 'do-by', 'exact'],
    ['ED-02', 'employer-transfer', '2026-11-15', 'employer', 'do-by', 'at-latest'],
    ['UI-11', 'unemployment-register', '2026-10-31', 'worker', 'opens', 'usual'],
    ['ME-SH-04', 'medical-cover-ends', '2026-10-31', 'fund', 'ends', 'usual'],
    ['ME-SH-02', 'medical-grace-ends', '2027-01-31', 'worker', 'do-by', 'exact'],
    ['ME-10', 'resident-window', null, 'worker', 'do-by', 'usual'],
    ['ED-08', 'new-employer-register', '2026-12-31', 'employer', 'do-by', 'at-latest'],
    ['ED-16', 'new-employer-fund', '2026-12-31', 'employer', 'do-by', 'at-latest'],
    ['HF-SH-01', 'housing-fund-seal', '2026-11-30', 'employer', 'do-by', 'at-latest'],
    ['HF-03', 'housing-fund-withdraw', null, 'fund', 'opens', 'usual'],
    ['DS-01', 'arbitration', '2027-10-31', 'worker', 'do-by', 'at-latest'],
    ['ME-SH-02', 'first-payment', '2026-11-30', 'worker', 'do-by', 'usual'],
  ] as const)('%s %s', (rule, id, date, who, kind, bound) => {
    expect(one(id, { lastPaidMonth: '2026-10', newJobFrom: '2026-12-01' })).toMatchObject({ date, who, kind, rule, bound })
  })

  it('lists all of them for everybody, in one order', () => {
    expect(all({}).map((deadline) => deadline.id)).toEqual(DEADLINE_IDS)
  })
})

describe('edges of the calendar', () => {
  it.each([
    ['ED-02 fifteen days over a month end', 'employer-transfer', { leftOn: '2027-02-20' }, '2027-03-07'],
    ['ED-02 fifteen days over a leap day', 'employer-transfer', { leftOn: '2028-02-20' }, '2028-03-06'],
    ['ED-15 thirty days over New Year', 'housing-fund-seal', { leftOn: '2026-12-15' }, '2027-01-14'],
    ['DS-01 a year from a leap day', 'arbitration', { leftOn: '2028-02-29' }, '2029-02-28'],
    ['DS-01 a year to a leap year', 'arbitration', { leftOn: '2027-02-28' }, '2028-02-28'],
    ["CH-ZJ-02 Zhejiang's resident window", 'resident-window', { insuredPlace: '330100' }, '2026-12-31'],
    ["Tianjin's resident window", 'resident-window', { insuredPlace: '120000' }, '2026-12-31'],
    [
      "left on the last day of a month that the employer owes: one's own first month is the next",
      'first-payment',
      { lastPaidMonth: '2026-09' },
      '2026-11-30',
    ],
    ['HF-03 retirement is a ground to withdraw', 'housing-fund-withdraw', { exit: 'retired' }, '2026-10-31'],
    ['ED-08 no new job, no date', 'new-employer-register', {}, null],
    ['no housing fund, nothing to seal', 'housing-fund-seal', { housingFund: false }, null],
    ['retired, no first payment', 'first-payment', { exit: 'retired' }, null],
  ] as [string, DeadlineId, Partial<Profile>, string | null][])('%s', (_, id, facts, date) => {
    expect(one(id, facts)?.date).toBe(date)
  })

  it('HF-04 before 20 September 2026 the older grounds are cited', () => {
    expect(one('housing-fund-withdraw', { leftOn: '2026-08-01' }, '2026-09-19')?.rule).toBe('HF-04')
    expect(one('housing-fund-withdraw', { leftOn: '2026-08-01' }, '2026-09-20')?.rule).toBe('HF-03')
  })
})

describe('cautions', () => {
  it('a date to act by that falls on a weekend says so', () => {
    expect(one('employer-transfer', {}, '2026-11-01')?.note?.zh).toContain('星期日')
    expect(one('employer-transfer', { leftOn: '2026-10-30' }, '2026-11-01')?.note?.en).toContain('Saturday')
    expect(one('employer-transfer', { leftOn: '2026-10-29' }, '2026-11-01')?.note).toBeNull()
  })

  it.each([
    ['UI-GD-04 Guangdong: seven working days', '440300', '7个工作日'],
    ['UI-BJ-04 Beijing counts from the month of approval', '110000', '从审核通过的那个月起算'],
    ['UI-GZ-01 Guangzhou counts from the month of acceptance', '440100', '从申请被受理的那个月起算'],
    ['UI-FJ-01 Fujian counts from the end of the job', '350100', '从劳动关系结束'],
    ['UI-XM-03 Xiamen has a statute of its own', '350200', '从哪天起算没有查到'],
    ['UI-CQ-02 Chongqing still prints 60 days', '500000', '60天'],
    ['UI-CQ-03 Chongqing counts from the claim', '500000', '从办申领手续那天起算'],
    ['UI-LN-02 Liaoning still prints 30 days, which are to the day before today past', '210100', '2026年11月30日'],
    ['UI-HL-02 Heilongjiang still prints 30 days', '230100', '30天'],
    ['UI-TJ-03 Tianjin still prints 60 days', '120000', '60天'],
    ['UI-SC-03 Sichuan still prints 60 days', '510100', '60天'],
    ['UI-ZZ-01 Zhengzhou still prints 60 days', '410100', '60天'],
    ['UI-HI-01 Hainan still prints 60 days', '460100', '60天'],
    ['UI-13 elsewhere no bar', '310000', '从登记那天起算'],
  ])('%s', (_, insuredPlace, words) => {
    expect(one('unemployment-register', { insuredPlace })?.note?.zh).toContain(words)
  })

  it('UI-13 a printed limit is no bar once it is over, and its text is cited', () => {
    const late = assess(person({ insuredPlace: '210100', exit: 'laid-off', hukouPlace: '210100' }), wholePolicy, '2027-01-15')
    expect(late.deadlines.find(({ id }) => id === 'unemployment-register')?.note?.zh).toContain('全国已不再因为超期拒绝')
    expect(late.routes.find(({ id }) => id === 'unemployment-benefit')?.reasons.map(({ rule }) => rule)).toContain('UI-LN-02')
  })

  it('an assumed last month is said where cover ends', () => {
    expect(one('medical-cover-ends')).toMatchObject({ bound: 'usual', note: { zh: expect.stringContaining('按单位缴到离职当月算') } })
  })
})

describe('a day that has passed says what can still be done', () => {
  it.each([
    ['leaving-certificate', { leftOn: '2026-11-10' }, '补开'],
    ['employer-transfer', { leftOn: '2026-10-31' }, '12333'],
    ['medical-grace-ends', { lastPaidMonth: '2026-07', leftOn: '2026-07-31' }, '现在接上可能要等'],
    ['new-employer-register', { newJobFrom: '2026-10-01' }, '查一下办了没有'],
    ['housing-fund-seal', { leftOn: '2026-09-30' }, '12329'],
    ['arbitration', { leftOn: '2025-10-31' }, '一般不再受理'],
    ['first-payment', { leftOn: '2026-08-31', lastPaidMonth: '2026-08' }, '现在就办'],
  ] as [DeadlineId, Partial<Profile>, string][])('%s', (id, facts, said) => {
    expect(one(id, { newJobFrom: null, ...facts })?.note?.zh).toContain('这天已经过了')
    expect(one(id, { newJobFrom: null, ...facts })?.note?.zh).toContain(said)
    expect(one(id, { newJobFrom: null, ...facts }, '2025-09-01')?.note?.zh ?? '').not.toContain('已经过了')
  })
})

describe('who pays, and whether a wait bites, is said beside the day', () => {
  it.each([
    [
      'UI-09 the fund pays medical for somebody due the benefit',
      'first-payment',
      { exit: 'laid-off', months: { unemployment: 60 } },
      '由失业保险基金缴',
    ],
    ['ME-TJ-02 Tianjin makes flexible workers wait', 'medical-grace-ends', { insuredPlace: '120000' }, '另有6个月等待'],
    ['ME-15 retired people have no common last day', 'medical-cover-ends', { exit: 'retired' }, '看累计年限'],
  ] as [string, DeadlineId, Partial<Profile>, string][])('%s', (_, id, facts, said) => {
    expect(one(id, facts)?.note?.zh).toContain(said)
  })

  it('ME-15 no day is named on which a retired person would lose cover', () => {
    expect(['medical-cover-ends', 'medical-grace-ends'].map((id) => one(id as DeadlineId, { exit: 'retired' })?.date)).toEqual([null, null])
  })
})

it("an employer that stopped paying early does not pull one's own first payment before leaving", () => {
  expect(one('first-payment', { lastPaidMonth: '2026-06', leftOn: '2026-11-10' })?.date).toBe('2026-11-30')
  expect(one('first-payment', { lastPaidMonth: '2026-11', leftOn: '2026-11-10' })?.date).toBe('2026-12-31')
})

describe('CH-01 the day to pay on: what the place prints wins over what is not known nationally', () => {
  const NATIONAL = '各地不同，没有查到统一的日期'
  const answer = (insuredPlace: string, leftOn: string) =>
    assess(person({ insuredPlace, leftOn, lastPaidMonth: leftOn.slice(0, 7) }), wholePolicy, TODAY)

  it.each([
    ['CH-TS-01 Tangshan: the 25th', '130200', '2026-10-31', '2026-11-25', '1日到25日', 'CH-TS-01'],
    ['CH-SU-01 Suzhou: enrol by the 25th', '320500', '2026-10-31', '2026-11-25', '每月25日前办好参保', 'CH-SU-01'],
    ['Harbin closes its year on 25 December', '230100', '2026-11-30', '2026-12-25', '12月25日前缴完', 'CH-01'],
    ['Harbin in another month: its end', '230100', '2026-10-31', '2026-11-30', '12月25日前缴完', 'CH-01'],
    ['Yinchuan closes its year on 28 December', '640100', '2026-11-30', '2026-12-28', '12月28日截止', 'CH-01'],
  ])('%s', (_, place, leftOn, date, words, rule) => {
    const { deadlines, unknowns, routes } = answer(place, leftOn)
    const first = deadlines.find(({ id }) => id === 'first-payment')
    expect(first).toMatchObject({ date, rule, note: { zh: expect.stringContaining(words) } })
    expect(first?.note?.zh).not.toContain('各不相同')
    expect(unknowns.filter(({ text }) => text.zh.includes(NATIONAL))).toEqual([])
    expect(routes.find(({ id }) => id === 'flexible')?.reasons.some(({ zh }) => zh.includes(words))).toBe(true)
  })

  it('elsewhere the hole stays, and the date is the end of the month', () => {
    const { deadlines, unknowns } = answer('310000', '2026-10-31')
    expect(deadlines.find(({ id }) => id === 'first-payment')).toMatchObject({
      date: '2026-11-30',
      note: { zh: expect.stringContaining('各不相同') },
    })
    expect(unknowns.some(({ text }) => text.zh.includes(NATIONAL))).toBe(true)
  })

  it("the close of a year of payment is not taken for the window of the residents' scheme", () => {
    expect(answer('230100', '2026-10-31').deadlines.find(({ id }) => id === 'resident-window')?.date).toBeNull()
  })
})
