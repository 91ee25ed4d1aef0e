import type { Entry } from '../ledger/entry.ts'
import { removePerson, restorePerson, type Person } from '../profile/people.ts'
import { profiles, ticks } from './items.ts'
import { ledger } from './ledger.ts'

/** Everything stored about one person, so that removing them can be taken back. */
export interface Gone {
  person: Person
  at: number
  ticked: string[] | null
  record: Entry[] | null
}

/** Forgets a person with their ticks and payments; answers what was there, null for somebody not stored. */
export async function forgetPerson(id: string): Promise<Gone | null> {
  let gone: Gone | null = null
  const [ticked, record] = [(await ticks.get())[id] ?? null, (await ledger.get())[id] ?? null]
  await profiles.update((stored) => {
    const at = stored.list.findIndex((person) => person.id === id)
    const person = stored.list[at]
    if (person === undefined) return stored
    gone = { person, at, ticked, record }
    return removePerson(stored, id)
  })
  if (gone !== null) {
    await ticks.update(({ [id]: _ticked, ...rest }) => rest)
    await ledger.update(({ [id]: _record, ...rest }) => rest)
  }
  return gone
}

/** Puts back what `forgetPerson` took out. */
export async function bringBack(gone: Gone | null): Promise<void> {
  if (gone === null) return
  const { person, at, ticked, record } = gone
  if (ticked !== null) await ticks.update((stored) => ({ ...stored, [person.id]: ticked }))
  if (record !== null) await ledger.update((stored) => ({ ...stored, [person.id]: record }))
  await profiles.update((stored) => restorePerson(stored, person, at))
}
