import type { LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { benefitFact, severanceFact, graceFact } from '../facts.ts'
import { words } from '../../advisor/wording.ts'

/** The certificate or report names the worker's own wish where the job ended otherwise: mend it before claiming (UI-02, ED-04). */
export const correctExitRecord: LeadKind = {
  id: 'correct-exit-record',
  when: (s) => s.recordWrong,
  lead: (s) => ({
    title: words('要求单位书面更正离职原因，再去领失业金', 'Have the employer correct the recorded reason in writing, then claim benefit'),
    why: words(
      '单位记成你自己要走，会挡住失业金和经济补偿。别签字认可，留好通知、聊天、协议；单位不改就打12333投诉，经办机构按真实原因认定。',
      'Recorded as your own wish, it blocks benefit and severance. Do not sign it; keep the notice, chats and agreement. Refused, complain to 12333: the agency decides by the true reason.',
    ),
    do: doors(s, 'unemployment-benefit', '12333', 1),
    documents: ['leaving-certificate', 'id-card'],
    rules: ['UI-02', 'UI-03', 'ED-04'],
  }),
  facts: (s) => [benefitFact(s), severanceFact(s), graceFact(s)],
  without: ['first-payment', 'pension-meanwhile'],
}
