import { readFileSync } from 'node:fs'
import type { Profile } from '../../src/profile/schema.ts'
import { wholePolicy } from '../../src/policy/whole.ts'
import { LEAD_IDS } from '../../src/plan/shape.ts'
import { answer } from './answer.ts'
import { boundaries } from './boundaries.ts'
import { LISTED_ONLY } from './listed.ts'
import { notesText } from './notes.ts'
import { PEOPLE, type Person } from './people.ts'
import { follows } from './planned.ts'
import { pages } from './pages.ts'
import { places } from './places.ts'
import { questions } from './questions.ts'
import { Sentences } from './sentences.ts'
import { texts, type Texts } from './texts.ts'

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

const HERE = new URL('.', import.meta.url)

/** Rules and leads that stand in none of the texts: shown in a list of the rules only, or about a place that has a newer text. */
function uncited(points: string): string {
  const all =
    ['people.txt', 'boundaries.txt', 'places.txt', 'notes.txt'].map((name) => readFileSync(new URL(name, HERE), 'utf8')).join('\n') + points
  const rules = [...wholePolicy.rules.values()]
    .filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(all))
    .map(({ id, topic }) => `${id} ${topic}: ${LISTED_ONLY[id] ?? 'told to nobody, and no reason given'}`)
  const leads = LEAD_IDS.filter((id) => !all.includes(`plan: lead ${id} `)).map((id) => `lead ${id}`)
  return `${[...rules, ...leads].toSorted().join('\n')}\n`
}

function answers(): Texts {
  const s = new Sentences()
  return texts({
    'people.txt': () => `${PEOPLE.map((one) => person(one, s)).join('\n\n')}\n`,
    'boundaries.txt': () => boundaries(s),
    'places.txt': () => places(s),
    'notes.txt': () => notesText(s),
    'sentences.txt': () => s.text(),
  })
}

function asked(): Texts {
  const said = questions()
  return texts({ ...said, 'uncited.txt': () => uncited(said['points.txt']()) })
}

/** Approved files by name, as the product answers now, in the order in which they are to be written. */
export const APPROVED = { answers, asked, pages } as const
