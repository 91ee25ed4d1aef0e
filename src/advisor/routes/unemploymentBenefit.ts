import type { Reason, Route, UnemploymentAnswer } from '../assessment.ts'
import type { Verdict } from '../../domain/tri.ts'
import { isHmt, type Case } from '../case.ts'
import type { Profile } from '../../profile/schema.ts'
import { NATION } from '../../domain/place.ts'
import { channelsFor } from '../channels.ts'
import { toldBy } from '../cite.ts'
import { remarksOn } from '../remarks.ts'
import { signing } from '../recorded.ts'
import { severanceReasons } from '../severance.ts'
import { because, words } from '../wording.ts'
import { route, scheme } from './route.ts'

/** Drawing unemployment benefit, with medical cover paid by the fund meanwhile. */
export function unemploymentBenefitRoute(c: Case, answer: UnemploymentAnswer): Route {
  const verdict = verdictOf(c, answer)
  const main = answer.reasons[0] ?? c.exit.reason
  const shared = {
    verdict,
    schemes: [{ ...scheme('unemployment', verdict, main.rule, main.zh, main.en), needs: answer.needs }],
    needs: answer.needs,
    channels: channelsFor(c, ['hrss']),
    ask: ['12333'],
  }
  const reasons = [...answer.reasons, ...severanceReasons(c)]
  if (verdict === 'no') return route(c, 'unemployment-benefit', { ...shared, reasons })
  const days = c.law('benefit-decision').params.workingDays
  return route(c, 'unemployment-benefit', {
    ...shared,
    reasons: [...reasons, ...howItIs(c)],
    documents: ['id-card', 'social-security-card', 'leaving-certificate'],
    steps: [
      words(
        '离职后尽快在人社网站、12333 App、电子社保卡或窗口办失业登记，同时申领，身份证或社保卡有一样就行。',
        "Register as unemployed and claim at once, on the bureau's site, in the 12333 app, through the electronic social-security card or at the counter; ID card or social-security card is enough.",
      ),
      words(
        '核对离职原因：单位报的原因和事实不符，先要求更正。',
        'Check the reason the employer reported; have it corrected if it is wrong.',
      ),
      words(
        '#个工作日内出审核结果，按当地要求每月确认。',
        'A decision comes within # working days; confirm each month where the place asks for it.',
        days,
      ),
    ],
    warnings: [...signing(c), ...whatEndsIt(c, answer)],
  })
}

/** It depends where the exit is told and at most the terms of a renewal are missing; the wage decides the sum only. */
function verdictOf(c: Case, { eligible, needs }: UnemploymentAnswer): Verdict {
  if (eligible !== 'unknown') return eligible
  return c.exit.involuntary !== 'unknown' && needs.every((fact) => fact === 'renewalTerms' || fact === 'wage') ? 'depends' : 'unknown'
}

/** Who pays medical insurance meanwhile, and how the place decides, and pays. */
const howItIs = (c: Case): Reason[] => [
  because(
    'UI-09',
    '领失业金期间，职工医保（含生育）由失业保险基金缴，你不用自己缴；失业金停了，要马上自己接上。',
    'While you draw benefit the unemployment fund pays your employee medical insurance, maternity included; when it stops, take cover up yourself at once.',
  ),
  ...toldBy([
    ...c.rules('benefit-decision').filter(({ place }) => place !== NATION),
    ...c.rules('claim-days'),
    ...c.rules('benefit-practice'),
  ]),
  ...remarksOn(c, 'unemployment'),
]

/** Foreigners, and residents of Hong Kong, Macao and Taiwan without the permit, cannot pay alone (GR-02, GR-03). */
const onlyByEmployer = (profile: Profile): boolean => profile.person === 'foreign' || (isHmt(profile) && profile.residencePermit === false)

/** What stops the benefit, that it has to be reported, and what in this person's case may stop it. */
function whatEndsIt(c: Case, { ownPension }: UnemploymentAnswer): Reason[] {
  const { id, params } = c.law('benefit-report')
  return [
    because(
      'UI-15',
      '找到工作、应征入伍、移居境外、领养老金或者无正当理由拒绝合适的工作和培训，失业金就停。',
      'Benefit stops on a new job, military service, moving abroad, drawing a pension, or refusing suitable work or training without good reason.',
    ),
    because(
      id,
      '出现停领情形，#个工作日内要告诉经办机构；多领的要退。',
      'Tell the agency within # working days when such a thing happens; what was overpaid must be returned.',
      params.workingDays,
    ),
    ...(c.profile.employmentRegistered === true
      ? [
          because(
            'UI-15',
            '你办过灵活就业登记：当地可能视为已经就业，不发失业金。申领前先打12333问，要不要先注销登记。',
            'You are registered as flexibly employed, which may count as having a job. Ask 12333 before you claim, and whether that registration has to be cancelled first.',
          ),
        ]
      : []),
    ...(c.profile.next === 'flexible' && ownPension === null && !onlyByEmployer(c.profile)
      ? [
          because(
            'UI-15',
            '你打算灵活就业：以灵活就业身份参保，当地可能视为已就业而停发，先打12333问清楚再缴。',
            'You plan flexible work: enrolling as a flexible worker may count as being employed and stop the benefit. Ask 12333 before you pay.',
          ),
        ]
      : []),
    ...(c.profile.next === 'abroad'
      ? [
          because(
            'UI-15',
            '你打算出境：移居境外失业金就停，走之前告诉经办机构；短期出去的先打12333问。',
            'You plan to go abroad: moving there ends the benefit, so tell the agency before you go; for a short stay ask 12333 first.',
          ),
        ]
      : []),
  ]
}
