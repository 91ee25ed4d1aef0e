/*
 * Tokens go by a mark instead of their name: twice as many fit into the same bytes, and more of them tell more than the few strangers
 * that share a mark disturb.
 */

/** A step as text: one sign from here on, and `~` for each 90 that it goes on. */
export const FIRST = 35
export const CARRY = 90

/** The mark of a token, 0 to 2 ** 18 - 1 (FNV-1a, stirred once more). */
export function tokenMark(token: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 14
}

/** Marks in ascending order as text: the steps from one to the next, `#` for 0, `~` for a step of 90 that goes on. */
export function packMarks(marks: readonly number[]): string {
  return marks
    .map((at, index) => {
      const step = at - (marks[index - 1] ?? 0)
      return '~'.repeat(Math.floor(step / CARRY)) + String.fromCharCode(FIRST + (step % CARRY))
    })
    .join('')
}

/** The marks that `packMarks` wrote, in their order. */
export function unpackMarks(text: string): number[] {
  let at = 0
  return [...text].flatMap((sign) => {
    at += sign === '~' ? CARRY : sign.charCodeAt(0) - FIRST
    return sign === '~' ? [] : [at]
  })
}
