import { useEffect, useState } from 'preact/hooks'

/** A button for what cannot be taken back: the first press asks, the second does it; the question goes away by itself. */
export function Sure({ label, sure, onSure, danger = true }: { label: string; sure: string; onSure: () => void; danger?: boolean }) {
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (!asked) return undefined
    const timer = setTimeout(() => setAsked(false), 10_000)
    return () => clearTimeout(timer)
  }, [asked])
  return (
    <button
      type="button"
      class={danger ? 'danger' : ''}
      data-asked={asked ? '' : undefined}
      aria-live="polite"
      onClick={() => {
        if (asked) onSure()
        setAsked(!asked)
      }}
    >
      {asked ? sure : label}
    </button>
  )
}
