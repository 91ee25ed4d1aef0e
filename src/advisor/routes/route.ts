import type { Verdict } from '../../domain/tri.ts'
import type { Fact } from '../../profile/schema.ts'
import type { Reason, Route, RouteId, Scheme } from '../assessment.ts'
import type { Case } from '../case.ts'
import { sumUp } from '../../domain/tri.ts'
import { ownPapers } from '../../profile/papers.ts'
import { holds } from '../holds.ts'
import { because, words } from '../wording.ts'

/**
 * A route with everything unsaid left empty. The verdict sums up the schemes unless given; the facts its schemes need are
 * its own needs too. A place that the pack does not hold is said on every route.
 */
export function route(c: Case, id: RouteId, parts: Partial<Route>): Route {
  const schemes = parts.schemes ?? []
  const needs = [...new Set([...(parts.needs ?? []), ...schemes.flatMap((scheme) => scheme.needs)])]
  return {
    id,
    verdict: sumUp(schemes.map((scheme) => scheme.verdict)),
    steps: [],
    channels: [],
    monthly: null,
    yearly: [],
    ask: [],
    ...parts,
    documents: ownPapers(c.profile.person, parts.documents ?? []),
    schemes,
    needs,
    reasons: (parts.reasons ?? []).filter((reason) => holds(c.policy, c.day, reason.rule)),
    warnings: [
      ...(parts.warnings ?? []).filter((reason) => holds(c.policy, c.day, reason.rule)),
      ...(c.placeNotInPack ? [elsewhere(c)] : []),
    ],
  }
}

const elsewhere = (c: Case): Reason =>
  because(
    'CH-09',
    '我们没有你所在市的资料，这里按#和全国的规定回答；市里的金额和细则请打12333、12393问。',
    "Your city is not in the data; this answers by the rules of # and the nation. Ask 12333 and 12393 for the city's amounts and details.",
    c.province.name,
  )

/** A scheme of a route. */
export const scheme = (
  insurance: Scheme['insurance'],
  verdict: Verdict,
  rule: string,
  zh: string,
  en: string,
  needs: Fact[] = [],
): Scheme => ({ insurance, verdict, rule, reason: words(zh, en), needs, sources: [] })
