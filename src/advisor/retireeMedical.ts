import type { Assessment, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { toldBy } from './cite.ts'
import { remarksOn } from './remarks.ts'
import { because, enMonths } from './wording.ts'

/** What the place asks for medical cover in retirement and how the person stands to it; null where either is not known. */
export function retireeStanding(c: Case): Assessment['retireeMedical'] {
  const rule = c.rule('retiree-medical')
  const paid = c.profile.months?.medical ?? null
  if (rule === null || paid === null) return null
  const { men, women, local, actual, more, newOnly } = rule.params
  const sex = c.profile.sex ?? null
  const needed = men === women || sex === 'male' ? men : sex === 'female' ? women : null
  // Whoever was insured before such a rule keeps an older one, whose years are not known; nothing is worked out from hearsay.
  if (needed === null || newOnly === true || rule.confidence < 0.8) return null
  const missing = Math.max(0, needed - paid)
  return { rule: rule.id, needed, missing, sure: missing > 0 || (local === undefined && actual === undefined && more === undefined) }
}

/** Do the months paid surely give cover in retirement? */
export const retireeEnough = (stand: Assessment['retireeMedical']): boolean => stand !== null && stand.missing === 0 && stand.sure

/** How the person stands to the place's years, in a sentence; null where that is not known. */
export function standingReason(c: Case): Reason | null {
  const stand = retireeStanding(c)
  const paid = c.profile.months?.medical ?? null
  if (stand === null || paid === null) return null
  const { rule, needed, missing, sure } = stand
  return missing === 0
    ? because(
        rule,
        `医保你缴了${paid}个月，要求是${needed}个月，够了${sure ? '，退休后不用再缴' : '；其中在本地缴的、实际缴的够不够，打12393核对'}。`,
        `You have ${enMonths(paid)} of medical and ${needed} are asked: enough${sure ? ', so nothing more is due in retirement' : '; whether enough of them were paid here, and really paid, check with 12393'}.`,
      )
    : because(
        rule,
        `医保你缴了${paid}个月，要求是${needed}个月，还差${missing}个月；差的能不能按月接着缴或一次补，打12393问。`,
        `You have ${enMonths(paid)} of medical and ${needed} are asked, so ${missing} are missing; ask 12393 whether to go on by the month or pay them in one sum.`,
      )
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
            '退休后的医保另看累计年限，由当地定，不够可以补，打12393问#。',
            'Medical cover after retirement turns on its own years, set locally; a shortage may be paid up. Ask 12393#.',
            missingHere(c),
          ),
        ]
  }
  const standing = standingReason(c)
  return [...toldBy([rule]), ...(standing === null ? [] : [standing]), ...remarks]
}

/** The months to ask about, where they are known. */
function missingHere(c: Case): { zh: string; en: string } {
  const paid = c.profile.months?.medical ?? null
  return paid === null ? { zh: '', en: '' } : { zh: `，你缴了${paid}个月，够不够`, en: ` whether your ${enMonths(paid)} are enough` }
}
