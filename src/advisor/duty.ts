import type { RuleOf } from '../policy/schema.ts'
import type { Params } from '../policy/topics.ts'
import type { Case } from './case.ts'

/** What the old or the new employer has to do, and in how many days. */
export const duty = (c: Case, what: Params['employer-deadline']['duty']): RuleOf<'employer-deadline'> =>
  c.law('employer-deadline', ({ params }) => params.duty === what)
