import type { DeadlineId } from '../advisor/assessment.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Briefing, Line } from './briefing.ts'
import type { Context } from './context.ts'
import { daysBetween } from '../domain/dates.ts'
import { byText } from '../domain/text.ts'

/** Days before which a date counts as soon. */
const SOON = 30

const toneOf = (date: IsoDate, today: IsoDate, kind: 'do-by' | 'ends' | 'opens'): Line['tone'] => {
  const left = daysBetween(today, date)
  if (kind === 'opens') return 'plain'
  if (left < 0) return 'stop'
  return left <= SOON ? (kind === 'ends' ? 'stop' : 'soon') : 'plain'
}

/** A first payment of one's own is not pressed for where the plan puts something before it. */
const heldOff = ({ plan = null }: Context, id: DeadlineId): boolean =>
  id === 'first-payment' && plan !== null && !plan.steps.some((step) => step.id === id)

/** The person's own dates of these kinds, earliest first; those without a date are left to the popup. */
export function datesOf(context: Context, ids: readonly DeadlineId[]): Briefing['dates'] {
  return ids
    .filter((id) => !heldOff(context, id))
    .map((id) => context.deadline(id))
    .flatMap((deadline) => {
      if (deadline === null || deadline.date === null) return []
      const bound = {
        exact: { zh: '', en: '' },
        usual: { zh: '（通常，以当地为准）', en: ' (usually; the place decides)' },
        'at-latest': { zh: '（最晚）', en: ' (at the latest)' },
      }[deadline.bound]
      const past =
        deadline.date >= context.today
          ? { zh: '', en: '' }
          : deadline.kind === 'opens'
            ? { zh: '，现在就能办', en: ', open now' }
            : { zh: '（已过）', en: ' (past)' }
      return [
        {
          text: { zh: deadline.title.zh + bound.zh + past.zh, en: deadline.title.en + bound.en + past.en },
          date: deadline.date,
          basis: context.basis([deadline.rule]),
          tone: toneOf(deadline.date, context.today, deadline.kind),
        },
      ]
    })
    .toSorted((a, b) => byText(a.date, b.date))
}
