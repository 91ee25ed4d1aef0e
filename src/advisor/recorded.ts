import type { Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { exitInLaw } from './exit.ts'
import { because, span } from './wording.ts'

/**
 * What to do where the employer wrote or reported another reason than the true one. The bureau decides by what really happened
 * (UI-02); the certificate has to be put right (ED-01, ED-04), and a dispute goes to arbitration within its limit (DS-01).
 */
export function recordedReasons(c: Case): Reason[] {
  const recorded = c.profile.recordedExit ?? null
  if (recorded === null || recorded === c.exit.exit) return []
  const written = exitInLaw(recorded).involuntary
  if (c.exit.involuntary === 'yes' && written !== 'yes') {
    return [
      because(
        'UI-02',
        '单位写的离职原因和实际不符：不要在上面签字，先书面要求更正，留好解除通知、聊天记录、协议和工资单。能不能领失业金，由经办机构按真实原因认定，带上证据照样去登记申领。',
        'The reason the employer recorded is not what happened: do not sign it, demand the correction in writing, and keep the notice, chats, agreement and payslips. The bureau decides by the true reason: register and claim with the proof all the same.',
      ),
      because(
        'ED-04',
        '证明、申报不改的，打12333投诉；也可以在#内申请劳动仲裁。',
        'If certificate or report is not corrected, complain to 12333; or go to labour arbitration within #.',
        span(c.law('arbitration').params.months),
      ),
    ]
  }
  if (c.exit.involuntary === 'no' && written === 'yes') {
    return [
      because(
        c.law('benefit-fraud').id,
        '实际是你自己要走，却写成单位原因去领失业金，算骗取待遇：要退回，还会罚款。',
        'Drawing benefit on a reason that is not true is fraud: it is paid back, with a fine.',
      ),
    ]
  }
  return [
    because(
      'ED-04',
      '单位写的离职原因和你填的不一样：先问清以哪个为准，写错的要单位更正；拿不准打12333。',
      'The recorded reason is not the one you gave: find out which holds and have a wrong one corrected; if in doubt ask 12333.',
    ),
  ]
}

/** Signing that one leaves of one's own will, for money or not, gives the benefit away (UI-03). */
export const signing = (c: Case): Reason[] =>
  c.exit.involuntary === 'yes' || c.exit.involuntary === 'unknown'
    ? [
        because(
          'UI-03',
          '单位给钱让你签“自愿离职”的：签了一般就领不了失业金。只签写明由单位提出、协商解除的协议。',
          'If the employer pays you to sign that you leave of your own will, the benefit is usually gone. Sign only an agreement that says the employer proposed the end.',
        ),
      ]
    : []
