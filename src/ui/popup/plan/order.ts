import type { Assessment, Deadline, Route, RouteId, StopLine } from '../../../advisor/assessment.ts'
import { daysBetween } from '../../../domain/dates.ts'
import type { Profile } from '../../../profile/schema.ts'

/** What may be done first, what a fact would settle next, what is closed last. */
const RANK = { yes: 0, depends: 1, unknown: 1, no: 2 } as const

/** Within a rank: what keeps most cover at least cost first; doing nothing last. */
const BY_WORTH: readonly RouteId[] = [
  'unemployment-benefit',
  'flexible',
  'new-employer',
  'resident',
  'transfer',
  'retire',
  'agency',
  'pause',
]

/** The routes as shown: doable first; a pension to be had, or what the person said comes next, leads among its equals. */
export function orderRoutes(routes: readonly Route[], next: Profile['next']): Route[] {
  const wanted: RouteId | null =
    next === 'new-job' ? 'new-employer' : next === 'flexible' ? 'flexible' : next === 'moving' ? 'transfer' : null
  const worth = (route: Route) =>
    route.id === 'retire' && route.verdict === 'yes' ? -2 : route.id === wanted ? -1 : BY_WORTH.indexOf(route.id)
  return routes.toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict] || worth(a) - worth(b))
}

const MAIN: readonly StopLine['insurance'][] = ['pension', 'medical', 'unemployment', 'housing-fund']

/** The four that most people ask about, in the order they ask; the others in a second row. */
export function tilesOf(stops: readonly StopLine[]): { main: StopLine[]; rest: StopLine[] } {
  const main = MAIN.map((insurance) => stops.find((stop) => stop.insurance === insurance)).filter((stop) => stop !== undefined)
  return { main, rest: stops.filter(({ insurance }) => !MAIN.includes(insurance)) }
}

/** A line of the checklist: something to do, or (`ends`, `opens`) a date to know. */
export interface Step {
  deadline: Deadline
  /** Days until the date; negative when it is past; null without a date. */
  days: number | null
  /** Only what the person can do or chase is ticked off. */
  tickable: boolean
}

/** The dates to come and the tasks past due, nearest first, undated tasks last. A date that merely passed is left out. */
export function stepsOf({ deadlines, today }: Pick<Assessment, 'deadlines' | 'today'>): Step[] {
  return deadlines
    .map(
      (deadline): Step => ({
        deadline,
        days: deadline.date === null ? null : daysBetween(today, deadline.date),
        tickable: deadline.kind !== 'ends',
      }),
    )
    .filter(({ days, tickable }) => tickable || days === null || days >= 0)
    .toSorted((a, b) => (a.deadline.date ?? '9999').localeCompare(b.deadline.date ?? '9999'))
}

/** How many lines are shown before the rest is folded away. */
const FIRST_STEPS = 5

/** The nearest steps, and the rest: later ones and, where those take the room, the ones without a date. */
export const foldSteps = (steps: readonly Step[]): { first: Step[]; rest: Step[] } => ({
  first: steps.slice(0, FIRST_STEPS),
  rest: steps.slice(FIRST_STEPS),
})
