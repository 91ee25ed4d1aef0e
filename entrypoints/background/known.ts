import type { DivisionRow } from '../../src/profile/placeSearch.ts'
import divisions from '../../src/policy/data/divisions.json' with { type: 'json' }
import portals from '../../src/policy/data/portals.json' with { type: 'json' }
import type { Portal } from '../../src/policy/schema.ts'
import { unpacked } from '../../src/policy/unpack.ts'
import type { Known } from '../../src/spotter/index.ts'

const load = async (): Promise<Known> => {
  const [hosts, rows] = await Promise.all([unpacked<Portal[]>(portals), unpacked<DivisionRow[]>(divisions)])
  return { hosts, divisions: rows.map(([code, zh, , pinyin, initials]) => ({ code, zh, pinyin, initials })) }
}
let known: Promise<Known> | null = null

/** What the second stage of spotting needs to know of the world: official hosts and the names of places. */
export const loadKnown = (): Promise<Known> => (known ??= load())
