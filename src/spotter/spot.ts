import type { Sighting } from '../domain/page.ts'
import { complete } from './complete.ts'
import { excerpt } from './excerpt.ts'
import type { Known } from './places.ts'
import type { Reading } from './reading.ts'

/** Judges a reading as the extension does: for the command line and tests. */
export const spot = (reading: Reading, url: string | null, known: Known): Sighting => complete(excerpt(reading), url, known)
