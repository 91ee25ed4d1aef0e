import { readFileSync } from 'node:fs'
import { knownOf, placeOfText, read, readPasted, spot } from '../src/spotter/index.ts'
import divisions from '../src/policy/data/divisions.json' with { type: 'json' }
import portals from '../src/policy/data/portals.json' with { type: 'json' }
import type { Known, Notice, Reading } from '../src/spotter/index.ts'
import type { Sighting } from '../src/domain/page.ts'
import { registerOf, type DivisionRow } from '../src/domain/places/register.ts'
import counties from '../src/policy/data/counties.json' with { type: 'json' }
import { complain } from './complain.ts'
import { decode } from './decode.ts'
import { parse } from './parse.ts'

/** One readable line on stderr; the run goes on with the next row and ends with exit code 2. */
export function fail(message: string): null {
  complain(message.replace(/\s+/g, ' '))
  return null
}

/** The registry and the names of places, as the extension ships them. */
export const knownPlaces = (): Known => knownOf(registerOf(divisions as unknown as DivisionRow[], counties).all, portals)

/** The reading of a page's bytes, as a browser's DOM would hold it; scripts are never run. */
export const readBytes = (bytes: Uint8Array): Reading => read(parse(decode(bytes)))

/** One line of answer for one file, or null after saying on stderr why there is none. */
export function spotFile(
  { file, path, url }: { file: string; path: string; url: string | null },
  known: Known,
): ({ file: string } & Sighting) | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    return fail(`${path}: file expected, but it cannot be read`)
  }
  try {
    return { file, ...spot(readBytes(bytes), url, known) }
  } catch (error) {
    return fail(`${path}: a page expected, but it cannot be read: ${String(error)}`)
  }
}

/** What the pasted text in a file announces; the place is the one given, else the one that address and text name. */
export function spotText(
  { file, path, url, place }: { file: string; path: string; url: string | null; place: string | null },
  known: Known,
): ({ file: string; place: string | null } & Notice) | null {
  let text: string
  try {
    text = decode(readFileSync(path))
  } catch {
    return fail(`${path}: file expected, but it cannot be read`)
  }
  const where = place ?? placeOfText(text, url, known)
  return { file, place: where, ...readPasted(text, where, known) }
}
