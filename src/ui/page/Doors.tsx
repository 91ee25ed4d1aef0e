import { useState } from 'preact/hooks'
import type { Briefing, Line } from '../../briefing/briefing.ts'
import { useSay } from '../kit/language.ts'
import type { PageActions } from './actions.ts'
import { Statement } from './Statement.tsx'
import { doorsOf } from './parts.ts'
import { useNoteWords } from './words.ts'

/** The entrances of the page that are this person's; a click finds one on the page. */
export function Doors({ briefing, actions }: { briefing: Briefing; actions: PageActions }) {
  const words = useNoteWords()
  const [missed, setMissed] = useState(false)
  const { showEntrance } = actions
  const find = async (entrance: string[]) => {
    if (showEntrance !== undefined) setMissed(!(await showEntrance(entrance)))
  }
  return (
    <>
      {doorsOf(briefing).flatMap(({ lines }) =>
        lines.map((line) =>
          line.entrance === undefined || showEntrance === undefined ? (
            <Statement key={line.text.zh} line={line} />
          ) : (
            <DoorButton key={line.text.zh} line={line} find={() => void find(line.entrance ?? [])} />
          ),
        ),
      )}
      <p role="status" class="small muted">
        {missed && words.notFound}
      </p>
    </>
  )
}

function DoorButton({ line, find }: { line: Line; find: () => void }) {
  const say = useSay()
  const words = useNoteWords()
  return (
    <button type="button" class={`door ${line.tone}`} title={words.show} onClick={find}>
      {say(line.text)} <span aria-hidden="true">↗</span>
    </button>
  )
}
