import type { UnemploymentAnswer } from '../../../advisor/assessment.ts'
import { lawNumber } from '../../law.ts'
import { type Words } from '../../../domain/text.ts'
import type { Exit } from '../../../profile/schema.ts'
import type { PointContext } from '../../context.ts'
import type { PointLead } from '../point.ts'
import { yuanText } from '../../../domain/format.ts'
import { plan } from '../../../plan/plan.ts'
import { enDate, enMonths, words, zhDate } from '../../../advisor/wording.ts'
import { daysBetween } from '../../../domain/dates.ts'
import { comingTo, state, yes } from '../point.ts'
import { paidIn, tooShort } from './benefitMonths.ts'
import { lastKnown } from './cost.ts'

/*
 * Whether benefit is due to this person. Null where the assessment does not say; the general lead then stands.
 */

/** How the job ended by the profile and the question; null where neither says. */
export const exitTold = (c: PointContext): Exit | null => c.profile?.exit ?? null

/** Is the person's own benefit refused for the way the job ended or the months paid? */
export const refused = (c: PointContext): boolean => c.mine && exitTold(c) !== null && c.a?.unemployment.eligible === 'no'

/** What comes when the benefit has been drawn to its end. */
export const benefitOver = (c: PointContext): PointLead =>
  comingTo(
    'after-benefit',
    state(
      c,
      '先接医保：失业金停，代缴的医保一般同时停，之后自己缴职工医保或交居民医保，别断。就业困难的，自己缴社保可以申请补贴；离退休不到{near-retirement.withinMonths:span}的，可以问能不能接着领；别的补助打12333问当地。',
      'Medical cover first: it normally ends with the benefit, so pay it yourself or join the resident scheme at once. Those hard to employ may get a subsidy for what they pay; within {near-retirement.withinMonths:span} of retirement ask whether benefit goes on; for other help call 12333.',
      'UI-10',
      'GR-07',
      'UI-20',
    ),
  )

/** May this person draw benefit, and why not. */
export function eligible(c: PointContext): PointLead | null {
  const paid = paidIn(c)
  if (c.a === null || !c.mine) return paid !== null && paid < lawNumber(c, 'benefit-least', 'months') ? tooShort(c, paid) : null
  const { unemployment } = c.a
  if (unemployment.eligible === 'yes') return mayDraw(unemployment, exitTold(c), isLate(c))
  if (unemployment.eligible === 'no')
    return paid !== null && paid < lawNumber(c, 'benefit-least', 'months') ? tooShort(c, paid) : mayNotDraw(unemployment, exitTold(c))
  const unpaid = paid === 0 ? neverPaid(c) : null
  if (unpaid !== null) return unpaid
  const [why = words('要看离职原因和缴费月数。', 'the reason for leaving and the months paid.')] = unemployment.reasons
  return {
    zh: `还缺一点才能判断：${why.zh}`,
    en: `One thing is missing to tell: ${why.en}`,
    rules: [...new Set([...unemployment.reasons.map(({ rule }) => rule), 'UI-01'])],
    needs: unemployment.needs,
  }
}

/** The person's own first step by the Plan, as a sentence; empty where there is none, or no profile. */
export function ownStep(c: PointContext): Words {
  const own = c.mine && c.a !== null && c.profile !== null ? plan(c.a, c.profile, c.today).lead : null
  if (own === null || own.id === 'nothing-due' || own.id === 'answer-question') return words('', '')
  const { id, title, by } = own
  // The titles of these two name their day.
  const dated = by === null || id === 'renew-medical' || id === 'start-new-job'
  return words(
    `你的第一步：${title.zh}${dated ? '' : `（${zhDate(by)}前）`}。`,
    `Your first step: ${title.en}${dated ? '' : ` (by ${enDate(by)})`}. `,
  )
}

