import type { Profile } from './schema.ts'

const OWN = { foreign: 'passport', hmt: 'hmt-permit' } as const

/**
 * Document ids as this person has them: foreigners have a passport for an identity card, residents of Hong Kong, Macao and
 * Taiwan their own permit, and neither of them has a hukou booklet or an outsider's residence permit.
 */
export function ownPapers(person: Profile['person'], ids: readonly string[]): string[] {
  if (person !== 'foreign' && person !== 'hmt') return [...ids]
  const own: Readonly<Record<string, readonly string[]>> = {
    'id-card': [OWN[person]],
    'id-or-social-card': [OWN[person], 'social-security-card'],
    'hukou-book': [],
    'residence-permit': [],
  }
  return [...new Set(ids.flatMap((id) => own[id] ?? [id]))]
}
