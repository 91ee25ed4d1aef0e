import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { monthText } from '../domain/format.ts'
import { lastDay, monthOf } from '../domain/dates.ts'
import { because } from './wording.ts'

/** Who pays for the month of leaving: the employer for the time of the job, but the local day of reporting decides in practice (ED-09). */
export function monthOfLeaving(c: Case): Reason[] {
  const { leftOn, lastPaidMonth } = c.profile
  const month = monthOf(leftOn)
  const paid = lastPaidMonth ?? null
  if (leftOn === lastDay(month) || (paid !== null && paid >= month)) return []
  return [
    because(
      'ED-09',
      '#（离职当月）谁缴：劳动关系还在的日子归原单位，但这个月还报不报，看当地每月的申报截止日。问清原单位缴到哪个月、新单位从哪个月起，别重缴也别漏；两边都没缴的，医保自己接，或者要单位补。',
      'Who pays for #, the month of leaving: the old employer for the days of the job, but whether it still reports the month turns on the local cut-off day. Ask both employers for their last and first month, so that none is paid twice or missed; if neither pays, take medical up yourself or have it made good.',
      monthText(month),
    ),
  ]
}
