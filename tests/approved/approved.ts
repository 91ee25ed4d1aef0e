import type { Profile } from '../../src/profile/schema.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import { LEAD_IDS } from '../../src/plan/shape.ts'
import { answer } from './answer.ts'
import { boundaries } from './boundaries.ts'
import { PEOPLE, type Person } from './people.ts'
import { follows } from './planned.ts'
import { places } from './places.ts'
import { Sentences } from './sentences.ts'

/*
 * What the product says, as text files beside this one that are read in a diff. `npm run approve` writes them; a test compares.
 */

const known = (facts: Profile): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value).replaceAll('"', '') : String(value)}`)
    .join(', ')

function person({ name, about, today, pages, facts }: Person, s: Sentences): string {
  const { assessment, lines } = answer(facts, today, s.anew())
  return [`=== ${name}, ${about}`, `on ${today}: ${known(facts)}`, ...lines, ...follows(facts, assessment, pages, s)].join('\n')
}

/** Rules and leads that stand in none of the texts: told by the question box only, or shown in a list of the rules. */
function uncited(texts: readonly string[]): string {
  const all = texts.join('\n')
  const rules = [...wholePolicy.rules.values()]
    .filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(all))
    .map(({ id, topic }) => `${id} ${topic}`)
  const leads = LEAD_IDS.filter((id) => !all.includes(`plan: lead ${id} `)).map((id) => `lead ${id}`)
  return `${[...rules, ...leads].toSorted().join('\n')}\n`
}

/** Every approved file, by name, as the product answers now. */
export function approved(): Record<string, string> {
  const s = new Sentences()
  const texts = {
    'people.txt': `${PEOPLE.map((one) => person(one, s)).join('\n\n')}\n`,
    'boundaries.txt': boundaries(s),
    'places.txt': places(s),
  }
  return { ...texts, 'uncited.txt': uncited(Object.values(texts)), 'sentences.txt': s.text() }
}
