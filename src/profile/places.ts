import { lineage, provinceOf, type PlaceCode } from '../domain/place.ts'
import type { Profile } from './schema.ts'

/** Every place whose rules the profile may turn on. */
export const profilePlaces = ({ insuredPlace, hukouPlace, movingTo, paidByPlace }: Profile): PlaceCode[] => [
  ...new Set(
    [insuredPlace, hukouPlace, movingTo, ...(paidByPlace ?? []).map(({ place }) => place)].filter(
      (code) => code !== null && code !== undefined,
    ),
  ),
]

/**
 * The profile as it reads where the page applies. A page of the person's own city or province is theirs; a page of
 * another place asks "what if I went on there", where no employer of theirs has paid.
 */
export function profileAt(profile: Profile, page: PlaceCode | null): Profile {
  if (page === null || lineage(profile.insuredPlace).includes(page)) return profile
  if (provinceOf(page) === profile.insuredPlace) return { ...profile, insuredPlace: page }
  return { ...profile, insuredPlace: page, insuredHereByEmployer: false, lastPaidMonth: null }
}
