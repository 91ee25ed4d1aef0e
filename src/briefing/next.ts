import type { DeadlineId } from '../advisor/assessment.ts'
import type { Line } from './briefing.ts'
import type { Context } from './context.ts'
import { dayWords } from './dates.ts'

/** The nearest of these dates that is still to come, as the next step; null when none is. */
export function nextStep(context: Context, ids: readonly DeadlineId[]): Line | null {
  const { today } = context
  const coming = ids
    .map((id) => context.deadline(id))
    .flatMap((deadline) => (deadline !== null && deadline.date !== null && deadline.date >= today ? [{ deadline, date: deadline.date }] : []))
    .toSorted((a, b) => a.date.localeCompare(b.date))[0]
  if (coming === undefined) return null
  const { deadline, date } = coming
  const day = dayWords(date, today)
  const text = deadline.kind === 'opens'
    ? { zh: `${day.zh}起：${deadline.title.zh}`, en: `From ${day.en}: ${deadline.title.en}` }
    : deadline.kind === 'ends'
      ? { zh: `${day.zh}止：${deadline.title.zh}`, en: `Until ${day.en}: ${deadline.title.en}` }
      : { zh: `${day.zh}前：${deadline.title.zh}`, en: `By ${day.en}: ${deadline.title.en}` }
  return { text, basis: context.basis([deadline.rule]), tone: deadline.kind === 'opens' ? 'plain' : 'soon' }
}
