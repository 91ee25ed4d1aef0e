import type { reminders as zh } from '../zh/reminders.ts'

export const reminders = {
  intro:
    'The dates follow from your facts. Reminders appear on this computer while the browser is running; missed ones appear the next time you open it.',
  list: 'Dates ahead',
  none: 'No dates yet. They follow from your facts.',
  noProfile: 'Fill in your situation first; then there are dates.',
  toProfile: 'Fill it in',
  who: { worker: 'You do this', employer: 'Your employer does this; chase it', agency: 'The agency does this', fund: 'Happens on its own' },
  bound: { exact: '', usual: 'usually', 'at-latest': 'at the latest' },
  basis: (document: string) => `Based on: ${document}`,
  now: 'now',
  badge: 'Show the days left on the toolbar icon',
  badgeHint: 'The nearest date within 60 days.',
  notify: 'Show notifications',
  notifyHint: 'The browser asks once when you turn this on; turn it off here any time.',
  refused: 'The browser did not allow notifications. Allow them in its settings for extensions, then turn this on again.',
  when: 'How many days before',
  days: (days: number) => (days === 0 ? 'On the day' : days === 1 ? '1 day before' : `${days} days before`),
  calendar: 'Export to a calendar',
  calendarHint:
    'Gives an .ics file that Outlook, Apple and Google calendars import; your phone will ring too. After changes export again: each event keeps its number, so most calendars update it and do not double it.',
  save: 'Download the calendar file',
} satisfies typeof zh
