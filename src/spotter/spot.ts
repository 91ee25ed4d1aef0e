import type { Sighting } from '../domain/page.ts'
import { complete } from './complete.ts'
import { excerpt } from './excerpt.ts'
import type { Known } from './places.ts'
import type { Reading } from './reading.ts'
import { sight } from './sight.ts'

/** Both stages in one, as the extension runs them: for the command line, the popup's "check this page" and tests. */
export const spot = (reading: Reading, url: string | null, known: Known): Sighting =>
  complete(sight(reading, url), excerpt(reading), url, known)
