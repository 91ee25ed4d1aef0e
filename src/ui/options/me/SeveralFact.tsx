import { useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'

/** Several may hold; "none of these" is an answer of its own, nothing ticked is not known. */
export function SeveralFact({
  values,
  value,
  onValue,
}: {
  values: readonly string[]
  value: readonly string[] | null
  onValue: (picked: string[] | null) => void
}) {
  const words = useWords(profileWords)
  const toggle = (one: string) => {
    const rest = (value ?? []).filter((other) => other !== one)
    const next = value?.includes(one) ? rest : [...rest, one]
    onValue(next.length === 0 ? null : next)
  }
  const none = value !== null && value.length === 0
  return (
    <div class="checks">
      {values.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={value?.includes(one) ?? false} onChange={() => toggle(one)} /> {words.values[one]}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={none} onChange={() => onValue(none ? null : [])} /> {words.values.noneOfThese}
      </label>
    </div>
  )
}
