import type { Fact, Profile } from '../profile/schema.ts'

/** What is missing to know the retirement month (PE-07): birth month, sex and, for a woman, the category of her post. */
export const missingForAge = (profile: Profile): Fact[] => [
  ...(profile.birthMonth ? [] : ['birthMonth' as const]),
  ...(profile.sex ? [] : ['sex' as const]),
  ...(profile.sex === 'female' && !profile.post ? ['post' as const] : []),
]

/** What is missing to know whether the minimum months are met (PE-05). */
export const missingForMinimum = (profile: Profile): Fact[] => [
  ...(typeof profile.months?.pension === 'number' ? [] : ['months.pension' as const]),
  ...missingForAge(profile),
]
