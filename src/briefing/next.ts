import type { DeadlineId } from '../advisor/assessment.ts'
import type { Line } from './briefing.ts'
import type { Context } from './context.ts'
import { dayWords } from './dates.ts'

/**
 * The next step: the nearest of these dates still to come, or, before it, what has already opened and has no date to lose.
 * Null when there is neither.
 */
export function nextStep(context: Context, asked: readonly DeadlineId[]): Line | null {
  const { today } = context
  // Nobody is pressed to register for a benefit that is not due.
  const ids = asked.filter((id) => id !== 'unemployment-register' || context.home?.unemployment.eligible !== 'no')
  const coming = ids
    .map((id) => context.deadline(id))
    .flatMap((deadline) =>
      deadline !== null && deadline.date !== null && deadline.date >= today ? [{ deadline, date: deadline.date }] : [],
    )
    .toSorted((a, b) => a.date.localeCompare(b.date))[0]
  const open = ids
    .map((id) => context.deadline(id))
    .find((deadline) => deadline?.kind === 'opens' && deadline.date !== null && deadline.date < today)
  if (open && (coming === undefined || ids.indexOf(open.id) < ids.indexOf(coming.deadline.id))) {
    return { text: { zh: `现在就办：${open.title.zh}`, en: `Now: ${open.title.en}` }, basis: context.basis([open.rule]), tone: 'soon' }
  }
  if (coming === undefined) return null
  const { deadline, date } = coming
  const day = dayWords(date, today)
  const text =
    deadline.kind === 'opens'
      ? { zh: `${day.zh}起：${deadline.title.zh}`, en: `From ${day.en}: ${deadline.title.en}` }
      : deadline.kind === 'ends'
        ? { zh: `${day.zh}止：${deadline.title.zh}`, en: `Until ${day.en}: ${deadline.title.en}` }
        : { zh: `${day.zh}前：${deadline.title.zh}`, en: `By ${day.en}: ${deadline.title.en}` }
  return { text, basis: context.basis([deadline.rule]), tone: deadline.kind === 'opens' ? 'plain' : 'soon' }
}
