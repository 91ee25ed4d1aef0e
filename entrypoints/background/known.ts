import portals from '../../src/policy/data/portals.json' with { type: 'json' }
import { loadPlaces } from '../../src/policy/places.ts'
import type { Portal } from '../../src/policy/schema.ts'
import { unpacked } from '../../src/policy/unpack.ts'
import type { Known } from '../../src/spotter/index.ts'

const load = async (): Promise<Known> => {
  const [hosts, { all }] = await Promise.all([unpacked<Portal[]>(portals), loadPlaces()])
  return { hosts, divisions: all.filter(({ level }) => level !== 'county'), counties: all.filter(({ level }) => level === 'county') }
}
let known: Promise<Known> | null = null

/** What the second stage of spotting needs to know of the world: official hosts and the names of places. */
export const loadKnown = (): Promise<Known> => (known ??= load())
