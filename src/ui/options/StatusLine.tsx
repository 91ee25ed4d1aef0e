import { useEffect } from 'preact/hooks'
import { kit as en } from '../locales/en/kit.ts'
import { options } from '../locales/index.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useWords } from '../kit/language.ts'
import { useSaving } from '../kit/saving.ts'

/** Says that a change was kept, offers to take it back, and keeps on saying why one was not. */
export function StatusLine() {
  const words = useWords(options)
  const { failures } = useWords({ zh, en })
  const { note, save, clear } = useSaving()
  useEffect(() => {
    if (note?.kind !== 'done') return undefined
    const timer = setTimeout(clear, note.undo ? 15_000 : 3_000)
    return () => clearTimeout(timer)
  }, [note, clear])
  const undo = note?.kind === 'done' ? note.undo : null
  return (
    <div class="status" role="status" data-kind={note?.kind}>
      {note?.kind === 'done' && <span>{note.said ?? words.saved}</span>}
      {note?.kind === 'failed' && <span>{failures[note.fault]}</span>}
      {undo && (
        <button type="button" class="link" onClick={() => save(undo, words.undone)}>
          {words.undo}
        </button>
      )}
    </div>
  )
}
