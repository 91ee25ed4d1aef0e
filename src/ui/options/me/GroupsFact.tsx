import { SUBSIDY_GROUPS, type SubsidyGroup } from '../../../profile/schema.ts'
import { useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'

/** Groups that may get a subsidy; "none of these" is an answer of its own, nothing ticked is not known. */
export function GroupsFact({
  value,
  onValue,
}: {
  value: readonly SubsidyGroup[] | null
  onValue: (groups: SubsidyGroup[] | null) => void
}) {
  const words = useWords(profileWords)
  const toggle = (group: SubsidyGroup) => {
    const rest = (value ?? []).filter((one) => one !== group)
    const next = value?.includes(group) ? rest : [...rest, group]
    onValue(next.length === 0 ? null : next)
  }
  const none = value !== null && value.length === 0
  return (
    <div class="checks">
      {SUBSIDY_GROUPS.map((group) => (
        <label key={group}>
          <input type="checkbox" checked={value?.includes(group) ?? false} onChange={() => toggle(group)} /> {words.values[group]}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={none} onChange={() => onValue(none ? null : [])} /> {words.values.noneOfThese}
      </label>
    </div>
  )
}
