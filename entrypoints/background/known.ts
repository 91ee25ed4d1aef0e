import { loadPolicy } from '../../src/policy/load.ts'
import { loadPlaces } from '../../src/policy/places.ts'
import { knownOf, type Known } from '../../src/spotter/index.ts'

const load = async (): Promise<Known> => {
  const [{ portals }, { all }] = await Promise.all([loadPolicy([]), loadPlaces()])
  return knownOf(all, portals)
}
let known: Promise<Known> | null = null

/** What the second stage of spotting needs to know of the world: official hosts and the names of places. */
export const loadKnown = (): Promise<Known> => (known ??= load())
