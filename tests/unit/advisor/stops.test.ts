import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Insurance } from '../../../src/domain/insurance.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY } from './people.ts'

const stop = (insurance: Insurance, facts: Partial<Profile>) =>
  assess(person(facts), wholePolicy, TODAY).stops.find((line) => line.insurance === insurance)
const RETIRED = {
  insuredPlace: '330100',
  hukouPlace: '330100',
  exit: 'retired',
  sex: 'male',
  birthMonth: '1964-03',
  months: { pension: 300, medical: 280 },
} as const
const DRAWING = { exit: 'laid-off', months: { unemployment: 60 } } as const

describe('what happens to each insurance', () => {
  it.each([
    ['pension', 'PE-04 may go on', {}, 'can-continue'],
    ['pension', 'GR-03 a foreigner cannot go on alone', { person: 'foreign' }, 'paused'],
    ['pension', 'to be settled in Beijing for an outsider', { insuredPlace: '110000', hukouPlace: '340100' }, 'to-confirm'],
    ['medical', 'may go on', { exit: 'resigned' }, 'can-continue'],
    ['medical', 'GR-03 stops', { person: 'foreign', exit: 'resigned' }, 'stops'],
    [
      'medical',
      'UI-09 paid by the fund, even where paying alone is not sure',
      { ...DRAWING, insuredPlace: '110000', hukouPlace: '340100' },
      'can-continue',
    ],
    ['medical', 'ME-15 does not stop for a retired person with the years', RETIRED, 'paid'],
    ['medical', 'ME-15 turns on the years of a retired person', { ...RETIRED, months: { pension: 300 } }, 'to-confirm'],
    ['unemployment', 'UI-01 due', DRAWING, 'due'],
    ['medical', 'UI-09 paid while the benefit is drawn', { ...DRAWING, drawing: 'unemployment' }, 'paid'],
    ['maternity', 'MA-04 likewise', { ...DRAWING, drawing: 'unemployment' }, 'paid'],
    ['unemployment', 'UI-19 not due, years kept', { exit: 'resigned' }, 'paused'],
    ['unemployment', 'UI-01 exit not known', {}, 'to-confirm'],
    ['injury', 'WI-04 always stops', DRAWING, 'stops'],
    ['maternity', 'MA-04 goes with the benefit', DRAWING, 'can-continue'],
    ['maternity', 'MA-01 otherwise local', { exit: 'resigned' }, 'to-confirm'],
    ['housing-fund', 'HF-02 sealed', {}, 'paused'],
    ['housing-fund', 'none', { housingFund: false }, 'ended'],
  ] as [Insurance, string, Partial<Profile>, string][])('%s: %s', (insurance, _, facts, state) => {
    expect(stop(insurance, facts)?.state).toBe(state)
  })

  it.each([
    ["ME-TJ-02 a newcomer's wait is not passed over", { insuredPlace: '120000' }, '另有6个月等待', '一般不用等'],
    ['ME-ZJ-02 a grace already over is told as past', { insuredPlace: '330100', leftOn: '2026-07-31' }, '已经过了', '一般不用等'],
    ['ME-15 a retired person is not told of an end', { exit: 'retired' }, '看累计年限', '管到'],
    ['elsewhere the usual', {}, '一般不用等', '已经过了'],
  ] as [string, Partial<Profile>, string, string][])('%s', (_, facts, said, unsaid) => {
    expect(stop('medical', facts)?.text.zh).toContain(said)
    expect(stop('medical', facts)?.text.zh).not.toContain(unsaid)
  })

  it('injury cover stops on the day of leaving, medical with the last month paid', () => {
    expect(stop('injury', {})?.on).toBe('2026-10-31')
    expect(stop('medical', { lastPaidMonth: '2026-11' })?.on).toBe('2026-11-30')
  })
})

