import type { Briefing, Line } from '../../briefing/briefing.ts'
import type { Actions } from './actions.ts'
import type { Say } from './words.ts'
import { trusted } from './trusted.ts'

/** One quiet line at the edge: what this page is, and the verdict. */
export function Pill({ briefing, say, actions }: { briefing: Briefing; say: Say; actions: Actions }) {
  const line = say.of(briefing.pill)
  return (
    <div class="pill">
      <button type="button" class="open" aria-expanded="false" aria-label={`${say.words.openPanel(line)} (${say.words.unofficial})`} onClick={trusted(() => actions.openPanel())}>
        <i class={`mark ${toneOf(briefing)}`} />
        <span class="line">{line}</span>
        <span class="tag">{say.words.unofficial}</span>
      </button>
    </div>
  )
}

/** Colour of the mark: red where something stops or is refused, amber where it depends. The words say it too. */
function toneOf({ verdict, notices }: Briefing): Line['tone'] {
  if (notices?.some(({ tone }) => tone === 'stop')) return 'stop'
  if (verdict === null || verdict.verdict === 'yes') return 'plain'
  return verdict.verdict === 'no' ? 'stop' : 'soon'
}

/** After hiding: said once, with the way back. */
export function Undo({ text, say, actions }: { text: string; say: Say; actions: Actions }) {
  return (
    <div class="pill done" role="status">
      <span class="line">{text}</span>
      <button type="button" class="plain" onClick={trusted(() => actions.undo())}>{say.words.undo}</button>
    </div>
  )
}
