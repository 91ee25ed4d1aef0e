import type { Sighting } from '../../../src/domain/page.ts'
import type { Known, Reading } from '../../../src/spotter/index.ts'
import { read, spot } from '../../../src/spotter/index.ts'
import { parse } from '../../../scripts/parse.ts'
import { knownPlaces } from '../../../scripts/spot-page.ts'

/** The registry and the place names that the product ships. */
export const known: Known = knownPlaces()

export const readHtml = (html: string): Reading => read(parse(html))
export const spotHtml = (html: string, url: string | null): Sighting => spot(readHtml(html), url, known)
