import { asking } from './asking.ts'
import { conceptsIn, isOurs } from './concepts.ts'

/** What a normalised question shows: its concepts, those of the clause that asks, and whether it touches the subject. */
export interface ReadQuestion {
  text: string
  /** Three digits each. */
  concepts: string[]
  asked: string[]
  ours: boolean
}

/** Reads a normalised question once, for everything that compares it. */
export function readQuestion(text: string): ReadQuestion {
  const concepts = conceptsIn(text)
  return { text, concepts, asked: conceptsIn(asking(text)), ours: isOurs(concepts) }
}
