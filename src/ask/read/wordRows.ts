/** Patterns with the word that stands for each, as they are replaced. */
export type WordRows = readonly (readonly [pattern: RegExp, word: string])[]

/** A table of them: a pattern, a blank and its word on each line. */
export const wordRows = (table: string): WordRows =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([pattern = '', word = '']) => [new RegExp(pattern, 'g'), word])
