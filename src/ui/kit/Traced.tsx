import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Trace } from '../../domain/trace.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useWords } from './language.ts'
import { TraceView } from './TraceView.tsx'

/** A line `label … number` whose number opens how it came about. Without a trace the number is plain text. */
export function Traced({
  label,
  value,
  trace,
  note,
  class: extra = '',
}: {
  label: ComponentChildren
  value: string
  trace: Trace | null
  note?: ComponentChildren
  class?: string
}) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const words = useWords({ zh, en })
  return (
    <div class={`traced ${extra}`}>
      <div class="row">
        <span>
          {label}
          {note}
        </span>
        {trace === null ? (
          <b class="num">{value}</b>
        ) : (
          <button
            type="button"
            class="number num"
            aria-expanded={open}
            aria-controls={id}
            aria-label={words.showTrace(value)}
            onClick={() => setOpen(!open)}
          >
            {value}
          </button>
        )}
      </div>
      {trace !== null && (
        <div id={id} hidden={!open}>
          {open && <TraceView trace={trace} />}
        </div>
      )}
    </div>
  )
}
