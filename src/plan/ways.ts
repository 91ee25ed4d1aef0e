import type { Route, RouteId } from '../advisor/assessment.ts'
import type { LeadId, Way } from './shape.ts'
import type { Situation } from './situation.ts'
import { ROUTE, ROUTE_IDS } from '../advisor/routeTable.ts'
import { missingOf } from './facts.ts'
import { words } from '../advisor/wording.ts'

/** What may be done first, what a fact would settle next, what is closed last. */
const RANK = { yes: 0, depends: 1, unknown: 1, no: 2 } as const

/** The route that a lead is about: it is the lead, and no other way on. */
export const OF_LEAD: Partial<Record<LeadId, RouteId>> = {
  'claim-benefit': 'unemployment-benefit',
  'start-new-job': 'new-employer',
  'enrol-flexible': 'flexible',
  'switch-resident': 'resident',
  'apply-pension': 'retire',
  'move-accounts': 'transfer',
}

/** The amount that goes with a route, and what it leaves out. */
function amountOf(s: Situation, route: Route): Way['amount'] {
  if (route.verdict === 'no') return null
  if (route.id === 'unemployment-benefit') {
    const line = s.a.unemployment.monthly[0]
    return line === undefined ? null : { fen: line.fen, per: 'month', missing: [], status: line.status }
  }
  if (route.monthly !== null) {
    return { fen: route.monthly.lowest.fen, per: 'month', missing: missingOf(route), status: route.monthly.status }
  }
  const premium = route.yearly[0]
  return premium === undefined ? null : { fen: premium.fen, per: 'year', missing: [], status: premium.status }
}

/** The other ways, each in a line: open ones first, a pension at hand or what the person plans before its equals. */
export function waysOf(s: Situation, lead: LeadId): Way[] {
  const retiring = s.ofAge || s.drawsPension
  const wanted: RouteId | null = retiring ? 'retire' : s.p.next === 'new-job' ? 'new-employer' : s.p.next === 'moving' ? 'transfer' : null
  // What is drawn already is no way on.
  const drawn: RouteId | null = s.drawsPension ? 'retire' : s.drawsBenefit ? 'unemployment-benefit' : null
  const worth = (route: Route) =>
    route.id === wanted
      ? -1
      : retiring && (route.id === 'flexible' || route.id === 'unemployment-benefit')
        ? ROUTE_IDS.length
        : ROUTE[route.id].worth
  return s.a.routes
    .filter(({ id }) => id !== OF_LEAD[lead] && id !== drawn)
    .toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict] || worth(a) - worth(b))
    .map((route): Way => {
      const reason = route.reasons[0] ?? route.schemes.find(({ verdict }) => verdict === route.verdict)?.reason
      return {
        route: route.id,
        verdict: route.verdict,
        amount: amountOf(s, route),
        line: words(`${ROUTE[route.id].short.zh}：${reason?.zh ?? ''}`, `${ROUTE[route.id].short.en}: ${reason?.en ?? ''}`),
      }
    })
}
