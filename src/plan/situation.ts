import type { Assessment, Deadline, DeadlineId, MedicalGapAnswer, Route, RouteId } from '../advisor/assessment.ts'
import { isHmt } from '../advisor/case.ts'
import { exitInLaw, type ExitAnswer } from '../advisor/exit.ts'
import { monthsAhead } from '../advisor/unemployment.ts'
import { daysBetween, lastDay, monthOf, type IsoDate } from '../domain/dates.ts'
import type { Profile } from '../profile/schema.ts'

/** A new job this near comes first: nothing else can be arranged before it. */
const SOON = 31
/** After this many days an employer's paper duties are no longer chased, and whether benefit is still paid is asked first. */
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
  /** The new job begins before the old one ends. */
  overlaps: boolean
  /** Does the new job take medical cover up before the wait begins? */
  joinsInTime: boolean
  /**
   * Did the job end against the person's will (UI-02)? Worse renewal terms refused are no choice of theirs; the same or better ones are.
   */
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
export function situationOf(answer: Assessment, p: Profile, today: IsoDate): Situation {
  const a = { ...answer, medicalGap: spared(answer.medicalGap, today), joining: spared(answer.joining, today) }
  const route = (id: RouteId): Route => named(a.routes, id, 'route')
  const foreign = p.person === 'foreign'
  const hmt = isHmt(p)
  const starts = p.newJobFrom ?? null
  const { graceEnds } = a.joining
  const day = today > p.leftOn ? today : p.leftOn
  const drawing = p.drawing ?? null
  const ofAge = isOfAgeOrRetired(a, p, day)
  const involuntary = willOf(a, p)
  const claimable = mayClaim(a, p, today, involuntary)
  const joinsInTime = starts !== null && graceEnds !== null && lastDay(monthOf(starts)) <= graceEnds
  const since = daysBetween(p.leftOn, today)
  return {
    a,
    p,
    today,
    route,
    deadline: (id) => named(a.deadlines, id, 'deadline'),
    since,
    foreign,
    hmt,
    goesHome: (foreign || hmt) && p.next === 'abroad',
    drawsPension: drawing === 'pension',
    drawsBenefit: drawing === 'unemployment',
    ofAge,
    starts,
    jobComes: comesFirst(p, starts, day, (joinsInTime || foreign) && !claimable),
    overlaps: beginsBefore(p),
    joinsInTime,
    involuntary,
    recordWrong: involuntary === 'yes' && recordsOwnWill(p),
    benefitOpen: claimable && drawing === null && !ofAge,
    arrears: arrearsOf(a, p),
    graceDays: daysLeft(a.medicalGap, today),
    mayRenew: !foreign && (opensMedical(route('flexible')) || opensMedical(route('resident'))),
    chases: since <= STALE,
  }
}

/** The id of a rule named by its topic, as it holds for the person; an id stays. */
export const cited = ({ a }: Situation, rule: string): string => (a.law as Partial<Record<string, { id: string }>>)[rule]?.id ?? rule

/** Some places spare the wait for some months more: until then it has not begun. */
const spared = (gap: MedicalGapAnswer, today: IsoDate): MedicalGapAnswer =>
  gap.lateUntil && gap.graceEnds !== null && gap.graceEnds < today
    ? { ...gap, graceEnds: gap.lateUntil.until, graceRule: gap.lateUntil.rule }
    : gap

const beginsBefore = ({ newJobFrom, leftOn }: Profile): boolean => (newJobFrom ?? leftOn) < leftOn

/** The entry of the answer with an id, which every answer has. */
function named<T extends { id: string }>(entries: readonly T[], id: T['id'], what: string): T {
  const found = entries.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no ${what} ${id} in the assessment`)
  return found
}

/**
 * Is the new job near enough to come first, or worth waiting for: meant to come next, with no benefit due, and in time for medical cover,
 * which nobody but an employer renews for a foreigner?
 */
function comesFirst({ next }: Profile, starts: IsoDate | null, day: IsoDate, worthWaiting: boolean): boolean {
  if (starts === null) return next === 'new-job'
  return daysBetween(day, starts) <= SOON || (next === 'new-job' && worthWaiting)
}

/** Who came of age while employed is of age, whatever comes next; `certain` speaks of those who have yet to get there. */
const isOfAgeOrRetired = ({ retirement }: Assessment, { exit, leftOn }: Profile, day: IsoDate): boolean =>
  exit === 'retired' || (retirement !== null && retirement.month <= monthOf(retirement.certain ? day : leftOn))

/** Did the employer record that the job ended by the person's own will? */
const recordsOwnWill = ({ recordedExit }: Profile): boolean =>
  typeof recordedExit === 'string' && exitInLaw(recordedExit).involuntary === 'no'

/** The benefit is due by the rules, or would be with an involuntary exit and enough months, counting those that the employer still pays. */
function mayClaim({ unemployment }: Assessment, p: Profile, today: IsoDate, involuntary: ExitAnswer['involuntary']): boolean {
  if (unemployment.eligible !== 'unknown') return unemployment.eligible === 'yes'
  const paid = p.months?.unemployment ?? null
  return involuntary === 'yes' && (paid === null || paid + monthsAhead(p, today) >= unemployment.opens.months)
}

/** As the place one moves to counts a gap in medical cover: whether it means a wait is for that place to say. */
export const there = (s: Situation): Situation => ({
  ...s,
  a: { ...s.a, medicalGap: s.a.joining },
  graceDays: daysLeft(s.a.joining, s.today),
})

/** Days until the end of the time without a wait, where one is known. */
const daysLeft = ({ graceEnds }: Assessment['medicalGap'], today: IsoDate): number | null =>
  graceEnds === null ? null : daysBetween(today, graceEnds)

/** Last day to take up medical cover without a wait; null where it is over or not known. */
export const noWaitUntil = ({ a, graceDays }: Situation): IsoDate | null =>
  graceDays !== null && graceDays >= 0 ? a.medicalGap.graceEnds : null

function willOf(a: Assessment, p: Profile): ExitAnswer['involuntary'] {
  if (p.exit !== 'expired-renewal-refused' || a.exit.involuntary !== 'unclear') return a.exit.involuntary
  return p.renewalTerms === 'worse' ? 'yes' : p.renewalTerms === 'same-or-better' ? 'no' : 'unclear'
}

/** May the person come to pay alone: not where it is closed, nobody pays any more, or a job takes it over. */
export const paysAlone = (s: Situation): boolean => s.route('flexible').verdict !== 'no' && !s.drawsPension && !s.goesHome && !s.jobComes

/** Goes home before a pension is due: the account is kept or paid out. */
export const cashesIn = (s: Situation): boolean => s.goesHome && s.route('retire').verdict !== 'yes'

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
