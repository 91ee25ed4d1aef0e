import type { FromRecord, Profile } from './schema.ts'

/** One person's stored facts, and all of them; the same shape is stored. */
export interface Person {
  id: string
  name: string
  profile: Profile
}
export interface People {
  active: string | null
  list: Person[]
}

/** A field of the form: a profile field, or one inside `months` or `base`. */
export type Path =
  | Exclude<keyof Profile, 'months' | 'base' | FromRecord>
  | `months.${'pension' | 'medical' | 'unemployment'}`
  | `base.${'pension' | 'medical'}`

/** The person whose plan is shown; the first one where none is marked. */
export const activePerson = ({ active, list }: People): Person | null => list.find(({ id }) => id === active) ?? list[0] ?? null

/** Adds a person and shows their plan. */
export const addPerson = (people: People, person: Person): People => ({ active: person.id, list: [...people.list, person] })

export const switchTo = (people: People, id: string): People =>
  people.list.some((person) => person.id === id) ? { ...people, active: id } : people

/** The stored people with one of them changed, the others as they are. */
export const changePerson = (people: People, id: string, to: (person: Person) => Person): People => ({
  ...people,
  list: people.list.map((person) => (person.id === id ? to(person) : person)),
})

export const renamePerson = (people: People, id: string, name: string): People =>
  changePerson(people, id, (person) => ({ ...person, name }))

/** Takes a person out; the next one in the list is shown instead. */
export function removePerson(people: People, id: string): People {
  const list = people.list.filter((person) => person.id !== id)
  return { active: people.active === id ? (list[0]?.id ?? null) : people.active, list }
}

/** Puts a removed person back where they were; does nothing when they are there. */
export function restorePerson(people: People, person: Person, at: number): People {
  if (people.list.some(({ id }) => id === person.id)) return people
  return { active: person.id, list: [...people.list.slice(0, at), person, ...people.list.slice(at)] }
}

/** The value of a field, null when unknown. */
export function factAt(profile: Profile, path: Path): unknown {
  const [field, part] = path.split('.') as [keyof Profile, string?]
  const value = profile[field] as unknown
  return (part === undefined ? value : (value as Record<string, unknown> | null | undefined)?.[part]) ?? null
}

/** A profile with one field changed, everything else as it is; null makes an optional field unknown. */
export function withFact(profile: Profile, path: Path, value: unknown): Profile {
  const [field, part] = path.split('.') as [keyof Profile, string?]
  if (part === undefined) return { ...profile, [field]: value }
  return { ...profile, [field]: { ...(profile[field] as object | null | undefined), [part]: value } }
}

/** The stored people with one fact of one person changed: the newest value, so that two windows lose nothing. */
export const setFact = (people: People, id: string, path: Path, value: unknown): People =>
  changePerson(people, id, (person) => ({ ...person, profile: withFact(person.profile, path, value) }))
