import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { toldBy } from './cite.ts'
import { remarksOn } from './remarks.ts'
import { because, enMonths } from './wording.ts'

/** What the place asks for medical cover in retirement, in months, for this person; null where it prints none or it turns on the sex. */
export function retireeMonths(c: Case): { rule: string; needed: number; missing: number | null; local: boolean } | null {
  const rule = c.rule('retiree-medical')
  if (rule === null) return null
  const { men, women, local, actual } = rule.params
  const sex = c.profile.sex ?? null
  const needed = men === women || sex === 'male' ? men : sex === 'female' ? women : null
  if (needed === null) return null
  const paid = c.profile.months?.medical ?? null
  return {
    rule: rule.id,
    needed,
    missing: paid === null ? null : Math.max(0, needed - paid),
    local: local !== undefined || actual !== undefined,
  }
}

/** The place's years for retiree cover and how the person stands to them (ME-15); what it does about them, else whom to ask. */
export function retireeMedical(c: Case): Reason[] {
  const rule = c.rule('retiree-medical')
  const remarks = remarksOn(c, 'medical-retire')
  if (rule === null) {
    return remarks.length > 0
      ? remarks
      : [
          because(
            'ME-15',
            `退休后的医保另看累计年限，由当地定，不够可以补，打12393问${missingHere(c).zh}。`,
            `Medical cover after retirement turns on its own years, set locally; a shortage may be paid up. Ask 12393${missingHere(c).en}.`,
          ),
        ]
  }
  const stand = retireeMonths(c)
  const paid = c.profile.months?.medical ?? null
  return [
    ...toldBy([rule]),
    ...(stand === null || stand.missing === null || paid === null
      ? []
      : [
          stand.missing === 0
            ? because(
                stand.rule,
                `你缴了${paid}个月，要求是${stand.needed}个月，够了${stand.local ? '；其中在本地缴的、实际缴的够不够，打12393核对' : ''}。`,
                `You have ${enMonths(paid)} and ${stand.needed} are asked: enough${stand.local ? '; whether enough of them were paid here, and really paid, check with 12393' : ''}.`,
              )
            : because(
                stand.rule,
                `你缴了${paid}个月，要求是${stand.needed}个月，还差${stand.missing}个月；差的能不能按月接着缴或一次补，打12393问。`,
                `You have ${enMonths(paid)} and ${stand.needed} are asked, so ${stand.missing} are missing; ask 12393 whether to go on by the month or pay them in one sum.`,
              ),
        ]),
    ...remarks,
  ]
}

/** The months to ask about, where they are known. */
function missingHere(c: Case): { zh: string; en: string } {
  const paid = c.profile.months?.medical ?? null
  return paid === null ? { zh: '', en: '' } : { zh: `，你缴了${paid}个月，够不够`, en: ` whether your ${enMonths(paid)} are enough` }
}
