import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePopupWords } from './words.ts'

/** A view whose code is loaded when it is first shown. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null
  return function Lazy(props: P) {
    const words = usePopupWords()
    const [View, setView] = useState<ComponentType<P> | null>(() => loaded)
    useEffect(() => {
      if (View !== null) return
      load().then(
        (view) => {
          loaded = view
          setView(() => view)
        },
        () => undefined,
      )
    }, [])
    return View === null ? (
      <p class="muted" role="status">
        {words.loading}
      </p>
    ) : (
      <View {...props} />
    )
  }
}
