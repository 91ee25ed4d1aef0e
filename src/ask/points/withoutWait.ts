import { enDate, enMonth, zhDate, zhMonth } from '../../advisor/wording.ts'
import { addMonths, lastDay, monthOf, monthsBetween } from '../../domain/dates.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { say, yes } from './point.ts'

/** A change from the employees' scheme soon enough that nobody waits (ME-08), for somebody who entered the months. */
export function soon(c: PointContext): PointLead | null {
  const law = c.ruleOn('switch-scheme')
  const paid = c.mine ? (c.profile?.months?.medical ?? null) : null
  const last = c.a?.medicalGap.lastPaidMonth
  if (law === null || paid === null || last === undefined || paid < law.params.continuousMonths) return null
  if (monthsBetween(last, monthOf(c.today)) > law.params.withinMonths) return null
  const end = lastDay(addMonths(last, law.params.withinMonths))
  return yes(
    '可以，',
    say(
      c,
      `一般不用等：你医保缴到${zhMonth(last)}，${zhDate(end)}前（{switch-scheme.withinMonths}个月内）转参居民医保的，当月就能报，先问12393。`,
      `as a rule without a wait: you are paid to ${enMonth(last)} and change by ${enDate(end)}, within {switch-scheme.withinMonths} months; ask 12393.`,
      law.id,
    ),
    'Yes, ',
  )
}
