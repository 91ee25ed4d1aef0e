import type { AskContext, TopicId } from '../answer.ts'
import type { Local } from '../there/saying.ts'
import { ceilingOf } from '../../advisor/benefit.ts'
import { words } from '../../advisor/wording.ts'
import { statute } from '../../policy/rules.ts'
import { monthsIn } from './facts.ts'
import { retirementAsked } from './retirement.ts'
import { severanceAsked } from './severance.ts'

/** What the numbers in a question come to wherever it is asked; null where it names none. */
export type Asked = (question: string, law: NonNullable<AskContext['law']>) => Local | null

/** The national ceiling for the years named (UI-04). */
const ceiling: Asked = (question, { policy, today }) => {
  const months = monthsIn(question)
  if (months === null) return null
  const most = ceilingOf(statute(policy, 'benefit-ceiling', today).params, months)
  const years = months / 12
  return {
    say: words(
      `缴了${Number(years.toFixed(1))}年，国家规定最多领${most}个月，实际按当地公式，写上城市再问可以算。`,
      `With ${Number(years.toFixed(1))} years paid the national ceiling is ${most} months; the place's formula decides: name the city to have it worked out.`,
    ),
    rules: ['UI-04'],
  }
}

/** Worked out from the question alone, by subject. */
export const ASKED: Partial<Record<TopicId, Asked>> = {
  'retirement-age': retirementAsked,
  severance: severanceAsked,
  'unemployment-duration': ceiling,
}
