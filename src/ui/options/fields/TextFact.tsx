import { useEffect, useRef, useState } from 'preact/hooks'
import type { Typed, TypedFault } from '../../../profile/typed.ts'

export interface TextFactProps<T, F> {
  id: string
  describedBy: string
  value: T | null
  /** How a stored value is written in the field. */
  write(value: T): string
  /** Reads the text; a fault of the caller's own may stand beside those of typing. */
  read(text: string): Typed<T, F>
  placeholder?: string
  required?: boolean
  numeric?: boolean
  /**
   * Called with a value to keep, never with what does not read. Resolves to false when it could not be kept: the text then stays as typed.
   */
  onValue(value: T | null): Promise<boolean> | void
  onFault(fault: TypedFault | F | null): void
  invalid: boolean
}

const PAUSE = 400

/**
 * A text field that reads leniently. A readable value is kept as soon as typing pauses; what does not read stays in the
 * field exactly as typed, and the fault is told when the person leaves the field.
 */
export function TextFact<T extends string | number, F = never>({
  id,
  describedBy,
  value,
  write,
  read,
  placeholder,
  required,
  numeric,
  onValue,
  onFault,
  invalid,
}: TextFactProps<T, F>) {
  const stored = value === null ? '' : write(value)
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const judge = (text: string): Typed<T, F> => {
    const result = read(text)
    return result.ok && result.value === null && required ? { ok: false, fault: 'required' } : result
  }
  const keep = async (text: string, leaving: boolean) => {
    clearTimeout(timer.current)
    const result = judge(text)
    if (!result.ok) return leaving ? onFault(result.fault) : undefined
    onFault(null)
    const kept = result.value === value || (await onValue(result.value)) !== false
    // Whoever goes on typing meanwhile keeps what they typed.
    if (leaving && kept) setTyped((now) => (now === text ? null : now))
  }
  return (
    <input
      id={id}
      type="text"
      class="input"
      autocomplete="off"
      inputmode={numeric ? 'decimal' : undefined}
      placeholder={placeholder}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-required={required || undefined}
      value={typed ?? stored}
      onInput={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        clearTimeout(timer.current)
        if (judge(text).ok) timer.current = setTimeout(() => void keep(text, false), PAUSE)
      }}
      onBlur={(event) => {
        if (typed !== null) void keep(event.currentTarget.value, true)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== null && !event.isComposing) void keep(event.currentTarget.value, true)
      }}
    />
  )
}
