import { useEffect, useState } from 'preact/hooks'
import type { Ask } from '../../../ask/index.ts'
import { profilePlaces } from '../../../profile/places.ts'
import type { Profile } from '../../../profile/schema.ts'
import { loadPolicy } from '../../../policy/load.ts'
import type { Policy } from '../../../policy/policy.ts'

/** The rules of the person's places together with those of the places a question names; the person's alone until those are loaded. */
export function usePolicyFor(box: Ask | null, question: string, profile: Profile, own: Policy): Policy {
  const [wider, setWider] = useState<{ named: string; policy: Policy } | null>(null)
  const named = (box?.places(question) ?? []).join(' ')
  useEffect(() => {
    if (named !== '')
      void loadPolicy([...profilePlaces(profile), ...named.split(' ')]).then(
        (policy) => setWider({ named, policy }),
        () => undefined,
      )
  }, [named, profile])
  return wider?.named === named && named !== '' ? wider.policy : own
}
