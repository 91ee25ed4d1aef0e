import divisions from '../../../src/policy/data/divisions.json' with { type: 'json' }
import portals from '../../../src/policy/data/portals.json' with { type: 'json' }
import type { Sighting } from '../../../src/domain/page.ts'
import type { Known, Reading } from '../../../src/spotter/index.ts'
import { read, spot } from '../../../src/spotter/index.ts'
import { parse } from '../../../scripts/parse.ts'

/** The registry and the place names that the product ships. */
export const known: Known = {
  hosts: portals,
  divisions: divisions.map(([code = '', zh = '', , pinyin = '', initials = '']) => ({ code, zh, pinyin, initials })),
}

export const readHtml = (html: string): Reading => read(parse(html))
export const spotHtml = (html: string, url: string | null): Sighting => spot(readHtml(html), url, known)
