import type { Context, Parts } from '../context.ts'
import type { Words } from '../../domain/text.ts'
import type { Line } from '../briefing.ts'
import { lines } from '../context.ts'
import { formatFen } from '../../domain/money.ts'
import { pillOf } from '../verdict.ts'

/** A page about the pension: when, what is still missing, what the gap after leaving does to it. */
export function pension(context: Context): Parts {
  const title = { zh: '养老保险', en: 'Pension insurance' }
  const retirement = context.home?.retirement ?? null
  const flexible = context.route('flexible')?.schemes.find(({ insurance }) => insurance === 'pension')?.verdict
  return {
    title,
    purpose: {
      zh: '养老看累计月数。离职断几个月不清零，但少缴一个月就少一个月。',
      en: 'The pension counts total months. A gap after leaving erases nothing, but every unpaid month is missing.',
    },
    pill: pillOf(title, missingWords(retirement?.monthsShort ?? null)),
    sections: [
      { title: { zh: '你的养老', en: 'Your pension' }, lines: context.reasons(retirement?.reasons ?? []) },
      {
        title: { zh: '规则', en: 'Rules' },
        lines: lines([
          context.fact(
            {
              zh: '断缴不清零：年限和账户前后累计，跨地方也算。',
              en: 'Gaps erase nothing: years and account add up across time and places.',
            },
            ['PE-04'],
          ),
          retirement !== null ? null : context.law('minimum-months', (_, { statement }) => statement),
          context.fact(
            {
              zh: '个人账户退休前不能取，有利息，可以继承。',
              en: 'The personal account cannot be drawn early; it earns interest and can be inherited.',
            },
            ['PE-02'],
          ),
          context.fact({ zh: '没到领取年龄不能退保。', en: 'There is no cashing out before the drawing age.' }, ['PE-03']),
          flexible === 'no'
            ? null
            : context.fact(
                { zh: '没有单位时，可以灵活就业身份自己接着缴。', en: 'Without an employer you may go on paying as a flexible worker.' },
                ['PE-01'],
              ),
        ]),
      },
      { title: { zh: '估算', en: 'Estimate' }, lines: estimateLines(context) },
    ],
  }
}

/** `minimum years reached`, `38 months short of the minimum`; where that is not known, what holds for everybody. */
function missingWords(short: number | null): Words {
  if (short === null) return { zh: '断缴不清零', en: 'gaps erase nothing' }
  return short === 0
    ? { zh: '最低年限已够', en: 'minimum years reached' }
    : { zh: `最低年限还差${short}个月`, en: `${short} months short of the minimum` }
}

/** What the lowest tier costs and brings; nothing where no estimate can be made. */
function estimateLines(context: Context): Line[] {
  const tier = context.home?.pension?.tiers[0]
  if (tier === undefined) return []
  return [
    {
      text: {
        zh: `按${tier.percent}%档缴，每月 ${formatFen(tier.monthlyFen)} 元，预计每月领 ${formatFen(tier.estimatedPensionFen)} 元（估算，假设见“方案”）。`,
        en: `At the ${tier.percent}% tier: ${formatFen(tier.monthlyFen)} yuan a month now, an estimated ${formatFen(tier.estimatedPensionFen)} a month later (assumptions under “Plan”).`,
      },
      basis: context.basis(tier.trace.rules),
      tone: 'plain',
    },
  ]
}
