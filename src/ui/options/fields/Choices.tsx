/** A few answers side by side, one of them chosen; radio buttons drawn as a row. `null` is a full answer: not known. */
export function Choices<T extends string | boolean>({
  name,
  value,
  options,
  unknown,
  onChange,
}: {
  name: string
  value: T | null
  options: readonly { value: T; label: string }[]
  /** The label of "not known"; null where there is always an answer. */
  unknown: string | null
  onChange: (value: T | null) => void
}) {
  const all: readonly { value: T | null; label: string }[] = unknown === null ? options : [...options, { value: null, label: unknown }]
  return (
    <div class="choices">
      {all.map((option) => (
        <label key={String(option.value)} data-unknown={option.value === null ? '' : undefined}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
