import type { Assessment } from '../../advisor/assessment.ts'
import type { Words } from '../../domain/text.ts'
import type { Profile } from '../../profile/schema.ts'

/*
 * What holds in a place that a question names, whoever asks: its own dated figures and formulas. Where the place's are not
 * known that is said, and nobody else's are taken instead.
 */
export interface Local {
  say: Words
  rules: string[]
  /** The general summary would contradict it or only repeat other places': left out. */
  alone?: boolean
  /** The place's own steps and papers, instead of the general ones. */
  steps?: Words[]
  documents?: string[]
}
/** The place under assumed facts; null when its rules are not at hand. */
export type At = (facts?: Partial<Profile>) => Assessment | null
/** What is said about a place; null when nothing is. */
export type Saying = (at: At, place: Words, question: string) => Local | null
