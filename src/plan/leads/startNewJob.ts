import type { LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { coverFact, graceFact, registerFact, startFact } from '../facts.ts'
import { dayText } from '../../domain/format.ts'
import { say } from '../say.ts'

/** A job that is near or has begun: the new employer takes everything over (ED-08, ED-09). */
export const startNewJob: LeadKind = {
  id: 'start-new-job',
  when: (s) => s.jobComes,
  from: ({ starts, today }) => starts ?? today,
  lead: (s) => {
    const { starts, today } = s
    const begun = starts !== null && starts <= today
    const first = starts === null ? null : dayText(starts, today)
    const by = s.deadline('new-employer-register').date
    const last = by === null ? null : dayText(by, today)
    return {
      title: begun
        ? say('查一查新单位给你办了参保没有', 'Check that your new employer has registered you')
        : say(
            first === null ? '入职那天把离职证明交给新单位，五险由它接上' : `${first.zh}入职，把离职证明交给新单位，五险由它接上`,
            first === null ? 'Hand your new employer the leaving certificate' : `Start on ${first.en}: hand in the leaving certificate`,
          ),
      why: say(
        [
          last === null ? '新单位要在入职30天内给你办社保，' : `新单位最晚${last.zh}给你办好社保，`,
          '你不用自己缴。',
          starts === null || begun ? '' : s.joinsInTime ? '当月参保，医保接得上、不用等。' : '入职前医保空着的，先问12393怎么接。',
        ].join(''),
        [
          last === null ? 'The employer must register you within 30 days; ' : `The employer must register you by ${last.en}; `,
          'it takes all insurances over and you pay nothing yourself. ',
          starts === null || begun
            ? ''
            : s.joinsInTime
              ? 'Insured the same month, you keep medical cover without a wait.'
              : 'Ask 12393 how to bridge the time without medical cover.',
        ]
          .join('')
          .trim(),
      ),
      by: begun ? by : starts,
      do: doors(s, 'new-employer', '12333', begun ? 2 : 1),
      documents: s.route('new-employer').documents,
      rules: ['ED-08', 'ED-09'],
      asks: starts === null ? ['newJobFrom'] : [],
    }
  },
  facts: (s) => [startFact(s), registerFact(s), s.joinsInTime ? coverFact(s) : graceFact(s)],
  without: ['claim-benefit', 'first-payment', 'medical-after-benefit', 'pension-meanwhile', 'medical-grace-ends', 'recognised-hard'],
}
