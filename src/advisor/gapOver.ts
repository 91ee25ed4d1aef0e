import type { Words } from '../domain/text.ts'
import type { MedicalGapAnswer, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { addMonths, monthOf } from '../domain/dates.ts'
import { because, enDate, enMonth, enMonths, words, zhDate, zhMonth } from './wording.ts'

/** How long one waits: "最长要等6个月". */
export const waits = ({ months, bound }: NonNullable<MedicalGapAnswer['waitIfMissed']>): Words =>
  bound === 'exact'
    ? words(`要等${months}个月`, `a wait of ${enMonths(months)}`)
    : words(`最长要等${months}个月`, `a wait of up to ${enMonths(months)}`)

/** The time without a wait is over: what every way back into employee cover costs, and from when it runs. */
export function gapOver(c: Case, gap: MedicalGapAnswer): Reason[] {
  const { graceEnds, waitIfMissed: wait } = gap
  if (graceEnds === null || graceEnds >= c.today || !wait?.months) return []
  if (gap.lateUntil && gap.lateUntil.until >= c.today) return []
  const from = addMonths(monthOf(c.today), wait.months)
  const exact = wait.bound === 'exact'
  const { zh, en } = waits(wait)
  return [
    because(
      gap.rule,
      `免等待的时间到${zhDate(graceEnds)}，已经过了：现在接上职工医保，${zh}，这个月就缴的话，${exact ? '大约' : '最晚大约'}${zhMonth(from)}起能报。先打12393问能不能补缴。`,
      `The time without a wait ended on ${enDate(graceEnds)}: taking employee cover up now means ${en}; paid this month, it runs from about ${enMonth(from)}${exact ? '' : ' at the latest'}. Ask 12393 first whether the gap can be paid up.`,
    ),
  ]
}
