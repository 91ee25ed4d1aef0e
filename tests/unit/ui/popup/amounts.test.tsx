import { drawn, withDocument } from './rendered.tsx'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/advisor/assess.ts'
import type { Assessment, Route } from '../../../../src/advisor/assessment.ts'
import { exactMoney, money } from '../../../../src/domain/format.ts'
import type { Language } from '../../../../src/domain/text.ts'
import { missingOf } from '../../../../src/plan/facts.ts'
import { wholePolicy } from '../../../../src/policy/whole.ts'
import type { Profile } from '../../../../src/profile/schema.ts'
import type { TickList } from '../../../../src/ui/kit/useTicks.ts'
import { Compare } from '../../../../src/ui/popup/costs/Compare.tsx'
import { Flexible } from '../../../../src/ui/popup/costs/Flexible.tsx'
import { RouteDetails } from '../../../../src/ui/popup/plan/RouteDetails.tsx'

/* An amount that lacks a part is never called a sum, and never stands without that part. */

const TODAY = '2026-11-28'
/** Every sixth place; all of them with `PROVE=1`. */
const PLACES = [...wholePolicy.places.keys()].filter((code, at) => code !== '000000' && (at % 6 === 0 || process.env.PROVE !== undefined))
const SUM = /合计|[Ii]n all|Total/
const NO_TICKS: TickList = { all: [], has: () => false, set: () => undefined, hasPaper: () => false, setPaper: () => undefined }
const COSTS = { view: 'flexible', base: '', medicalBase: '', assumptions: {} } as const
const ENGINE = { policy: wholePolicy, today: TODAY, rules: {}, assess: (one: Profile) => assess(one, wholePolicy, TODAY) }

withDocument()

/** What each view of a way's cost says, without the estimate of the pension below it. */
function said(profile: Profile, assessment: Assessment, route: Route, language: Language): Record<string, string> {
  const calls = { onChange: () => undefined, onKeep: () => undefined, onAnswer: () => Promise.resolve(true) }
  const text = (view: preact.ComponentChild, only?: string) => {
    const root = drawn(view, language)
    return [...(only === undefined ? [root] : root.querySelectorAll(only))].map(({ textContent }) => textContent).join('\n')
  }
  return {
    compare: text(<Compare assessment={assessment} />, 'table'),
    flexible: text(<Flexible engine={ENGINE} assessment={assessment} profile={profile} costs={COSTS} {...calls} />, '.result, .calc'),
    details: text(<RouteDetails route={route} assessment={assessment} ticks={NO_TICKS} />),
  }
}

describe.each(['zh', 'en'] as const)('what paying alone costs, in %s', (language) => {
  const of = (insuredPlace: string) => {
    const profile: Profile = { insuredPlace, leftOn: '2026-11-10', exit: 'resigned' }
    const assessment = assess(profile, wholePolicy, TODAY)
    const route = assessment.routes.find(({ id }) => id === 'flexible')
    if (!route?.monthly) return null
    return { route, views: said(profile, assessment, route, language) }
  }
  it('names every part that is not known, and is no sum without it', () => {
    const wrong: string[] = []
    for (const place of PLACES) {
      const found = of(place)
      const missing = found === null ? [] : missingOf(found.route)
      if (found === null || missing.length === 0) continue
      for (const [view, text] of Object.entries(found.views)) if (SUM.test(text) || !/[？?]/.test(text)) wrong.push(`${place} ${view}`)
    }
    expect(wrong).toEqual([])
  })
  it('is one number where all of it is known', () => {
    const found = of('310000')
    const fen = found?.route.monthly?.lowest.fen ?? 0
    expect(found?.views.compare).toContain(money(fen * 12))
    expect(found?.views.flexible).toContain(exactMoney(fen))
    expect(found?.views.flexible).toMatch(SUM)
  })
})

it('what is refused is not called an amount that is not known', () => {
  const profile: Profile = { insuredPlace: '310000', person: 'foreign', leftOn: '2026-11-10', exit: 'resigned' }
  const calls = { onChange: () => undefined, onKeep: () => undefined, onAnswer: () => Promise.resolve(true) }
  const assessment = assess(profile, wholePolicy, TODAY)
  const text = drawn(<Flexible engine={ENGINE} assessment={assessment} profile={profile} costs={COSTS} {...calls} />).textContent
  expect(text).toMatch(/^不能办 外国人/)
})

it('a year in Suzhou, where the medical part is not known', () => {
  const assessment = assess({ insuredPlace: '320500', leftOn: '2026-11-10', exit: 'resigned' }, wholePolicy, TODAY)
  expect(drawn(<Compare assessment={assessment} />).textContent).toContain('养老 ¥11,884.80 ＋ 医疗 ？（问 12393）')
})
