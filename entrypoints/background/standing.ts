import { leading, standingOf } from '../../src/briefing/sighted.ts'
import type { Sighting } from '../../src/domain/page.ts'
import { isOffices } from '../../src/spotter/complete.ts'
import { loadKnown } from './known.ts'
import type { TabState } from './state.ts'

/** What the tab's page may be told of what was seen in it. */
export async function seenIn(state: TabState): Promise<{ sighting: Sighting; framed: boolean }> {
  const one = leading(state.sighted)
  if (one === null) throw new Error('nothing was seen in this tab')
  return standingOf(one, isOffices(state.url, await loadKnown()))
}
