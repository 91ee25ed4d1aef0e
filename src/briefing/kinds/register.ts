import type { Reason, Route } from '../../advisor/assessment.ts'
import type { Words } from '../../domain/text.ts'
import type { Context, Parts } from '../context.ts'
import { admissionLines } from '../admission.ts'
import { advice, lines } from '../context.ts'
import { costsOf } from '../costs.ts'
import { datesOf } from '../dates.ts'
import { SAID, titles } from '../joining.ts'
import { words } from '../../advisor/wording.ts'
import { pillOf, schemeLines, verdictOf } from '../verdict.ts'

/** A page to enrol as a flexible worker: may I, what to bring, what it costs, by when the first payment. */
export function register(context: Context): Parts {
  const { here } = context
  const title = { zh: '灵活就业参保登记', en: 'Enrolling as a flexible worker' }
  const route = context.route('flexible')
  const verdict = verdictOf(context, route, titles(here))
  return {
    title,
    purpose: {
      zh: '没有单位的人在这里登记，自己参加职工养老和职工医保。登记完还要去缴费才算接上。',
      en: 'People without an employer enrol here in employee pension and medical insurance. Cover only goes on once you have also paid.',
    },
    pill: pillOf(title, route === null ? { zh: '要带什么、多少钱', en: 'what to bring, what it costs' } : SAID[route.verdict]),
    verdict,
    documents: context.papers(route?.documents ?? context.pack?.documents ?? ['id-card']),
    documentsNote: documentsNote(context),
    costs: costsOf(context, context.monthly, 'lowest'),
    dates: datesOf(context, ['medical-cover-ends', 'medical-grace-ends', 'first-payment']),
    sections: [
      {
        title: { zh: '分开看', en: 'Each insurance' },
        lines: route === null ? admissionLines(context) : schemeLines(context, route.schemes),
      },
      {
        title: { zh: '怎么办', en: 'Steps' },
        lines: route?.verdict === 'no' ? route.steps.map(({ zh, en }) => advice(zh, en)) : steps(context, route?.steps ?? []),
      },
      {
        title: { zh: '要注意', en: 'Take care' },
        lines: [...context.reasons(others(route)), ...context.reasons(route?.warnings ?? [], 'soon'), ...cautions(context)],
      },
    ],
  }
}

/** Reasons that are said neither in the verdict nor for one of the insurances. */
const others = (route: Route | null): Reason[] =>
  (route?.reasons ?? []).slice(route?.verdict === 'yes' ? 1 : 0).filter(({ scheme }) => scheme !== true)

/** "Beyond an identity document, only papers that a law, regulation or State Council decision asks for" (CH-05). */
export const documentsNote = (context: Context) =>
  context.fact(
    {
      zh: '除身份证件外，窗口要别的材料，得有法律、法规或国务院决定作依据；拿不出依据可以不给。',
      en: 'Beyond an identity document, the counter may only ask for papers that a law, regulation or State Council decision requires.',
    },
    ['CH-05'],
  )

function steps(context: Context, known: readonly Words[]) {
  if (known.length > 0) return known.map(({ zh, en }) => advice(zh, en))
  return lines([
    context.fact(
      { zh: '可以在网站、手机端、自助机或窗口办，不必跑到窗口。', en: 'By website, app, machine or counter: you need not go in person.' },
      ['CH-04'],
    ),
    context.law('enrolment-decision', ({ workingDays }) =>
      words('个人参保登记，#个工作日内办结。', 'Enrolment is completed within # working days.', workingDays),
    ),
    context.fact({ zh: '登记后按月向征收机构缴费。', en: 'After enrolling, pay the collecting agency month by month.' }, ['CH-01']),
  ])
}

const cautions = (context: Context) =>
  lines([
    context.law('employer-transfer', ({ days }) =>
      words(
        '原单位要先办停保。单位应在#天内把社保关系转出；没办的，登记会失败。',
        'Your last employer must stop paying first; it has # days to move the relation. Until then enrolment may fail.',
        days,
      ),
    ),
    context.fact(
      {
        zh: '花钱找公司“挂靠”代缴是违法的，别走这条路。',
        en: 'Paying a company to list you as its employee is unlawful. Do not take that road.',
      },
      ['PR-02'],
      'stop',
    ),
  ])
