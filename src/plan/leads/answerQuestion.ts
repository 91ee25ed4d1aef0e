import type { Words } from '../../domain/text.ts'
import type { Fact } from '../../profile/schema.ts'
import type { LeadKind, LeadWords } from '../kind.ts'
import type { Situation } from '../situation.ts'
import { graceFact, coverFact } from '../facts.ts'
import { words } from '../../advisor/wording.ts'

/** The fact without which it is open whether benefit or something else comes first; null where there is none. */
function deciding(s: Situation): Fact | null {
  const paid = s.p.months?.unemployment ?? null
  if (s.a.postDecides && !s.drawsPension) return 'post'
  if (s.ofAge || (paid !== null && paid < s.a.unemployment.opens.months)) return null
  if (s.involuntary === 'unknown') return 'exit'
  if (s.involuntary === 'unclear' && !s.foreign && s.a.unemployment.eligible !== 'no') return 'renewalTerms'
  return null
}

const POST: LeadWords = {
  title: words('补上岗位，才知道现在能不能退休', 'Say what your post was: it decides whether you may retire now'),
  why: words(
    '工人岗已经到退休年龄，养老缴够了就能申请养老金；管理技术岗还没到，先看失业金和医保。',
    'In a worker’s post you are of age and, with the months paid, may apply for the pension; in a cadre’s you are not yet, and benefit and medical cover come first.',
  ),
  rules: ['retirement-age'],
  asks: ['post'],
}

const why = (s: Situation): Words =>
  words(
    '被辞退、裁员、合同到期、单位提出协商的，缴满#个月就能领，医保由基金缴；自己辞职的领不了，要自己接上医保。',
    'Let go, laid off, contract run out, or an end the employer proposed: with # months paid benefit is due and the fund pays medical. Resigned: nothing is due and you renew medical yourself.',
    s.a.unemployment.opens.months,
  )
/** Places differ on whether a foreigner may register as unemployed. */
const WHY_FOREIGN = words(
  '被辞退、裁员、合同到期、单位提出协商的，打12333问能不能登记、领失业金；自己辞职的领不了。',
  'Let go, laid off, contract run out, or an end the employer proposed: ask 12333 whether you may register and claim. Resigned: nothing is due.',
)

/** One fact decides what to do first: it is asked before anything is advised. */
export const answerQuestion: LeadKind = {
  id: 'answer-question',
  when: (s) => deciding(s) !== null,
  lead: (s) => {
    const fact = deciding(s) ?? 'exit'
    if (fact === 'post') return POST
    return fact === 'exit'
      ? {
          title: words('补上离职原因，才知道能不能领失业金', 'Say how you left: it decides whether benefit is due'),
          why: s.foreign ? WHY_FOREIGN : why(s),
          do: [],
          rules: ['benefit-least', 'UI-02', s.foreign ? 'GR-03' : 'UI-03'],
          asks: ['exit'],
        }
      : {
          title: words('补上续签条件：单位开的条件变差了没有', 'Say what renewal was offered: were the terms worse?'),
          why: words(
            '条件比原来差、你没续签，不算自愿离职，可以领失业金、要补偿；条件不变或更好，多半算自己不续，先打12333问。',
            'Turning down worse terms is not leaving of your own will: benefit and severance are due. On the same or better terms it usually is; ask 12333 first.',
          ),
          rules: ['UI-02', 'ED-17'],
          asks: [fact],
        }
  },
  facts: (s) => [coverFact(s), graceFact(s)],
  without: ['first-payment'],
}