it.each([
  ['2027-01-30', false],
  ['2027-01-31', false],
  ['2027-02-01', true],
])('on %s the time to take medical cover up without a wait is past: %s', (day, past) => {
  const facts = person({ insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-10-31', lastPaidMonth: '2026-10', exit: 'resigned' })
  const line = assess(facts, wholePolicy, day).stops.find(({ insurance }) => insurance === 'medical')
  expect(JSON.stringify(line).includes('免等待的时间到2027年1月31日，已经过了')).toBe(past)
})

describe('what stands on the tile of medical cover', () => {
  const text = (facts: Partial<Profile>, day = TODAY) =>
    assess(person({ exit: 'resigned', ...facts }), wholePolicy, day).stops.find(({ insurance }) => insurance === 'medical')
  // Qingdao prints no rule of its own: cover to the end of the last month paid, three months to take it up.
  const QINGDAO = { insuredPlace: '370200', hukouPlace: '370200', lastPaidMonth: '2026-10' } as const
  it.each<[what: string, facts: Partial<Profile>, day: string, words: string]>([
    ['its last day is today', QINGDAO, '2026-10-31', '通常管到2026年10月31日；2027年1月31日前接上，一般不用等。'],
    ['it ended yesterday', QINGDAO, '2026-11-01', '单位缴的管到了2026年10月31日；2027年1月31日前接上，一般不用等。'],
    ['the last day of grace is today', QINGDAO, '2027-01-31', '2027年1月31日前接上，一般不用等。'],
    ['it was yesterday', QINGDAO, '2027-02-01', '免等待的时间到2027年1月31日，已经过了'],
    ['the month of leaving is supposed', { ...QINGDAO, lastPaidMonth: null }, TODAY, '一般不用等（按单位缴到离职当月算）。'],
    [
      'ME-GZ-02 worked out from a text',
      { insuredPlace: '440100', lastPaidMonth: '2026-10' },
      TODAY,
      '按2026年10月31日就停来打算（按条文推算可能到2026年11月30日',
    ],
    ['GR-03 a foreigner', { ...QINGDAO, person: 'foreign' }, TODAY, '前由新单位接上，一般不用等；个人不能自己缴。'],
    ['who leaves for good', { ...QINGDAO, person: 'foreign', next: 'abroad' }, TODAY, '单位缴的管到了2026年10月31日。'],
    ['who draws a pension', { drawing: 'pension' }, TODAY, '退休后的医保看累计年限'],
    ['who was never insured', { months: { medical: 0 } }, TODAY, '职工医保没有缴过'],
  ])('%s', (_, facts, day, words) => expect(text(facts, day)?.text.zh).toContain(words))

  it.each<[what: string, facts: Partial<Profile>, day: string, en: RegExp]>([
    ['today', QINGDAO, '2026-10-31', /^Cover usually lasts until .*; take it up by .* there is usually no wait\.$/],
    ['its end is past', QINGDAO, '2026-11-01', /^The employer's cover lasted until .*; take it up by /],
    ['supposed', { ...QINGDAO, lastPaidMonth: null }, TODAY, /no wait \(assuming that the employer pays for the month of leaving\)\.$/],
    ['worked out', { insuredPlace: '440100', lastPaidMonth: '2026-10' }, TODAY, /^Plan as if cover ended on /],
    ['a foreigner', { ...QINGDAO, person: 'foreign' }, TODAY, /insured by a new employer by .*; you cannot pay it yourself\.$/],
    ['for good', { ...QINGDAO, person: 'foreign', next: 'abroad' }, TODAY, /^The employer's cover lasted until [^;]*\.$/],
    ['a newcomer’s wait', { insuredPlace: '120000' }, TODAY, /Flexible workers here wait 6 months: ask 12393 first/],
    ['past', QINGDAO, '2027-02-01', /^Taking it up without a wait was possible until .*, which is past/],
  ])('in English: %s', (_, facts, day, en) => expect(text(facts, day)?.text.en).toMatch(en))

  it.each<[what: string, insurance: Insurance, facts: Partial<Profile>, state: string, rule: string, words: string]>([
    ['retired with the months', 'pension', RETIRED, 'due', 'PE-05', '缴费年限够了'],
    ['retired a month short', 'pension', { ...RETIRED, months: { pension: 179 } }, 'can-continue', 'PE-04', '断缴不作废'],
    ['retired, months not known', 'pension', { ...RETIRED, months: {} }, 'to-confirm', 'PE-04', '断缴不作废'],
    ['of age with the months, but laid off', 'pension', { ...RETIRED, exit: 'laid-off' }, 'due', 'PE-05', '去申请领养老金'],
    ['who draws a pension', 'pension', { drawing: 'pension' }, 'drawn', 'PE-05', '已经在领养老金'],
    ['who draws a pension', 'unemployment', { drawing: 'pension' }, 'ended', 'UI-15', '已经在领养老金的人不领'],
    ['who draws the benefit', 'unemployment', { drawing: 'unemployment' }, 'drawn', 'UI-09', '你已经在领失业金'],
    ['who may claim it', 'unemployment', DRAWING, 'due', 'UI-01', '尽快登记申领'],
    ['who retires', 'unemployment', { exit: 'retired' }, 'ended', 'UI-15', '领基本养老金的人不领'],
    [
      'who resigned, never insured',
      'unemployment',
      { exit: 'resigned', months: { unemployment: 0 } },
      'paused',
      'UI-03',
      '领不了失业保险金',
    ],
    ['who resigned', 'unemployment', { exit: 'resigned', months: { unemployment: 1 } }, 'paused', 'UI-19', '已缴的年限保留'],
    ['retired', 'housing-fund', { exit: 'retired' }, 'due', 'HF-03', '退休可以提取'],
    ['retired without one', 'housing-fund', { exit: 'retired', housingFund: false }, 'ended', 'HF-02', '没有缴公积金'],
    ['any other', 'housing-fund', { housingFund: true }, 'paused', 'HF-02', '离职本身不能提取'],
  ])('%s: %s', (_, insurance, facts, state, rule, words) =>
    expect(stop(insurance, facts)).toMatchObject({ state, rule, text: { zh: expect.stringContaining(words) } }),
  )
})
