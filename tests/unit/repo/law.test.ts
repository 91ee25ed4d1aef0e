import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/policy/schema.ts'
import { code, ruleFiles, sources, text } from './sources.ts'

/*
 * The law is data. Code that decides asks for a topic (`c.law('gap-grace')`) and takes numbers, days and the id to cite from the rule that
 * holds; it names no day, no place and no rule that decides. `told` rules are sentences, cited by their id; those of one place are asked
 * for by what they are about (`c.here('bank-debit')`), so that another place's is one more row.
 */

const DECISIVE = new Map(
  ruleFiles()
    .flatMap((file) => JSON.parse(text(file)) as Rule[])
    .filter(({ topic }) => topic !== 'told')
    .map(({ id, topic }) => [id, topic]),
)

/** The list of files to load, and the day the pack was put together. */
const DATA = ['src/policy/provinces.ts', 'src/policy/freshness.ts']
const FILES = sources('src/advisor', 'src/plan', 'src/briefing', 'src/policy').filter((file) => !DATA.includes(file))

/** Rules of one place that code names by their id, and why. */
const OF_A_PLACE: Readonly<Record<string, string>> = {
  'src/ask/topics/medical-gap.ts: ME-SZ-02': 'a saying that goes round in the whole country is about this one rule of Shenzhen',
}

/**
 * Numbers in sentences of code that no rule of the data decides, by file and the words around them, and why. All others are filled in:
 * `words('入职#天内要办好。', …, law.params.days)`.
 */
