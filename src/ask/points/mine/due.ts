import type { DeadlineId } from '../../../advisor/assessment.ts'
import type { PointContext } from '../../context.ts'
import { enDate, zhDate } from '../../../advisor/wording.ts'
import { deadlineOf } from '../../context.ts'

/** A deadline of the person with its date. */
export function due(c: PointContext, id: DeadlineId): { zh: string; en: string; past: boolean; rule: string } | null {
  const found = deadlineOf(c.a, id)
  if (found === null || found.date === null || (!c.mine && c.said.profile.leftOn === undefined)) return null
  return { zh: zhDate(found.date), en: enDate(found.date), past: found.date < c.today, rule: found.rule }
}
