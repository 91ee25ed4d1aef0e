import { useId, useState } from 'preact/hooks'
import { daysBetween, type IsoDate } from '../../domain/dates.ts'
import { provinceOf } from '../../domain/place.ts'
import { profiles } from '../../platform/items.ts'
import { openOptions, openPage } from '../../platform/tab.ts'
import { activePerson, renamePerson, switchTo, type People } from '../../profile/people.ts'
import type { Profile } from '../../profile/schema.ts'
import { useLanguage } from '../kit/language.ts'
import { usePlaces } from '../kit/places.ts'
import { shortPlace } from './shortPlace.ts'
import { usePopupWords, type PopupWords } from './words.ts'

/** `外地户口`, `本地户口`: hukou in the same city, or in the same municipality; who has none is named instead. */
function hukouWord({ hukouPlace, insuredPlace, person }: Profile, { chip: words, question }: PopupWords): string {
  if (person === 'hmt' || person === 'foreign') return question.choices.person[person]
  if (hukouPlace === null || hukouPlace === undefined) return words.unknown
  const city = (code: string) => (/^(11|12|31|50)/.test(code) ? provinceOf(code) : code)
  return city(hukouPlace) === city(insuredPlace) ? words.local : words.other
}

/** Whose plan this is (switch, rename), the facts it rests on (edit), "unofficial", and the way to the settings. */
export function Header({ people, today }: { people: People; today: IsoDate }) {
  const words = usePopupWords()
  const person = activePerson(people)
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <header class="top">
      <img class="mark" src="/icon/48.png" width="20" height="20" alt="" />
      {person === null ? (
        <b class="brand-name">{words.name}</b>
      ) : (
        <button type="button" class="who" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span lang={/\p{Script=Han}/u.test(person.name) ? 'zh-CN' : undefined}>{person.name}</span> <span aria-hidden="true">▾</span>
        </button>
      )}
      <span class="chip-slot">{person && <Chip profile={person.profile} today={today} />}</span>
      <span class="unofficial">{words.unofficial}</span>
      <button type="button" class="link gear" aria-label={words.settings} title={words.settings} onClick={() => void openOptions()}>
        <span aria-hidden="true">⚙</span>
      </button>
      <div id={id} class="people" hidden={!open || person === null}>
        {person && open && <Switch people={people} current={person.id} name={person.name} onDone={() => setOpen(false)} />}
      </div>
    </header>
  )
}

function Switch({ people, current, name, onDone }: { people: People; current: string; name: string; onDone: () => void }) {
  const { person: t } = usePopupWords()
  const [typed, setTyped] = useState(name)
  const rename = (event: Event) => {
    event.preventDefault()
    const wanted = typed.trim()
    if (wanted !== '' && wanted.length <= 30)
      void profiles.update((now) => renamePerson(now, current, wanted)).then(onDone, () => undefined)
  }
  return (
    <>
      {people.list.length > 1 && (
        <ul class="plain">
          {people.list.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-pressed={one.id === current}
                onClick={() => void profiles.update((now) => switchTo(now, one.id)).then(onDone, () => undefined)}
              >
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={rename} class="with-chips">
        <input
          class="input"
          aria-label={t.name}
          required
          maxLength={30}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{t.rename}</button>
      </form>
      <button type="button" class="link" onClick={() => void openPage('options.html#me')}>
        {t.edit}
      </button>
    </>
  )
}

function Chip({ profile, today }: { profile: Profile; today: IsoDate }) {
  const words = usePopupWords()
  const { chip } = words
  const language = useLanguage()
  const places = usePlaces()
  const days = daysBetween(profile.leftOn, today)
  const name = shortPlace(places, profile.insuredPlace, language)
  const when = days >= 0 ? chip.left(days) : chip.leaving(-days)
  // The place has no name yet while the list of places loads.
  const parts = [name, when, hukouWord(profile, words)].filter((part) => part !== '')
  const text = parts.join(' · ')
  return (
    <button type="button" class="tag num" title={`${text} · ${chip.edit}`} onClick={() => void openPage('options.html#me')}>
      {/* English has room for two of the three. */}
      <span class="tag-text">{language === 'zh' ? text : parts.slice(0, -1).join(' · ')}</span> <span aria-hidden="true">✎</span>
      <span class="sr-only">{chip.edit}</span>
    </button>
  )
}
