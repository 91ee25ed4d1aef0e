import { lastOf } from '../../domain/format.ts'
import type { Period } from '../../domain/period.ts'

/** A half-open period with both ends counting: `2026年7月 – 2027年6月`; one open at an end is worded by `words`; `` when it is open at both. */
export function periodText(
  { from, until }: Period,
  words: { since: (from: string) => string; upTo: (last: string) => string },
  when: (bound: string) => string,
): string {
  if (until === null) return from === null ? '' : words.since(when(from))
  return from === null ? words.upTo(when(lastOf(until))) : `${when(from)} – ${when(lastOf(until))}`
}

/** A law's everyday name: without the republic's full name and the note of its revision. */
export const shortTitle = (title: string): string => title.replace(/^中华人民共和国/, '').replace(/[（(][^（()]*[）)]$/, '')
