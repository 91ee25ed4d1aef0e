import type { Assessment } from '../advisor/assessment.ts'
import type { Fact, Profile } from '../profile/schema.ts'
import { withFact } from '../profile/people.ts'
import type { Plan } from './shape.ts'
import { plan } from './plan.ts'

/**
 * The one fact whose answer would change what comes first: one that the lead itself asks for, else the first open fact with an answer that
 * brings another lead. `answers` gives the possible answers of a fact that is picked from a few, null for one that is typed.
 * Null where nothing would change the lead.
 */
export function decisiveFact(
  now: { assessment: Assessment; plan: Plan; profile: Profile },
  skipped: readonly string[],
  answers: (fact: Fact) => readonly unknown[] | null,
  assess: (profile: Profile) => Assessment,
): Fact | null {
  const asked = now.plan.lead.asks.find((fact) => !skipped.includes(fact))
  if (asked !== undefined) return asked
  const { today } = now.assessment
  return (
    now.assessment.questions.find(({ fact }) => {
      if (skipped.includes(fact)) return false
      return (answers(fact) ?? []).some((answer) => {
        const other = withFact(now.profile, fact, answer)
        try {
          return plan(assess(other), other, today).lead.id !== now.plan.lead.id
        } catch {
          return false
        }
      })
    })?.fact ?? null
  )
}

/** How many ways on an answer changed: their verdict or what they cost; another lead counts as one. */
export function changedWays(before: Plan, after: Plan): number {
  const told = ({ others }: Plan) =>
    new Map(others.map(({ route, verdict, amount }) => [route, `${verdict} ${amount?.fen ?? ''} ${amount?.missing ?? ''}`]))
  const [old, now] = [told(before), told(after)]
  const ways = [...now].filter(([route, text]) => old.has(route) && old.get(route) !== text).length
  return ways + (before.lead.id === after.lead.id ? 0 : 1)
}
