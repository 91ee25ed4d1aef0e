import { addDays, type IsoDate } from '../domain/dates.ts'

/*
 * An iCalendar file (RFC 5545) that Outlook, Apple and Google calendars take. Written here because it is a page of text:
 * the libraries for it weigh more than the popup and pull in a validator.
 */

export interface CalendarEntry {
  /** Stable over exports, so that a second import updates and does not double. */
  uid: string
  date: IsoDate
  title: string
  description: string
  /** Days before the date on which the calendar is to alert, at nine in the morning. */
  alertDaysBefore: readonly number[]
}

const CRLF = '\r\n'
const LINE_OCTETS = 75

/** Text values escape backslash, semicolon, comma and line ends; other control characters are not allowed at all. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- exactly the characters that RFC 5545 forbids in text
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

/** Folds a line at 75 octets of UTF-8, never inside a character; a folded line goes on after a blank. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LINE_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join(CRLF)
}

const day = (date: IsoDate): string => date.replaceAll('-', '')

/** Nine in the morning, so many days before the day that begins at midnight. */
function trigger(daysBefore: number): string {
  if (daysBefore === 0) return 'PT9H'
  return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`
}

/** The file's text. `stamp` is the moment of export in UTC, `20261121T080000Z`; entries are all-day and do not block time. */
export function calendarText(name: string, entries: readonly CalendarEntry[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shebao Bridge//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(entry.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day(entry.date)}`,
      `DTEND;VALUE=DATE:${day(addDays(entry.date, 1))}`,
      `SUMMARY:${escapeText(entry.title)}`,
      `DESCRIPTION:${escapeText(entry.description)}`,
      'TRANSP:TRANSPARENT',
      ...entry.alertDaysBefore.flatMap((days) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escapeText(entry.title)}`,
        `TRIGGER:${trigger(days)}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(fold).join(CRLF) + CRLF
}
