/** Characters that carry no words: controls, zero-width and direction marks, NUL, the byte-order mark. */
const NOISE = /[^\t-\r -~\u00a0-\u00ac\u00ae-\u200a\u2010-\u2029\u202f-\u205f\u2070-\ufefe\uff00-\uffff]/g

/**
 * Plain text in one form: full-width digits, letters and marks made half-width, noise removed, one space at a time. Line ends and tabs
 * stay.
 */
const plain = (text: string): string =>
  text
    .replace(NOISE, '')
    .normalize('NFKC')
    .replace(/[^\S\n\t\v]+/g, ' ')

/** One line of plain text. */
export const tidy = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

/** Plain text in lines; a table row is one line with a tab before each cell and vertical tabs for lines inside a cell. */
export const tidyLines = (text: string): string =>
  plain(text)
    // No two spaces stand side by side here, so one is all there can be beside a break, and one character at either end.
    .replace(/ ?([\n\v\t]) ?/g, '$1')
    .replace(/[\n\v]+/g, (breaks) => (breaks.includes('\n') ? '\n' : '\v'))
    .replace(/^[ \n\v]|[ \n\v]$/g, '')

/** How often a global pattern occurs. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The first words a global pattern finds, or nothing. */
export const first = (text: string, pattern: RegExp): string => text.match(pattern)?.[0] ?? ''
