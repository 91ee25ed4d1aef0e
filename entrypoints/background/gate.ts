import { gateTo, type Gate } from '../../src/briefing/gate.ts'
import type { Sighting } from '../../src/domain/page.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { loadPlaces } from '../../src/policy/places.ts'
import { mayBeOffices } from '../../src/spotter/complete.ts'
import type { PageFound } from '../../src/spotter/judge.ts'
import { officeOf } from '../../src/spotter/office.ts'
import { loadKnown } from './known.ts'

/** The way to the office whose page this may be; undefined for every page that is confirmed, an imitation or nobody's. */
export async function gateOf({ excerpt, url }: PageFound, sighting: Sighting): Promise<Gate | undefined> {
  if (!mayBeOffices(sighting, url, await loadKnown())) return undefined
  return gateTo(officeOf(excerpt, url), sighting.place, await loadPolicy([]), await loadPlaces())
}
