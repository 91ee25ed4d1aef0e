import type { PlaceCode } from '../domain/place.ts'
import { pastedNotice } from './figures/index.ts'
import { locate } from './places.ts'
import type { Known } from './places.ts'
import { emptyReading } from './reading.ts'

/** The place a pasted notice is about, by what it names and by the address it came from; null where neither says. */
export function placeOfText(text: string, url: string | null, known: Known): PlaceCode | null {
  const { title, main } = pastedNotice(text)
  return locate({ ...emptyReading(), title, main, headings: [title] }, url, known).place
}
