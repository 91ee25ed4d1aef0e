import type { TopicId } from '../answer.ts'
import type { Saying } from './saying.ts'
import { words } from '../../advisor/wording.ts'
import { admission, gap, papers, whoMay } from './admission.ts'
import { amount, duration } from './benefit.ts'
import { cost, limits, medicalPrice, resident } from './money.ts'

export type { Local } from './saying.ts'

const both =
  (...sayings: Saying[]): Saying =>
  (at, place, question) => {
    const said = sayings.map((say) => say(at, place, question)).filter((local) => local !== null)
    return said.length === 0
      ? null
      : {
          say: words(said.map(({ say }) => say.zh).join(''), said.map(({ say }) => say.en).join(' ')),
          rules: said.flatMap(({ rules }) => rules),
          ...Object.assign({}, ...said.map(({ steps, documents }) => ({ ...(steps && { steps }), ...(documents && { documents }) }))),
        }
  }

/** What is said first about a named place, by subject. */
export const THERE: Partial<Record<TopicId, Saying>> = {
  'unemployment-amount': amount,
  'unemployment-duration': duration,
  'unemployment-eligibility': both(amount, duration),
  'flexible-cost': cost,
  'flexible-how': both(whoMay, cost),
  'flexible-documents': papers,
  'flexible-eligibility': admission,
  'contribution-base': limits,
  'medical-cost': medicalPrice,
  'medical-gap': gap,
  'medical-after-leaving': gap,
  'resident-insurance': resident,
  'resident-vs-employee': both(medicalPrice, resident),
}
