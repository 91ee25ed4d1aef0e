import type { Sighting } from '../domain/page.ts'
import { readFigures } from './figures.ts'
import type { Excerpt } from './excerpt.ts'
import type { Known } from './places.ts'
import { locate } from './places.ts'

/**
 * Second stage: adds the place and, on official pages about social insurance, the limits the page announces.
 * Runs where the registry is (background, command line), on the excerpt sent along with the first stage's sighting.
 */
export function complete(sighting: Sighting, excerpt: Excerpt, url: string | null, known: Known): Sighting {
  const { place, why } = locate(excerpt, url, known)
  const figures = sighting.social && sighting.official === true ? readFigures(excerpt, place, known) : []
  return { ...sighting, place, figures, evidence: [...sighting.evidence, ...why] }
}
