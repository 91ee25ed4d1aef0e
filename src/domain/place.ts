/** A GB/T 2260 administrative division code of six digits, for example `310000` (Shanghai). */
export type PlaceCode = string

/** The pseudo-place whose rules hold everywhere. */
export const NATION: PlaceCode = '000000'

/** The province a code lies in: `440300` gives `440000`. */
export const provinceOf = (place: PlaceCode): PlaceCode => `${place.slice(0, 2)}0000`

/** True for Beijing, Tianjin, Shanghai, Chongqing and what lies in them: a province that is one city. */
export const inMunicipality = (place: PlaceCode): boolean => /^(?:11|12|31|50)/.test(place)

/**
 * The place whose rules answer for a code: 320583 (昆山) gives 320500, 310115 (浦东) gives 310000, 429004 (仙桃, under its province directly)
 * itself.
 */
export function answeringFor(place: PlaceCode): PlaceCode {
  if (inMunicipality(place)) return provinceOf(place)
  return place.slice(2, 4) === '90' ? place : `${place.slice(0, 4)}00`
}

/** The place itself, its prefecture, its province and the nation, nearest first, each once. */
export function lineage(place: PlaceCode): PlaceCode[] {
  return [...new Set([place, `${place.slice(0, 4)}00`, provinceOf(place), NATION])]
}
