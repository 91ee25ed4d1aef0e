import { ARREARS, EXITS, NEXT_STEPS, SUBSIDY_GROUPS, type Fact } from '../../../profile/schema.ts'
import { typedDate, typedMonth, typedMonths, typedYuan } from '../../../profile/typed.ts'

/** How a fact is answered: by a choice, yes or no, or a typed value. */
export type FactInput =
  | { type: 'choice'; options: readonly string[]; several: boolean }
  | { type: 'flag' }
  | { type: 'place' | 'date' | 'month' | 'count' | 'yuan' }

const INPUTS: Readonly<Record<Fact, FactInput>> = {
  insuredPlace: { type: 'place' },
  hukouPlace: { type: 'place' },
  movingTo: { type: 'place' },
  residencePermit: { type: 'flag' },
  housingFund: { type: 'flag' },
  insuredHereByEmployer: { type: 'flag' },
  employmentRegistered: { type: 'flag' },
  maternity: { type: 'flag' },
  person: { type: 'choice', options: ['mainland', 'hmt', 'foreign'], several: false },
  sex: { type: 'choice', options: ['female', 'male'], several: false },
  post: { type: 'choice', options: ['cadre', 'worker'], several: false },
  exit: { type: 'choice', options: EXITS, several: false },
  next: { type: 'choice', options: NEXT_STEPS, several: false },
  subsidyGroups: { type: 'choice', options: SUBSIDY_GROUPS, several: true },
  birthMonth: { type: 'month' },
  lastPaidMonth: { type: 'month' },
  leftOn: { type: 'date' },
  newJobFrom: { type: 'date' },
  'months.pension': { type: 'count' },
  'months.medical': { type: 'count' },
  'months.unemployment': { type: 'count' },
  carriedOverMonths: { type: 'count' },
  startedOn: { type: 'date' },
  renewalTerms: { type: 'choice', options: ['same-or-better', 'worse'], several: false },
  recordedExit: { type: 'choice', options: EXITS, several: false },
  drawing: { type: 'choice', options: ['pension', 'unemployment'], several: false },
  disabled: { type: 'flag' },
  publicSector: { type: 'flag' },
  dispatched: { type: 'flag' },
  employerArrears: { type: 'choice', options: ARREARS, several: true },
  deemedMonths: { type: 'count' },
  wage: { type: 'yuan' },
  accountBalance: { type: 'yuan' },
}

export const inputOf = (fact: Fact): FactInput => INPUTS[fact]

/** A typed answer as the profile keeps it, or null when it is none of the kind asked for. */
export function readAnswer(type: 'date' | 'month' | 'count' | 'yuan', typed: string): string | number | null {
  const read = { date: typedDate, month: typedMonth, count: typedMonths, yuan: typedYuan }[type](typed)
  return read.ok ? read.value : null
}
