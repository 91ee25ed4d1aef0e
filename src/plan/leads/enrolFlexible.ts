import type { Words } from '../../domain/text.ts'
import { onceLeft, type LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { costFact, coverFact, graceFact } from '../facts.ts'
import { addMonths, monthOf, type IsoDate } from '../../domain/dates.ts'
import { dayText } from '../../domain/format.ts'
import { enMonths, words } from '../../advisor/wording.ts'
import { inARow } from '../sentences.ts'
import { noWaitUntil, type Situation } from '../situation.ts'
import { waitWords } from '../wait.ts'

/** The time in which medical cover is renewed without a wait is over. */
function waitAfter({ a }: Situation): Words {
  const { graceMonths, waitIfMissed } = a.medicalGap
  const wait = waitWords(waitIfMissed) ?? words('没有查到要等', 'no wait was found')
  return words(`医保断了超过${graceMonths}个月，接上后${wait.zh}。`, `Medical has lapsed for over ${enMonths(graceMonths)}: ${wait.en}.`)
}

/** Months of the pension that somebody of age is still short of; 0 for others, and where it is not known. */
const monthsShort = (s: Situation): number => (s.ofAge ? (s.a.retirement?.monthsShort ?? 0) : 0)

/** The day of the first payment of one's own, where it has yet to come. */
function paymentAhead(s: Situation): IsoDate | null {
  const { date } = s.deadline('first-payment')
  return date !== null && date >= s.today ? date : null
}

function titleOf(s: Situation, open: boolean): Words {
  const short = monthsShort(s)
  if (short > 0) return words('接着自己缴养老，还差#个月就能领', 'Go on paying the pension yourself: # months are missing', short)
  if (s.hmt) return words('凭居住证办灵活就业参保，自己缴养老和医保', 'Enrol as a flexible worker with your residence permit')
  return open
    ? words('办灵活就业参保，自己缴养老和医保', 'Enrol as a flexible worker: pension and medical')
    : words('问清条件，办灵活就业参保', 'Check the conditions, then enrol as a flexible worker')
}

/** By when to begin, so that no pension month is missed, or no further one where some have passed that nobody paid. */
function whenToBegin(s: Situation): Words {
  const ahead = paymentAhead(s)
  if (ahead === null) return words('这个月就办，别再多断一个月。', 'Do it this month, so that no further month is missed.')
  const day = dayText(ahead, s.today)
  return monthOf(ahead) > addMonths(s.a.medicalGap.lastPaidMonth, 1)
    ? words('#前办好，养老不再少月。', 'Do it by # and no further pension month is missed.', day)
    : words('#前办好，养老不少月。', 'Do it by # and no pension month is missed.', day)
}

/** Until when medical cover has no wait, or that it is too late for that; empty where it is not known. */
function whenCovered(s: Situation): Words {
  const until = noWaitUntil(s)
  if (until === null) return s.graceDays === null ? words('', '') : waitAfter(s)
  const day = dayText(until, s.today)
  return words('医保#前接上不用等。', 'Renew medical by # and there is no wait.', day)
}

/** Working for oneself, no benefit due: enrol and pay, so that nothing lapses (PE-01, ME-01). */
export const enrolFlexible: LeadKind = {
  id: 'enrol-flexible',
  when: (s) => (s.p.next === 'flexible' || monthsShort(s) > 0) && s.route('flexible').verdict !== 'no',
  from: onceLeft,
  lead: (s) => {
    const route = s.route('flexible')
    const open = route.verdict === 'yes'
    const doubt = open ? undefined : route.schemes.find(({ verdict }) => verdict !== 'yes')?.reason
    return {
      title: titleOf(s, open),
      why: inARow(whenToBegin(s), whenCovered(s), doubt ?? words('', '')),
      by: paymentAhead(s) ?? noWaitUntil(s),
      do: doors(s, 'flexible', '12333'),
      documents: route.documents,
      rules: ['PE-01', 'ME-01', s.a.medicalGap.graceRule],
      asks: route.needs.filter((fact) => s.a.questions.some((question) => question.fact === fact)),
    }
  },
  facts: (s) => [costFact(s), graceFact(s), coverFact(s)],
  without: ['medical-grace-ends', 'claim-benefit', 'medical-after-benefit', 'pension-meanwhile'],
}
