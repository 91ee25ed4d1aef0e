import type { Sighting } from '../../src/domain/page.ts'
import { isOffices } from '../../src/spotter/complete.ts'
import { loadKnown } from './known.ts'
import { leading, type TabState } from './state.ts'

/**
 * What the tab's page may be told of what was seen in it. A frame speaks for its tab only where the tab's own address is
 * official: any page can put a bureau's form into a frame of its own, and that gets a warning, never a blessing.
 */
export async function standingOf(state: TabState): Promise<{ sighting: Sighting; framed: boolean }> {
  const one = leading(state)
  if (one === null) throw new Error('nothing was seen in this tab')
  if (one.frame === 0) return { sighting: one.sighting, framed: false }
  if (isOffices(state.url, await loadKnown())) return { sighting: one.sighting, framed: false }
  return { sighting: { ...one.sighting, social: false, official: false, lookalike: true, kind: null, figures: [] }, framed: true }
}
