/** Patterns of concepts, by kind: of this subject, what is asked about it, of other subjects. */
export type ConceptSources = readonly (readonly string[])[]

export interface Vocabulary {
  /** Three digits for each concept in a normalised text. */
  conceptsIn: (text: string) => string[]
  /** True when a question touches the subject at all. */
  isOurs: (concepts: readonly string[]) => boolean
}

export function vocabulary(sources: ConceptSources): Vocabulary {
  const patterns = sources.flat().map((source) => new RegExp(source))
  const subjects = String(sources[0]?.length ?? 0).padStart(3, '0')
  return {
    conceptsIn: (text) => patterns.flatMap((pattern, index) => (pattern.test(text) ? [String(index).padStart(3, '0')] : [])),
    isOurs: (concepts) => concepts.some((concept) => concept < subjects),
  }
}
