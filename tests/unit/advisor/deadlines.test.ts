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

describe('what stands beside a day, by the side of each bound on which it lies', () => {
  const note = (id: DeadlineId, facts: Partial<Profile>, today = TODAY) => one(id, facts, today)?.note?.zh ?? ''
  it.each<[what: string, id: DeadlineId, facts: Partial<Profile>, today: string, words: string, said: boolean]>([
    ['today is no past day', 'employer-transfer', { leftOn: '2026-11-06' }, TODAY, '已经过了', false],
    ['yesterday is', 'employer-transfer', { leftOn: '2026-11-05' }, TODAY, '已经过了', true],
    ['a Saturday of one’s own: before it', 'arbitration', { leftOn: '2025-11-28' }, TODAY, '这天是星期六，提前办', true],
    ['a Sunday of one’s own: before it', 'arbitration', { leftOn: '2025-11-29' }, TODAY, '这天是星期日，提前办', true],
    ['a Sunday of the employer’s is only told', 'employer-transfer', {}, '2026-11-01', '提前办', false],
    ['a Friday is not', 'employer-transfer', { leftOn: '2026-10-29' }, '2026-11-01', '星期', false],
    ['a Monday is not', 'employer-transfer', { leftOn: '2026-11-01' }, '2026-11-01', '星期', false],
    [
      'a day on which something begins is told of no rest',
      'unemployment-register',
      { leftOn: '2026-10-31' },
      '2026-10-20',
      '星期六',
      false,
    ],
    ['a day of the leaving itself is told of no rest', 'leaving-certificate', { leftOn: '2026-11-21' }, TODAY, '星期六', false],
    ['DS-01 past, only that', 'arbitration', { leftOn: '2025-10-31' }, TODAY, '一年内提出', false],
    ['DS-01 ahead, what it is for', 'arbitration', {}, TODAY, '一年内提出', true],
    ['ED-08 a new job not known: from its first day', 'new-employer-register', {}, TODAY, '从入职起30天内', true],
    ['ED-08 known: the day says it', 'new-employer-register', { newJobFrom: '2026-11-20' }, TODAY, '从入职起', false],
    ['HF-02 no fund, nothing to seal', 'housing-fund-seal', { housingFund: false }, TODAY, '这一条用不上', true],
    ['a fund there is', 'housing-fund-seal', { housingFund: true }, TODAY, '这一条用不上', false],
    ['HF-03 no fund, nothing to withdraw', 'housing-fund-withdraw', { housingFund: false, exit: 'retired' }, TODAY, '这一条用不上', true],
    ['HF-03 retirement', 'housing-fund-withdraw', { exit: 'retired' }, TODAY, '退休是提取理由', true],
    ['HF-03 settling abroad', 'housing-fund-withdraw', { next: 'abroad' }, TODAY, '出境定居是', true],
    ['HF-03 anybody else', 'housing-fund-withdraw', { next: 'looking' }, TODAY, '封存多久能销户提取由当地定', true],
    ['UI-09 who draws it has nothing to register', 'unemployment-register', { drawing: 'unemployment' }, TODAY, '已经在领失业金', true],
    ['UI-15 nor who has begun a job', 'unemployment-register', { newJobFrom: TODAY }, TODAY, '已经重新就业', true],
    ['UI-15 who begins tomorrow has', 'unemployment-register', { newJobFrom: '2026-11-22' }, TODAY, '已经重新就业', false],
    ['GR-11 who is due none may', 'unemployment-register', { exit: 'resigned' }, TODAY, '登记不收钱', true],
    [
      'PE-03 who leaves for good pays nothing',
      'first-payment',
      { person: 'foreign', next: 'abroad' },
      TODAY,
      '离开内地，不用再自己缴',
      true,
    ],
    ['PE-03 who stays may', 'first-payment', { person: 'hmt', residencePermit: true }, TODAY, '离开内地', false],
    ['GR-03 who may not pay alone', 'first-payment', { person: 'foreign' }, TODAY, '不能以个人身份缴', true],
    [
      'ED-09 a job in the first month to pay',
      'first-payment',
      { lastPaidMonth: '2026-11', newJobFrom: '2026-12-31' },
      TODAY,
      '由新单位缴',
      true,
    ],
    [
      'ED-09 a job in the month after it',
      'first-payment',
      { lastPaidMonth: '2026-11', newJobFrom: '2027-01-01' },
      TODAY,
      '由新单位缴',
      false,
    ],
    ['the month of leaving is supposed', 'first-payment', {}, TODAY, '按单位缴到离职当月算', true],
    ['the last month paid is told', 'first-payment', { lastPaidMonth: '2026-10' }, TODAY, '按单位缴到离职当月算', false],
    [
      'places count differently, where the nation’s grace holds',
      'medical-grace-ends',
      { insuredPlace: '370200', lastPaidMonth: '2026-10' },
      TODAY,
      '各地数法不完全一样',
      true,
    ],
    ['not where the place’s own is exact', 'medical-grace-ends', { lastPaidMonth: '2026-10' }, TODAY, '各地数法不完全一样', false],
    ['nor where only the last month paid is supposed', 'medical-grace-ends', {}, TODAY, '各地数法不完全一样', false],
    ['but where both', 'medical-grace-ends', { insuredPlace: '370200' }, TODAY, '各地数法不完全一样', true],
    [
      'UI-LN-02 thirty days end today',
      'unemployment-register',
      { insuredPlace: '210100', leftOn: '2026-10-22' },
      TODAY,
      '最好在2026年11月21日前办',
      true,
    ],
    [
      'UI-LN-02 ended yesterday',
      'unemployment-register',
      { insuredPlace: '210100', leftOn: '2026-10-21' },
      TODAY,
      '这个时间已经过了',
      true,
    ],
  ])('%s', (_, id, facts, today, words, said) => expect(note(id, facts, today).includes(words)).toBe(said))

  it.each<[left: string, lastPaid: string, date: string]>([
    ['2026-10-31', '2026-10', '2026-11-30'],
    ['2026-10-30', '2026-10', '2026-11-30'],
    ['2026-10-30', '2026-09', '2026-10-31'],
    ['2026-10-31', '2026-09', '2026-11-30'],
    ['2026-10-31', '2026-11', '2026-12-31'],
  ])('left on %s, paid to %s: the first month of one’s own ends on %s', (leftOn, lastPaidMonth, date) =>
    expect(one('first-payment', { leftOn, lastPaidMonth })?.date).toBe(date),
  )
  it.each<[left: string, date: string]>([
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-12-31'],
  ])('left on %s: the window in Zhejiang closes next on %s', (leftOn, date) =>
    expect(one('resident-window', { insuredPlace: '330100', leftOn }, '2026-10-01')?.date).toBe(date),
  )
})
