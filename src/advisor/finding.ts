import type { Verdict } from '../domain/tri.ts'
import type { Words } from '../domain/text.ts'
import type { Fact } from '../profile/schema.ts'
import { words } from './wording.ts'

export type MainInsurance = 'pension' | 'medical'

/** A sentence of a reason: `#` stands for the name of the insurance. Where two insurances say the same, the id is the same. */
export interface Sentence extends Words {
  id: string
}

/** One insurance judged for a flexible worker. */
export interface Finding {
  verdict: Verdict
  rule: string
  says: Sentence[]
  needs: Fact[]
  /** What tells a reason apart that names no insurance. */
  shared?: string
}

export const EMPLOYEE_INSURANCES: Record<MainInsurance, Words> = {
  pension: words('职工养老', 'employee pension'),
  medical: words('职工医保', 'employee medical insurance'),
}

export const sentence = (id: string, zh: string, en: string): Sentence => ({ id, zh, en })

/** Sentences in words, for one insurance or for both at once. */
export const worded = (says: readonly Words[], name?: Words): Words => {
  const each = says.map(({ zh, en }) => words(zh, en, name))
  return words(each.map(({ zh }) => zh).join(''), each.map(({ en }) => en).join(' '))
}

export const finding = (verdict: Verdict, rule: string, says: Sentence | Sentence[], needs: Fact[] = []): Finding => ({
  verdict,
  rule,
  says: [says].flat(),
  needs,
})