/** The first step of a person who may not draw benefit, and why not; null for all others. */
export function ownStepWithoutBenefit(c: PointContext): PointLead | null {
  const none = refused(c) ? eligible(c) : null
  const first = ownStep(c)
  return none && { ...none, zh: `${first.zh}失业金：${none.zh}`, en: `${first.en}Benefit: ${none.en}` }
}

/** That an employer who paid for the pension owed unemployment insurance too; null where the pension has no months either. */
function neverPaid(c: PointContext): PointLead | null {
  const pension = c.profile?.months?.pension ?? 0
  if (pension === 0) return null
  return {
    zh: `因为你的记录里失业保险是0个月：单位该缴没缴（养老缴了${pension}个月）。让单位补缴，不补就打12333投诉；补上了再申领，补不上、害你领不到的，可以要求单位赔。`,
    en: `Because your record shows 0 months of unemployment insurance though the pension has ${pension}: the employer should have paid it. Have it made good, or complain at 12333; then claim. Where that cannot be done, claim the loss from the employer.`,
    rules: ['UI-01', 'ED-09', 'ED-10', 'DS-03'],
  }
}

/** That there is no benefit, and for what reason. */
function mayNotDraw({ reasons: [first] }: UnemploymentAnswer, exit: Exit | null): PointLead {
  const why =
    exit === 'mutual-by-worker'
      ? words(
          '协商解除是你先提出的，按自愿离职处理，领不了失业金；公司先提出的才行。',
          'you proposed the agreed end, so it counts as voluntary and brings no unemployment benefit; it must be proposed by the employer.',
        )
      : (first ?? words('按你填的情况领不到失业金。', 'for what you entered there is no unemployment benefit.'))
  return { zh: `不能：${why.zh}`, en: `No: ${why.en}`, rules: [...new Set([...(first ? [first.rule] : []), 'UI-01', 'UI-03'])] }
}

/** Ways a job ended that sound as if they ended the benefit. */
const YET: Readonly<Partial<Record<Exit, Words>>> = {
  'dismissed-fault': words('被开除不影响，过错不挡领失业金。', 'Being dismissed for fault does not block it. '),
  expired: words('合同到期不是自愿走。', 'A contract that ends is not left of your own accord. '),
  'resigned-employer-fault': words('因公司违法被迫走的，不算自愿。', 'Leaving because the employer broke the law is not voluntary. '),
}

/** Left over a year ago: no law bars the claim (UI-13), but what the place does with it is asked first; not of what is drawn already. */
const isLate = ({ profile, today }: PointContext): boolean =>
  profile !== null && profile.drawing !== 'unemployment' && daysBetween(profile.leftOn, today) > 365

/** That there is a benefit: for how many months, how much, with whose medical insurance. */
function mayDraw({ months, monthly: [first], reasons }: UnemploymentAnswer, exit: Exit | null, late: boolean): PointLead {
  const yet = (exit === null ? undefined : YET[exit]) ?? words('', '')
  const most = months?.bound === 'at-most'
  const drawn =
    months === null
      ? words('可以领失业金', 'You may draw unemployment benefit')
      : words(
          `${most ? '最多' : '能'}领${months.value}个月失业金`,
          `You may draw benefit for ${most ? 'at most ' : ''}${enMonths(months.value)}`,
        )
  const old = lastKnown(first)
  const each =
    first === undefined ? old : words(`，每月${yuanText(first.fen)}元${old.zh}`, `, ${yuanText(first.fen)} yuan a month${old.en}`)
  return yes(
    late ? '离职超过一年，先打12333问还办不办。能办的话，' : '能。',
    {
      zh: `${yet.zh}你${drawn.zh}${each.zh}，期间医保由失业保险基金缴，不用你出。`,
      en: `${yet.en}${drawn.en}${each.en}; meanwhile the fund pays your medical insurance.`,
      rules: [...new Set([...reasons.map(({ rule }) => rule), 'UI-01', 'UI-02', 'UI-09', ...(first?.trace.rules ?? [])])],
    },
    late ? 'Over a year has passed: ask 12333 whether it is still granted. If so: ' : 'Yes. ',
  )
}
