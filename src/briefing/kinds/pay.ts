import type { Context, Parts } from '../context.ts'
import type { Briefing, Line } from '../briefing.ts'
import type { Words } from '../../domain/text.ts'
import { monthOf } from '../../domain/dates.ts'
import { standing } from '../../domain/period.ts'
import { NATION } from '../../domain/place.ts'
import { advice, lines } from '../context.ts'
import { channelLines } from '../channels.ts'
import { costsOf } from '../costs.ts'
import { datesOf } from '../dates.ts'
import { SAID, titles } from '../joining.ts'
import { pillOf, verdictOf } from '../verdict.ts'

/** A page to pay: what amount to expect, how the period works, by when, where, and to keep the voucher. */
export function pay(context: Context): Parts {
  const title = { zh: '自己缴社保费', en: 'Paying it yourself' }
  const costs = costsOf(context, context.monthly, 'chosen') ?? costsOf(context, context.monthly, 'lowest')
  const route = context.route('flexible')
  const closed = route?.verdict === 'no'
  return {
    title,
    purpose: {
      zh: '以个人身份缴养老、医疗的费。缴之前先核对险种、缴费所属期和金额，缴完留好凭证。',
      en: 'Pay pension and medical contributions as an individual. Check insurance, period and amount first; keep the voucher.',
    },
    pill: pillOf(title, closed ? SAID.no : amount(context, costs)),
    // Where nothing stands in the way the amount says it; a door that is shut is said before anything is paid.
    verdict: closed ? verdictOf(context, route, titles(context.here)) : null,
    costs,
    dates: datesOf(context, ['first-payment', 'medical-cover-ends', 'medical-grace-ends']),
    sections: [
      {
        title: { zh: '缴费所属期', en: 'The period you pay for' },
        lines: [...frequency(context), ...payingDay(context), ...period(context)],
      },
      { title: { zh: '去哪里缴', en: 'Where to pay' }, lines: channels(context) },
      {
        title: { zh: '缴完以后', en: 'Afterwards' },
        lines: lines([
          advice('保存电子凭证或截图：金额、险种、所属期、凭证号。', 'Keep the receipt: amount, insurance, period, number.'),
          context.fact({ zh: '过几天到社保网站查一下记录，查询免费。', en: 'Check the record some days later; looking it up is free.' }, [
            'CH-10',
          ]),
        ]),
      },
    ],
    voucher: context.assessment === null || closed ? null : { month: monthOf(context.today), parts: partsOf(context) },
  }
}

function amount({ monthly }: Context, costs: Briefing['costs']): Words | null {
  if (costs === null) return null
  const { sum } = costs
  if (costs.missing.length > 0) return { zh: `每月 ${sum.zh}`, en: `a month: ${sum.en}` }
  return monthly?.chosen ? { zh: `每月 ${sum.zh}`, en: `${sum.en} a month` } : { zh: `最低每月 ${sum.zh}`, en: `from ${sum.en} a month` }
}

/** The insurances that this page may take money for: pension and medical always, unemployment where the place opens it. */
function partsOf({ monthly }: Context): NonNullable<Briefing['voucher']>['parts'] {
  const known = (monthly?.chosen ?? monthly?.lowest)?.parts ?? []
  const fenOf = (insurance: string) => known.find((part) => part.insurance === insurance)?.fen ?? null
  return (['pension', 'medical', 'unemployment'] as const)
    .filter((insurance) => insurance !== 'unemployment' || fenOf(insurance) !== null)
    .map((insurance) => ({ insurance, fen: fenOf(insurance) }))
}

const period = (context: Context): Line[] =>
  lines([
    advice('“所属期”是这笔钱算在哪个月，不是付款那天。', 'The period is the month the money counts for, not the day you pay.'),
    context.law('back-payment', (_, { place, statement }) =>
      place === NATION
        ? {
            zh: '以个人身份缴养老，过了的年份一般不能补来加年限。',
            en: 'As an individual you generally cannot pay for past years to add pension years.',
          }
        : statement,
    ),
  ])

/** The day of the month, or of the year, that the place itself prints. */
const payingDay = (context: Context): Line[] => [
  ...lines(context.rules('paying-day').map((rule) => context.fact(rule.statement, [rule.id], 'soon'))),
  ...(context.pack?.remarks ?? [])
    .filter((remark) => remark.topic === 'payment-day' && standing(remark, context.today) === 'in-force')
    .map((remark): Line => ({ text: remark.statement, basis: context.sources(remark.sources.slice(0, 1), remark), tone: 'soon' })),
]

const EVERY = {
  month: { zh: '按月', en: 'monthly' },
  quarter: { zh: '按季', en: 'quarterly' },
  'half-year': { zh: '按半年', en: 'half-yearly' },
  year: { zh: '按年', en: 'yearly' },
} as const
const OF = { pension: { zh: '养老', en: 'Pension' }, medical: { zh: '医疗', en: 'Medical' }, all: { zh: '各项', en: 'All' } } as const

/** How often one may pay here, as far as the place's own text says. */
function frequency(context: Context): Line[] {
  const { pack } = context
  return (pack?.paymentFrequency ?? [])
    .filter((each) => each.confidence >= 0.5)
    .map((each) => ({
      text: {
        zh: `${OF[each.insurance].zh}：可以${each.every.map((every) => EVERY[every].zh).join('、')}缴。`,
        en: `${OF[each.insurance].en}: may be paid ${each.every.map((every) => EVERY[every].en).join(', ')}.`,
      },
      basis: context.sources(each.sources, each),
      tone: 'plain' as const,
    }))
    .filter((line) => line.basis.every((basis) => basis.status === 'in-force'))
}

function channels(context: Context): Line[] {
  return lines([
    context.fact(
      {
        zh: '灵活就业的人直接向征收机构缴费，不经过单位或中介。',
        en: 'Flexible workers pay the collecting agency directly, not through a company.',
      },
      ['CH-01'],
    ),
    context.fact({ zh: '社保费由税务部门征收，问题打 12366。', en: 'The tax authority collects; questions to 12366.' }, ['CH-02']),
    ...channelLines(context),
  ])
}
