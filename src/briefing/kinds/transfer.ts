import type { Context, Parts } from '../context.ts'
import { percent } from '../../domain/format.ts'
import { lines } from '../context.ts'
import { datesOf } from '../dates.ts'
import { pillOf, verdictOf } from '../verdict.ts'

/** A page to move insurance relations between places: which move, what goes along, how long. */
export function transfer(context: Context): Parts {
  const title = { zh: '社保关系转移', en: 'Moving your insurance' }
  const route = context.route('transfer')
  return {
    title,
    purpose: {
      zh: '换了地方以后，把以前的缴费年限和账户接到新地方。在新参保地申请就行。',
      en: 'After moving, brings your earlier years and accounts to the new place. You apply where you are insured now.',
    },
    pill: pillOf(title, { zh: '养老、医疗、失业都能转', en: 'pension, medical, unemployment move' }),
    verdict: verdictOf(context, route, {
      yes: { zh: '你可以办转移', en: 'You may transfer' },
      no: { zh: '按现在知道的，不需要或不能转', en: 'As far as is known, no transfer is needed or possible' },
      depends: { zh: '要不要转，看情况', en: 'Whether to transfer depends' },
      unknown: { zh: '要不要转，还不清楚', en: 'Whether to transfer is not known yet' },
    }),
    documents: context.papers(route?.documents.length ? route.documents : ['id-or-social-card', 'payment-certificate']),
    dates: datesOf(context, ['employer-transfer']),
    sections: [
      {
        title: { zh: '哪些能转', en: 'What moves' },
        lines: lines([
          context.fact(
            {
              zh: '养老：关系跟人走，原地开缴费凭证。已经领养老金的不再转。',
              en: 'Pension: follows you, with a certificate of the old place. Not once a pension is drawn.',
            },
            ['PE-15'],
          ),
          context.law('pooled-transfer', ({ share }) => ({
            zh: `个人账户的钱全转，另按缴费工资转${percent(share)}统筹部分。`,
            en: `The whole personal account goes along, and ${percent(share)} of contribution wages.`,
          })),
          context.fact({ zh: '医保：跨统筹区时年限累计。', en: 'Medical: years add up across areas.' }, ['ME-16']),
          context.fact({ zh: '失业保险：随人转，年限累计。', en: 'Unemployment: follows you, years add up.' }, ['UI-19']),
          context.fact(
            {
              zh: '工伤没有个人账户，不转；到新单位重新参加。',
              en: 'Work injury has no account and does not move; it restarts with a new employer.',
            },
            ['WI-01'],
          ),
        ]),
      },
      {
        title: { zh: '要多久、会怎样', en: 'How long, and then' },
        lines: lines([
          ...(route?.steps ?? []).map(({ zh, en }) => ({ text: { zh, en }, basis: [], tone: 'plain' as const })),
          context.law('transfer-days', ({ workingDays }) => ({
            zh: `每一步最多${workingDays / 3}个工作日，共三步，约${workingDays}个工作日。`,
            en: `Three steps of up to ${workingDays / 3} working days each, about ${workingDays} in all.`,
          })),
          context.law('drawing-place', ({ months }) => ({
            zh: `在哪里领养老金：关系在户籍地就在户籍地；否则现在地满${months / 12}年在现在地；再往前找满${months / 12}年的地方；都不满回户籍地。`,
            en: `The pension is drawn at the hukou place if the relation is there; else here after ${months / 12} years; else the last place with ${months / 12} years; else the hukou place.`,
          })),
        ]),
      },
      { title: { zh: '要注意', en: 'Take care' }, lines: context.reasons(route?.warnings ?? [], 'soon') },
    ],
  }
}
