import type { LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { monthsFact, retirementFact } from '../facts.ts'
import { monthText } from '../../domain/format.ts'
import type { Words } from '../../domain/text.ts'
import { words } from '../../advisor/wording.ts'
import { inARow } from '../sentences.ts'
import { retireeEnough } from '../../advisor/retireeMedical.ts'
import { cashesIn, type Situation } from '../situation.ts'

/** Which province pays, where the months paid in each are known (PE-17). */
function placeWords({ a }: Situation): Words {
  return a.drawingPlace?.certain === true
    ? words('按各省缴的月数算，在#领。', 'By the months paid in each province, # pays it. ', a.drawingPlace.name)
    : words('', '')
}

/** Whether the medical months suffice, how many are short, or whom to ask (ME-15). */
export function medicalWords(s: Situation): Words & { rule: string } {
  return { ...standingWords(s), rule: s.a.retireeMedical?.rule ?? 'ME-15' }
}

function standingWords(s: Situation): Words {
  const stand = s.a.retireeMedical
  if (retireeEnough(s.a.retireeMedical))
    return words('退休医保的年限也够，不用再缴。', 'Your medical months are enough too: no more premiums.')
  return stand !== null && stand.missing > 0
    ? words(
        '退休医保还差#个月，问12393怎么补，没办好前别断医保。',
        '# medical months are missing for retiree cover: ask 12393 how to make them up, and let nothing lapse before.',
        stand.missing,
      )
    : words(
        '问12393退休医保年限够不够，没问清前别断医保。',
        'Ask 12393 whether your years give retiree medical cover, and let nothing lapse before you know.',
      )
}

function titleOf(early: boolean, short: number | null): Words {
  if (early) return words('打12333问现在能不能退休', 'Ask 12333 whether you may retire already')
  return short !== null && short > 0
    ? words('去问退休怎么办：养老还差#个月', 'Ask how to retire: # pension months are missing', short)
    : words('去申请退休，按月领养老金', 'Apply for retirement and draw the monthly pension')
}

/**
 * Of age with the months paid, or left for the pension: apply for it (PE-05, PE-07, PE-22). Whoever is short of months and may pay them
 * goes on paying instead (PE-27).
 */
export const applyPension: LeadKind = {
  id: 'apply-pension',
  when: (s) => {
    const { a, p, route } = s
    if (!s.ofAge || cashesIn(s)) return false
    if ((a.retirement?.monthsShort ?? 0) === 0) return true
    return p.exit === 'retired' && route('flexible').verdict === 'no'
  },
  lead: (s) => {
    const { retirement } = s.a
    const place = placeWords(s)
    const medical = medicalWords(s)
    const short = retirement?.monthsShort ?? null
    const known = short !== null
    // Left for the pension before the age of choice: a hard trade or an illness is for the bureau to say.
    const route = s.route('retire')
    const early = route.verdict === 'no'
    return {
      title: titleOf(early, short),
      why: early
        ? inARow(...route.reasons.slice(0, 1), medical)
        : words(
            [
              retirement === null ? '' : `法定退休在${monthText(retirement.month).zh}，`,
              known ? (short === 0 ? '缴费月数也够。' : '差的可以接着缴够。') : '先核对养老缴满了没有。',
              place.zh,
              medical.zh,
            ].join(''),
            [
              retirement === null ? '' : `Statutory retirement is in ${monthText(retirement.month).en}. `,
              known
                ? short === 0
                  ? 'You have paid enough months. '
                  : 'You can go on paying what is missing. '
                : 'Check first that the months suffice. ',
              place.en,
              medical.en,
            ].join(''),
          ),
      do: doors(s, 'retire', '12333'),
      documents: s.route('retire').documents,
      rules: ['retirement-age', 'minimum-months', 'pension-decision', medical.rule, ...(s.a.drawingPlace ? [s.a.drawingPlace.rule] : [])],
      asks: [...(known ? [] : (['months.pension'] as const)), ...(retirement === null ? s.route('retire').needs : [])].filter(
        (fact, at, all) => all.indexOf(fact) === at,
      ),
    }
  },
  facts: (s) => [monthsFact(s), retirementFact(s)],
  without: ['medical-grace-ends', 'medical-after-benefit', 'employer-transfer', 'claim-benefit', 'first-payment'],
}
