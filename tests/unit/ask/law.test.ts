import { describe, expect, it } from 'vitest'
import { createAsk, type AskContext } from '../../../src/ask/index.ts'
import { pointContext } from '../../../src/ask/context.ts'
import { filledIn, isLongGap, lawNumber } from '../../../src/ask/law.ts'
import { readFacts } from '../../../src/ask/understand/facts.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Rule, RuleOf } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

const TODAY = '2026-11-29'
const at = (policy: Policy, place = '', today = TODAY) =>
  pointContext('', { ...readFacts('', today), places: place === '' ? [] : [place] }, { policy, today, profile: null, assessment: null })

/** The data with other numbers in one rule, and nothing else changed. */
function withNumbers(id: string, params: object): Policy {
  const rule = wholePolicy.rules.get(id) as Rule
  return { ...wholePolicy, rules: new Map([...wholePolicy.rules, [id, { ...rule, params: { ...rule.params, ...params } } as Rule]]) }
}

describe('the law in a sentence', () => {
  it.each([
    ['{gap-grace.months}个月', '3个月', '3个月'],
    ['{pension-rate.rate%}', '20%', '20%'],
    ['{arbitration.months:span}', '一年', 'a year'],
    ['{unlawful-end.multiple:times}', '两倍', 'twice'],
    ['{subsidy.numerator:share}', '三分之二', 'two thirds'],
    ['{severance.shortRestMonths:pay}', '半个月', 'half a month'],
    ['{temporary-account.women:age}岁', '40岁', '40岁'],
    ['{ME-04}', '2027年1月1日', '1 January 2027'],
    ['{ME-23.least}', '2', '2'],
    ['{ME-03:year}起', '2027年起', '2027起'],
    ['{benefit-ceiling.bands.0.months}或{benefit-ceiling.bands.2.months}个月', '12或24个月', '12或24个月'],
    ['{retirement-age.female-55.originalMonths:age}岁', '55岁', '55岁'],
    ['没有这样的{条}', '没有这样的{条}', '没有这样的{条}'],
  ])('%s says %s', (text, zh, en) => expect(filledIn({ zh: text, en: text }, at(wholePolicy))).toEqual({ zh, en }))

  it('{PE-07:says} is the sentence of the rule', () =>
    expect(filledIn({ zh: '{PE-07:says}', en: '' }, at(wholePolicy)).zh).toBe(wholePolicy.rules.get('PE-07')?.statement.zh))

  it('the place’s own rule goes before the nation’s: Shanghai gives back half', () =>
    expect(filledIn({ zh: '{subsidy.numerator:share}', en: '' }, at(wholePolicy, '310000')).zh).toBe('二分之一'))

  it('where no rule holds on the day it says that there is some number', () =>
    expect(
      filledIn({ zh: '{near-retirement.withinMonths:span}', en: '{near-retirement.withinMonths:span}' }, at(wholePolicy, '', '2041-01-01')),
    ).toEqual({
      zh: '若干',
      en: 'some',
    }))

  it('a gap is long beyond what the rule of the day allows', () => {
    expect([3, 4].map((months) => isLongGap(at(wholePolicy), months))).toEqual([false, true])
    expect([5, 6].map((months) => isLongGap(at(withNumbers('ME-07', { months: 5 })), months))).toEqual([false, true])
    expect(lawNumber(at(wholePolicy), 'near-retirement', 'withinMonths')).toBe(12)
  })
})

