import { onceLeft, type LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { words } from '../../advisor/wording.ts'
import { cashesIn } from '../situation.ts'

/** Leaving China for good: the account is kept, or paid out once on a written request (GR-02, GR-04). */
export const claimRefund: LeadKind = {
  id: 'claim-refund',
  when: cashesIn,
  from: onceLeft,
  lead: (s) => ({
    title: words(
      '走之前定下来：养老个人账户留着，还是一次领回',
      `Decide before you leave ${s.hmt ? 'the mainland' : 'China'}: keep the pension account or cash it in`,
    ),
    why: words(
      '留着，回来工作接着算。要领回，劳动关系结束后写一份终止申请，交给参保地社保经办机构，个人账户里的钱一次退给你。',
      'If you keep it, it carries on when you work here again. To be paid out, hand the social-insurance agency a written request to end your insurance once the job is over.',
    ),
    do: doors(s, 'new-employer', '12333', 1),
    documents: [s.hmt ? 'hmt-permit' : 'passport', 'leaving-certificate', 'bank-card'],
    rules: [`account-refund-${s.hmt ? 'hmt' : 'foreign'}`],
  }),
  facts: () => [],
  without: ['medical-grace-ends', 'medical-after-benefit', 'claim-benefit', 'move-accounts'],
}
