import type { Assessment } from '../../../advisor/assessment.ts'
import type { Language } from '../../../domain/text.ts'
import { download } from '../../../platform/download.ts'
import { reminders } from '../../../platform/items.ts'
import { stampNow } from '../../../platform/stamp.ts'

/** Offers the dates ahead as a calendar file; what is ticked off is left out. Loaded when asked for. */
export async function saveCalendar(assessment: Assessment, person: { id: string; name: string }, ticked: readonly string[], language: Language, name: string): Promise<void> {
  const [{ remindersOf }, { calendarOf }, set] = await Promise.all([import('../../../reminders/reminders.ts'), import('../../../reminders/export.ts'), reminders.get()])
  download(name, calendarOf({ id: person.id, name: null }, remindersOf(assessment, ticked), { language, stamp: stampNow(), daysBefore: set.daysBefore }), 'text/calendar')
}
