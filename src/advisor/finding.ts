import type { Verdict } from '../domain/tri.ts'
import type { Words } from '../domain/text.ts'
import type { Fact } from '../profile/schema.ts'
import { words } from './wording.ts'

export type MainInsurance = 'pension' | 'medical'
/** One insurance judged for a flexible worker. */
export interface Finding {
  verdict: Verdict
  rule: string
  reason: Words
  needs: Fact[]
  /** What tells a reason apart that names no insurance. */
  shared?: string
}

export const EMPLOYEE_INSURANCES: Record<MainInsurance, Words> = {
  pension: words('职工养老', 'employee pension'),
  medical: words('职工医保', 'employee medical insurance'),
}

export const finding = (verdict: Verdict, rule: string, zh: string, en: string, needs: Fact[] = []): Finding => ({
  verdict,
  rule,
  reason: words(zh, en),
  needs,
})
export const yesFinding = (rule: string, zh: string, en: string): Finding => finding('yes', rule, zh, en)
export const noFinding = (rule: string, zh: string, en: string): Finding => finding('no', rule, zh, en)
export const dependsFinding = (rule: string, zh: string, en: string, needs: Fact[]): Finding => finding('depends', rule, zh, en, needs)
