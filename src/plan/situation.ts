import type { Assessment, Deadline, DeadlineId, Route, RouteId } from '../advisor/assessment.ts'
import { exitOf, type ExitAnswer } from '../advisor/exit.ts'
import { monthsAhead } from '../advisor/unemployment.ts'
import { daysBetween, lastDay, monthOf, type IsoDate } from '../domain/dates.ts'
import type { Profile } from '../profile/schema.ts'

/** A new job this near comes first: nothing else can be arranged before it. */
const SOON = 31
/** An employer's paper duties are no longer chased after this many days. */
const STALE = 365

/** What the leads and steps look at: the answer, the person, and what follows from both. */
export interface Situation {
  a: Assessment
  p: Profile
  today: IsoDate
  route(id: RouteId): Route
  deadline(id: DeadlineId): Deadline
  /** Days since leaving; negative before it. */
  since: number
  /** Foreigner, or resident of Hong Kong, Macao or Taiwan, who leaves the mainland. */
  goesHome: boolean
  foreign: boolean
  hmt: boolean
  drawsPension: boolean
  drawsBenefit: boolean
  /** Of the statutory age, or left for the pension. */
  ofAge: boolean
  /** First day of the new job, where one is known. */
  starts: IsoDate | null
  /** The new job has begun, or is near enough to come first. */
  jobComes: boolean
  /** Does the new job take medical cover up before the wait begins? */
  joinsInTime: boolean
  /** Did the job end against the person's will (UI-02)? Worse renewal terms refused are no choice of theirs; the same or better ones are. */
  involuntary: ExitAnswer['involuntary']
  /** What the employer recorded takes away what the true reason gives (UI-02). */
  recordWrong: boolean
  /** The benefit is due, or nothing but the bureau's own look stands in its way. */
  benefitOpen: boolean
  /** Insurances that the employer owes. */
  arrears: readonly string[]
  /** Days until medical cover can no longer be taken up without a wait; negative when over; null where unknown. */
  graceDays: number | null
  /** May the person take up medical cover by themselves at all? */
  mayRenew: boolean
  chases: boolean
}

/** Opens the situation. Pure; `today` is a plain date. */
export function situationOf(a: Assessment, p: Profile, today: IsoDate): Situation {
  const route = (id: RouteId): Route => {
    const found = a.routes.find((entry) => entry.id === id)
    if (found === undefined) throw new Error(`no route ${id} in the assessment`)
    return found
  }
  const deadline = (id: DeadlineId): Deadline => {
    const found = a.deadlines.find((entry) => entry.id === id)
    if (found === undefined) throw new Error(`no deadline ${id} in the assessment`)
    return found
  }
  const foreign = p.person === 'foreign'
  const hmt = p.person === 'hmt' || ((p.person ?? null) === null && /^(71|81|82)/.test(p.hukouPlace ?? ''))
  const starts = typeof p.newJobFrom === 'string' && p.newJobFrom >= p.leftOn ? p.newJobFrom : null
  const since = daysBetween(p.leftOn, today)
  const { graceEnds } = a.medicalGap
  const day = today > p.leftOn ? today : p.leftOn
  const drawing = p.drawing ?? null
  // Who came of age while employed is of age, whatever comes next; `certain` speaks of those who have yet to get there.
  const ofAge =
    p.exit === 'retired' ||
    (a.retirement !== null && (a.retirement.certain ? a.retirement.month <= monthOf(day) : a.retirement.month <= monthOf(p.leftOn)))
  const paid = p.months?.unemployment ?? null
  const involuntary = willOf(a, p)
  const voluntaryRecord = typeof p.recordedExit === 'string' && exitOf(p.recordedExit).involuntary === 'no'
  const recordWrong = involuntary === 'yes' && voluntaryRecord
  const benefitOpen =
    a.unemployment.eligible === 'yes' ||
    (a.unemployment.eligible === 'unknown' &&
      involuntary === 'yes' &&
      (paid === null || paid + monthsAhead(p, today) >= a.unemployment.opens.months))
  const inTime = starts !== null && graceEnds !== null && lastDay(monthOf(starts)) <= graceEnds
  const jobComes =
    starts === null ? p.next === 'new-job' : daysBetween(day, starts) <= SOON || (p.next === 'new-job' && inTime && !benefitOpen)
  return {
    a,
    p,
    today,
    route,
    deadline,
    since,
    foreign,
    hmt,
    goesHome: (foreign || hmt) && p.next === 'abroad',
    drawsPension: drawing === 'pension',
    drawsBenefit: drawing === 'unemployment',
    ofAge,
    starts,
    jobComes,
    joinsInTime: inTime,
    involuntary,
    recordWrong,
    benefitOpen: benefitOpen && drawing === null && !ofAge,
    arrears: arrearsOf(a, p),
    graceDays: graceEnds === null ? null : daysBetween(today, graceEnds),
    mayRenew: !foreign && (opensMedical(route('flexible')) || opensMedical(route('resident'))),
    chases: since <= STALE,
  }
}

function willOf(a: Assessment, p: Profile): ExitAnswer['involuntary'] {
  if (p.exit !== 'expired-renewal-refused' || a.exit.involuntary !== 'unclear') return a.exit.involuntary
  return p.renewalTerms === 'worse' ? 'yes' : p.renewalTerms === 'same-or-better' ? 'no' : 'unclear'
}

/** Is medical cover open on this route, or at least not refused? */
export const opensMedical = (route: Route): boolean =>
  route.schemes.some(({ insurance, verdict }) => insurance === 'medical' && verdict !== 'no')

/**
 * What the employer owes: as told; or unemployment insurance, where pension was paid for a year and more and unemployment never
 * (SIL 44). Public bodies had none to pay.
 */
function arrearsOf(a: Assessment, p: Profile): readonly string[] {
  const told = p.employerArrears ?? []
  if (told.length > 0) return told
  const never = p.months?.unemployment === 0 && (p.months.pension ?? 0) >= a.unemployment.opens.months
  return never && p.publicSector !== true && a.exit.involuntary === 'yes' ? ['unemployment'] : []
}
