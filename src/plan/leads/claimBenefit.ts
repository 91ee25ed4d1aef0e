import { money } from '../../domain/format.ts'
import type { LeadKind } from '../kind.ts'
import { countedFrom } from '../countedFrom.ts'
import { doors } from '../doors.ts'
import { benefitFact, graceFact, medicalPaid, severanceFact } from '../facts.ts'
import { months, say } from '../say.ts'

/** Benefit is due: register and claim, the fund pays medical insurance meanwhile (UI-01, UI-09, UI-11). */
export const claimBenefit: LeadKind = {
  id: 'claim-benefit',
  when: (s) => s.benefitOpen,
  lead: (s) => {
    const { unemployment, medicalGap } = s.a
    const { opens, counts } = unemployment
    const from = countedFrom(s)
    const line = unemployment.monthly[0]
    const sure = unemployment.eligible === 'yes'
    const paid = s.p.months?.unemployment ?? null
    const amount = sure && line !== undefined ? money(line.fen) : null
    const length = unemployment.months
    const span =
      length === null
        ? null
        : length.bound === 'at-most'
          ? say(`，最多${length.value}个月`, ` for at most ${months(length.value)}`)
          : say(`，共${length.value}个月`, ` for ${months(length.value)}`)
    if (s.foreign) {
      return {
        title: say('打12333问能不能办失业登记、领失业金', 'Call 12333: may you register as unemployed and claim benefit?'),
        why: say(
          '你在境内参加的失业保险和别人一样，但外国人能不能登记各地做法不同，工作许可还有效时先问清。',
          'You were insured on the same terms as others, but places differ on whether foreigners may register: ask while your work permit is still valid.',
        ),
        by: null,
        do: doors(s, 'unemployment-benefit', '12333', 1),
        documents: ['passport', 'leaving-certificate'],
        rules: [opens.rule, 'GR-03'],
        asks: paid === null ? ['months.unemployment'] : [],
      }
    }
    return {
      title:
        amount === null
          ? say('去办失业登记，领失业金，医保由基金缴', 'Register as unemployed and claim benefit: the fund pays medical')
          : say(
              `去办失业登记，领失业金：每月 ${amount}，医保由基金缴`,
              `Register as unemployed and claim benefit: ${amount} a month, medical paid by the fund`,
            ),
      why: say(
        [
          paid === null ? `失业保险缴满${opens.months}个月就能领，登记时一起查。` : '',
          span === null ? '' : `每月领${span.zh}。`,
          `${from.zh}。办好后医保不用自己缴`,
          (s.graceDays ?? -1) >= 0 ? '。' : medicalGap.graceEnds === null ? '。' : '；断了的月份问12393。',
        ].join(''),
        [
          paid === null ? `It takes ${opens.months} months paid, which the counter checks. ` : '',
          span === null ? '' : `It is paid monthly${span.en}. `,
          `${from.en}; once granted you pay nothing for medical`,
          (s.graceDays ?? -1) >= 0 || medicalGap.graceEnds === null ? '.' : '; ask 12393 about the months missed.',
        ].join(''),
      ),
      by: null,
      do: doors(s, 'unemployment-benefit', '12333'),
      documents: s.route('unemployment-benefit').documents,
      rules: [opens.rule, counts.rule, 'UI-09', 'UI-13'],
      asks: paid === null ? ['months.unemployment'] : [],
    }
  },
  facts: (s) => (s.foreign ? [graceFact(s)] : [benefitFact(s), medicalPaid, graceFact(s), severanceFact(s)]),
  without: ['first-payment', 'medical-grace-ends'],
}
