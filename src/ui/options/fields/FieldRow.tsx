import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

export interface RowParts {
  id: string
  describedBy: string
  invalid: boolean
}

/**
 * One fact: its name, the control, what it changes, and an error or a doubt. `group` names a set of controls instead of
 * one input. A row that was asked for by address comes to the front.
 */
export function FieldRow({
  label,
  hint,
  error,
  doubt,
  required,
  group,
  asked,
  name,
  children,
}: {
  label: string
  hint: string
  error?: string | null
  doubt?: string | null
  required?: string | null
  group?: boolean
  asked?: boolean
  name: string
  children: (parts: RowParts) => ComponentChildren
}) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!asked) return
    row.current?.scrollIntoView({ block: 'center' })
    row.current?.querySelector<HTMLElement>('input, select, button')?.focus()
  }, [asked])
  const describedBy = [`${id}-hint`, error ? `${id}-error` : '', doubt ? `${id}-doubt` : ''].filter(Boolean).join(' ')
  const text = (
    <>
      {label}
      {required && <span class="required"> {required}</span>}
    </>
  )
  return (
    <div class="row-field" ref={row} data-field={name} data-asked={asked ? '' : undefined}>
      {group ? (
        <span class="label" id={`${id}-label`}>
          {text}
        </span>
      ) : (
        <label class="label" for={id}>
          {text}
        </label>
      )}
      {group ? (
        <div class="control" role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
          {children({ id, describedBy, invalid: Boolean(error) })}
        </div>
      ) : (
        <div class="control">{children({ id, describedBy, invalid: Boolean(error) })}</div>
      )}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {doubt && (
        <p class="doubt" id={`${id}-doubt`}>
          {doubt}
        </p>
      )}
    </div>
  )
}
