import type { RouteId } from '../advisor/assessment.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Insurance } from '../domain/insurance.ts'
import type { Fen } from '../domain/money.ts'
import type { Words } from '../domain/text.ts'
import type { Verdict } from '../domain/tri.ts'
import type { Fact } from '../profile/schema.ts'

/*
 * What a person should do first, what then, and what else is open. The shape is the command-line contract's. Every surface
 * (popup, note on the page, reminder, badge, calendar file, counter sheet, question box) takes headline, next step and order from here.
 */

export const LEAD_IDS = [
  'claim-benefit',
  'correct-exit-record',
  'start-new-job',
  'enrol-flexible',
  'renew-medical',
  'switch-resident',
  'apply-pension',
  'move-accounts',
  'claim-refund',
  'recover-arrears',
  'answer-question',
  'nothing-due',
] as const
export type LeadId = (typeof LEAD_IDS)[number]

/** Where a thing is done or asked: an official host of the registry, a counter without a site, or a hotline. */
export interface Door {
  id: string
  name: Words
  host: string | null
  phone: string | null
}

export interface Lead {
  id: LeadId
  /** Begins with a verb. */
  title: Words
  why: Words
  by: IsoDate | null
  /** The day from which it can be done, where that has yet to come: the last day of the job, or the first of the next one. */
  from: IsoDate | null
  do: Door[]
  /** Ids of papers to bring. */
  documents: string[]
  rules: string[]
  /** Facts whose answer would sharpen or change it. */
  asks: Fact[]
}

/** One of at most three numbers that matter beside the lead. */
export interface PlanFact {
  id: string
  value: Words
  label: Words
  tone: 'good' | 'soon' | 'stop' | 'plain'
}

/** The steps there are; a lead leaves out by these those that it makes wrong. */
export type StepId =
  | 'correct-exit-record'
  | 'claim-benefit'
  | 'ask-benefit'
  | 'benefit-elsewhere'
  | 'recover-arrears'
  | 'arbitration'
  | 'stop-benefit'
  | 'injury-sums'
  | 'first-payment'
  | 'medical-grace-ends'
  | 'pension-meanwhile'
  | 'medical-after-benefit'
  | 'new-employer-register'
  | 'new-employer-fund'
  | 'months-between'
  | 'month-of-leaving'
  | 'move-accounts'
  | 'retiree-medical'
  | 'subsidy'
  | 'settle-medical'
  | 'housing-fund-withdraw'
  | 'dispatching-agency'
  | 'leaving-certificate'
  | 'employer-transfer'
  | 'housing-fund-seal'

export type StepGroup = 'now' | 'later' | 'employer'

export interface Step {
  /** Also the key under which a step is remembered as done: `plan:<id>`. */
  id: string
  group: StepGroup
  title: Words
  note: Words | null
  /** The words to read out, where the step is to ask a hotline. */
  question?: Words
  by: IsoDate | null
  /** Who has to act by the date; a date of the employer's is chased, not kept, by the person. */
  who: 'worker' | 'employer' | 'agency' | 'fund'
  do: Door[]
  rule: string
  /** How firm the date is. */
  bound: 'exact' | 'usual' | 'at-latest'
}

/** Another way on, in a line. `missing` names the insurances whose amount is not in `fen`. */
export interface Way {
  route: RouteId
  verdict: Verdict
  amount: { fen: Fen; per: 'month' | 'year'; missing: Insurance[]; status: 'in-force' | 'expired' } | null
  line: Words
}

export interface Plan {
  lead: Lead
  facts: PlanFact[]
  steps: Step[]
  others: Way[]
}
