import type { UnemploymentAnswer } from '../../advisor/assessment.ts'
import type { Briefing } from '../briefing.ts'
import type { Context, Parts } from '../context.ts'
import { distinct } from '../basis.ts'
import { lines } from '../context.ts'
import { datesOf } from '../dates.ts'
import { settles } from '../facts.ts'
import { span, words } from '../../advisor/wording.ts'
import { pillOf } from '../verdict.ts'
import { documentsNote } from './register.ts'

/** A page to register as unemployed or claim benefit. Judged for the place of insurance, where it is drawn. */
export function unemployment(context: Context): Parts {
  const title = { zh: '失业登记与失业金', en: 'Unemployment and benefit' }
  const answer = context.home?.unemployment ?? null
  const verdict = answer === null ? null : verdictFor(context, answer)
  // Nobody is told how to draw what is not due.
  const refused = answer?.eligible === 'no'
  const drawnAt = context.home?.place ?? context.place
  return {
    title,
    purpose: {
      zh: '登记失业、申领失业金。领金期间职工医保由基金替你缴。',
      en: 'Register as unemployed and claim benefit. While you draw it, the fund pays your medical insurance.',
    },
    pill: pillOf(title, answer === null ? null : answer.needs.includes('exit') ? TURNS_ON_EXIT : PILL[answer.eligible]),
    verdict,
    documents: context.papers(['id-or-social-card', 'leaving-certificate', 'bank-card']),
    documentsNote:
      context.fact(
        {
          zh: '申领凭身份证或社保卡就可以，不该再要别的证明。',
          en: 'An identity card or social-security card is enough to claim; no other proof should be asked for.',
        },
        ['UI-13'],
      ) ?? documentsNote(context),
    dates: datesOf(context, ['unemployment-register', 'medical-cover-ends']),
    sections: [
      { title: { zh: '能领多少', en: 'How much' }, lines: answer === null ? general(context) : amounts(context, answer) },
      {
        title: { zh: '怎么办', en: 'How' },
        lines: refused
          ? lines([free(context)])
          : lines([
              context.law(
                'benefit-counts',
                ({ from }, { statement }) =>
                  from === 'registration'
                    ? {
                        zh: '越早登记越好：领取期限从办失业登记那天起算。',
                        en: 'Register early: the benefit period counts from the day you register.',
                      }
                    : statement,
                [],
                drawnAt,
              ),
              context.fact(
                {
                  zh: '登记和申领可以一起办，也可以网上办；过了60天也不能因此拒绝。',
                  en: 'Register and claim together, online too; being later than 60 days is no ground for refusal.',
                },
                ['UI-13'],
              ),
              context.law(
                'benefit-decision',
                ({ workingDays }) => ({ zh: `${workingDays}个工作日内办结。`, en: `Decided within ${workingDays} working days.` }),
                [],
                drawnAt,
              ),
              free(context),
            ]),
      },
      {
        title: { zh: '领的时候', en: 'While you draw it' },
        lines: refused
          ? []
          : lines([
              context.fact(
                {
                  zh: '医保（含生育）由失业保险基金缴，你不用缴。',
                  en: 'The fund pays your medical (and maternity) insurance; you pay nothing.',
                },
                ['UI-09'],
              ),
              context.law(
                'benefit-report',
                ({ workingDays }) => ({
                  zh: `找到工作等情况要在${workingDays}个工作日内告知，多领的要退。`,
                  en: `Tell the agency within ${workingDays} working days of a new job or the like; what was overpaid goes back.`,
                }),
                ['UI-17'],
              ),
            ]),
      },
    ],
  }
}

const free = (context: Context) => context.fact({ zh: '失业登记免费。', en: 'Registration is free.' }, ['GR-11'])

const PILL = {
  yes: { zh: '你可以领', en: 'you may claim' },
  no: { zh: '按现在知道的领不到', en: 'not, as far as is known' },
  unknown: { zh: '还不能确定', en: 'not certain yet' },
} as const
const TURNS_ON_EXIT = { zh: '看离职原因', en: 'depends on how you left' }

/** No fact settles what the rules leave open: for a foreigner, or at the age of a pension (UI-15). */
const isDoubted = ({ person }: Context, { reasons }: UnemploymentAnswer): boolean => person === 'foreign' || reasons[0]?.rule === 'UI-15'

function verdictFor(context: Context, answer: UnemploymentAnswer): Briefing['verdict'] {
  const first = answer.reasons[0]
  return {
    verdict: answer.eligible,
    title: {
      yes: { zh: '你可以领失业金', en: 'You may draw unemployment benefit' },
      no: { zh: '按现在知道的，领不到失业金', en: 'As far as is known, no unemployment benefit' },
      unknown: { zh: '能不能领，还差信息', en: 'Whether you may draw it is not known yet' },
    }[answer.eligible],
    reason: first === undefined ? { zh: '', en: '' } : { zh: first.zh, en: first.en },
    settles: answer.eligible === 'unknown' && !isDoubted(context, answer) ? settles(answer.needs) : null,
    basis: distinct(context.basis(answer.reasons.map(({ rule }) => rule))),
  }
}

/** What follows for this person, each with its rule; the national ceilings where the months paid are not known. */
const amounts = (context: Context, answer: UnemploymentAnswer) => [
  ...context.reasons(answer.reasons.slice(answer.needs.length > 0 ? 0 : 1)),
  ...(answer.months === null && answer.eligible !== 'no' ? ceilings(context) : []),
]

const general = (context: Context) =>
  lines([
    context.law('benefit-least', ({ months }) =>
      words(
        '三条都要有：单位和你缴满#；不是自己想走；登记失业并愿意找工作。',
        'All three: # paid by employer and you; not leaving of your own will; registered and looking for work.',
        span(months),
      ),
    ),
    ...ceilings(context),
  ])

const ceilings = (context: Context) =>
  lines([
    context.fact(
      {
        zh: '公司提出的协商解除、合同到期、被辞退，都算“不是自己想走”；自己辞职一般领不到。',
        en: 'Agreed termination proposed by the employer, expiry and dismissal count as involuntary; a plain resignation generally does not.',
      },
      ['UI-03', 'UI-02'],
    ),
    context.law(
      'benefit-ceiling',
      ({ bands }) => {
        const zh = bands.map(
          ({ fromMonths, months }, at) => `${at === 0 ? '缴满' : '满'}${fromMonths / 12}年${at === 0 ? '最多' : ''}${months}个月`,
        )
        const en = bands.map(
          ({ fromMonths, months }, at) => `${months} ${at === 0 ? `months from ${fromMonths / 12} year paid` : `from ${fromMonths / 12}`}`,
        )
        return {
          zh: `全国上限：${zh.join('，')}；各地算法不同，往往少得多。`,
          en: `National ceilings: ${en.join(', ')}. Local formulas often give much less.`,
        }
      },
      ['UI-05'],
    ),
  ])
