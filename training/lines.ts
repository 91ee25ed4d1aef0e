/** The lines of a text that hold something, without the blanks around them: one wording or question a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
