import type { Words } from '../../domain/text.ts'
import { onceLeft, type LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { costFact, coverFact, graceFact } from '../facts.ts'
import { addMonths, monthOf } from '../../domain/dates.ts'
import { dayText } from '../../domain/format.ts'
import { say } from '../say.ts'
import { waitWords } from '../wait.ts'

/** The time in which medical cover is renewed without a wait is over. */
const waitAfter = (wait: Words | null): Words =>
  wait === null
    ? say('医保断得久了，接上后等不等先问12393。', 'The medical gap is long: ask 12393 whether there is a wait.')
    : say(`医保断得久了，接上后${wait.zh}才能报。`, `The medical gap is long: expect ${wait.en}.`)

/** Working for oneself, no benefit due: enrol and pay, so that nothing lapses (PE-01, ME-01). */
export const enrolFlexible: LeadKind = {
  id: 'enrol-flexible',
  when: (s) => (s.p.next === 'flexible' || (s.ofAge && (s.a.retirement?.monthsShort ?? 0) > 0)) && s.route('flexible').verdict !== 'no',
  from: onceLeft,
  lead: (s) => {
    const route = s.route('flexible')
    const short = s.ofAge ? (s.a.retirement?.monthsShort ?? 0) : 0
    const first = s.deadline('first-payment').date
    const next = first !== null && first >= s.today ? dayText(first, s.today) : null
    const grace = s.a.medicalGap.graceEnds
    const free = s.graceDays !== null && s.graceDays >= 0 && grace !== null ? dayText(grace, s.today) : null
    const open = route.verdict === 'yes'
    const doubt = route.schemes.find(({ verdict }) => verdict !== 'yes')?.reason
    // Months have passed already that nobody paid.
    const missed = first !== null && monthOf(first) > addMonths(s.a.medicalGap.lastPaidMonth, 1)
    const begin =
      next === null
        ? say('这个月就办，别再多断一个月。', 'Do it this month, so that no further month is missed.')
        : missed
          ? say(`${next.zh}前办好，养老不再少月。`, `Do it by ${next.en} and no further pension month is missed.`)
          : say(`${next.zh}前办好，养老不少月。`, `Do it by ${next.en} and no pension month is missed.`)
    const cover =
      free !== null
        ? say(`医保${free.zh}前接上不用等。`, `Renew medical by ${free.en} and there is no wait.`)
        : s.graceDays === null
          ? say('', '')
          : waitAfter(waitWords(s.a.medicalGap.waitIfMissed))
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
        [begin.zh, cover.zh, open ? '' : (doubt?.zh ?? '')].join(''),
        [begin.en, cover.en, open ? '' : (doubt?.en ?? '')].filter(Boolean).join(' '),
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
