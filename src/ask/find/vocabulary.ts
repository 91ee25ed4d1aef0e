/** The words of this subject as patterns, written in training/phrases and packed with the index. */
export interface ConceptSources {
  /** Signs for things people say in many ways, in the order in which they are looked for. */
  signs: readonly string[]
  /** Which of the signs name an insurance or a payment, and which leaving a job. */
  schemes: readonly number[]
  leaving: readonly number[]
  /** Concepts: of this subject and what is asked about it, and of other subjects. */
  ours: readonly string[]
  strangers: readonly string[]
}

export interface Vocabulary {
  /** A normalised text with everything that has a sign turned into it. */
  fold: (text: string) => string
  /** Do tokens name anything of this subject? */
  namesOurs: (tokens: readonly string[]) => boolean
  /** Concepts of this subject in a normalised text: `c0`, `c1` … */
  conceptsIn: (text: string) => string[]
  /** Those of other subjects, though they share words with ours: `!0`, `!1` … */
  strangersIn: (text: string) => string[]
  /** Is a normalised text of another subject, and what is left of it names no insurance or payment of ours? */
  strange: (text: string) => boolean
}

/** First code of the private range: each sign is one character there, so that it never meets a letter of a question. */
const FIRST_SIGN = 0xe000

export function vocabulary({ signs, schemes, leaving, ours, strangers }: ConceptSources): Vocabulary {
  const signOf = (at: number): string => String.fromCharCode(FIRST_SIGN + at)
  const table = signs.map((source, at) => [new RegExp(source, 'g'), signOf(at)] as const)
  const naming = (places: readonly number[]): ((tokens: readonly string[]) => boolean) => {
    const named = new Set(places.map(signOf))
    return (tokens) => tokens.some((token) => named.has(token))
  }
  const finder = (sources: readonly string[], sign: string): ((text: string) => string[]) => {
    const patterns = sources.map((source) => new RegExp(source))
    return (text) => patterns.flatMap((pattern, at) => (pattern.test(text) ? [`${sign}${at}`] : []))
  }
  const fold = (text: string): string => table.reduce((folded, [pattern, sign]) => folded.replace(pattern, sign), text)
  const namesScheme = naming(schemes)
  const strangersOf = strangers.map((source) => new RegExp(source, 'g'))
  return {
    fold,
    namesOurs: naming([...schemes, ...leaving]),
    conceptsIn: finder(ours, 'c'),
    strangersIn: finder(strangers, '!'),
    strange: (text) => {
      const rest = strangersOf.reduce((left, pattern) => left.replace(pattern, ' '), text)
      return rest !== text && !namesScheme([...fold(rest)])
    },
  }
}
