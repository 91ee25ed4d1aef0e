import { useId, useState } from 'preact/hooks'
import { profiles } from '../../../platform/items.ts'
import { newId } from '../../../platform/newId.ts'
import { openPage } from '../../../platform/tab.ts'
import { today } from '../../../platform/days.ts'
import { impossibleAt, type Impossible } from '../../../profile/impossible.ts'
import { addPerson } from '../../../profile/people.ts'
import { typedDate, type Typed, type TypedFault } from '../../../profile/typed.ts'
import { PlacePicker } from '../../kit/PlacePicker.tsx'
import { useWhen, useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'
import { TextFact } from '../fields/TextFact.tsx'
import { useSaving } from '../../kit/saving.ts'
import { useFaultText } from './faultText.ts'
import { nameProblem } from './nameProblem.ts'

const STEPS = ['insuredPlace', 'hukouPlace', 'leftOn'] as const

/** Three questions, one at a time; city and date are needed for a plan, the rest can wait. Can be put off as a whole. */
export function Wizard({ first, taken, onEnd }: { first: boolean; taken: readonly string[]; onEnd: () => void }) {
  const words = useWords(profileWords)
  const when = useWhen()
  const { save } = useSaving()
  const faultText = useFaultText()
  const id = useId()
  const [at, setAt] = useState(0)
  const [name, setName] = useState(first ? words.people.me : '')
  const [city, setCity] = useState<string | null>(null)
  const [hukou, setHukou] = useState<string | null>(null)
  const [left, setLeft] = useState<string | null>(null)
  const [fault, setFault] = useState<TypedFault | Impossible | null>(null)
  const [missing, setMissing] = useState<string | null>(null)

  const step = STEPS[at] ?? 'leftOn'
  const question = words.wizard.questions[step]
  const { hint, label } = words.fields[step]
  const error = missing ?? faultText(label, fault)

  const readLeft = (typed: string): Typed<string, Impossible> => {
    const read = typedDate(typed)
    const wrong =
      read.ok && read.value !== null && city !== null
        ? impossibleAt({ insuredPlace: city, leftOn: read.value }, 'leftOn', read.value, today())
        : null
    return wrong === null ? read : { ok: false, fault: wrong }
  }
  const go = (to: number) => {
    setMissing(null)
    setFault(null)
    setAt(to)
  }
  const next = async () => {
    const problem = nameProblem(name, taken)
    if (problem !== null) setMissing(words.people[problem])
    else if (step === 'insuredPlace' && city === null) setMissing(words.wizard.needed)
    else if (step !== 'leftOn') go(at + 1)
    else if (left === null) setFault(fault ?? 'required')
    else if (city !== null && fault === null) {
      const person = {
        id: newId(),
        name: name.trim(),
        profile: { insuredPlace: city, leftOn: left, ...(hukou === null ? {} : { hukouPlace: hukou }) },
      }
      if (await save(() => profiles.update((stored) => addPerson(stored, person)), first ? undefined : words.people.added(person.name))) {
        onEnd()
        // The first answers are given for the plan: it is shown at once.
        if (first) await openPage('popup.html').catch(() => undefined)
      }
    }
  }
  const describedBy = `${id}-hint ${id}-error`
  return (
    <form
      class="card wizard"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void next()
      }}
    >
      <h2>{first ? words.wizard.title : words.people.newTitle}</h2>
      <p class="muted">{words.wizard.step(at + 1, STEPS.length)}</p>
      {!first && at === 0 && (
        <p class="stack">
          <label for={`${id}-name`}>{words.people.name}</label>
          <input
            id={`${id}-name`}
            class="input"
            maxLength={20}
            value={name}
            aria-describedby={`${id}-namehint`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <span class="hint" id={`${id}-namehint`}>
            {words.people.nameHint}
          </span>
        </p>
      )}
      <div class="stack" key={step}>
        <label for={id} class="question">
          {question}
        </label>
        {step === 'insuredPlace' && (
          <PlacePicker
            id={id}
            value={city}
            onChange={(code) => {
              setCity(code)
              setMissing(null)
            }}
            describedBy={describedBy}
            invalid={error !== null}
            required
          />
        )}
        {step === 'hukouPlace' && <PlacePicker id={id} value={hukou} onChange={setHukou} describedBy={describedBy} />}
        {step === 'leftOn' && (
          <TextFact<string, Impossible>
            id={id}
            describedBy={describedBy}
            value={left}
            write={when}
            read={readLeft}
            placeholder={words.dateExample}
            required
            invalid={error !== null}
            onValue={(value) => setLeft(value)}
            onFault={setFault}
          />
        )}
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      </div>
      <p class="buttons">
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            {words.wizard.back}
          </button>
        )}
        <button type="submit" class="primary">
          {step === 'leftOn' ? words.wizard.done : words.wizard.next}
        </button>
        {step === 'hukouPlace' && hukou === null && (
          <button type="button" class="link" onClick={() => go(at + 1)}>
            {words.wizard.skip}
          </button>
        )}
        <button type="button" class="link end" onClick={onEnd}>
          {first ? words.wizard.later : words.people.cancel}
        </button>
      </p>
      <p class="hint">{words.wizard.stays}</p>
    </form>
  )
}
