import type { LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { monthsFact, retirementFact } from '../facts.ts'
import { monthText } from '../../domain/format.ts'
import type { Words } from '../../domain/text.ts'
import { say } from '../say.ts'
import type { Situation } from '../situation.ts'

/** Which province pays, where the months paid in each are known (PE-17). */
function placeWords({ a }: Situation): Words {
  const name = a.drawingPlace?.name
  return name === undefined
    ? say('', '')
    : say(`按各省缴的月数算，在${name.zh}领。`, `By the months paid in each province, ${name.en} pays it. `)
}

/**
 * Of age with the months paid, or left for the pension: apply for it (PE-05, PE-07, PE-22). Whoever is short of months and may pay them
 * goes on paying instead (PE-27).
 */
export const applyPension: LeadKind = {
  id: 'apply-pension',
  when: ({ ofAge, a, p, goesHome, route }) => {
    if (!ofAge || goesHome) return false
    if ((a.retirement?.monthsShort ?? 0) === 0) return true
    return p.exit === 'retired' && route('flexible').verdict === 'no'
  },
  lead: (s) => {
    const { retirement } = s.a
    const place = placeWords(s)
    const short = retirement?.monthsShort ?? null
    const known = short !== null
    return {
      title:
        known && short > 0
          ? say(`去问退休怎么办：养老还差${short}个月`, `Ask how to retire: ${short} pension months are missing`)
          : say('去申请退休，按月领养老金', 'Apply for retirement and draw the monthly pension'),
      why: say(
        [
          retirement === null ? '' : `法定退休在${monthText(retirement.month).zh}，`,
          known ? (short === 0 ? '缴费月数也够。' : '差的可以接着缴够。') : '先核对养老缴满了没有。',
          place.zh,
          '同时问12393退休医保年限够不够，没问清前别断医保。',
        ].join(''),
        [
          retirement === null ? '' : `Statutory retirement is in ${monthText(retirement.month).en}. `,
          known
            ? short === 0
              ? 'You have paid enough months. '
              : 'What is missing may be paid on. '
            : 'Check first that the months suffice. ',
          place.en,
          'Ask 12393 about retiree medical cover too, and let nothing lapse before you know.',
        ].join(''),
      ),
      by: null,
      do: doors(s, 'retire', '12333'),
      documents: s.route('retire').documents,
      rules: ['PE-07', 'PE-05', 'PE-22', 'ME-15', ...(s.a.drawingPlace ? [s.a.drawingPlace.rule] : [])],
      asks: [...(known ? [] : (['months.pension'] as const)), ...(retirement === null ? s.route('retire').needs : [])].filter(
        (fact, at, all) => all.indexOf(fact) === at,
      ),
    }
  },
  facts: (s) => [monthsFact(s), retirementFact(s)],
  without: ['medical-grace-ends', 'medical-after-benefit', 'employer-transfer', 'claim-benefit', 'first-payment'],
}