const NOT_OF_A_RULE: Readonly<Record<string, readonly string[]>> = {
  'what the letter itself gives the employer': [
    'src/plan/letters/index.ts: 收到本函三日内',
    'src/plan/letters/index.ts: within three days of receiving this',
    'src/plan/letters/index.ts: 收到本函五日内',
    'src/plan/letters/index.ts: to the agency within five days',
    'src/plan/letters/index.ts: 收到本函十日内',
    'src/plan/letters/index.ts: make it good within ten days',
  ],
  'a limit that is no more (UI-13)': [
    'src/briefing/kinds/unemployment.ts: 过了60天也不能因此拒绝',
    'src/briefing/kinds/unemployment.ts: being later than 60 days',
    'src/advisor/deadlines.ts: 不再因为超过60天拒绝',
    'src/advisor/deadlines.ts: 60 days no longer bar',
    'src/ask/points/unemployment-apply.ts: 超过60天也不会因此被拒',
    'src/ask/points/unemployment-apply.ts: nor do 60 days',
    'src/ask/points/unemployment-apply.ts: 超过60天再申请也不会因此被拒',
    'src/ask/points/unemployment-apply.ts: a claim after 60 days is not refused',
    'src/ask/topics/unemployment-apply.ts: “超过60天就作废”',
    'src/ask/topics/unemployment-apply.ts: 条文还印着60天',
    'src/ask/topics/unemployment-apply.ts: "60 days or never"',
  ],
  'a saying that goes round and is wrong, or what is no longer so': [
    'src/advisor/routes/pause.ts: “断缴3个月清零”',
    'src/ask/points/employer-duties.ts: 不是7天',
    'src/ask/topics/medical-gap.ts: “断了报销就从90%掉到60%”',
    'src/ask/topics/medical-gap.ts: drops you from 90 % to 60 %',
    'src/ask/points/medical-gap.ts: does not drop to 60 %',
    'src/ask/points/medical-gap.ts: 不因断缴降到六成',
    'src/ask/topics/pension-minimum-years.ts: “满15年就可以不缴了”',
    'src/ask/topics/pension-minimum-years.ts: "15 years and done"',
    'src/ask/topics/pension-minimum-years.ts: “一次性补15年”',
    'src/ask/topics/pension-minimum-years.ts: Buying 15 years at once',
    'src/ask/topics/unemployment-duration.ts: “缴满5年就领18个月”',
    'src/ask/topics/unemployment-duration.ts: "Five years means 18 months"',
  ],
  'history, which no change of law changes': [
    'src/advisor/retirement/reasons.ts: 2011年7月前已参保',
    'src/advisor/routes/transfer.ts: 1998年以来',
    'src/ask/points/pension-minimum-years.ts: 2011年7月前参保、延缴5年还不够的除外',
    'src/ask/topics/pension-minimum-years.ts: 2011年7月前参保',
    'src/ask/points/unemployment-duration.ts: 1999年的条例',
  ],
  'how the type of formula counts that the place’s row names': [
    'src/advisor/benefitAmount.ts: 失业前12个月平均',
    'src/advisor/benefitAmount.ts: base of your last 12 months',
  ],
  'a number of days or years that was heard of and not confirmed, and says so': [
    'src/ask/points/back-payment.ts: 超过3年的一般要仲裁裁决',
    'src/ask/points/back-payment.ts: 不到3年要什么问',
    'src/ask/points/back-payment.ts: three years mostly a legal document',
    'src/ask/points/medical-transfer.ts: 多按15个工作日左右办',
    'src/ask/points/medical-transfer.ts: mostly about 15 working days',
    'src/ask/topics/back-payment.ts: 常说超过3年',
    'src/ask/topics/back-payment.ts: 3 years is often named',
    'src/ask/points/unemployment-eligibility.ts: 今年（2026年）延续到年底',
  ],
  'the rate of a rule that has no number of its own (ED-12), and the year that one is counted by (ME-11)': [
    'src/ask/topics/back-payment.ts: 0.05 % a day',
    'src/advisor/routes/resident.ts: 断满一年的',
  ],
  'how often something is paid': [
    'src/ask/points/flexible-cost.ts: 半年',
    'src/ask/topics/pay-channels.ts: 半年或一年',
    "src/plan/facts.ts: 'half-year': words('半年'",
    "src/briefing/kinds/pay.ts: 'half-year': { zh: '按半年'",
    "src/advisor/routes/flexible.ts: 'half-year': words('按半年'",
  ],
  'said of a number that comes from a rule': [
    "src/advisor/wording.ts: words('半年', 'half a year')",
    "src/advisor/wording.ts: words('一年', 'a year')",
    'src/ask/points/pension-transfer.ts: 两个月以内算正常',
    'src/ask/points/pension-transfer.ts: about two months',
    'src/ask/points/pension-transfer.ts: （约两个月）',
    'src/ask/points/pension-transfer.ts: (some two months)',
    'src/ask/points/mine/benefitDue.ts: 失业保险是0个月',
    'src/ask/points/mine/benefitDue.ts: shows 0 months',
  ],
  'the year of insurance, which is the calendar’s': [
    'src/ask/points/resident-insurance.ts: 12月底',
    'src/ask/points/resident-insurance.ts: 次年1月1日',
  ],
  'the name of a point': ['src/ask/points/medical-gap.ts: local-2027', 'src/ask/points/resident-insurance.ts: must-from-2027'],
  'a pattern for what is asked': [
    'src/ask/points/pension-transfer.ts: |半)来?个?([多半])?个? ?(工作日|working|天|day|周|星期|礼拜|week|月|month|年(?<=半年))',
  ],
  'a bound of what may be typed in': ['src/advisor/case.ts: 16 to 100 years before leaving'],
  'roughly, as advice': [
    'src/advisor/routes/transfer.ts: 一两个月后查一次',
    'src/ask/points/back-payment.ts: 断一两个月',
    'src/ask/points/medical-gap.ts: 一两个月内补上',
    'src/ask/points/medical-gap.ts: within a month or two',
    'src/ask/points/pay-online.ts: 隔一两个工作日',
    'src/ask/points/retirement-age.ts: 到龄前一两个月',
    'src/ask/points/mine/benefitDue.ts: 离职超过一年',
    'src/ask/topics/pay-online.ts: 第二天以后',
  ],
}

const NUMBER_ZH =
  /(?:\d+|半|[二三四五六七八九十百两]+)(?:个工作日|个半?月|周岁|分之|[天月年日倍%])|\d[元岁]|第\d个|[二三四五六七八九]成(?!了|功)|不[足满]一年|(?<!每)满一年|过一年|一(?:年|个月)内/g
const NUMBER_EN =
  /\b(?:\d+|half an?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|within an?) (?:working )?(?:days?|months?|years?|times|thirds?)\b|\b\d+ ?%|\d yuan\b|\b20[2-9]\d\b|\b(?:doubled?|twice) (?:the|of|severance)/g
const numbers = (source: string): string[] => [...(source.match(NUMBER_ZH) ?? []), ...(source.match(NUMBER_EN) ?? [])]

/** What a file of the question box says: its strings, without the wordings that are only learnt from and without patterns. */
function saidBy(file: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const { type, tag, value } = node as { type?: string; tag?: { name?: string }; value?: unknown }
    if (type === 'TaggedTemplateExpression' && tag?.name === 'ask') return
    if (type === 'Literal' && typeof value === 'string') found.push(value)
    if (type === 'TemplateElement') found.push((value as { raw: string }).raw)
    for (const each of Object.values(node)) visit(each)
  }
  visit(parseSync(file, text(file)).program)
  return found
}

