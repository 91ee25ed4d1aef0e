import type { OverlayView } from '../../platform/messages.ts'
import type { Actions } from './actions.ts'
import type { Say } from './words.ts'

/** What the parts of the panel are drawn from. */
export interface Draw extends Say {
  view: OverlayView
  actions: Actions
  ticked: ReadonlySet<string>
  /** Terms seen on this page so far. */
  found: ReadonlySet<string>
  canMark: boolean
  stale: boolean
  /** What was kept from this page since it was opened, so that a redrawn panel does not offer it again. */
  kept: ReadonlySet<string>
}
