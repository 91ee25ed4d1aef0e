import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/dates.ts'
import { calendarText, type CalendarEntry } from '../../../src/reminders/calendar.ts'

/*
 * The file as another program reads it: ical.js is the parser of Thunderbird. Whatever stands in a title or a note comes back as it was,
 * apart from control characters, which the format forbids.
 */

const STAMP = '20261128T080000Z'
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('养老、医疗；失业', 'a,b;c\\n', '\\', '第一行\n第二行', 'BEGIN:VEVENT', '长'.repeat(80), '👩‍👧 家庭', 'x:y"z"'),
)
const entry: fc.Arbitrary<CalendarEntry> = fc.record({
  uid: fc.uuid().map((id) => `${id}@shebao-bridge`),
  date: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days)),
  title: words,
  description: words,
  alertDaysBefore: fc.subarray([0, 1, 3, 7, 30]),
})
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])
const events = (text: string) => read(text).getAllSubcomponents('vevent')
// oxlint-disable-next-line no-control-regex -- exactly the characters that the format forbids in text
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')

describe('the calendar file, read by another program', () => {
  it('holds each entry with its day, title and note', () => {
    fc.assert(
      fc.property(words, fc.array(entry, { maxLength: 6 }), (name, entries) => {
        const text = calendarText(name, entries, STAMP)
        const found = events(text).map((component) => {
          const event = new ICAL.Event(component)
          return {
            uid: event.uid,
            date: event.startDate.toString(),
            end: event.endDate.toString(),
            title: event.summary,
            note: event.description,
          }
        })
        expect(found).toEqual(
          entries.map(({ uid, date, title, description }) => ({
            uid,
            date,
            end: addDays(date, 1),
            title: plain(title),
            note: plain(description),
          })),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('rings at nine in the morning, so many days before', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const [event] = events(calendarText('x', [one], STAMP))
        const day = ICAL.Time.fromDateString(one.date)
        const rings = event!.getAllSubcomponents('valarm').map((alarm) => {
          const at = day.clone()
          at.isDate = false
          at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration)
          return at.toString()
        })
        expect(rings).toEqual(one.alertDaysBefore.map((days) => `${addDays(one.date, -days)}T09:00:00`))
      }),
      { numRuns: 100 },
    )
  })

  it('no line is longer than 75 octets, and every line ends as the format says', () => {
    fc.assert(
      fc.property(words, entry, (name, one) => {
        const text = calendarText(name, [one], STAMP)
        expect(text.endsWith('\r\n')).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
      { numRuns: 100 },
    )
  })
})
