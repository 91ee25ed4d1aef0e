import type { PlaceCode } from '../domain/place.ts'
import { inMunicipality, provinceOf } from '../domain/place.ts'

/** Where a person's hukou stands to the place of insurance. */
export type Relation = 'local' | 'same-province' | 'elsewhere' | 'unknown'

/** County-level places that answer to their province directly (429004 仙桃, 469xxx, 659xxx, 419001): each is a city of its own. */
const DIRECT = /^(4190|4290|4690|6590)/

/**
 * Local means the same city: any district of a municipality, any county of a prefecture. A hukou known only as
 * a province other than the place itself says no more than `same-province`.
 */
export function relationOf(place: PlaceCode, hukou: PlaceCode | null): Relation {
  if (hukou === null) return 'unknown'
  if (hukou === place) return 'local'
  if (provinceOf(hukou) !== provinceOf(place)) return 'elsewhere'
  if (inMunicipality(place)) return 'local'
  const province = provinceOf(place)
  if (hukou === province || place === province || DIRECT.test(place) || DIRECT.test(hukou)) return 'same-province'
  return hukou.slice(0, 4) === place.slice(0, 4) ? 'local' : 'same-province'
}
