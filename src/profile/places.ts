import type { PlaceCode } from '../domain/place.ts'
import type { Profile } from './schema.ts'

/** Every place whose rules the profile may turn on. */
export const placesOf = ({ insuredPlace, hukouPlace, movingTo }: Profile): PlaceCode[] => [
  ...new Set([insuredPlace, hukouPlace, movingTo].filter((code) => code !== null && code !== undefined)),
]
