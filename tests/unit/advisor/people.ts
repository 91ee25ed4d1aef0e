import type { Policy } from '../../../src/policy/policy.ts'
import type { Admission, Place } from '../../../src/policy/schema.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

export const TODAY = '2026-11-21'

/** Someone who left in Shanghai on the last day of October, with whatever facts the case needs. */
export const person = (facts: Partial<Profile> = {}): Profile => ({ insuredPlace: '310000', leftOn: '2026-10-31', ...facts })

/** The shipped policy with one place changed, so that a rule can be tried without waiting for a city that has it. */
export function withPlace(code: string, change: Partial<Place>): Policy {
  const place = wholePolicy.places.get(code)
  if (place === undefined) throw new Error(`${code}: not in the pack`)
  return { ...wholePolicy, places: new Map([...wholePolicy.places, [code, { ...place, ...change }]]) }
}

export const admission = (rule: Admission['rule'], change: Partial<Admission> = {}): Admission => ({
  rule,
  basis: 'own',
  from: null,
  until: null,
  confidence: 0.85,
  sources: [],
  ...change,
})
