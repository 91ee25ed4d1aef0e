import type { Assessment } from '../advisor/assessment.ts'
import type { IsoDate } from '../domain/dates.ts'
import type { Profile } from '../profile/schema.ts'
import type { Plan, PlanFact } from './shape.ts'
import { LEADS } from './leads/index.ts'
import { nothingOpen } from './leads/nothingDue.ts'
import { call } from './doors.ts'
import { cited, situationOf } from './situation.ts'
import { stepsOf } from './steps.ts'
import { waysOf } from './ways.ts'

/** Numbers beside the lead. */
const MOST_FACTS = 3

/**
 * What to do first, the numbers beside it, the steps after it and the other ways on. Pure: `today` is a plain date, the assessment that
 * of the same person and day. The first lead whose condition holds wins; where none does, a foreigner keeps the account.
 */
export function plan(assessment: Assessment, profile: Profile, today: IsoDate): Plan {
  const s = situationOf(assessment, profile, today)
  const kind = LEADS.find((lead) => lead.when(s)) ?? nothingOpen
  const lead = { by: null, do: [call('12333')], documents: [], asks: [], ...kind.lead(s) }
  const from = kind.from?.(s) ?? today
  return {
    // The rule of the grace period may also be that of the wait.
    lead: { id: kind.id, ...lead, from: from > today ? from : null, rules: [...new Set(lead.rules.map((rule) => cited(s, rule)))] },
    facts: kind
      .facts(s)
      .filter((fact): fact is PlanFact => fact !== null)
      .slice(0, MOST_FACTS),
    steps: stepsOf(s, [...kind.without, kind.id]),
    others: waysOf(s, kind.id),
  }
}
