import type { Briefing, Line } from '../../../briefing/briefing.ts'
import type { Actions } from '../actions.ts'
import type { Say } from '../words.ts'
import { trusted } from '../trusted.ts'
import { useRefs } from './Refs.tsx'

interface Props {
  documents: Briefing['documents']
  note: Line | null
  ticked: ReadonlySet<string>
  say: Say
  actions: Actions
}

/** What to bring, to be ticked off; ticks are remembered by the extension, not by the page. */
export function Documents({ documents, note, ticked, say, actions }: Props) {
  const refs = useRefs(note?.basis ?? [], say, note === null ? '' : say.of(note.text))
  return (
    <section>
      <h2>{say.words.documents}</h2>
      <ul class="check">
        {documents.map(({ id, text, need }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.has(id)} onClick={trusted((event) => actions.tick(id, (event.currentTarget as HTMLInputElement).checked))} />
              <span class={ticked.has(id) ? 'ticked' : ''}>{say.of(text)}</span>
              <small>{say.words.need[need]}</small>
            </label>
          </li>
        ))}
      </ul>
      {note !== null && <p class="note">{say.of(note.text)}{refs.button}</p>}
      {refs.list}
    </section>
  )
}
