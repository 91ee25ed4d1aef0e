import type { Words } from '../../domain/text.ts'
import type { Fact } from '../../profile/schema.ts'
import type { Situation } from '../situation.ts'
import { monthOf, monthsBetween } from '../../domain/dates.ts'
import { dayText, money, monthText } from '../../domain/format.ts'
import { onceLeft, type LeadKind } from '../kind.ts'
import { countedFrom } from '../countedFrom.ts'
import { doors } from '../doors.ts'
import { benefitFact, benefitUntil, graceFact, medicalPaid, residentFact, severanceFact } from '../facts.ts'
import { endsOf } from '../ends.ts'
import { enMonths, span, words } from '../../advisor/wording.ts'
import { inARow } from '../sentences.ts'

/** Who has not left yet registers after the last day. */
function titleOf({ p, today }: Situation, amount: string | null): Words {
  const paid =
    amount === null
      ? words('领失业金，医保由基金缴', 'claim benefit: the fund pays medical')
      : words('领失业金：每月 #，医保由基金缴', 'claim benefit: # a month, medical paid by the fund', amount)
  if (p.leftOn <= today) return words('去办失业登记，#', 'Register as unemployed and #', paid)
  const day = dayText(p.leftOn, today)
  return words(`${day.zh}离职后去办失业登记，${paid.zh}`, `Register as unemployed after you leave on ${day.en} and ${paid.en}`)
}

/** In the last year before retirement the fund bears the pension contributions too (UI-20), at once or afterwards. */
function pensionMeanwhile(s: Situation): Words {
  const paid = s.a.unemployment.fundPaysPension
  if (paid === null) return words('', '')
  const within = span(s.a.law['near-retirement'].params.withinMonths)
  const near = paid.from <= monthOf(s.today)
  const { retirement, unemployment } = s.a
  const left = retirement === null ? 0 : monthsBetween(monthOf(s.today), retirement.month)
  // Months that end before retirement are extended until then.
  const extended = unemployment.months !== null && unemployment.months.value < left
  const from = monthText(paid.from)
  const who =
    paid.paidFirstBy === 'fund'
      ? words('养老也由基金缴', 'the fund pays the pension too')
      : words('养老先自己缴，停领后基金补', 'you pay the pension first and the fund refunds it later')
  return words(
    `${near ? '' : `${from.zh}起`}离退休不足${within.zh}，${who.zh}${extended ? '，失业金可领到退休' : ''}。`,
    ` ${near ? `Within ${within.en} of retirement` : `From ${from.en}, ${within.en} before retirement,`} ${who.en}${extended ? ', and benefit lasts until you retire' : ''}.`,
  )
}

/** `It is paid monthly for 14 months.`; empty where no span can be said. */
function howLong(s: Situation): Words {
  const length = s.a.unemployment.months
  if (length === null) return words('', '')
  const until = benefitUntil(s)
  if (until !== null) return words('每月领，到#退休为止。', 'It is paid monthly until you retire in #. ', monthText(until))
  return length.bound === 'at-most'
    ? words(`每月领，最多${length.value}个月。`, `It is paid monthly for at most ${enMonths(length.value)}. `)
    : words(`每月领，共${length.value}个月。`, `It is paid monthly for ${enMonths(length.value)}. `)
}

/** How many months it takes, where the person's own are not known or not enough yet. */
function monthsNeeded({ a, p }: Situation): Words {
  const needed = a.unemployment.opens.months
  const paid = p.months?.unemployment ?? null
  if (paid === null) return words('失业保险缴满#个月就能领，登记时一起查。', 'It takes # months paid, which the counter checks. ', needed)
  return paid < needed
    ? words(
        `缴满${needed}个月才能领，现在${paid}个月：走之前查清缴到离职够不够，差一个月都领不了。`,
        `It takes ${needed} months and you have ${paid}: check before you go that those until your last day make it up. `,
      )
    : words('', '')
}

