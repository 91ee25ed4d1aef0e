import { usePopupWords } from '../words.ts'

/** What the last answer did: kept, what it changed, and the way back. */
export function Answered({ label, changed, onUndo }: { label: string; changed: number; onUndo: () => void }) {
  const { question: t } = usePopupWords()
  return (
    <p class="answered small" role="status">
      {t.saved(label)} · {t.changed(changed)}{' '}
      <button type="button" class="link" onClick={onUndo}>
        {t.undo}
      </button>
    </p>
  )
}
