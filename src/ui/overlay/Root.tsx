import type { OverlayView } from '../../platform/messages.ts'
import type { Actions } from './actions.ts'
import { Panel } from './Panel.tsx'
import { Pill, Undo } from './Pill.tsx'
import { Tip, type TipAt } from './Tip.tsx'
import { sayIn } from './words.ts'

/** Everything that is drawn, as one plain value. */
export interface State {
  view: OverlayView
  mode: 'pill' | 'panel' | 'undo'
  /** What the undo line says. */
  undone: string
  ticked: ReadonlySet<string>
  /** Terms seen on this page. */
  found: ReadonlySet<string>
  canMark: boolean
  tip: TipAt | null
  /** Said once to a screen reader. */
  announced: string
  stale: boolean
}

export function Root({ state, actions, onKeyDown }: { state: State; actions: Actions; onKeyDown: (event: KeyboardEvent) => void }) {
  const { view, mode } = state
  const say = sayIn(view.settings.language)
  return (
    <>
      <aside class="dock" aria-label={say.words.region} onKeyDown={onKeyDown}>
        {mode === 'panel' && (
          <Panel view={view} ticked={state.ticked} terms={view.briefing.terms.filter(({ term }) => state.found.has(term))}
            canMark={state.canMark} stale={state.stale} say={say} actions={actions} />
        )}
        {mode === 'pill' && <Pill briefing={view.briefing} say={say} actions={actions} />}
        {mode === 'undo' && <Undo text={state.undone} say={say} actions={actions} />}
      </aside>
      <div class="sr" aria-live="polite">{state.announced}</div>
      {state.tip !== null && <Tip tip={state.tip} say={say} />}
    </>
  )
}
