import type { Sentence } from './finding.ts'
import type { IsoDate, IsoMonth } from '../domain/dates.ts'
import type { Citation, FigureUse } from '../domain/figure.ts'
import type { Insurance } from '../domain/insurance.ts'
import type { Fen } from '../domain/money.ts'
import type { Period } from '../domain/period.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { Trace } from '../domain/trace.ts'
import type { Verdict } from '../domain/tri.ts'
import type { Fact } from '../profile/schema.ts'
import type { ExitAnswer } from './exit.ts'
import type { RouteId } from './routeTable.ts'
import type { RuleOf } from '../policy/schema.ts'

/*
 * What holds for this person on this day. The shape is the command-line contract's, so that the extension and the
 * command line give the same answer; traces and the interview are added to it.
 */

export type { RouteId } from './routeTable.ts'

/** A sentence and the rule it rests on (`Rule.id`). */
export interface Reason extends Words {
  rule: string
  /** The reason of one of a route's schemes, which is said beside it too. */
  scheme?: true
  /** Of a benefit whose sum cannot be told: what it is a share of. */
  shareOf?: 'own-base' | 'minimum-wage'
  /** The text behind a local habit that is no rule of the data by itself. */
  sources?: Citation[]
}

export interface Scheme {
  insurance: 'pension' | 'medical' | 'unemployment'
  verdict: Verdict
  rule: string
  /** Why, in a sentence, and which facts would settle it. */
  reason: Words
  /** The reason names no insurance: another that has the same here is told the same. */
  shared?: string
  /** What the reason is put together from, where another insurance may say the same. */
  says?: Sentence[]
  needs: Fact[]
  /** The texts behind the place's own admission rule, official first, and their time; empty where the national rule alone decides. */
  sources: Citation[]
  period?: Period
}

/** One insurance's part of a monthly cost. `base` and `rate` are null for a fixed sum. */
export interface CostPart {
  insurance: Insurance
  base: number | null
  rate: number | null
  fen: Fen
  trace: Trace
  figures: FigureUse[]
}

export interface Cost {
  fen: Fen
  parts: CostPart[]
}

export interface MonthlyCost {
  /** `expired` as soon as one figure in it is only the last known. */
  status: 'in-force' | 'expired'
  lowest: Cost
  highest: Cost | null
  chosen: Cost | null
  /** What a subsidy the person may get would take off the lowest cost, at most; null where none applies or is known. */
  subsidy: { fen: Fen; rule: string; trace: Trace } | null
  /** How often each insurance may be paid here, where that is known. */
  every: { insurance: 'pension' | 'medical' | 'all'; every: ('month' | 'quarter' | 'half-year' | 'year')[] }[]
  /** What shares of the average wage and the part for the pension account are told by, the person's own figures first. */
  told: { averageWage: FigureUse | null; accountRate: FigureUse | null }
}

/** A premium paid once a year, such as residents' medical insurance. */
export interface YearlyCost {
  label: Words
  fen: Fen
  status: 'in-force' | 'expired'
  trace: Trace
}

export interface Route {
  id: RouteId
  verdict: Verdict
  needs: Fact[]
  reasons: Reason[]
  documents: string[]
  steps: Words[]
  channels: { id: string; host: string | null; name: Words }[]
  schemes: Scheme[]
  monthly: MonthlyCost | null
  /** What is paid by the year; empty for routes without such a premium. */
  yearly: YearlyCost[]
  warnings: Reason[]
  /** Whom to ask when the answer is not known. */
  ask: string[]
}

export const DEADLINE_IDS = [
  'leaving-certificate',
  'employer-transfer',
  'unemployment-register',
  'medical-cover-ends',
  'medical-grace-ends',
  'resident-window',
  'new-employer-register',
  'new-employer-fund',
  'housing-fund-seal',
  'housing-fund-withdraw',
  'arbitration',
  'first-payment',
] as const
export type DeadlineId = (typeof DEADLINE_IDS)[number]

export interface Deadline {
  id: DeadlineId
  date: IsoDate | null
  who: 'worker' | 'employer' | 'agency' | 'fund'
  kind: 'do-by' | 'ends' | 'opens'
  rule: string
  bound: 'exact' | 'usual' | 'at-latest'
  /** What to do or what happens, in a sentence. */
  title: Words
  /** A caution, e.g. that the date falls on a rest day and what follows. */
  note: Words | null
}

export interface UnemploymentAnswer {
  eligible: 'yes' | 'no' | 'unknown'
  /** Months paid that open the benefit, and from what its months count here; each with its rule. */
  opens: { months: number; rule: string }
  counts: { from: 'registration' | 'claim' | 'acceptance-month' | 'approval-month' | 'job-end' | 'not-known'; rule: string }
  months: { value: number; bound: 'exact' | 'at-most' } | null
  monthly: { fromMonth: number; toMonth: number | null; fen: Fen; status: 'in-force' | 'expired'; trace: Trace }[]
  /** From this month the fund bears the pension contributions of a benefit drawn (UI-20); null where it will not. */
  fundPaysPension: { from: IsoMonth; rule: string; paidFirstBy: 'fund' | 'worker' } | null
  /** The place's rule by which paying the pension oneself does not stop a benefit that is due or may be; null where none says so. */
  ownPension: string | null
  needs: Fact[]
  reasons: Reason[]
  trace: Trace | null
}

