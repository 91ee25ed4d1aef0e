import type { Sighting } from '../domain/page.ts'
import { complete } from './complete.ts'
import { excerpt } from './excerpt.ts'
import type { Known } from './places.ts'
import type { Reading } from './reading.ts'
import { sight } from './sight.ts'

/** Both stages in one: for the command line, the popup's "check this page" and tests. */
export function spot(reading: Reading, url: string | null, known: Known): Sighting {
  const hosts = known.hosts.map(({ host }) => host).filter((host) => !host.endsWith('.gov.cn'))
  return complete(sight(reading, url, hosts), excerpt(reading), url, known)
}
