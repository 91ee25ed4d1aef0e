import type { Assessment } from '../advisor/assessment.ts'
import { addDays, daysBetween, weekday, type IsoDate } from '../domain/dates.ts'
import type { Words } from '../domain/text.ts'
import type { Plan, Step } from '../plan/shape.ts'
import { byText } from '../domain/text.ts'

/** A thing of the plan worth being reminded of, with its date. */
export interface Reminder {
  /** The id of the lead or step in the plan. */
  id: string
  date: IsoDate
  /** Negative once the date is past. */
  daysLeft: number
  title: Words
  note: Words | null
  who: Step['who']
  bound: Step['bound']
  rule: string
  /** True where no date is set and it is the first thing to do now: it stands on the next working day. */
  undated: boolean
  /** The document and article it rests on; null where the answer does not carry the rule. */
  basis: string | null
}

/** How long a date is still spoken of after it passed. */
const MISSED_DAYS = 30

/** The key under which a step is remembered as done. */
export const tickOf = (id: string): string => `plan:${id}`

/** The day, or the Monday after a Saturday or Sunday. */
const workday = (day: IsoDate): IsoDate => (weekday(day) < 6 ? day : workday(addDays(day, 1)))

/**
 * The plan as reminders, nearest first: the lead, also where it has no date (then on the next working day, or the first on which it can
 * be done), and each step with a date; not what is done, not what is long past. Nothing else is ever a reminder, so that a calendar never
 * says what the plan does not.
 */
export function remindersOf(
  plan: Pick<Plan, 'lead' | 'steps'>,
  { today, rules }: Pick<Assessment, 'today' | 'rules'>,
  ticked: readonly string[],
): Reminder[] {
  const { lead } = plan
  const make = (one: Pick<Step, 'id' | 'title' | 'note' | 'who' | 'bound' | 'rule'>, date: IsoDate, undated: boolean): Reminder[] => {
    const daysLeft = daysBetween(today, date)
    if (ticked.includes(tickOf(one.id)) || daysLeft < -MISSED_DAYS) return []
    const { id, title, note, who, bound, rule } = one
    const cited = rules[rule]
    const basis = cited === undefined ? null : [cited.source.title, cited.article].filter(Boolean).join(' ')
    return [{ id, date, daysLeft, title, note, who, bound, rule, undated, basis }]
  }
  const first =
    lead.id === 'nothing-due' || lead.id === 'answer-question'
      ? []
      : make(
          { ...lead, note: lead.why, who: 'worker', bound: 'exact', rule: lead.rules[0] ?? '' },
          lead.by ?? workday(lead.from ?? addDays(today, 1)),
          lead.by === null && lead.from === null,
        )
  return [...first, ...plan.steps.flatMap((step) => (step.by === null ? [] : make(step, step.by, false)))].toSorted(
    (a, b) => byText(a.date, b.date) || byText(a.id, b.id),
  )
}

/** One thing to say now. `key` marks it as said, so that it is said once however often one looks. */
export interface DueNotice {
  key: string
  reminder: Reminder
}

/**
 * What to say today. Each deadline speaks up once at each of `daysBefore` (say 7, 3, 1 and 0 days); after days of sleep only
 * the stage now reached is said. A date that passed since `lastLook` is said once as missed; one that was past before, when
 * nobody had asked yet, is the plan's business. What has no date is said once, as long as that is remembered.
 */
export function dueNotices(
  person: string,
  reminders: readonly Reminder[],
  { daysBefore, told, lastLook }: { daysBefore: readonly number[]; told: readonly string[]; lastLook: IsoDate | null },
): DueNotice[] {
  return reminders.flatMap((reminder): DueNotice[] => {
    const of = `${person}:${reminder.id}:`
    const key = (stage: number | 'missed' | 'now') => `${of}${reminder.date}:${stage}`
    if (reminder.undated) return told.some((one) => one.startsWith(of) && one.endsWith(':now')) ? [] : [{ key: key('now'), reminder }]
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

/** Days left to the next thing that the person must do; a mark where the first thing has no date; null when nothing is near. */
export function badgeOf(reminders: readonly Reminder[]): Badge | null {
  const now = reminders.find(({ undated }) => undated)
  if (now !== undefined) return { text: '!', tone: 'soon', next: now }
  const next = reminders.find(({ daysLeft, who }) => daysLeft >= 0 && daysLeft <= BADGE_DAYS && who === 'worker')
  if (next === undefined) return null
  return { text: String(next.daysLeft), tone: next.daysLeft <= 7 ? 'stop' : next.daysLeft <= 30 ? 'soon' : 'calm', next }
}
