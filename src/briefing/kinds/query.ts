import type { Context, Parts } from '../context.ts'
import { advice, lines } from '../context.ts'
import { pillOf } from '../verdict.ts'

/** A page with the contribution record: what to check, and where the record helps. */
export function query(context: Context): Parts {
  const title = { zh: '查缴费记录', en: 'Contribution record' }
  const { retirement } = context.home ?? { retirement: null }
  return {
    title,
    purpose: {
      zh: '看你缴到哪个月、缴了多少。离职后先查一次，单位有没有少缴、漏缴，这里最清楚。',
      en: 'Shows which months were paid and how much. Look once after leaving: this is where a missing or short payment shows.',
    },
    pill: pillOf(title, { zh: '核对月数和空档', en: 'check months and gaps' }),
    documents: [],
    sections: [
      {
        title: { zh: '核对这几样', en: 'Check these' },
        lines: lines([
          advice('最后缴费月份，是不是你离职那个月。', 'The last paid month: is it the month you left?'),
          advice('养老、医疗、失业各自的累计月数。', 'Total months, for pension, medical and unemployment apart.'),
          advice('中间有没有空档月。', 'Months missing in between.'),
          context.fact(
            {
              zh: '缴费基数和你的工资对不对得上。单位要足额缴，每月把明细告诉你。',
              en: 'Does the base match your wage? The employer must pay in full and tell you the details every month.',
            },
            ['ED-09'],
          ),
        ]),
      },
      {
        title: { zh: '查出来有什么用', en: 'What it decides' },
        lines: lines([
          context.assessment === null
            ? null
            : advice(
                '把累计月数和最后缴费月份填进“我的情况”，方案会更准。',
                'Enter the months and the last paid month under “My situation”: the plan gets more exact.',
              ),
          retirement === null || retirement.monthsShort === null
            ? context.fact(
                {
                  zh: '养老月数决定能不能按月领养老金。断过不清零，前后累计。',
                  en: 'Pension months decide whether you get a monthly pension. Gaps do not erase them.',
                },
                ['minimum-months', 'PE-04'],
              )
            : context.fact(
                {
                  zh: `按月领养老金要满${retirement.minimumMonths}个月，你还差${retirement.monthsShort}个月。断过不清零。`,
                  en: `A monthly pension needs ${retirement.minimumMonths} months; you are ${retirement.monthsShort} short. Gaps do not erase months.`,
                },
                ['minimum-months', 'PE-04'],
              ),
          context.law('benefit-least', ({ months }) => ({
            zh: `失业保险缴满${months}个月，是领失业金的条件之一。`,
            en: `Unemployment insurance for ${months} months is one condition for the benefit.`,
          })),
          context.fact(
            {
              zh: '医保最后缴到哪个月，决定报销到什么时候、几个月内要接上。',
              en: 'The last medical month decides when cover stops and by when to continue.',
            },
            ['ME-17', 'gap-grace'],
          ),
        ]),
      },
      {
        title: { zh: '不对怎么办', en: 'If something is wrong' },
        lines: lines([
          context.fact({ zh: '查询、打印权益记录和咨询都免费。', en: 'Looking up, printing and advice are free.' }, ['CH-10']),
          context.fact(
            {
              zh: '单位欠缴、漏缴的，可以投诉举报，由单位补缴。',
              en: 'You may report an employer that paid too little; it has to make it up.',
            },
            ['DS-04'],
          ),
        ]),
      },
    ],
  }
}
