import type { LeadKind } from '../kind.ts'
import { addDays, type IsoDate } from '../../domain/dates.ts'
import type { Words } from '../../domain/text.ts'
import { there, type Situation } from '../situation.ts'
import { doors } from '../doors.ts'
import { coverFact, graceFact, medicalPaid, registerFact, startFact } from '../facts.ts'
import type { PlanFact } from '../shape.ts'
import { dayText } from '../../domain/format.ts'
import { words } from '../../advisor/wording.ts'

/** The day is named where it is known and yet to come. */
function titleOf({ starts, today, overlaps, ofAge, p }: Situation): Words {
  if (ofAge) return words('问新单位：养老和医保缴不缴', 'Ask the new employer whether it pays pension and medical')
  if (starts === null) return words('入职那天把离职证明交给新单位，五险由它接上', 'Hand your new employer the leaving certificate')
  if (overlaps) {
    const [first, last] = [dayText(starts, today), dayText(p.leftOn, today)]
    return words(`查清日子：${first.zh}入职，${last.zh}才离职`, `Check the dates: you start on ${first.en} and leave only on ${last.en}`)
  }
  if (starts <= today) return words('查一查新单位给你办了参保没有', 'Check that your new employer has registered you')
  const first = dayText(starts, today)
  return words('#入职，把离职证明交给新单位，五险由它接上', 'Start on #: hand in the leaving certificate', first)
}

/** By when the employer registers the person; within days of starting while that day is not known. */
function whenRegistered(by: IsoDate | null, { a, today }: Situation): Words {
  const { days } = a.law['new-employer-register'].params
  if (by === null) return words('新单位要在入职#天内给你办社保，', 'The employer must register you within # days; ', days)
  const last = dayText(by, today)
  if (by < today)
    return words(
      '新单位#前就该给你办好社保：没办就催，不办打12333。',
      'The employer had until # to register you: if it has not, press it or call 12333; ',
      last,
    )
  return words('新单位最晚#给你办好社保，', 'The employer must register you by #; ', last)
}

/** What becomes of medical cover until a job that has yet to begin; a step says it of the gap, which foreigners do not get. */
function untilThen({ a, starts, today, joinsInTime, drawsBenefit, foreign }: Situation): Words {
  if (starts === null || starts <= today) return words('', '')
  if (drawsBenefit) return words('入职前医保由失业保险基金缴。', ' Until then the unemployment fund pays medical.')
  if (joinsInTime)
    return a.joining.coverEnds !== null && starts > addDays(a.joining.coverEnds, 1)
      ? words(
          `当月参保，医保不用等${foreign ? '；入职前空着的先问12393' : ''}。`,
          ` Insured that same month, you have no wait for medical${foreign ? '; ask 12393 about the gap' : ''}.`,
        )
      : words('当月参保，医保接得上、不用等。', ' Insured the same month, you keep medical cover without a wait.')
  return words('入职前医保空着的，先问12393怎么接。', ' Ask 12393 how to bridge the time without medical cover.')
}

/** The new job begins before the old one ends. */
const BOTH = words(
  '填错了就改；没错就让原单位按时停保，别两家重缴。',
  ' Correct a wrong date; else have the old employer stop in time, so that no month is paid twice.',
)

/** Of age, before there was a rule on it (GR-05). */
const BY_AGREEMENT = words('到龄再上班，养老和医保缴不缴看商定，打12333问。', 'Past the age this is by agreement; ask 12333.')

/** What is known of that cover; once the job has begun in time there is nothing to look at. */
function coverUntilThen(s: Situation): PlanFact | null {
  const begun = s.starts !== null && s.starts <= s.today
  if (s.drawsBenefit) return begun ? null : medicalPaid
  if (!s.joinsInTime) return graceFact(there(s))
  return begun ? null : coverFact(s)
}

/** A job that is near or has begun: the new employer takes everything over (ED-08, ED-09). */
export const startNewJob: LeadKind = {
  id: 'start-new-job',
  when: (s) => s.jobComes,
  from: ({ starts, today }) => starts ?? today,
  lead: (s) => {
    const { starts, today } = s
    const begun = starts !== null && starts <= today
    const by = s.deadline('new-employer-register').date
    const registered = whenRegistered(by, s)
    const cover = s.overlaps ? BOTH : untilThen(s)
    return {
      title: titleOf(s),
      why: s.ofAge
        ? (s.route('new-employer').reasons[0] ?? BY_AGREEMENT)
        : words(
            `${registered.zh}你不用自己缴。${cover.zh}`,
            `${registered.en}it takes all insurances over and you pay nothing yourself.${cover.en}`,
          ),
      by: begun ? by : starts,
      do: doors(s, 'new-employer', '12333', begun ? 2 : 1),
      documents: s.route('new-employer').documents,
      rules: ['new-employer-register', 'ED-09'],
      asks: starts === null ? ['newJobFrom'] : [],
    }
  },
  facts: (s) => [startFact(s), registerFact(s), coverUntilThen(s)],
  without: ['claim-benefit', 'first-payment', 'medical-after-benefit', 'pension-meanwhile', 'medical-grace-ends'],
}