/** What it takes, for how long it is paid, from what it counts, and what the fund bears meanwhile. */
function whyClaim(s: Situation): Words {
  const needed = monthsNeeded(s)
  const length = howLong(s)
  const from = countedFrom(s)
  const missed = s.graceDays !== null && s.graceDays < 0
  const pension = pensionMeanwhile(s)
  // What may end it before it begins; of paying alone a step speaks.
  const ends = s.p.next === 'abroad' || s.p.employmentRegistered === true ? endsOf(s).slice(2, 3) : []
  return inARow(
    ...ends,
    words(
      `${needed.zh}${length.zh}${from.zh}。办好后医保不用自己缴${missed ? '；断了的月份问12393。' : '。'}${pension.zh}`,
      `${needed.en}${length.en}${from.en}; once granted you pay nothing for medical${missed ? '; ask 12393 about the months missed.' : '.'}${pension.en}`,
    ),
  )
}

const ASK_FIRST = words('打12333问能不能办失业登记、领失业金', 'Call 12333: may you register as unemployed and claim benefit?')

/** Places differ on whether a foreigner may register. */
const askFirst = (s: Situation): ReturnType<LeadKind['lead']> => ({
  title: ASK_FIRST,
  why: words(
    '你在境内参加的失业保险和别人一样，但外国人能不能登记各地做法不同，工作许可还有效时先问清。',
    'You were insured on the same terms as others, but places differ on whether foreigners may register: ask while your work permit is still valid.',
  ),
  do: doors(s, 'unemployment-benefit', '12333', 1).toReversed(),
  documents: ['passport', 'leaving-certificate'],
  rules: [s.a.unemployment.opens.rule, 'GR-03'],
  asks: asksOf(s),
})

const asksOf = ({ p }: Situation): Fact[] => ((p.months?.unemployment ?? null) === null ? ['months.unemployment'] : [])

/** Benefit is due: register and claim, the fund pays medical insurance meanwhile (UI-01, UI-09, UI-11). */
export const claimBenefit: LeadKind = {
  id: 'claim-benefit',
  when: (s) => s.benefitOpen,
  // Whether a foreigner may register is asked before.
  from: (s) => (s.foreign ? s.today : onceLeft(s)),
  lead: (s) => {
    if (s.foreign) return askFirst(s)
    const { eligible, monthly, opens, counts, fundPaysPension } = s.a.unemployment
    const line = monthly[0]
    return {
      title: titleOf(s, eligible === 'yes' && line !== undefined ? money(line.fen) : null),
      why: whyClaim(s),
      do: doors(s, 'unemployment-benefit', '12333'),
      documents: s.route('unemployment-benefit').documents,
      rules: [opens.rule, counts.rule, 'UI-09', 'UI-13', ...(fundPaysPension === null ? [] : [fundPaysPension.rule])],
      asks: asksOf(s),
    }
  },
  facts: (s) => (s.foreign ? [graceFact(s)] : [benefitFact(s), medicalPaid, graceFact(s), severanceFact(s)]),
  without: ['first-payment', 'medical-grace-ends'],
}

/** What it would be: the sum and the months are no promise after so long. */
function whyLate(s: Situation): Words {
  const needed = monthsNeeded(s)
  const length = howLong(s)
  const [line] = s.a.unemployment.monthly
  const sum = line === undefined ? '' : money(line.fen)
  return words(
    `全国不再因超期拒绝，隔了这么久当地还办不办，先问清。${needed.zh}${sum && `能办的话 ${sum}，`}${length.zh}领不到就先接上医保。`,
    `Being late bars nobody nationally, but ask whether it is still granted. ${needed.en}${sum && `If so, ${sum}. `}${length.en}If not, renew medical cover.`,
  )
}

/** Left over a year ago and never claimed: no law bars the claim (UI-13), but what the place does with it is asked first. */
export const claimLate: LeadKind = {
  ...claimBenefit,
  when: (s) => s.benefitOpen && !s.chases && !s.foreign,
  lead: (s) => ({
    ...claimBenefit.lead(s),
    title: ASK_FIRST,
    why: whyLate(s),
    do: doors(s, 'unemployment-benefit', '12333', 1).toReversed(),
  }),
  facts: (s) => [graceFact(s), residentFact(s)],
  without: ['first-payment', 'medical-after-benefit'],
}
