import type { Profile } from './schema.ts'

const OWN = { foreign: 'passport', hmt: 'hmt-permit' } as const

/**
 * Document ids as this person has them: foreigners have a passport for an identity card, residents of Hong Kong, Macao and
 * Taiwan their own permit, and neither of them has a hukou booklet or an outsider's residence permit.
 */
export function ownPapers(person: Profile['person'], ids: readonly string[]): string[] {
  // Either of the two is at hand where the identity card is asked for by itself.
  const asked = ids.filter((id) => id !== 'id-or-social-card' || !ids.includes('id-card'))
  if (person !== 'foreign' && person !== 'hmt') return asked
  const own: Readonly<Record<string, readonly string[]>> = {
    'id-card': [OWN[person]],
    'id-or-social-card': [OWN[person], 'social-security-card'],
    'hukou-book': [],
    'residence-permit': [],
  }
  return [...new Set(asked.flatMap((id) => own[id] ?? [id]))]
}