export interface MedicalGapAnswer {
  coverEnds: IsoDate | null
  graceEnds: IsoDate | null
  waitIfMissed: { months: number; bound: 'exact' | 'at-most' } | null
  rule: string
  /** Cover and grace as an exact local rule or the usual practice. */
  bound: 'exact' | 'usual'
  /** The rules that `coverEnds` and `graceEnds` rest on, and the unpaid months that cause no wait. */
  coverBound: 'exact' | 'usual'
  coverRule: string
  graceRule: string
  graceMonths: number
  /** Months without cover on a first enrolment as a flexible worker, where the place prints them and nothing read spares a leaver. */
  newcomerWait?: { months: number; rule: string } | null
  /** An earlier last day to plan by, where `coverEnds` is only worked out from a text that prints none. */
  carefulUntil?: IsoDate | null
  /** Where the place spares the wait for some months after `graceEnds`, with the gap uncovered: until when, by which rule. */
  lateUntil?: { until: IsoDate; rule: string } | null
  /** The last month paid that was counted from; `assumed` when the person did not give it. */
  lastPaidMonth: IsoMonth
  assumedLastPaid: boolean
  reasons: Reason[]
}

/** Severance by the wage the person gave. */
export interface SeveranceAnswer {
  /** For each full year; null where no wage was given, or it may lie above what is counted and the average wage is not known. */
  perYearFen: Fen | null
  /** Months of pay for the service (N), at most those of the capped years, where the first day of the job is known. */
  months: number | null
  /** N, N with a month for notice, and twice N where the employer ended it; null where the months or the pay of a year are not known. */
  totalFen: Fen | null
  withNoticeFen: Fen | null
  unlawfulFen: Fen | null
  /** Is the limit for arbitration over today? */
  limitOver: boolean
  /** Does the average wage limit the sum? */
  capped: boolean
  /** The average wage known here, where the wage is near or above three times of it. */
  cap: FigureUse | null
  trace: Trace
}

export interface RetirementAnswer {
  month: IsoMonth
  ageMonths: number
  delayMonths: number
  minimumMonths: number
  /** Months still missing to the minimum; null when the months paid are not known. */
  monthsShort: number | null
  /** Earliest and latest month of flexible retirement (PE-08). */
  earliest: IsoMonth
  latest: IsoMonth
  /** False where the original age rests on an assumption (a woman whose post category is unknown). */
  certain: boolean
  reasons: Reason[]
  trace: Trace
}

export interface PensionTier {
  percent: number
  base: number
  monthlyFen: Fen
  yearsPaid: number
  estimatedPensionFen: Fen
  paybackMonths: number
  trace: Trace
}

export interface PensionAnswer {
  tiers: PensionTier[]
  assumptions: Words[]
}

/** What stops for each insurance, for the four tiles of the plan. */
export interface StopLine {
  insurance: Insurance
  /** `due`: may be claimed. `drawn`: is drawn. `paid`: the cover goes on and costs nothing. */
  state: 'can-continue' | 'due' | 'drawn' | 'paid' | 'stops' | 'paused' | 'to-confirm' | 'ended'
  on: IsoDate | null
  text: Words
  rule: string
}

export const PLANNED_TOPICS = [
  'account-refund-foreign',
  'account-refund-hmt',
  'arbitration',
  'benefit-least',
  'benefit-report',
  'employer-transfer',
  'fund-deposit',
  'gap-grace',
  'housing-fund-seal',
  'inspection',
  'leaving-certificate',
  'minimum-months',
  'near-retirement',
  'new-employer-fund',
  'new-employer-register',
  'pension-decision',
  'resident-wait',
  'retirement-age',
  'subsidy',
  'switch-scheme',
] as const
type PlannedTopic = (typeof PLANNED_TOPICS)[number]

export interface Assessment {
  today: IsoDate
  place: PlaceCode
  /** True when the pack has no entry of its own for the place and the province's and national rules answer. */
  placeNotInPack: boolean
  /** The place whose entry answered: `place` itself, the city of a district, or the province. */
  answeredBy: PlaceCode
  /** How leaving this way counts in law. */
  exit: ExitAnswer
  stops: StopLine[]
  routes: Route[]
  deadlines: Deadline[]
  unemployment: UnemploymentAnswer
  medicalGap: MedicalGapAnswer
  /** The same by the rules of the place one moves to, where those are known: it counts there. */
  joining: MedicalGapAnswer
  retirement: RetirementAnswer | null
  /**
   * The province that will pay the pension by the months paid in each (PE-17); null where those or the hukou are not known.
   * `certain`: false where the account there may be a temporary one; `why` then says so.
   */
  drawingPlace: { place: PlaceCode; name: Words; why: Words; certain: boolean; rule: string } | null
  /** Medical months asked for cover in retirement, and those missing; not `sure` where years paid here count too. Null: not known. */
  retireeMedical: { rule: string; needed: number; missing: number; sure: boolean } | null
  /** True where only the kind of a woman's last post is missing to say whether the pension is due now. */
  postDecides: boolean
  /** Until this day labour inspection takes up what the employer left unpaid (DS-02), as far as it ended with the job. */
  inspectionEnds: IsoDate
  /** What each year is worth where severance is owed and the wage is known. */
  severance: SeveranceAnswer | null
  pension: PensionAnswer | null
  /** Where the housing fund of the place is asked for, as far as an official site for it is known. */
  fundSites: Route['channels']
  figures: FigureUse[]
  /** The facts that would settle most, most useful first. */
  questions: { fact: Fact; settles: number }[]
  /** What is not known here, with whom to ask. */
  unknowns: { text: Words; ask: string }[]
  /** Rules by topic that a plan cites or takes a number from, as they hold here. */
  law: { [T in PlannedTopic]: Pick<RuleOf<T>, 'id' | 'params'> }
  /** Every rule the answer cites, so that a view can show it without the data pack. */
  rules: Record<
    string,
    { statement: Words; article: string | null; source: Citation; confidence: number; from: string | null; until: string | null }
  >
}
