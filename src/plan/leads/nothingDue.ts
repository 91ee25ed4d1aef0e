import type { LeadKind } from '../kind.ts'
import { call } from '../doors.ts'
import { retirementFact } from '../facts.ts'
import { medicalWords } from './applyPension.ts'
import { say } from '../say.ts'

/** Somebody who already draws the pension: no application, no premium, no registration (UI-15, ME-15). */
export const drawsPension: LeadKind = {
  id: 'nothing-due',
  when: (s) => s.drawsPension,
  lead: (s) => ({
    title: say('照常领养老金，不用再缴养老', 'Keep drawing your pension: no more is paid in'),
    why: say(
      `领养老金的人不领失业金。医保按退休待遇走。${medicalWords(s).zh}`,
      `Nobody draws unemployment benefit beside a pension. Medical cover is a retiree’s. ${medicalWords(s).en}`,
    ),
    by: null,
    do: [call('12393')],
    documents: [],
    rules: ['UI-15', medicalWords(s).rule],
    asks: [],
  }),
  facts: (s) => [retirementFact(s)],
  without: [
    'medical-grace-ends',
    'employer-transfer',
    'leaving-certificate',
    'recover-arrears',
    'medical-after-benefit',
    'correct-exit-record',
  ],
}

/** Somebody who already draws unemployment benefit: the fund pays medical insurance meanwhile (UI-09, UI-10). */
export const drawsBenefit: LeadKind = {
  id: 'nothing-due',
  when: (s) => s.drawsBenefit && !s.jobComes,
  lead: () => ({
    title: say('照常领失业金，医保由基金缴', 'Keep drawing benefit: the fund pays your medical insurance'),
    why: say(
      '现在不用自己缴医保。找到工作或移居境外，失业金就停，20个工作日内要告诉经办机构；想自己缴社保的先问12333。',
      'Nothing to pay for medical now. A job or moving abroad ends it: tell the agency within 20 working days; before you pay insurance yourself ask 12333.',
    ),
    by: null,
    do: [call('12333')],
    documents: [],
    rules: ['UI-09', 'UI-15', 'UI-16'],
    asks: [],
  }),
  facts: () => [],
  without: ['medical-grace-ends', 'correct-exit-record', 'claim-benefit'],
}

/** Nothing that this person could do by themselves: what is kept, and who takes it up again (GR-03, GR-04). */
export const nothingOpen: LeadKind = {
  id: 'nothing-due',
  when: () => true,
  lead: (s) =>
    s.foreign
      ? {
          title: say('留着个人账户，新单位会接上', 'Keep your account: a new employer takes it up again'),
          why: say(
            '外国人由单位参保，不能自己缴。找到新工作，新单位30天内给你办；离境不回来的，才申请把个人账户退给你。',
            'Foreigners are insured through an employer and cannot pay by themselves. A new employer registers you within 30 days; only when you leave for good may you ask for the account to be paid out.',
          ),
          by: null,
          do: [call('12333')],
          documents: [],
          rules: ['GR-03', 'GR-04'],
          asks: (s.p.next ?? null) === null ? ['next'] : [],
        }
      : {
          title: say('打12393问医保怎么接', 'Call 12393 and ask how medical cover goes on'),
          why: say(
            '这里没有查到你能自己参保的规定。养老年限不会作废。',
            'No rule was found by which you may enrol yourself here. Pension years are kept.',
          ),
          by: null,
          do: [call('12393'), call('12333')],
          documents: [],
          rules: ['PE-04'],
          asks: (s.p.next ?? null) === null ? ['next'] : [],
        },
  facts: () => [],
  without: ['medical-grace-ends'],
}
