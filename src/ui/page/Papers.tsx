import type { Briefing } from '../../briefing/briefing.ts'
import { useSay } from '../kit/language.ts'
import type { PageActions } from './actions.ts'
import { BasisList } from './BasisList.tsx'
import { useNoteWords } from './words.ts'

/** What to bring, to be ticked off; a paper ticked here is ticked everywhere. */
export function Papers({ briefing, actions }: { briefing: Briefing; actions: PageActions }) {
  const say = useSay()
  const words = useNoteWords()
  const { documents, documentsNote: note } = briefing
  return (
    <>
      <ul class="papers">
        {documents.map(({ id, text, need }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                data-paper={id}
                checked={actions.isTicked(id)}
                onChange={(event) => actions.tick(id, event.currentTarget.checked)}
              />
              <span>{say(text)}</span>
              <small class="muted">{words.need[need]}</small>
            </label>
          </li>
        ))}
      </ul>
      {note !== null && (
        <p class="small muted">
          {say(note.text)}
          <BasisList basis={note.basis} about={say(note.text)} />
        </p>
      )}
    </>
  )
}
