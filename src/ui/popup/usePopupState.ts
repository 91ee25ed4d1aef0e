import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { FIRST_STATE, popupState, type PopupState } from '../../platform/popup.ts'
import { aheadOf } from '../kit/ahead.ts'

export type ChangeState = (patch: (state: PopupState) => PopupState) => void

/**
 * What the popup remembers, null until read. Read once and written through: what is on the screen is never
 * overtaken by its own echo, and a closed popup opens where it was left.
 */
export function usePopupState(): [PopupState | null, ChangeState] {
  const [state, setState] = useState<PopupState | null>(() => aheadOf(popupState))
  const latest = useRef<PopupState>(state ?? FIRST_STATE)
  useEffect(() => {
    if (state !== null) return
    popupState.get().then(
      (stored) => {
        latest.current = stored
        setState(stored)
      },
      () => setState(FIRST_STATE),
    )
  }, [])
  const change = useCallback<ChangeState>((patch) => {
    latest.current = patch(latest.current)
    setState(latest.current)
    void popupState.update(patch).catch(() => undefined)
  }, [])
  return [state, change]
}
