/** A GB/T 2260 administrative division code of six digits, for example `310000` (Shanghai). */
export type PlaceCode = string

/** The pseudo-place whose rules hold everywhere. */
export const NATION: PlaceCode = '000000'

/** The province a code lies in: `440300` gives `440000`. */
export const provinceOf = (place: PlaceCode): PlaceCode => `${place.slice(0, 2)}0000`

/** The place itself, its prefecture, its province and the nation, nearest first, each once. */
export function lineage(place: PlaceCode): PlaceCode[] {
  return [...new Set([place, `${place.slice(0, 4)}00`, provinceOf(place), NATION])]
}
