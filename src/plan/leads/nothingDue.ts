import type { LeadKind } from '../kind.ts'
import type { Words } from '../../domain/text.ts'
import type { Situation } from '../situation.ts'
import { addMonthsToDate } from '../../domain/dates.ts'
import { call } from '../doors.ts'
import { benefitFact, medicalPaid, retirementFact } from '../facts.ts'
import { medicalWords } from './applyPension.ts'
import { endsOf } from '../ends.ts'
import { words } from '../../advisor/wording.ts'
import { inARow } from '../sentences.ts'
import { WHERE_DRAWN } from '../steps.ts'

/** Somebody who already draws the pension: no application, no premium, no registration (UI-15, ME-15). */
export const keepPension: LeadKind = {
  id: 'nothing-due',
  when: (s) => s.drawsPension,
  lead: (s) => ({
    title: words('照常领养老金，不用再缴养老', 'Keep drawing your pension: no more is paid in'),
    why: words(
      '领养老金的人不领失业金。医保按退休待遇走。#',
      'Nobody draws unemployment benefit beside a pension. Medical cover is a retiree’s. #',
      medicalWords(s),
    ),
    do: [call('12393')],
    rules: ['UI-15', medicalWords(s).rule],
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

/** What those who draw do first where they leave, or where the months by the record may be over; nothing where they just draw on. */
function drawingTitle({ a, p, today }: Situation): Words {
  const { months } = a.unemployment
  if (p.next === 'abroad') return words('去报停失业金再走：移居境外就停', 'Tell the agency before you move abroad: benefit ends')
  if (p.next === 'moving') return WHERE_DRAWN.title
  return months !== null && addMonthsToDate(p.leftOn, months.value) < today
    ? words('查失业金领完没有，领完就接上医保', 'Check whether benefit has run out, then renew medical')
    : words('照常领失业金，医保由基金缴', 'Keep drawing benefit: the fund pays your medical insurance')
}

/** What ends it, by what the person plans, in the last year before retirement, or else in general; and within how long it is told. */
function whatEndsIt(s: Situation): Words {
  const [all, report, ...own] = endsOf(s)
  const { reasons, fundPaysPension } = s.a.unemployment
  const lastYear = reasons.find(({ rule }) => rule === fundPaysPension?.rule)
  return inARow(...[own[0] ?? lastYear ?? all, report].filter((one) => one !== undefined))
}

/** Somebody who already draws unemployment benefit: the fund pays medical insurance meanwhile (UI-09, UI-10), until something ends it. */
export const keepBenefit: LeadKind = {
  id: 'nothing-due',
  when: (s) => s.drawsBenefit && !s.jobComes,
  lead: (s) => ({
    title: drawingTitle(s),
    why: whatEndsIt(s),
    rules: ['UI-09', 'UI-15', 'benefit-report'],
  }),
  facts: (s) => [benefitFact(s), medicalPaid],
  without: ['medical-grace-ends', 'correct-exit-record', 'claim-benefit'],
}

/** What is left for a foreigner, whom nobody but an employer insures: what is kept, and who takes it up again (GR-03, GR-04). */
export const nothingOpen: Omit<LeadKind, 'when'> = {
  id: 'nothing-due',
  lead: (s) => ({
    title: words('留着个人账户，新单位会接上', 'Keep your account: a new employer takes it up again'),
    why: words(
      '外国人由单位参保，不能自己缴。找到新工作，新单位#天内给你办；离境不回来的，才申请把个人账户退给你。',
      'Foreigners are insured through an employer and cannot pay by themselves. A new employer registers you within # days; only when you leave for good may you ask for the account to be paid out.',
      s.a.law['new-employer-register'].params.days,
    ),
    rules: ['GR-03', 'account-refund-foreign'],
    asks: (s.p.next ?? null) === null ? ['next'] : [],
  }),
  facts: () => [],
  without: ['medical-grace-ends'],
}
