import type { Context, Parts } from '../context.ts'
import { lines } from '../context.ts'
import { datesOf } from '../dates.ts'
import { span, words } from '../../advisor/wording.ts'
import { pillOf } from '../verdict.ts'

/** A page about the housing fund: what happens to the account after leaving, and when the money may be taken. */
export function providentFund(context: Context): Parts {
  const title = { zh: '住房公积金', en: 'Housing fund' }
  return {
    title,
    purpose: {
      zh: '离职后账户封存，钱还是你的。要用得有规定的理由，换单位后可以接着缴。',
      en: 'After you leave the account is sealed; the money stays yours. Taking it needs a listed reason; a new employer resumes it.',
    },
    pill: pillOf(title, { zh: '账户封存，钱还在', en: 'sealed, still yours' }),
    documents: context.papers(['id-card', 'bank-card', 'housing-proof']),
    dates: datesOf(context, ['housing-fund-seal', 'housing-fund-withdraw', 'new-employer-fund']),
    sections: [
      {
        title: { zh: '账户', en: 'The account' },
        lines: lines([
          context.fact({ zh: '账户里个人和单位缴的，都归你。', en: 'What you and the employer paid in is yours.' }, ['HF-01']),
          context.law('housing-fund-seal', ({ days }) =>
            words('离职后#天内，原单位要办转移或封存。', 'Within # days the last employer must transfer or seal the account.', days),
          ),
          context.law('fund-voluntary', () => ({
            zh: '没有单位也可以自愿缴存，办法看当地。',
            en: 'Flexible workers may pay voluntarily; the city sets how.',
          })),
          context.fact(
            { zh: '缴存记录全国互认，异地可以接续。', en: 'Records are recognised nationwide and can be carried on elsewhere.' },
            ['HF-10'],
          ),
        ]),
      },
      {
        title: { zh: '什么时候能取', en: 'When it may be taken' },
        lines: lines([
          // The rule before this one named other grounds, and is not in force.
          context.law('fund-grounds', () => ({
            zh: '可以提取：付房租、买房建房、还房贷、装修、物业费、退休、完全丧失劳动能力、出境定居。',
            en: 'Grounds: rent, buying or building, a housing loan, decoration, property fees, retirement, full disability, settling abroad.',
          })),
          context.fact({ zh: '离职本身不是提取理由。', en: 'Leaving a job is no ground by itself.' }, ['HF-02']),
          context.law('fund-closing', ({ months }) =>
            words(
              '不少城市：封存满#、没在别处续缴的，可以销户提取，以当地为准。',
              'Many cities allow closing the account after # sealed; the city decides.',
              span(months),
            ),
          ),
          context.law('fund-decision', ({ days }) =>
            words('提取申请#天内要有决定，不用单位开证明。', 'A decision within # days, without any paper from the employer.', days),
          ),
          context.law(
            'fund-fraud',
            ({ months }) =>
              words(
                '找人“代办提取”、造假材料的，要退回，#内不能提也不能贷。',
                'Forged withdrawals must be paid back, with a ban of #.',
                span(months),
              ),
            [],
            context.place,
            'stop',
          ),
        ]),
      },
    ],
  }
}
