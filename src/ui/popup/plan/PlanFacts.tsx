import type { PlanFact } from '../../../plan/shape.ts'
import { useSay } from '../../kit/language.ts'

/** Does it need more than a third of the width in the large size? Chinese signs are twice as wide. */
const isLong = (text: string): boolean => text.replace(/\p{Script=Han}/gu, '**').length > 10

/** At most three numbers that matter beside the lead. */
export function PlanFacts({ facts, label }: { facts: readonly PlanFact[]; label: string }) {
  const say = useSay()
  if (facts.length === 0) return null
  return (
    <ul class="facts" aria-label={label}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <b class={`num ${fact.tone} ${isLong(say(fact.value)) ? 'long' : ''}`}>{say(fact.value)}</b>
          <span>{say(fact.label)}</span>
        </li>
      ))}
    </ul>
  )
}
