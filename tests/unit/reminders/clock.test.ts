import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../src/domain/dates.ts'
import { keepRecent, dueNotices, type Reminder } from '../../../src/reminders/reminders.ts'

/*
 * A person whose computer sleeps for weeks, whose clock is set a year back or forward, who looks ten times a day: what is said, and how
 * often.
 */

const DATE = '2026-11-30'
const STAGES = [7, 3, 1, 0]
const reminderOn = (today: string): Reminder => ({
  id: 'first-payment',
  date: DATE,
  daysLeft: daysBetween(today, DATE),
  title: { zh: '第一笔', en: 'First payment' },
  note: null,
  undated: false,
  who: 'worker',
  bound: 'exact',
  rule: 'PE-10',
  basis: null,
})

/** What is said on each day looked at, in that order, remembering as the extension does. */
function said(days: readonly string[]): { day: string; stage: string }[] {
  let told: string[] = []
  let lastLook: string | null = null
  return days.flatMap((today) => {
    const daysLeft = daysBetween(today, DATE)
    const list = daysLeft < -30 ? [] : [reminderOn(today)]
    const notices = dueNotices('p1', list, { daysBefore: STAGES, told, lastLook })
    told = keepRecent([...told, ...notices.map(({ key }) => key)], today)
    lastLook = today
    return notices.map(({ key }) => ({ day: today, stage: key.split(':').at(-1) ?? '' }))
  })
}

const every = (from: string, count: number) => Array.from({ length: count }, (_, index) => addDays(from, index))

describe('a date, looked at day by day', () => {
  it('is spoken of on the seventh, third and first day before and on the day itself, and not as missed', () => {
    expect(said(every('2026-11-15', 40))).toEqual([
      { day: '2026-11-23', stage: '7' },
      { day: '2026-11-27', stage: '3' },
      { day: '2026-11-29', stage: '1' },
      { day: '2026-11-30', stage: '0' },
    ])
  })

  it.each([
    ['the day before a stage: silence', ['2026-11-22'], []],
    ['asleep over two stages: only the one reached', ['2026-11-20', '2026-11-28'], ['3']],
    ['asleep over all of them: missed, once', ['2026-11-20', '2026-12-02', '2026-12-03'], ['missed']],
    ['first look after the date: silence', ['2026-12-02', '2026-12-03'], []],
    ['asleep for more than a month: silence', ['2026-11-20', '2027-01-05'], []],
    ['the last look was on the day itself, and said so', ['2026-11-30', '2026-12-01'], ['0']],
    ['ten looks on one day', Array.from({ length: 10 }, () => '2026-11-29'), ['1']],
  ])('%s', (_, days, stages) => expect(said(days).map(({ stage }) => stage)).toEqual(stages))

  it('what has no date is spoken of once', () => {
    const undated = { ...reminderOn('2026-11-29'), undated: true }
    const [notice] = dueNotices('p1', [undated], { daysBefore: STAGES, told: [], lastLook: null })
    expect(notice?.key).toBe('p1:first-payment:2026-11-30:now')
    const later = { ...undated, date: '2026-12-20' }
    const again = (person: string, told: string) => dueNotices(person, [later], { daysBefore: [], told: [told], lastLook: null }).length
    expect(again('p1', 'p1:first-payment:2026-11-30:now')).toBe(0)
    expect(again('p2', 'p1:first-payment:2026-11-30:now')).toBe(1)
    expect(again('p1', 'p1:first-payment:2026-11-30:0')).toBe(1)
  })

  it('a clock set a year back and then right again says nothing twice', () => {
    const days = [...every('2026-11-20', 8), '2025-11-28', ...every('2026-11-28', 5)]
    expect(said(days).map(({ stage }) => stage)).toEqual(['7', '3', '1', '0'])
  })
})

describe('a clock set forward and back, by random days', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(DATE, days))

  it('nothing is said before its time, and within the month of the date nothing twice', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), (days) => {
        for (const { day: today, stage } of said(days)) {
          const left = daysBetween(today, DATE)
          if (stage === 'missed') expect(left).toBeLessThan(0)
          else expect(left).toBeLessThanOrEqual(Number(stage))
        }
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -40, max: 30 }).map((days) => addDays(DATE, days)),
          { maxLength: 30 },
        ),
        (days) => {
          const stages = said(days).map(({ stage }) => stage)
          expect(stages.length).toBe(new Set(stages).size)
        },
      ),
      { numRuns: 300 },
    )
  })
})
