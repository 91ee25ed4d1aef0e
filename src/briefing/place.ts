import type { PlaceCode } from '../domain/place.ts'
import type { Words } from '../domain/text.ts'
import type { Policy } from '../policy/policy.ts'
import { lineage, NATION } from '../domain/place.ts'

/** Name of a place; a place without an entry is named by its province. Null when neither is in the data. */
export function nameOf(policy: Policy, place: PlaceCode): Words | null {
  if (place === NATION) return { zh: '全国', en: 'all of China' }
  for (const code of lineage(place)) {
    const found = policy.places.get(code)
    if (found !== undefined && code !== NATION) return found.name
  }
  return null
}
