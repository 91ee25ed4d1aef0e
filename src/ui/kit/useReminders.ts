import { useEffect, useState } from 'preact/hooks'
import { today } from '../../platform/days.ts'
import { localFigures, ticks } from '../../platform/items.ts'
import { loadPolicy } from '../../policy/load.ts'
import type { Person } from '../../profile/people.ts'
import { profilePlaces } from '../../profile/places.ts'
import { remindersFor } from '../../reminders/forPerson.ts'
import type { Reminder } from '../../reminders/reminders.ts'
import { useItem } from './useItem.ts'

/** A person's dates ahead, followed as facts, figures and ticks change; null while the rules load. */
export function useReminders(person: Person | null): Reminder[] | null {
  const figures = useItem(localFigures)
  const ticked = useItem(ticks)
  const [list, setList] = useState<Reminder[] | null>(null)
  useEffect(() => {
    if (person === null || figures === null || ticked === null) return undefined
    let current = true
    const { profile } = person
    loadPolicy(profilePlaces(profile)).then(
      (policy) => {
        if (current) setList(remindersFor(profile, policy, today(), figures, ticked[person.id] ?? []))
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [person, figures, ticked])
  return list
}
