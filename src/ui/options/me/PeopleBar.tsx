import { useId, useState } from 'preact/hooks'
import { forgetPerson, bringBack } from '../../../platform/people.ts'
import { profiles } from '../../../platform/items.ts'
import { renamePerson, switchTo, type People, type Person } from '../../../profile/people.ts'
import { useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'
import { Choices } from '../fields/Choices.tsx'
import { useSaving } from '../../kit/saving.ts'
import { Sure } from '../Sure.tsx'
import { nameProblem } from './nameProblem.ts'

/** Whose facts these are: switch, add, rename, remove (with a way back). */
export function PeopleBar({ people, person, onAdd }: { people: People; person: Person; onAdd: () => void }) {
  const { people: words } = useWords(profileWords)
  const { save } = useSaving()
  const id = useId()
  const [name, setName] = useState<string | null>(null)
  const problem =
    name === null
      ? null
      : nameProblem(
          name,
          people.list.filter((one) => one.id !== person.id).map((one) => one.name),
        )

  const remove = async () => {
    let gone: Awaited<ReturnType<typeof forgetPerson>> = null
    await save(
      async () => {
        gone = await forgetPerson(person.id)
      },
      words.removed(person.name),
      () => bringBack(gone),
    )
  }
  return (
    <section class="people" aria-label={words.label}>
      {people.list.length > 1 && (
        <div role="group" aria-label={words.label}>
          <Choices<string>
            name={`${id}-who`}
            value={person.id}
            unknown={null}
            options={people.list.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(to) => {
              const chosen = people.list.find((one) => one.id === to)
              if (chosen) void save(() => profiles.update((stored) => switchTo(stored, chosen.id)), words.switched(chosen.name))
            }}
          />
        </div>
      )}
      {people.list.length === 1 && <b class="who">{person.name}</b>}
      {name === null ? (
        <p class="buttons">
          <button type="button" class="link" onClick={onAdd}>
            {words.add}
          </button>
          <button type="button" class="link" onClick={() => setName(person.name)}>
            {words.rename}
          </button>
          <Sure label={words.remove} sure={words.removeAsk(person.name)} onSure={remove} />
        </p>
      ) : (
        <form
          class="inline"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault()
            if (problem === null && (await save(() => profiles.update((stored) => renamePerson(stored, person.id, name.trim())))))
              setName(null)
          }}
        >
          <label for={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            class="input"
            maxLength={20}
            value={name}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{words.save}</button>
          <button type="button" class="link" onClick={() => setName(null)}>
            {words.cancel}
          </button>
          <p class="error" id={`${id}-problem`} role="alert">
            {problem && words[problem]}
          </p>
        </form>
      )}
    </section>
  )
}
