/** Characters that carry no words: controls, zero-width and direction marks, NUL, the byte-order mark. */
const NOISE = /(?![\t\n])[\p{Cf}\p{Cc}]/gu

/** Plain text in one form: full-width digits, letters and marks made half-width, noise removed. Line ends and tabs stay. */
const plain = (text: string): string => text.replace(/[^\S\n\t]+/g, ' ').replace(NOISE, '').normalize('NFKC')

/** One line of plain text. */
export const tidy = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

/** Plain text in lines, with tabs between table cells, because tables are read by them. */
export const tidyLines = (text: string): string => plain(text).replace(/ *\n\s*/g, '\n').trim()

/** How often a global pattern occurs. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The first words a global pattern finds, or nothing. */
export const first = (text: string, pattern: RegExp): string => text.match(pattern)?.[0] ?? ''
