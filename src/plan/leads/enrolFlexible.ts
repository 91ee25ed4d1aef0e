import type { LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { costFact, coverFact, graceFact } from '../facts.ts'
import { dayText } from '../../domain/format.ts'
import { say } from '../say.ts'

/** Working for oneself, no benefit due: enrol and pay, so that nothing lapses (PE-01, ME-01). */
export const enrolFlexible: LeadKind = {
  id: 'enrol-flexible',
  when: (s) => (s.p.next === 'flexible' || (s.ofAge && (s.a.retirement?.monthsShort ?? 0) > 0)) && s.route('flexible').verdict !== 'no',
  lead: (s) => {
    const route = s.route('flexible')
    const short = s.ofAge ? (s.a.retirement?.monthsShort ?? 0) : 0
    const first = s.deadline('first-payment').date
    const next = first !== null && first >= s.today ? dayText(first, s.today) : null
    const grace = s.a.medicalGap.graceEnds
    const free = s.graceDays !== null && s.graceDays >= 0 && grace !== null ? dayText(grace, s.today) : null
    const open = route.verdict === 'yes'
    return {
      title:
        short > 0
          ? say(`接着自己缴养老，还差${short}个月就能领`, `Go on paying the pension yourself: ${short} months are missing`)
          : s.hmt
            ? say('凭居住证办灵活就业参保，自己缴养老和医保', 'Enrol as a flexible worker with your residence permit')
            : open
              ? say('办灵活就业参保，自己缴养老和医保', 'Enrol as a flexible worker: pension and medical')
              : say('问清条件，办灵活就业参保', 'Check the conditions, then enrol as a flexible worker'),
      why: say(
        [
          next === null ? '这个月就办，' : `${next.zh}前办好，`,
          free === null ? (s.graceDays === null ? '' : '医保已断得久，接上后可能要等；') : `养老不少月；医保${free.zh}前接上不用等。`,
          open ? '' : `${route.schemes.find(({ verdict }) => verdict !== 'yes')?.reason.zh ?? ''}`,
        ].join(''),
        [
          next === null ? 'Do it this month' : `Do it by ${next.en}`,
          free === null
            ? s.graceDays === null
              ? '. '
              : '; the medical gap is long, so expect a wait. '
            : ` and no pension month is missed; medical renewed by ${free.en} has no wait. `,
          open ? '' : (route.schemes.find(({ verdict }) => verdict !== 'yes')?.reason.en ?? ''),
        ]
          .join('')
          .trim(),
      ),
      by: next === null ? (free === null ? null : grace) : first,
      do: doors(s, 'flexible', '12333'),
      documents: route.documents,
      rules: ['PE-01', 'ME-01', s.a.medicalGap.graceRule],
      asks: route.needs.filter((fact) => s.a.questions.some((question) => question.fact === fact)),
    }
  },
  facts: (s) => [costFact(s), graceFact(s), coverFact(s)],
  without: ['medical-grace-ends', 'claim-benefit', 'medical-after-benefit', 'pension-meanwhile'],
}
