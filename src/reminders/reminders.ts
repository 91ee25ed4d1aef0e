import type { Assessment, Deadline, DeadlineId } from '../advisor/assessment.ts'
import { daysBetween, type IsoDate } from '../domain/dates.ts'
import type { Words } from '../domain/text.ts'

/** A date worth being reminded of. */
export interface Reminder {
  id: DeadlineId
  date: IsoDate
  /** Negative once the date is past. */
  daysLeft: number
  title: Words
  note: Words | null
  kind: Deadline['kind']
  who: Deadline['who']
  bound: Deadline['bound']
  rule: string
  /** The document and article the date rests on; null where the answer does not carry the rule. */
  basis: string | null
}

/** How long a date is still spoken of after it passed. */
const MISSED_DAYS = 30

/** The key under which the plan remembers a deadline as done. */
export const tickOf = (id: DeadlineId): string => `plan:${id}`

/**
 * The deadlines of an answer as reminders, nearest first: those with a date, not done yet, not long past. What opened already
 * needs no reminder; what somebody else had to do by now does, for the person is the one who must ask.
 */
export function remindersOf(
  { deadlines, today, rules }: Pick<Assessment, 'deadlines' | 'today' | 'rules'>,
  ticked: readonly string[],
): Reminder[] {
  return deadlines
    .flatMap((deadline): Reminder[] => {
      const { date, id, title, note, kind, who, bound, rule } = deadline
      if (date === null || ticked.includes(tickOf(id))) return []
      const daysLeft = daysBetween(today, date)
      if (daysLeft < -MISSED_DAYS || (kind === 'opens' && daysLeft < 0)) return []
      const cited = rules[rule]
      const basis = cited === undefined ? null : [cited.source.title, cited.article].filter(Boolean).join(' ')
      return [{ id, date, daysLeft, title, note, kind, who, bound, rule, basis }]
    })
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
}

/** One thing to say now. `key` marks it as said, so that it is said once however often one looks. */
export interface Notice {
  key: string
  reminder: Reminder
}

/**
 * What to say today. Each deadline speaks up once at each of `daysBefore` (say 7, 3, 1 and 0 days); after days of sleep only
 * the stage now reached is said. A date that passed since `lastLook` is said once as missed; one that was past before, when
 * nobody had asked yet, is the plan's business.
 */
export function noticesOf(
  person: string,
  reminders: readonly Reminder[],
  { daysBefore, told, lastLook }: { daysBefore: readonly number[]; told: readonly string[]; lastLook: IsoDate | null },
): Notice[] {
  return reminders.flatMap((reminder): Notice[] => {
    const key = (stage: number | 'missed') => `${person}:${reminder.id}:${reminder.date}:${stage}`
    const reached = daysBefore.filter((days) => reminder.daysLeft <= days)
    if (reminder.daysLeft >= 0 && reached.length === 0) return []
    const stage = reminder.daysLeft >= 0 ? Math.min(...reached) : 'missed'
    if (stage === 'missed' && (lastLook === null || reminder.date < lastLook || told.includes(key(0)))) return []
    return told.includes(key(stage)) ? [] : [{ key: key(stage), reminder }]
  })
}

/** Marks without those of dates long past, so that the list does not grow for ever. */
export function keepRecent(told: readonly string[], today: IsoDate): string[] {
  return told.filter((key) => {
    const date = /:(\d{4}-\d{2}-\d{2}):/.exec(key)?.[1]
    return date !== undefined && daysBetween(date, today) <= MISSED_DAYS * 2
  })
}

export interface Badge {
  text: string
  tone: 'stop' | 'soon' | 'calm'
  next: Reminder
}

/** Beyond this the badge stays empty: a number that hangs there for months is no news. */
const BADGE_DAYS = 60

/** Days left to the next thing that the person must do or loses; null when there is none near. */
export function badgeOf(reminders: readonly Reminder[]): Badge | null {
  const next = reminders.find(
    ({ daysLeft, kind, who }) => daysLeft >= 0 && daysLeft <= BADGE_DAYS && (kind === 'ends' || (kind === 'do-by' && who === 'worker')),
  )
  if (next === undefined) return null
  return { text: String(next.daysLeft), tone: next.daysLeft <= 7 ? 'stop' : next.daysLeft <= 30 ? 'soon' : 'calm', next }
}
