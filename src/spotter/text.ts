/** Characters that carry no words: controls, zero-width and direction marks, NUL, the byte-order mark. */
// oxlint-disable-next-line no-control-regex -- stripping them is the point
const NOISE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** One line of plain text: full-width digits, letters and marks made half-width, noise and runs of space removed. */
export const tidy = (text: string): string => text.replace(NOISE, '').normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Like `tidy`, but line ends and cell borders (tabs) stay, because tables are read by them. */
export const tidyLines = (text: string): string =>
  text.replace(NOISE, '').normalize('NFKC').replace(/[^\S\n\t]+/g, ' ').replace(/ ?[\n] ?(?:\s*\n)*/g, '\n').trim()

/** How often a global pattern occurs. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The first words a pattern finds, or null. */
export function first(text: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0
  const hit = pattern.exec(text)
  pattern.lastIndex = 0
  return hit === null ? null : hit[0]
}
