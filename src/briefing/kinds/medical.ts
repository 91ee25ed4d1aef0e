import { dayText } from '../../domain/format.ts'
import type { Context, Parts } from '../context.ts'
import type { Line } from '../briefing.ts'
import { lines } from '../context.ts'
import { datesOf } from '../dates.ts'
import { pillOf } from '../verdict.ts'

/** A page about medical insurance: when cover ends, until when to continue, the wait otherwise, the resident scheme. */
export function medical(context: Context): Parts {
  const title = { zh: '医保', en: 'Medical insurance' }
  const gap = context.home?.medicalGap ?? null
  const grace = gap?.graceEnds ?? null
  const past = grace !== null && grace < context.today
  const day = grace === null ? null : dayText(grace, context.today)
  return {
    title,
    purpose: {
      zh: '离职后医保会停。要么几个月内自己续职工医保，要么转居民医保，别让它断太久。',
      en: 'Medical cover stops after you leave. Continue it yourself within months, or join the resident scheme; do not let it lapse long.',
    },
    pill: pillOf(
      title,
      day === null
        ? null
        : past
          ? { zh: '续保期已过', en: 'the time to continue is over' }
          : { zh: `${day.zh}前续上`, en: `continue by ${day.en}` },
    ),
    documents: context.papers(['id-or-social-card', 'medical-e-card']),
    dates: datesOf(context, ['medical-cover-ends', 'medical-grace-ends', 'resident-window']),
    sections: [
      { title: { zh: '你的保障', en: 'Your cover' }, lines: context.reasons(gap?.reasons ?? []) },
      {
        title:
          gap?.bound === 'exact' ? { zh: '账户里的钱', en: 'The money in the account' } : { zh: '断了会怎样', en: 'If there is a gap' },
        // Where the place's own rule is known, the national frame around it would only confuse.
        lines:
          gap?.bound === 'exact'
            ? lines([account(context)])
            : lines([
                context.law('gap-grace', ({ months }) => ({
                  zh: `断缴${months}个月以内补上的，缴费当月就能用，中间的费用也能补报。`,
                  en: `Paid up within ${months} months: cover from that month, and it reaches back over the gap.`,
                })),
                context.law('gap-wait', ({ atMostMonths }) => ({
                  zh: `断得更久，当地可以设等待期，最多${atMostMonths}个月。`,
                  en: `A longer gap: the place may set a wait of up to ${atMostMonths} months.`,
                })),
                context.fact(
                  {
                    zh: '停保后哪天不能报销没有全国统一规定，多为停缴次月。',
                    en: 'No national rule says which day cover stops; usually the month after the last payment.',
                  },
                  ['ME-17'],
                ),
                account(context),
              ]),
      },
      { title: { zh: '居民医保行不行', en: 'The resident scheme instead' }, lines: resident(context) },
    ],
  }
}

const account = (context: Context) =>
  context.fact(
    {
      zh: '个人账户里的钱还能用来看病买药，一般不能取现。',
      en: 'The money in the personal account can still be spent on care, not taken as cash.',
    },
    ['ME-18'],
  )

function resident(context: Context): Line[] {
  const route = context.route('resident')
  // The route speaks of the resident pension too, which is no business of this page.
  const own = (route?.reasons ?? []).filter(({ rule }) => rule.startsWith('ME-'))
  if (own.length > 0) return context.reasons(own)
  return lines([
    context.law('resident-wait', ({ months }) => ({
      zh: `居民医保每年集中参保；错过或断过，要等${months}个月。`,
      en: `The resident scheme enrols once a year; missing it means a wait of ${months} months.`,
    })),
    context.law('resident-missed-year', ({ months }) => ({
      zh: `每多断一年，再多等${months}个月。`,
      en: `Each further missed year adds ${months === 1 ? 'a month' : `${months} months`}.`,
    })),
    context.law('resident-duty', () => ({
      zh: '没参加职工医保、也没有其他国家医疗保障的人，法律要求参加居民医保。',
      en: 'By law, people without the employee scheme or other state cover must join the resident scheme.',
    })),
  ])
}
