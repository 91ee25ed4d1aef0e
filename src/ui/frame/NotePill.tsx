import type { Briefing } from '../../briefing/briefing.ts'
import { useSay } from '../kit/language.ts'
import { toneOf } from '../page/hero.ts'
import { useNoteWords } from '../page/words.ts'
import type { Left } from './NoteOnPage.tsx'

/** One quiet line: what this page is, and the verdict. */
export function NotePill({ briefing, open }: { briefing: Briefing; open: () => void }) {
  const words = useNoteWords()
  const say = useSay()
  return (
    <div class="line" role="status">
      <button type="button" class="open" aria-expanded="false" title={words.open} onClick={open}>
        <Mark tone={toneOf(briefing)} />
        <span class="said">{say(briefing.pill)}</span>
        <span class="tag">{words.unofficial}</span>
      </button>
    </div>
  )
}

/** After hiding: said once, with the way back. */
export function Undo({ left, undo }: { left: Left; undo: () => void }) {
  const words = useNoteWords()
  return (
    <div class="line done" role="status">
      <span class="said">{left === 'notHelpful' ? words.notHelpfulDone : words.hidden[left]}</span>
      <button type="button" class="link undo" onClick={undo}>
        {words.undo}
      </button>
    </div>
  )
}

/** The product's bridge, in the colour of what is said. */
export function Mark({ tone }: { tone: string }) {
  return (
    <svg class={`mark ${tone}`} viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="5" />
      <path d="M3 14h14M4.5 13.5V12a5.5 5.5 0 0 1 11 0v1.500M10 6.500v7M7 7.500v6M13 7.500v6" />
    </svg>
  )
}
