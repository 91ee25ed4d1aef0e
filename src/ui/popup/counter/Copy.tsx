import { useState } from 'preact/hooks'
import { usePopupWords } from '../words.ts'

/** Copies a text to the clipboard and says so. */
export function Copy({ text }: { text: string }) {
  const { counter: t } = usePopupWords()
  const [done, setDone] = useState<boolean | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => setDone(false),
    )
  return (
    <p class="copy">
      <button type="button" onClick={() => void copy()}>
        {t.copy}
      </button>{' '}
      <span role="status" class="small muted">
        {done === null ? '' : done ? t.copied : t.notCopied}
      </span>
    </p>
  )
}
