import divisions from '../../src/policy/data/divisions.json' with { type: 'json' }
import portals from '../../src/policy/data/portals.json' with { type: 'json' }
import type { Known } from '../../src/spotter/index.ts'

/** What the second stage of spotting needs to know of the world: official hosts and the names of places. */
export const known: Known = {
  hosts: portals.map(({ host, place, operator, purposes }) => ({ host, place, operator, purposes })),
  divisions: (divisions as string[][]).map(([code = '', zh = '', , pinyin, initials]) => ({ code, zh, pinyin, initials })),
}
