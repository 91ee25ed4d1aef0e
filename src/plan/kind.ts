import type { IsoDate } from '../domain/dates.ts'
import type { Lead, LeadId, PlanFact, StepId } from './shape.ts'
import type { Situation } from './situation.ts'

/** What a lead says; no day, papers or questions where it names none, and 12333 where it names no door. */
export type LeadWords = Pick<Lead, 'title' | 'why' | 'rules'> & Partial<Pick<Lead, 'by' | 'do' | 'documents' | 'asks'>>

/** One thing that may come first: when it does, what it says, the numbers beside it, and the steps it makes wrong. */
export interface LeadKind {
  id: LeadId
  when(s: Situation): boolean
  lead(s: Situation): LeadWords
  /** The day from which it can be done; what names none can be done today. */
  from?(s: Situation): IsoDate
  /** Best first; the first three that are known are shown. */
  facts(s: Situation): (PlanFact | null)[]
  /** Steps that must not stand beside it. */
  without: readonly StepId[]
}

/** What is done once the job has ended. */
export const onceLeft = ({ p }: Situation): IsoDate => p.leftOn