describe('a change of law is a later row', () => {
  const ended = wholePolicy.rules.get('ME-07') as RuleOf<'gap-grace'>
  const later: Rule = { ...ended, id: 'ME-90', from: '2026-11-01', params: { ...ended.params, months: 5 } }
  const policy = { ...wholePolicy, rules: new Map([...wholePolicy.rules, ['ME-07', { ...ended, until: '2026-11-01' }], [later.id, later]]) }
  const leadOf = (question: string, today: string) => {
    const { lead, rules } = createAsk().answer(question, { assessment: null, profile: null, language: 'zh', policy, today })
    return { text: lead.zh, rules }
  }

  it('what named the row that has ended says and cites the one in its place, from its day on', () => {
    const question = '医保断缴几个月内接上不用等'
    expect(leadOf(question, '2026-10-31')).toMatchObject({ text: expect.stringContaining('第3个没缴') })
    expect(leadOf(question, '2026-11-01')).toMatchObject({ text: expect.stringContaining('第5个没缴') })
    expect(leadOf(question, '2026-11-01').rules).toContain('ME-90')
    expect(leadOf(question, '2026-11-01').rules).not.toContain('ME-07')
  })

  it('its sentence stands among the reasons, and warnings cite it', () => {
    const replaced = (id: string, later: string): Policy => {
      const rule = wholePolicy.rules.get(id) as Rule
      const statement = { zh: `${rule.statement.zh}（新）`, en: `${rule.statement.en} (new)` }
      return {
        ...wholePolicy,
        rules: new Map([
          ...wholePolicy.rules,
          [id, { ...rule, until: '2026-11-01' }],
          [later, { ...rule, id: later, from: '2026-11-01', statement }],
        ]),
      }
    }
    const answer = (question: string, changed: Policy) =>
      createAsk().answer(question, { assessment: null, profile: null, language: 'zh', policy: changed, today: TODAY })
    const severance = answer('公司要裁员，有补偿吗', replaced('ED-18', 'ED-90'))
    expect(severance.rules).toContain('ED-90')
    expect(JSON.stringify(severance)).toContain('（新）')
    expect(JSON.stringify(answer('养老最低要交多少年', replaced('PE-05', 'PE-90')))).not.toContain('PE-05')
    expect(JSON.stringify(answer('医保断几个月', replaced('ME-09', 'ME-90')))).not.toContain('"ME-09"')
  })

  it('a row that ended with none after it has no neighbour in its place', () => {
    const ended = wholePolicy.rules.get('ME-SH-04') as Rule
    const without = { ...wholePolicy, rules: new Map([...wholePolicy.rules, ['ME-SH-04', { ...ended, until: '2026-11-01' }]]) }
    expect(at(without, '310000').rule('ME-SH-04')).toBeNull()
  })

  it('a row that only tells something has no other in its place', () => {
    const told = wholePolicy.rules.get('ED-19') as Rule
    const without = { ...wholePolicy, rules: new Map([...wholePolicy.rules, ['ED-19', { ...told, until: '2026-11-01' }]]) }
    expect(at(without).rule('ED-19')).toBeNull()
  })
})

describe('a change of law by data alone changes the answer', () => {
  const lead = (question: string, policy: Policy): string => {
    const context: AskContext = { assessment: null, profile: null, language: 'zh', policy, today: TODAY }
    return createAsk().answer(question, context).lead.zh
  }
  it.each([
    ['劳动仲裁离职多久内申请', 'DS-01', { months: 24 }, /一年内/, /2年内/],
    ['医保断了几个月看病能报吗', 'ME-07', { months: 5 }, /3个月/, /5个月/],
    ['公司多久要把社保转出', 'ED-02', { days: 10 }, /^15天/, /^10天/],
    ['辞职要提前几天说', 'ED-20', { days: 45 }, /提前30天/, /提前45天/],
    ['骗提公积金的后果，骗贷款呢', 'HF-11', { loanMonths: 84 }, /5年/, /7年/],
    ['发工资后公司几天内要交公积金，10号发的', 'HF-16', { days: 8 }, /最迟15号/, /最迟18号/],
    ['试用期被辞退能领失业金吗', 'UI-01', { months: 18 }, /满一年/, /满18个月、被辞退.*不满18个月/],
    ['公司裁我，干了三年零两个月，N是几个月工资', 'ED-18', { monthsPerYear: 2, shortRestMonths: 1 }, /3\.5个月/, /7个月/],
    ['公司要裁员，有补偿吗', 'ED-18', { monthsPerYear: 2 }, /每满一年一个月工资/, /每满一年2个月工资/],
    ['最低工资2000失业金多少', 'UI-08', { share: 0.8 }, /1800元/, /80%：按2000元算约1600元/],
    ['平均工资8000，自己缴养老最少每月多少', 'PE-10', { lowest: 0.5 }, /960元/, /800元/],
    ['医保断了最晚什么时候接上不用等', 'ME-07', { months: 6 }, /第3个没缴/, /第6个没缴/],
    [
      '养老交够年限了马上就能领吗',
      'PE-07',
      { male: { originalMonths: 744, startBirth: '1965-01', step: 4, maxDelay: 36 } },
      /50、55、60岁/,
      /50、55、62岁/,
    ],
    ['缴了六年全国规定失业金最多几个月', 'UI-04', { bands: [{ fromMonths: 12, months: 15 }] }, /18个月/, /15个月/],
  ])('%s', (question, id, params, before, after) => {
    expect(lead(question, wholePolicy)).toMatch(before)
    expect(lead(question, withNumbers(id, params))).toMatch(after)
  })
})
