import { describe, expect, it } from 'vitest'
import { datesOf } from '../../../src/briefing/dates.ts'
import { labelOf } from '../../../src/briefing/published.ts'
import type { Context } from '../../../src/briefing/context.ts'
import { addDays } from '../../../src/domain/dates.ts'
import { figure, TODAY } from './sample.ts'

const context = (kind: 'do-by' | 'ends' | 'opens', days: number): Context =>
  ({
    today: TODAY,
    plan: null,
    basis: () => [],
    deadline: () => ({
      date: addDays(TODAY, days),
      kind,
      bound: 'exact',
      rule: 'ME-01',
      title: { zh: '某事', en: 'Something' },
      note: null,
    }),
  }) as unknown as Context

const tone = (kind: 'do-by' | 'ends' | 'opens', days: number) => datesOf(context(kind, days), ['medical-grace-ends'])[0]

describe('a date on the note', () => {
  it.each([
    ['do-by', -1, 'stop'],
    ['do-by', 0, 'soon'],
    ['do-by', 30, 'soon'],
    ['do-by', 31, 'plain'],
    ['ends', -1, 'stop'],
    ['ends', 0, 'stop'],
    ['ends', 30, 'stop'],
    ['ends', 31, 'plain'],
    ['opens', -1, 'plain'],
    ['opens', 0, 'plain'],
    ['opens', 30, 'plain'],
  ] as const)('%s in %i days is %s', (kind, days, expected) => expect(JSON.stringify(tone(kind, days))).toContain(`"tone":"${expected}"`))

  it('is said to be past only on the day after', () => {
    expect(JSON.stringify(tone('do-by', 0))).not.toContain('已过')
    expect(JSON.stringify(tone('do-by', -1))).toContain('已过')
    expect(JSON.stringify(tone('opens', -1))).toContain('现在就能办')
  })
})

describe('a published figure is named with its unit', () => {
  it.each([
    ['yuan/year', '元/年', 'a year'],
    ['yuan/month', '元/月', 'a month'],
  ] as const)('%s', (unit, zh, en) => {
    const label = labelOf(figure(1000, 3000, '2026-07', { unit }))
    expect(label.zh).toContain(zh)
    expect(label.en).toContain(en)
  })
})
