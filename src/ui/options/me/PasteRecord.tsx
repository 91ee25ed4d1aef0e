import { useId, useState } from 'preact/hooks'
import type { Words } from '../../../domain/text.ts'
import { today } from '../../../platform/days.ts'
import { keepRecord } from '../../../platform/record.ts'
import { loadPlaces } from '../../../policy/places.ts'
import { readPastedRows } from '../../../profile/pastedRecord.ts'
import type { Person } from '../../../profile/people.ts'
import type { LinesRead } from '../../../profile/record/lines.ts'
import { NOT_CHECKED, reviewOf, type ConfirmedRecord } from '../../../profile/record/offer.ts'
import { withPlaceCodes } from '../../../profile/record/placeCodes.ts'
import { useWords } from '../../kit/language.ts'
import { useSaving } from '../../kit/saving.ts'
import { profile as profileWords } from '../../locales/index.ts'
import { RecordCheck } from '../../record/RecordCheck.tsx'

interface Pasted {
  reads: readonly LinesRead[]
  places: Record<string, Words>
}

/** A contribution record that the person copied from a bureau's page; nothing is kept before they agree. */
export function PasteRecord({ person }: { person: Person }) {
  const { paste: words } = useWords(profileWords)
  const { save } = useSaving()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const [checking, setChecking] = useState(NOT_CHECKED)

  if (!open)
    return (
      <p class="buttons">
        <button type="button" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </p>
    )

  const read = async () => {
    setPasted(await withPlaceCodes(readPastedRows(text), loadPlaces))
    setChecking(NOT_CHECKED)
  }
  const close = () => {
    setText('')
    setPasted(null)
    setOpen(false)
  }
  const keep = async (chosen: ConfirmedRecord) => {
    let undo: (() => Promise<void>) | null = null
    const keeping = async () => {
      undo = await keepRecord(chosen, '', person.id)
      if (undo === null) throw new Error('person: not there any more')
    }
    if (await save(keeping, words.applied, async () => undo?.())) close()
  }
  const review = pasted === null ? null : reviewOf(pasted.reads, checking, today())
  return (
    <div class="card record">
      <h3>{words.title}</h3>
      <p class="hint" id={`${id}-how`}>
        {words.how}
      </p>
      <label for={id} class="sr-only">
        {words.label}
      </label>
      <textarea
        id={id}
        class="input"
        rows={6}
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-how`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" class="primary" disabled={text.trim() === ''} onClick={() => void read()}>
          {words.read}
        </button>
        <button type="button" class="link" onClick={close}>
          {words.clear}
        </button>
      </p>
      <div aria-live="polite">
        {review !== null && review.isEmpty && <p class="error">{words.nothing}</p>}
        {review !== null && !review.isEmpty && (
          <>
            <p>
              <b>{words.found}</b>
            </p>
            <RecordCheck review={review} names={pasted?.places ?? {}} checking={checking} setChecking={setChecking} />
            <p class="buttons">
              <button
                type="button"
                class="primary"
                disabled={review.chosen === null}
                onClick={() => review.chosen && void keep(review.chosen)}
              >
                {words.apply}
              </button>
            </p>
          </>
        )}
      </div>
    </div>
  )
}
