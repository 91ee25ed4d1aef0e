import type { Lead, LeadId, PlanFact } from './shape.ts'
import type { Situation } from './situation.ts'

/** One thing that may come first: when it does, what it says, the numbers beside it, and the steps it makes wrong. */
export interface LeadKind {
  id: LeadId
  when(s: Situation): boolean
  lead(s: Situation): Omit<Lead, 'id'>
  /** Best first; the first three that are known are shown. */
  facts(s: Situation): (PlanFact | null)[]
  /** Steps that must not stand beside it. */
  without: readonly string[]
}
