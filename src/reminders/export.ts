import type { Language } from '../domain/text.ts'
import { calendarText } from './calendar.ts'
import type { Reminder } from './reminders.ts'
import { PRODUCT } from './texts.ts'

const LEAD = { zh: '的期限', en: ' deadlines' }
const CAUTION = { zh: '非官方提醒，以窗口答复为准。', en: 'Unofficial reminder; the counter decides.' }
const BASIS = { zh: '依据：', en: 'Rests on: ' }

/** One person's dates ahead as a calendar file. `stamp` is the moment of export, `20261121T080000Z`. */
export function calendarOf(
  person: { id: string; name: string | null },
  reminders: readonly Reminder[],
  { language, stamp, daysBefore }: { language: Language; stamp: string; daysBefore: readonly number[] },
): string {
  const suffix = person.name === null ? '' : ` · ${person.name}`
  const entries = reminders
    .filter(({ daysLeft }) => daysLeft >= 0)
    .map(({ id, date, title, note, basis, undated }) => ({
      uid: `${id}-${person.id}@shebao-bridge`,
      date,
      title: `${title[language]}${suffix}`,
      description: [note?.[language], basis && `${BASIS[language]}${basis}`, CAUTION[language]].filter(Boolean).join('\n'),
      // More than two alerts for one date are noise, and some calendars drop all of them.
      alertDaysBefore: undated ? [0] : daysBefore.toSorted((a, b) => b - a).slice(0, 2),
    }))
  return calendarText(`${PRODUCT[language]}${LEAD[language]}${suffix}`, entries, stamp)
}