const DAY = /'\d{4}-\d{2}(?:-\d{2})?'/g
const PLACE = /'\d{2}(?:\d{4})?'/g
const LOCAL_ID = /'([A-Z]{2}-[A-Z]{2}-\d{2})'/g
const ID = /'([A-Z]{2}(?:-[A-Z]{2})?-\d{2})'/g

const daysAndPlaces = (source: string): string[] => [...(source.match(DAY) ?? []), ...(source.match(PLACE) ?? [])]
const decisive = (source: string): string[] => [...source.matchAll(ID)].flatMap(([, id = '']) => (DECISIVE.has(id) ? [id] : []))

describe('law in code', () => {
  it('no day and no place code is written there', () =>
    expect(FILES.flatMap((file) => daysAndPlaces(code(file)).map((found) => `${file}: ${found}`))).toEqual([]))

  it('the id of a rule that decides is taken from its topic', () => {
    const cited = FILES.filter((file) => !file.startsWith('src/policy/')).flatMap((file) =>
      decisive(code(file)).map((id) => `${file}: ${id}, which decides "${DECISIVE.get(id)}"`),
    )
    expect(cited, 'name the topic instead: `c.law(topic).id` in the advisor, the topic itself where a plan or a note cites').toEqual([])
  })

  it('a number in a sentence is filled in from the rule that has it', () => {
    const files = sources('src/advisor', 'src/plan', 'src/briefing')
    const allowed = Object.values(NOT_OF_A_RULE).flat()
    const written = files.flatMap((file) => {
      const rest = allowed
        .filter((one) => one.startsWith(`${file}: `))
        .reduce((source, one) => source.replaceAll(one.slice(file.length + 2), ''), code(file))
      return rest.split('\n').flatMap((line) => (numbers(line).length > 0 ? [`${file}: ${line.trim()}`] : []))
    })
    expect(written).toEqual([])
    expect(allowed.filter((one) => !code(one.split(': ')[0] ?? '').includes(one.slice(one.indexOf(': ') + 2)))).toEqual([])
  })

  it('so it is in the sentences of the question box', () => {
    const allowed = Object.values(NOT_OF_A_RULE).flat()
    const written = sources('src/ask/points', 'src/ask/topics').flatMap((file) => {
      const told = allowed.filter((one) => one.startsWith(`${file}: `)).map((one) => one.slice(file.length + 2))
      return saidBy(file)
        .map((sentence) => told.reduce((rest, one) => rest.replaceAll(one, ''), sentence))
        .flatMap((sentence) => (numbers(sentence).length > 0 ? [`${file}: ${sentence}`] : []))
    })
    expect(written).toEqual([])
  })

  it('the rule of one place is asked for by what it is about', () => {
    const found = sources('src/advisor', 'src/plan', 'src/briefing', 'src/ask', 'src/spotter').flatMap((file) =>
      [...code(file).matchAll(LOCAL_ID)].map(([, id]) => `${file}: ${id}`),
    )
    expect(found).toEqual(Object.keys(OF_A_PLACE))
  })

  it.each([
    ['a day', "if (day < '2027-01-01') return", ["'2027-01-01'"], []],
    ['a month', "since: '2025-09'", ["'2025-09'"], []],
    ['a province', "place.startsWith('31')", ["'31'"], []],
    ['a city', "place === '440100'", ["'440100'"], []],
    ['a rule that decides', "because('ME-07', zh, en)", [], ['ME-07']],
    ['a sentence of its own', "because('PE-01', zh, en)", [], []],
    ['a telephone number', "ask: ['12333']", [], []],
  ])('%s', (_, source, found, ids) => {
    expect(daysAndPlaces(source)).toEqual(found)
    expect(decisive(source)).toEqual(ids)
  })

  it.each([
    ['入职30天内要办好。', ['30天']],
    ['最多补实缴的三分之二、一般3年', ['三分之', '3年']],
    ['并在十五日内办完', ['十五日']],
    ['也可以在一年内申请', ['一年内']],
    ['离退休不足一年，超过一年', ['不足一年', '过一年']],
    ['按两倍补偿', ['两倍']],
    ['within # of leaving; Within 30 days', ['30 days']],
    ['within a year, two thirds, half a year', ['within a year', 'two thirds', 'half a year']],
    ['别再多断一个月，问12393；每满一年；缴满#个月', []],
    ['a month; one more day', []],
  ])('a number is seen in %s', (sentence, found) => expect(numbers(sentence)).toEqual(found))
})
