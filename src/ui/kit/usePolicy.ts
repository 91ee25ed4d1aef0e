import { useEffect, useState } from 'preact/hooks'
import type { PlaceCode } from '../../domain/place.ts'
import { loadPolicy } from '../../policy/load.ts'
import type { Policy } from '../../policy/policy.ts'

/** The rules for one place, loaded when needed; null while they load. */
export function usePolicy(place: PlaceCode | null): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null)
  useEffect(() => {
    let current = true
    setPolicy(null)
    loadPolicy(place === null ? [] : [place]).then(
      (loaded) => {
        if (current) setPolicy(loaded)
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [place])
  return policy
}
