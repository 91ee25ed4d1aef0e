import type { PlaceCode } from '../domain/place.ts'
import { pastedNotice, readPasted, type Notice } from './figures/index.ts'
import { locate } from './places.ts'
import type { Known } from './places.ts'
import { emptyReading } from './reading.ts'

/** The place whose office has the host of an address; null where the host does not say it plainly. */
export function placeOfHost(url: string, known: Known): PlaceCode | null {
  const { place, why } = locate(emptyReading(), url, known)
  return (why[0]?.weight ?? 0) >= 3 ? place : null
}

/** The place a pasted notice is about, by what it names and by the address it came from; null where neither says. */
export function placeOfText(text: string, url: string | null, known: Known): PlaceCode | null {
  const { title, main } = pastedNotice(text)
  return locate({ ...emptyReading(), title, main, headings: [title] }, url, known).place
}

/**
 * What a pasted notice announces, and of where: the place that it names or that its address is of goes before the person's own
 * (`home`).
 */
export function readNoticeText(
  text: string,
  url: string | null,
  home: PlaceCode | null,
  known: Known,
): Notice & { place: PlaceCode | null } {
  const place = placeOfText(text, url, known) ?? home
  return { ...readPasted(text, place, known), place }
}
