import { createContext } from 'preact'
import { useCallback, useContext, useRef, useState } from 'preact/hooks'
import { faultOf, type StorageFault } from '../../platform/problem.ts'

/** What the status line says: something was saved (perhaps with a way back), or was not and why. */
type Note =
  | { kind: 'done'; said: string | null; undo: (() => Promise<unknown>) | null; at: number }
  | { kind: 'failed'; fault: StorageFault; at: number }

export interface Saving {
  note: Note | null
  /** Runs a write and says how it went; `said` replaces the plain "saved". Resolves to whether it was written. */
  save(write: () => Promise<unknown>, said?: string, undo?: () => Promise<unknown>): Promise<boolean>
  clear(): void
}

export const SavingContext = createContext<Saving | null>(null)

export function useSavingState(): Saving {
  const [note, setNote] = useState<Note | null>(null)
  const at = useRef(0)
  const save = useCallback<Saving['save']>(async (write, said, undo) => {
    at.current += 1
    try {
      await write()
      setNote({ kind: 'done', said: said ?? null, undo: undo ?? null, at: at.current })
      return true
    } catch (error) {
      setNote({ kind: 'failed', fault: faultOf(error), at: at.current })
      return false
    }
  }, [])
  const clear = useCallback(() => setNote(null), [])
  return { note, save, clear }
}

export function useSaving(): Saving {
  const saving = useContext(SavingContext)
  if (saving === null) throw new Error('SavingContext: missing')
  return saving
}
