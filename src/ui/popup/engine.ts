import type { Assessment } from '../../advisor/assessment.ts'
import type { IsoDate } from '../../domain/dates.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Profile } from '../../profile/schema.ts'

/** The advisor with the rules of this person's places loaded: answers at once, so that a slider can ask it. */
export interface Engine {
  policy: Policy
  today: IsoDate
  assess(profile: Profile): Assessment
}

/** Every place whose rules the profile may turn on. */
export const placesOf = (profile: Profile): PlaceCode[] =>
  [...new Set([profile.insuredPlace, profile.hukouPlace, profile.movingTo].filter((code) => code !== null && code !== undefined))]

/** Loads the advisor and the provinces needed; the popup shows its frame before this arrives. */
export async function loadEngine(profile: Profile, today: IsoDate): Promise<Engine> {
  const [{ assess }, { loadPolicy }] = await Promise.all([import('../../advisor/assess.ts'), import('../../policy/load.ts')])
  const policy = await loadPolicy(placesOf(profile))
  return { policy, today, assess: (asked) => assess(asked, policy, today) }
}
