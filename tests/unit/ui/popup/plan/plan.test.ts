import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StopLine } from '../../../../../src/advisor/assessment.ts'
import { openFact, stateOf, tilesOf } from '../../../../../src/ui/popup/plan/tiles.ts'
import { whenText } from '../../../../../src/ui/popup/plan/when.ts'
import { popup as en } from '../../../../../src/ui/locales/en/popup.ts'
import { popup as zh } from '../../../../../src/ui/locales/zh/popup.ts'

const TODAY = '2026-11-28'
const stop = (insurance: StopLine['insurance'], state: StopLine['state'] = 'stops', on: string | null = null): StopLine => ({
  insurance,
  state,
  on,
  text: { zh: '', en: '' },
  rule: '',
})

describe('the tiles', () => {
  it('are the four that people ask about, in that order; the others follow', () => {
    const { main, rest } = tilesOf((['injury', 'medical', 'housing-fund', 'pension', 'unemployment'] as const).map((one) => stop(one)))
    expect(main.map(({ insurance }) => insurance)).toEqual(['pension', 'medical', 'unemployment', 'housing-fund'])
    expect(rest.map(({ insurance }) => insurance)).toEqual(['injury'])
  })

  it.each([
    ['stops later', 'stops', '2026-12-31', 'stops'],
    ['stopped yesterday', 'stops', '2026-11-27', 'ended'],
    ['may go on, but stopped last month: no green word', 'can-continue', '2026-10-31', 'lapsed'],
    ['may go on, and runs until today', 'can-continue', TODAY, 'can-continue'],
    ['may go on, without a day', 'can-continue', null, 'can-continue'],
  ] as const)('what %s', (_, state, on, shown) => expect(stateOf(stop('medical', state, on), TODAY)).toBe(shown))

  it.each([
    ['stops', 'until 30 Sep'],
    ['ended', '30 Sep'],
    // Not "renewable until" a day that is past.
    ['lapsed', 'ended 30 Sep'],
  ] as const)('the day of what is %s', (state, words) => expect(en.stops.until('30 Sep', state)).toBe(words))

  it.each([
    ['the reason is missing: it is asked for', ['exit'], 'exit'],
    ['the months are missing, the reason was given', ['months.unemployment'], 'months.unemployment'],
    ['nothing is missing, though it is still open', [], null],
  ] as const)('of unemployment, where %s', (_, needs, fact) => {
    const assessment = { unemployment: { needs } } as unknown as Parameters<typeof openFact>[1]
    expect(openFact(stop('unemployment', 'to-confirm'), assessment)).toBe(fact)
  })
})

describe('a date beside a step', () => {
  it.each([
    ['2026-10-31', '晚了 28 天', '28 days late', 'stop'],
    ['2026-11-27', '晚了 1 天', '1 day late', 'stop'],
    ['2026-11-28', '就是今天', 'today', 'soon'],
    ['2026-11-30', '还有 2 天', '2 days left', 'soon'],
    ['2026-12-12', '还有 14 天', '14 days left', 'soon'],
    ['2026-12-31', '12月31日', '31 Dec', 'plain'],
    ['2027-10-31', '2027年10月', 'October 2027', 'plain'],
  ])('%s', (by, chinese, english, tone) => {
    expect(whenText(by, TODAY, 'zh', zh.steps)).toEqual({ text: chinese, tone })
    expect(whenText(by, TODAY, 'en', en.steps)).toEqual({ text: english, tone })
  })

  it('keeps its colour: the rule that gives it comes after the one for every date', () => {
    const css = readFileSync('src/ui/popup/plan/plan.css', 'utf8')
    const every = [...css.matchAll(/^(.*\.when) \{/gm)]
    for (const tone of ['good', 'soon', 'stop']) {
      expect(css.indexOf(`\n.when.${tone} {`)).toBeGreaterThan(css.indexOf('\n.when {'))
    }
    // A longer selector would win over the tone whatever the order.
    expect(
      every.map(([, selector]) => selector).filter((selector) => selector !== '.when' && selector !== '.employer > summary .when'),
    ).toEqual([])
  })
})
