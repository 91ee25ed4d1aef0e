import type { Entry } from '../ledger/entry.ts'
import { removePerson, restorePerson, type Person } from '../profile/people.ts'
import { changeTogether, type Items } from './item.ts'
import { profiles, ticks, type Profiles } from './items.ts'
import { ledger } from './ledger.ts'

/** Everything stored about one person, so that removing them can be taken back. */
export interface Gone {
  person: Person
  at: number
  ticked: string[] | null
  record: Entry[] | null
}

type StoredOfPeople = [Profiles, Record<string, string[]>, Record<string, Entry[]>]
const EVERYTHING: Items<StoredOfPeople> = [profiles, ticks, ledger]

/** Forgets a person with their ticks and payments, all or nothing; answers what was there, null for somebody not stored. */
export async function forgetPerson(id: string): Promise<Gone | null> {
  let gone: Gone | null = null
  await changeTogether<StoredOfPeople>(EVERYTHING, (stored) => {
    const [people, { [id]: ticked, ...ticksLeft }, { [id]: record, ...recordsLeft }] = stored
    const at = people.list.findIndex((person) => person.id === id)
    const person = people.list[at]
    if (person === undefined) return stored
    gone = { person, at, ticked: ticked ?? null, record: record ?? null }
    return [removePerson(people, id), ticksLeft, recordsLeft]
  })
  return gone
}

/** Puts back what `forgetPerson` took out. */
export async function bringBack(gone: Gone | null): Promise<void> {
  if (gone === null) return
  const { person, at, ticked, record } = gone
  await changeTogether<StoredOfPeople>(EVERYTHING, ([people, ticks, records]) => [
    restorePerson(people, person, at),
    ticked === null ? ticks : { ...ticks, [person.id]: ticked },
    record === null ? records : { ...records, [person.id]: record },
  ])
}
