import type { PlaceCode } from '../domain/place.ts'
import type { Profile } from './schema.ts'

/** Every place whose rules the profile may turn on. */
export const placesOf = ({ insuredPlace, hukouPlace, movingTo, paidByPlace }: Profile): PlaceCode[] => [
  ...new Set(
    [insuredPlace, hukouPlace, movingTo, ...(paidByPlace ?? []).map(({ place }) => place)].filter(
      (code) => code !== null && code !== undefined,
    ),
  ),
]
