import { useState } from 'preact/hooks'
import { today } from '../../../platform/days.ts'
import { profiles } from '../../../platform/items.ts'
import { doubts } from '../../../profile/doubts.ts'
import { activePerson, setFact, type Path, type Person } from '../../../profile/people.ts'
import { useWords } from '../../kit/language.ts'
import { useItem } from '../../kit/useItem.ts'
import { options, profile as profileWords } from '../../locales/index.ts'
import { useSaving } from '../../kit/saving.ts'
import type { SectionProps } from '../SectionView.tsx'
import { FactField } from './FactField.tsx'
import { FORM, GROUP_IDS, isFieldShown } from './formGroups.ts'
import { PasteRecord } from './PasteRecord.tsx'
import { PeopleBar } from './PeopleBar.tsx'
import { Wizard } from './Wizard.tsx'

/** The profile form: who it is about, and every fact grouped by why it matters, kept as soon as it reads. */
export function MySituation({ at }: SectionProps) {
  const words = useWords(options)
  const form = useWords(profileWords)
  const people = useItem(profiles)
  const [asking, setAsking] = useState<boolean | null>(null)
  if (people === null) return <p class="muted">{words.loading}</p>
  const person = activePerson(people)

  if (person === null || asking === true) {
    if (asking === false) {
      return (
        <div class="card">
          <p>{form.noProfile}</p>
          <p class="buttons">
            <button type="button" class="primary" onClick={() => setAsking(true)}>
              {form.wizard.start}
            </button>
          </p>
        </div>
      )
    }
    return <Wizard first={person === null} taken={people.list.map(({ name }) => name)} onEnd={() => setAsking(false)} />
  }
  return (
    <>
      <p class="intro">{words.me.intro}</p>
      <p class="buttons">
        <a class="button primary" href="/popup.html" target="_blank">
          {words.me.plan}
        </a>
        <span class="hint">{words.me.planHint}</span>
      </p>
      <PeopleBar people={people} person={person} onAdd={() => setAsking(true)} />
      <Form key={person.id} person={person} at={at} />
    </>
  )
}

function Form({ person, at }: { person: Person; at: string | null }) {
  const words = useWords(profileWords)
  const { save } = useSaving()
  const day = today()
  const found = doubts(person.profile, day)
  const keep = (path: Path, value: unknown) => save(() => profiles.update((stored) => setFact(stored, person.id, path, value)))
  return (
    <>
      {GROUP_IDS.map((group) => {
        const fields = FORM[group].filter((field) => isFieldShown(field, person.profile))
        return (
          <section key={group} class="group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.groups[group].title}</h2>
            <p class="why">{words.groups[group].why}</p>
            {fields.map((field) => (
              <FactField
                key={field.path}
                field={field}
                person={person}
                today={day}
                asked={at === field.path}
                doubt={found.find((one) => one.field === field.path)?.doubt ?? null}
                onValue={(value) => keep(field.path, value)}
              />
            ))}
            {group === 'pension' && <PasteRecord person={person} />}
          </section>
        )
      })}
    </>
  )
}
