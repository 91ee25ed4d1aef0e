import { useState } from 'preact/hooks'
import { profiles, reminderSettings } from '../../../platform/items.ts'
import { askToNotify, dropNotify } from '../../../platform/permissions.ts'
import { activePerson } from '../../../profile/people.ts'
import { useLanguage, useWords } from '../../kit/language.ts'
import { Reminders } from '../../kit/Reminders.tsx'
import { saveCalendar } from '../../kit/saveCalendar.ts'
import { useItem } from '../../kit/useItem.ts'
import { useReminders } from '../../kit/useReminders.ts'
import { options, reminders as reminderWords } from '../../locales/index.ts'
import { useSaving } from '../../kit/saving.ts'

const DAYS = [14, 7, 3, 1, 0] as const

/** What is to be reminded of, how, and the same dates for the person's own calendar. */
export function RemindersSection() {
  const words = useWords(reminderWords)
  const { loading } = useWords(options)
  const language = useLanguage()
  const { save } = useSaving()
  const people = useItem(profiles)
  const set = useItem(reminderSettings)
  const person = people === null ? null : activePerson(people)
  const list = useReminders(person)
  const [refused, setRefused] = useState(false)
  if (people === null || set === null) return null

  // The browser asks only in answer to the click itself, so asking comes first.
  const notify = async (on: boolean) => {
    const allowed = on && (await askToNotify())
    setRefused(on && !allowed)
    if (!on) await dropNotify()
    if (on === allowed) await save(() => reminderSettings.update((now) => ({ ...now, notify: on })))
  }
  const flipDay = (days: number) =>
    save(() =>
      reminderSettings.update((now) => ({
        ...now,
        daysBefore: now.daysBefore.includes(days)
          ? now.daysBefore.filter((one) => one !== days)
          : [...now.daysBefore, days].toSorted((a, b) => b - a),
      })),
    )
  const exportCalendar = () => {
    if (person !== null && list !== null) void saveCalendar(person, list, language)
  }
  return (
    <>
      <p class="intro">{words.intro}</p>
      <h2>
        {words.list}
        {people.list.length > 1 && person && <span class="of-person"> · {person.name}</span>}
      </h2>
      {person === null ? (
        <p>
          {words.noProfile} <a href="#me">{words.toProfile}</a>
        </p>
      ) : list === null ? (
        <p class="muted">{loading}</p>
      ) : (
        <Reminders list={list} />
      )}
      <div class="switches">
        <label class="check">
          <input
            type="checkbox"
            checked={set.badge}
            onChange={() => save(() => reminderSettings.update((now) => ({ ...now, badge: !now.badge })))}
          />{' '}
          <span>
            {words.badge}
            <small>{words.badgeHint}</small>
          </span>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={set.notify}
            onClick={(event) => {
              event.preventDefault()
              void notify(!set.notify)
            }}
          />{' '}
          <span>
            {words.notify}
            <small>{words.notifyHint}</small>
          </span>
        </label>
        <p class="error" role="alert">
          {refused && words.refused}
        </p>
      </div>
      <fieldset class="plain">
        <legend>{words.when}</legend>
        <div class="checks">
          {DAYS.map((days) => (
            <label key={days}>
              <input type="checkbox" checked={set.daysBefore.includes(days)} onChange={() => flipDay(days)} /> {words.days(days)}
            </label>
          ))}
        </div>
      </fieldset>
      <h2>{words.calendar}</h2>
      <p class="hint">{words.calendarHint}</p>
      <p class="buttons">
        <button type="button" disabled={!list?.some(({ daysLeft }) => daysLeft >= 0)} onClick={exportCalendar}>
          {words.save}
        </button>
      </p>
    </>
  )
}
