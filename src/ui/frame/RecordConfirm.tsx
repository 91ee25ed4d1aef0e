import { useEffect, useState } from 'preact/hooks'
import type { RecordAnswer } from '../../platform/messages.ts'
import { NOT_CHECKED, reviewOf, type ConfirmedRecord } from '../../profile/record/offer.ts'
import type { PageRead } from '../../profile/record/page.ts'
import { useNoteWords } from '../page/words.ts'
import { RecordCheck } from '../record/RecordCheck.tsx'
import type { ConfirmProps } from './RecordSheet.tsx'

type State = 'reading' | 'nothing' | 'shown' | 'kept' | 'failed'

/** The record as it was read, for the person to check; only what they leave ticked is kept. */
export function RecordConfirm({ actions, open, back }: ConfirmProps) {
  const { record: words, failed, undo } = useNoteWords()
  const [state, setState] = useState<State>('reading')
  const [answer, setAnswer] = useState<RecordAnswer | null>(null)
  const [reads, setReads] = useState<PageRead[]>([])
  const [checking, setChecking] = useState(NOT_CHECKED)
  const [notKept, setNotKept] = useState(false)

  const readOn = async () => {
    const next = await actions.read()
    if (next === null) return setState((now) => (now === 'reading' ? 'failed' : now))
    const { read } = next
    setAnswer((before) => ({ ...next, places: { ...before?.places, ...next.places } }))
    if (read === null) return setState((now) => (now === 'reading' ? 'nothing' : now))
    // The same page read twice is one page.
    setReads((before) => (before.some((one) => JSON.stringify(one) === JSON.stringify(read)) ? before : [...before, read]))
    setState('shown')
  }
  useEffect(() => void readOn(), [])
  const keep = async (confirmed: ConfirmedRecord) => {
    const done = await actions.keep(confirmed).catch(() => false)
    setNotKept(!done)
    if (done) setState('kept')
  }
  // What can no longer be taken back is put right where the facts stand.
  const takeBack = async () => {
    if (await actions.undo().catch(() => false)) setState('shown')
    else open('options', 'profile')
  }

  const backButton = (
    <button type="button" class="link back" onClick={back}>
      {words.back}
    </button>
  )
  if (state === 'reading') return <p role="status">{words.reading}</p>
  if (state === 'kept')
    return (
      <p class="note good" role="status">
        {words.kept}{' '}
        <button type="button" class="link undo-record" onClick={() => void takeBack()}>
          {undo}
        </button>{' '}
        {backButton}
      </p>
    )
  if (answer === null || state === 'nothing' || state === 'failed')
    return (
      <div class="record">
        <p role="alert">{state === 'nothing' ? words.nothing : failed}</p>
        <p class="chips">
          <button type="button" class="paste" onClick={() => open('options', 'profile')}>
            {words.paste}
          </button>
          {backButton}
        </p>
      </div>
    )
  const review = reviewOf(reads, checking, answer.today)
  const { chosen, part } = review
  return (
    <div class="record">
      <h2>{words.title}</h2>
      <RecordCheck review={review} names={answer.places} checking={checking} setChecking={setChecking}>
        {part !== null && <PartOnly {...part} readOn={() => void readOn()} />}
      </RecordCheck>
      {notKept && <p role="alert">{failed}</p>}
      {answer.person !== null && <p class="small">{words.forPerson(answer.person)}</p>}
      <p class="chips">
        <button type="button" class="primary keep-record" disabled={chosen === null} onClick={() => chosen !== null && void keep(chosen)}>
          {words.keep}
        </button>
        {backButton}
      </p>
    </div>
  )
}

/** Says that the list goes on, on further pages of the site. */
function PartOnly({ read, of, readOn }: { read: number; of: number | null; readOn: () => void }) {
  const { record: words } = useNoteWords()
  return (
    <p class="note soon">
      {of === null ? words.part : words.partOf(read, of)}{' '}
      <button type="button" class="read-on" onClick={readOn}>
        {words.readOn}
      </button>
    </p>
  )
}
