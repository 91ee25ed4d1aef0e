import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarText, type CalendarEntry } from '../../../src/reminders/calendar.ts'
import { anyCharacter } from '../../setup/characters.ts'

const STAMP = '20261121T080000Z'
const entry: CalendarEntry = {
  uid: 'first-payment-p1@shebao-bridge',
  date: '2026-12-31',
  title: '自己缴的第一笔，不断档',
  description: '非官方提醒。\n依据：ME-01；看 https://example.gov.cn/a,b',
  alertDaysBefore: [7, 1],
}
const lines = (text: string) => text.split('\r\n')
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '')
const octets = (line: string) => new TextEncoder().encode(line).length

describe('the calendar file', () => {
  const text = calendarText('社保接续的期限', [entry], STAMP)

  test('is a calendar of version 2.0 with every property that RFC 5545 requires', () => {
    const plain = unfold(text)
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:first-payment-p1@shebao-bridge',
      `DTSTAMP:${STAMP}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ])
      expect(lines(plain)).toContain(line)
    expect(plain).toMatch(/PRODID:\S+/)
  })
  test('begins and ends every block in order', () => {
    const open: string[] = []
    for (const line of lines(text)) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6))
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4))
    }
    expect(open).toEqual([])
  })
  test('has all-day events that end on the next day, over the turn of the year too', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101')
  })
  test('does not block the day', () => expect(text).toContain('TRANSP:TRANSPARENT'))
  test('alerts at nine in the morning, so many days before', () => {
    const alerts = (days: number[]) =>
      [...calendarText('x', [{ ...entry, alertDaysBefore: days }], STAMP).matchAll(/TRIGGER:(\S+)/g)].map(([, trigger]) => trigger)
    expect(alerts([7, 1, 0])).toEqual(['-P6DT15H', '-PT15H', 'PT9H'])
  })
  test('escapes what would end or split a value', () => {
    expect(unfold(text)).toContain('DESCRIPTION:非官方提醒。\\n依据：ME-01；看 https://example.gov.cn/a\\,b')
    expect(unfold(calendarText('a;b\\c', [], STAMP))).toContain('X-WR-CALNAME:a\\;b\\\\c')
  })
  test.each([
    ['a', [75, 75, 61]],
    ['社', [74, 73, 73]],
  ])('fills each line with %s and breaks only between characters', (character, lengths) => {
    const [summary = ''] =
      /SUMMARY:[\s\S]*?(?=\r\nDESCRIPTION)/.exec(
        calendarText('x', [{ ...entry, title: character.repeat(character === 'a' ? 201 : 70) }], STAMP),
      ) ?? []
    expect(lines(summary).map(octets)).toEqual(lengths)
  })
  test('puts a blank in the place of what a text may not hold, and keeps its lines', () => {
    const title = (text: string) =>
      /^SUMMARY:(.*)$/m.exec(unfold(calendarText('x', [{ ...entry, title: text }], STAMP)).replaceAll('\r', ''))?.[1]
    expect([title('a\u0007b'), title('a\tb'), title('a\u007fb'), title('a\r\nb'), title('a\rb')]).toEqual([
      'a b',
      'a b',
      'a b',
      'a\\nb',
      'a\\nb',
    ])
  })
  test('an empty calendar is still one', () => expect(lines(calendarText('x', [], STAMP)).at(-2)).toBe('END:VCALENDAR'))

  test('whatever the words: lines of at most 75 octets, CRLF only, nothing injected, nothing lost', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
        fc.string({ unit: anyCharacter, maxLength: 300, size: 'max' }),
        (title, description) => {
          const made = calendarText('x', [{ ...entry, title, description, alertDaysBefore: [] }], STAMP)
          expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
          for (const line of lines(made)) expect(octets(line)).toBeLessThanOrEqual(75)
          const properties = lines(unfold(made)).map((line) => line.split(/[:;]/)[0])
          expect(properties.filter((name) => name === 'SUMMARY' || name === 'DESCRIPTION')).toEqual(['SUMMARY', 'DESCRIPTION'])
          expect(properties.filter((name) => name === 'BEGIN')).toHaveLength(2)
          const summary = lines(unfold(made))
            .find((line) => line.startsWith('SUMMARY:'))
            ?.slice(8)
          const back = summary?.replace(/\\(.)/g, (_all, letter: string) => (letter === 'n' ? '\n' : letter))
          // oxlint-disable-next-line no-control-regex -- what the format forbids became a blank
          expect(back).toBe(title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' '))
        },
      ),
    )
  })
})
