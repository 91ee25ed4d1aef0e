import { openPage } from '../../platform/tab.ts'
import { useSaving } from '../kit/saving.ts'
import { NotSaved } from './NotSaved.tsx'
import { usePopupWords } from './words.ts'

/** How the last change went: why it was not kept, or, as its field goes once it is answered, the way back of a hotline's answer. */
export function Outcome() {
  const { note, clear } = useSaving()
  const { question, amount } = usePopupWords()
  if (note?.kind !== 'done' || note.undo === null) return <NotSaved fault={note?.kind === 'failed' ? note.fault : null} />
  const { said, undo } = note
  return (
    <p class="not-saved kept" role="status">
      {said}{' '}
      <button type="button" class="link" onClick={() => void undo().then(clear)}>
        {question.undo}
      </button>{' '}
      <button type="button" class="link" onClick={() => void openPage('options.html#figures')}>
        {amount.share}
      </button>
    </p>
  )
}
