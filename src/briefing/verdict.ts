import type { Route, Scheme } from '../advisor/assessment.ts'
import type { Words } from '../domain/text.ts'
import type { Verdict } from '../domain/tri.ts'
import type { Briefing, Line } from './briefing.ts'
import type { Context } from './context.ts'
import { capital } from '../domain/text.ts'
import { distinct } from './basis.ts'
import { INSURANCE } from './costs.ts'
import { settles } from './facts.ts'

/** Verdict of a route in this page's words; the reason is the route's own first one. */
export function verdictOf(context: Context, route: Route | null, titles: Readonly<Record<Verdict, Words>>): Briefing['verdict'] {
  if (route === null) return null
  const needs = [...route.needs, ...route.schemes.flatMap((scheme) => scheme.needs)]
  const reason = reasonOf(route)
  // The place's own text first, then the national rule.
  const own = route.schemes.flatMap((each) => placeBasis(context, each))
  const rules = [...route.reasons.slice(0, 1), ...route.schemes].map(({ rule }) => rule)
  return {
    verdict: route.verdict,
    title: titles[route.verdict],
    reason: { zh: opening(route, 'zh') + reason.zh, en: opening(route, 'en') + reason.en },
    settles: route.verdict === 'yes' || route.verdict === 'no' ? null : settles(needs),
    basis: distinct([...own, ...context.basis(rules)]),
  }
}

/** Open to the person: what is worth knowing about the road. Not open, or not surely: what stands in the way. */
function reasonOf({ verdict, reasons, schemes }: Route): Words {
  const first = reasons[0]
  const scheme = schemes.find((each) => each.verdict === verdict)?.reason
  return (verdict === 'yes' ? (first ?? scheme) : (scheme ?? first)) ?? { zh: '', en: '' }
}

/** "Pension and medical both." before the reason of a route that is open in all its parts. */
function opening({ verdict, schemes }: Route, language: 'zh' | 'en'): string {
  if (verdict !== 'yes' || schemes.length < 2) return ''
  const names = schemes.map(({ insurance }) => INSURANCE[insurance][language])
  return language === 'zh'
    ? `${names.join('、')}都可以。`
    : `${names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(' and ')}: yes. `
}

/** The place's own papers behind an admission, at most two. */
const placeBasis = (context: Context, { sources, period }: Scheme) =>
  context.sources(
    sources.slice(0, 2).map(({ id }) => id),
    period ?? { from: null, until: null },
  )

const WORD: Readonly<Record<Verdict, Words>> = {
  yes: { zh: '可以', en: 'yes' },
  no: { zh: '不可以', en: 'no' },
  depends: { zh: '看情况', en: 'depends' },
  unknown: { zh: '还不清楚', en: 'not known' },
}

const TONE: Readonly<Record<Verdict, Line['tone']>> = { yes: 'good', no: 'stop', depends: 'soon', unknown: 'soon' }

/** One line for each insurance of a route, with its own answer and rule. */
export const schemeLines = (context: Context, schemes: readonly Scheme[]): Line[] =>
  schemes
    .map((scheme) => ({ ...scheme, own: placeBasis(context, scheme) }))
    .map(({ insurance, verdict, reason, rule, own }) => ({
      text: {
        zh: `${INSURANCE[insurance].zh}：${WORD[verdict].zh}。${reason.zh}`,
        en: `${INSURANCE[insurance].en}: ${WORD[verdict].en}. ${reason.en}`,
      },
      basis: [...own, ...context.basis([rule])],
      tone: TONE[verdict],
    }))

/** The pill: what the page is, and the verdict. English is long: the verdict first, so that the end that is cut off is not what counts. */
export const pillOf = (title: Words, said: Words | null): Words =>
  said === null ? title : { zh: `${title.zh} · ${said.zh}`, en: `${capital(said.en)} · ${title.en}` }
