import { describe, expect, it } from 'vitest'
import { brief } from '../../../src/briefing/brief.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { sighting, TODAY } from './sample.ts'

/* What a page's note says of the law carries the numbers of the rule that holds at the place, and cites that rule. */

const linesOn = (kind: 'unemployment' | 'medical' | 'transfer', place: string) =>
  brief({ sighting: sighting(kind, place), assessment: null, policy: wholePolicy, today: TODAY }).sections.flatMap(({ lines }) => lines)

describe('the law of the place, in its own numbers', () => {
  it.each([
    ['unemployment', '310000', '10个工作日内办结。', 'UI-12'],
    ['unemployment', '110000', '5个工作日内办结。', 'UI-BJ-05'],
    ['unemployment', '440300', '7个工作日内办结。', 'UI-GD-05'],
    ['unemployment', '310000', '期限从办失业登记那天起算', 'UI-11'],
    ['unemployment', '110000', '从申请审核通过的当月算起', 'UI-BJ-04'],
    ['unemployment', '310000', '缴满1年最多12个月，满5年18个月，满10年24个月', 'UI-04'],
    ['medical', '420100', '每多断一年，再多等1个月。', 'ME-11'],
    ['transfer', '420100', '每一步最多15个工作日，共三步，约45个工作日。', 'PE-19'],
    ['transfer', '420100', '另按缴费工资转12%统筹部分', 'PE-16'],
  ] as const)('%s page, %s: %s', (kind, place, zh, rule) => {
    const line = linesOn(kind, place).find(({ text }) => text.zh.includes(zh))
    expect(line?.basis.map((each) => each.rule)).toContain(rule)
  })
})
