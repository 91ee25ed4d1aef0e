import { describe, expect, it } from 'vitest'
import { pointContext } from '../../../src/ask/context.ts'
import { leadByLaw } from '../../../src/ask/law.ts'
import { POINTS } from '../../../src/ask/points/index.ts'
import { joined, piecesOf } from '../../../src/ask/points/point.ts'
import { readFacts } from '../../../src/ask/understand/facts.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Place, Remark, Rule } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/*
 * What an answer turns on is a parameter of the rule, or a mark on the figure or remark: with the sentence as it is, another value makes
 * another answer, and another sentence makes none.
 */

const TODAY = '2026-11-29'

function lead(id: string, q: string, code: string, policy: Policy = wholePolicy): string {
  const point = POINTS.find((each) => each.id === id)
  if (point === undefined) throw new Error(`no point ${id}`)
  const said = { ...readFacts(q, TODAY), places: [code] }
  const c = pointContext(q, said, { policy, today: TODAY, profile: null, assessment: null })
  return joined(piecesOf(leadByLaw(point.lead(c), c), c)).zh
}
function withRule(id: string, params: object, statement?: { zh: string; en: string }): Policy {
  const rule = wholePolicy.rules.get(id) as Rule
  const changed = { ...rule, params: { ...rule.params, ...params }, statement: statement ?? rule.statement } as Rule
  return { ...wholePolicy, rules: new Map([...wholePolicy.rules, [id, changed]]) }
}
function withPlace(code: string, change: (place: Place) => void): Policy {
  const place = structuredClone(wholePolicy.places.get(code) as Place)
  change(place)
  return { ...wholePolicy, places: new Map([...wholePolicy.places, [code, place]]) }
}
const mark = (code: string, topic: string, says: Remark['says']): Policy =>
  withPlace(code, (place) => {
    for (const remark of place.remarks) if (remark.topic === topic) remark.says = says
  })
const markRate = (code: string, says: Place['figures'][number]['says']): Policy =>
  withPlace(code, (place) => {
    for (const figure of place.figures) if (figure.kind === 'medical-flexible-rate') figure.says = says
  })

const GAP = 'medical-gap/effect'
const BILLS = 'medical-gap/reimburse-gap'
const MATERNITY = 'medical-cost/with-maternity'
const TWICE = 'subsidy/how-long'
const BACK = 'resident-vs-employee/switch-back'

describe('a parameter of a rule decides', () => {
  it.each<[string, string, string, string, RegExp, Policy, RegExp]>([
    [
      'a gap counts as none',
      GAP,
      '医保断了2个月算断缴吗',
      '110000',
      /^一般不算断：在北京/,
      withRule('ME-BJ-02', { unbroken: false }),
      /^在北京/,
    ],
    [
      'bills are told',
      BILLS,
      '断的那段能报吗',
      '500000',
      /^在重庆/,
      withRule('ME-CQ-03', { bills: 'not-said', month: null }),
      /^断缴3个月/,
    ],
    [
      'the next month',
      'medical-gap/wait',
      '哪个月起能报',
      '530100',
      /^昆明：/,
      withRule('ME-KM-02', { month: 1 }),
      /^昆明：断缴3个月以内接上一般/,
    ],
    [
      'the month after a wait',
      GAP,
      '医保断了5个月',
      '330000',
      /第三个自然月起）/,
      withRule('ME-ZJ-02', { lateMonth: 4 }),
      /第四个自然月起）/,
    ],
    ['arrears are no wait', GAP, '医保断了5个月', '321200', /等3个月才能报，/, withRule('ME-TZ-01', { lateMonth: 2 }), /第二个自然月起）/],
    [
      'the district of the home',
      'unemployment-apply/place',
      '住在别的区，在哪里领',
      '120000',
      /^在?天津在户口地或居住地/,
      withRule('UI-TJ-05', { atHome: false }),
      /^在最后的参保地/,
    ],
  ])('%s', (_, id, q, code, now, policy, then) => {
    expect(lead(id, q, code)).toMatch(now)
    expect(lead(id, q, code, policy)).toMatch(then)
  })

  it('the sentence does not', () => {
    const other = { zh: '换了说法。', en: 'In other words.' }
    expect(lead(GAP, '医保断了2个月算断缴吗', '110000', withRule('ME-BJ-02', {}, other))).toMatch(/^一般不算断：换了说法。/)
    expect(lead(GAP, '医保断了5个月', '330000', withRule('ME-ZJ-02', {}, other))).toMatch(/第三个自然月起）/)
  })
})

describe('a mark on a remark or a figure decides', () => {
  it.each<[string, string, string, string, RegExp, Policy, RegExp]>([
    ['maternity in the rate', MATERNITY, '含不含生育', '330100', /^含：杭州/, markRate('330100', ['no-maternity']), /^不含：杭州/],
    ['no maternity in it', MATERNITY, '含不含生育', '440100', /^不含：广州/, markRate('440100', []), /^看地方/],
    ['maternity in a remark', MATERNITY, '含不含生育', '410100', /^2024 年起/, mark('410100', 'flexible', []), /^看地方/],
    ['one tier only', 'medical-cost/tiers', '能交二档吗', '440300', /^不行：深圳/, markRate('440300', []), /^有的地方可以/],
    ['no change in the year', BACK, '交了居民医保能转职工吗', '360100', /^这一年不能转/, mark('360100', 'flexible', []), /^能换/],
    ['one round', TWICE, '领过了还能再领吗', '120000', /^不能，一个人只能享受一轮/, mark('120000', 'subsidy', []), /^当地说了算/],
    [
      'the sum of both',
      'subsidy/how-much',
      '每月补多少',
      '120000',
      /^两样都缴的每月合计800元/,
      withPlace('120000', ({ figures }) => {
        for (const figure of figures) if (figure.variant === 'both') figure.value = 900
      }),
      /^两样都缴的每月合计900元/,
    ],
  ])('%s', (_, id, q, code, now, policy, then) => {
    expect(lead(id, q, code)).toMatch(now)
    expect(lead(id, q, code, policy)).toMatch(then)
  })
})

describe("a place's own rate by oneself", () => {
  it('Guangdong prints it, with how long it holds', () => {
    expect(lead('flexible-cost/rate', '养老交百分之几', '440100')).toMatch(
      /^广东自己缴养老保险的比例是20%：12%进统筹基金、8%进个人账户.*2028年4月/,
    )
    expect(lead('flexible-cost/rate', '养老交百分之几', '330100')).toMatch(/^缴所选基数的20%/)
  })
})
