import type { Words } from '../domain/text.ts'
import type { ChecklistItem } from './briefing.ts'

type Need = ChecklistItem['need']

/**
 * Papers by id. `need` says how far the counter may insist: beyond an identity document only what a law, regulation or
 * State Council decision asks for (CH-05); the rest helps or is asked for in some places.
 */
const PAPERS: Readonly<Record<string, Words & { need: Need }>> = {
  'id-card': { zh: '身份证（带原件）', en: 'Identity card (the original)', need: 'required' },
  'id-or-social-card': {
    zh: '身份证或社会保障卡，一样就行',
    en: 'Identity card or social-security card: either will do',
    need: 'required',
  },
  'residence-permit': { zh: '有效的居住证（外地户口）', en: 'Valid residence permit (hukou elsewhere)', need: 'required' },
  'hukou-book': { zh: '户口簿', en: 'Hukou booklet', need: 'only-if-asked' },
  'social-security-card': { zh: '社会保障卡或电子社保卡', en: 'Social-security card, physical or electronic', need: 'if-you-have' },
  'bank-card': { zh: '本人银行卡（用于扣款或收款）', en: 'Your own bank card (for debits or payments)', need: 'if-you-have' },
  'leaving-certificate': { zh: '离职证明', en: 'Leaving certificate', need: 'if-you-have' },
  'employment-registration': { zh: '就业登记（灵活就业登记）', en: 'Employment registration (as a flexible worker)', need: 'required' },
  'business-licence': { zh: '营业执照（个体工商户）', en: 'Business licence (sole traders)', need: 'if-you-have' },
  'unemployment-registration': {
    zh: '失业登记（可以同时办）',
    en: 'Unemployment registration (can be done at the same time)',
    need: 'if-you-have',
  },
  'registration-form': { zh: '参保登记表（现场或网上填）', en: 'Enrolment form (filled in there or online)', need: 'if-you-have' },
  'written-promise': { zh: '个人承诺书（现场签）', en: 'Signed declaration (signed there)', need: 'only-if-asked' },
  'medical-enrolment-form': {
    zh: '医保参保表（现场或网上填）',
    en: 'Medical enrolment form (filled in there or online)',
    need: 'if-you-have',
  },
  'employment-registration-card': {
    zh: '就业创业证（可用电子版）',
    en: 'Employment registration card (electronic is fine)',
    need: 'if-you-have',
  },
  'transfer-form': { zh: '转移申请表（从外地转来的）', en: 'Transfer form (coming from elsewhere)', need: 'if-you-have' },
  'proof-of-residence': {
    zh: '居住证明（没有居住证的，问清楚能不能用）',
    en: 'Proof of residence (without a permit: ask whether it will do)',
    need: 'only-if-asked',
  },
  'proof-of-work': { zh: '从业证明', en: 'Proof of work', need: 'only-if-asked' },
  photo: { zh: '近期照片', en: 'Recent photograph', need: 'only-if-asked' },
  'hmt-permit': { zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan residents', need: 'required' },
  passport: { zh: '护照', en: 'Passport', need: 'required' },
  'payment-certificate': {
    zh: '参保缴费凭证（转出地出具，可网上打印）',
    en: 'Contribution certificate of the old place (can be printed online)',
    need: 'if-you-have',
  },
  'arbitration-paper': { zh: '仲裁裁决或法院文书', en: 'Arbitration award or court paper', need: 'only-if-asked' },
  'housing-proof': { zh: '租房、买房或还贷的证明', en: 'Proof of rent, purchase or loan', need: 'if-you-have' },
  'medical-e-card': { zh: '医保电子凭证', en: 'Electronic medical-insurance certificate', need: 'if-you-have' },
  bills: {
    zh: '票据、费用清单、诊断证明、病历（手工报销用）',
    en: 'Receipts, itemised bill, diagnosis and record (for a claim by hand)',
    need: 'if-you-have',
  },
}

/** Checklist items for document ids, required first. An id without words is left out rather than shown raw. */
export function checklist(ids: readonly string[]): ChecklistItem[] {
  const order: readonly Need[] = ['required', 'if-you-have', 'only-if-asked']
  return [...new Set(ids)]
    .flatMap((id) => {
      const paper = PAPERS[id]
      return paper === undefined ? [] : [{ id, text: { zh: paper.zh, en: paper.en }, need: paper.need }]
    })
    .toSorted((a, b) => order.indexOf(a.need) - order.indexOf(b.need))
}

/** True for an id that has words. */
export const isKnownPaper = (id: string): boolean => id in PAPERS
