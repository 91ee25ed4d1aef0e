import { onceLeft, type LeadKind } from '../kind.ts'
import { doors } from '../doors.ts'
import { coverFact, graceFact } from '../facts.ts'
import { words } from '../../advisor/wording.ts'
import { noWaitUntil, there } from '../situation.ts'

/** Moving: enrol in the new place first, then ask there for the accounts to be moved (PE-15, ME-16). */
export const moveAccounts: LeadKind = {
  id: 'move-accounts',
  // Cover that is about to be lost after weeks without any comes before the move.
  when: (s) =>
    s.p.next === 'moving' &&
    s.route('transfer').verdict !== 'no' &&
    !s.foreign &&
    !(s.since > 45 && s.graceDays !== null && s.graceDays >= 0 && s.graceDays <= 30),
  from: onceLeft,
  lead: (s) => ({
    title: words('先在新地方参保，再把养老、医保关系转过去', 'Enrol in the new place first, then have pension and medical moved there'),
    why: words(
      '由新单位参保，或自己按当地规定接上，年限和账户都跟着走，不用回来跑。医保断档等不等，看新地方的规定。',
      'Through a new employer or by yourself under the rules there; years and accounts follow, usually without travelling back. Whether a medical gap costs a wait is for the new place to say.',
    ),
    by: noWaitUntil(there(s)),
    do: doors(s, 'transfer', '12333', 2, /12333\.gov\.cn$/),
    documents: s.route('transfer').documents.length > 0 ? s.route('transfer').documents : ['id-card', 'social-security-card'],
    rules: ['PE-15', 'ME-16', 'gap-grace'],
    asks: (s.p.movingTo ?? null) === null ? ['movingTo'] : [],
  }),
  facts: (s) => [graceFact(there(s)), coverFact(s)],
  without: ['medical-grace-ends', 'first-payment', 'move-accounts'],
}
