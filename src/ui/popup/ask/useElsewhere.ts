import { useCallback, useEffect, useState } from 'preact/hooks'
import { assess } from '../../../advisor/assess.ts'
import type { Assessment } from '../../../advisor/assessment.ts'
import type { Ask, AskContext } from '../../../ask/index.ts'
import { provinceOf } from '../../../domain/place.ts'
import { loadPolicy } from '../../../policy/load.ts'
import type { Policy } from '../../../policy/policy.ts'

/**
 * What holds in a place that a question names, for somebody who leaves a job there today: the answer then carries that
 * place's own figures instead of the person's. Null until the place's rules are loaded, and for places without any.
 */
export function useElsewhere(box: Ask | null, question: string, { today }: Assessment): NonNullable<AskContext['assessAt']> {
  const [policy, setPolicy] = useState<Policy | null>(null)
  const named = (box?.places(question) ?? []).join(' ')
  useEffect(() => {
    if (named !== '') void loadPolicy(named.split(' ')).then(setPolicy, () => undefined)
  }, [named])
  return useCallback(
    (place, facts) =>
      policy?.places.has(provinceOf(place)) ? assess({ insuredPlace: place, leftOn: today, ...facts }, policy, today) : null,
    [policy, today],
  )
}
