import type { PublishedFigure } from '../domain/page.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Excerpt } from './excerpt.ts'
import type { Known } from './places.ts'

export function readFigures(_excerpt: Excerpt, _place: PlaceCode | null, _known: Known): PublishedFigure[] {
  return []
}
