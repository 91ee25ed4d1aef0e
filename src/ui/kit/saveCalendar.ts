import type { Language } from '../../domain/text.ts'
import { download } from '../../platform/download.ts'
import { reminderSettings } from '../../platform/items.ts'
import { stampNow } from '../../platform/stamp.ts'
import type { Person } from '../../profile/people.ts'
import type { Reminder } from '../../reminders/reminders.ts'
import { CALENDAR_FILE } from '../../reminders/texts.ts'

/** Offers a person's dates ahead as a calendar file, under their name. */
export async function saveCalendar(
  { id, name }: Pick<Person, 'id' | 'name'>,
  list: readonly Reminder[],
  language: Language,
): Promise<void> {
  const [{ calendarOf }, { daysBefore }] = await Promise.all([import('../../reminders/export.ts'), reminderSettings.get()])
  download(CALENDAR_FILE[language], calendarOf({ id, name }, list, { language, stamp: stampNow(), daysBefore }), 'text/calendar')
}
