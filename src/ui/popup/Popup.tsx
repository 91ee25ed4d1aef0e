import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../domain/dates.ts'
import { profiles, settings } from '../../platform/items.ts'
import { newId } from '../../platform/newId.ts'
import { FIRST_STATE } from '../../platform/popup.ts'
import { activePerson, addPerson } from '../../profile/people.ts'
import type { Profile } from '../../profile/schema.ts'
import { AccessLost } from '../kit/AccessLost.tsx'
import { applyAppearance } from '../kit/appearance.ts'
import { LanguageContext } from '../kit/language.ts'
import { useItem } from '../kit/useItem.ts'
import { First } from './first/First.tsx'
import { Header } from './Header.tsx'
import { CheckPage } from './CheckPage.tsx'
import { PersonViews } from './PersonViews.tsx'
import type { Tab } from './Tabs.tsx'
import { usePopupState } from './usePopupState.ts'
import { popupWords } from './words.ts'

/** The popup: the first three questions for a newcomer, else the person's four views. */
export function Popup({ today, start }: { today: IsoDate; start: Tab | null }) {
  const look = useItem(settings)
  const people = useItem(profiles)
  const [state, change] = usePopupState()
  const [broken, setBroken] = useState(false)
  useLayoutEffect(() => {
    if (look !== null) applyAppearance(document.documentElement, look)
  }, [look])
  const ready = state !== null
  useEffect(() => {
    if (ready && start !== null) change((now) => ({ ...now, tab: start }))
  }, [ready])
  useEffect(() => {
    profiles.read().then(
      (reading) => setBroken(reading.state !== 'fine'),
      () => setBroken(true),
    )
  }, [])
  if (look === null || people === null || state === null) return null
  const words = popupWords[look.language]
  const person = activePerson(people)
  const keep = async (profile: Profile) => {
    await profiles.update((stored) => addPerson(stored, { id: newId(), name: words.me, profile }))
    change((now) => ({ ...now, first: FIRST_STATE.first, tab: 'plan' }))
  }
  const head = (
    <>
      <Header people={people} today={today} />
      {broken && (
        <p class="note stop" role="alert">
          {words.broken}
        </p>
      )}
      <AccessLost />
    </>
  )
  return (
    <LanguageContext.Provider value={look.language}>
      {person === null ? (
        <>
          {head}
          <main class="view">
            <First answers={state.first} today={today} onChange={(first) => change((now) => ({ ...now, first }))} onDone={keep} />
            <CheckPage />
          </main>
        </>
      ) : (
        <PersonViews key={person.id} person={person} today={today} state={state} change={change} startsAtPage={start === null}>
          {head}
        </PersonViews>
      )}
    </LanguageContext.Provider>
  )
}
