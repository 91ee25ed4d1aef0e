import { assess } from '../../../src/advisor/assess.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

export const TODAY = '2026-11-28'
export const ask = createAsk()
export const paid = (months: number): Profile['months'] => ({ pension: months, medical: months, unemployment: months })
/** Somebody laid off where their hukou is, with five years paid. */
export const person = (insuredPlace: string, facts: Partial<Profile> = {}): Profile => ({
  insuredPlace,
  hukouPlace: insuredPlace,
  person: 'mainland',
  sex: 'male',
  birthMonth: '1988-03',
  leftOn: '2026-11-12',
  lastPaidMonth: '2026-11',
  exit: 'laid-off',
  next: 'looking',
  months: paid(60),
  ...facts,
})
/** The lead in the language of the question, by when it has to say what matters. */
export function begins(question: string, profile: Profile | null, before: string | null): string {
  const assessment = profile === null ? null : assess(profile, wholePolicy, TODAY)
  const answer = ask.answer(question, { profile, assessment, policy: wholePolicy, today: TODAY, language: null, before })
  return /\p{Script=Han}/u.test(question) ? answer.lead.zh.slice(0, 160) : answer.lead.en.slice(0, 400)
}
