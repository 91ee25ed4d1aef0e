import type { Case } from './case.ts'
import { standing } from '../domain/period.ts'
import { usable } from '../policy/lookup.ts'

/** The bases a place lets flexible workers choose from, in yuan; null where any base within the limits may be chosen. */
export function stepsOf(c: Case): number[] | null {
  const steps = c.entry.baseSteps ?? c.province.baseSteps
  if (steps === undefined || standing(steps, c.today) === 'not-yet') return null
  if (steps.unit === 'yuan') return steps.values
  const average = usable(c.find('average-wage'))
  return average === null ? null : steps.values.map((value) => Math.round(average.value * value) / 100)
}

/** The nearest step to a base (the lower of two equally near), or the base itself where there are no steps. */
export function snap(c: Case, base: number): number {
  const steps = stepsOf(c)
  if (steps === null || steps.length === 0) return base
  return steps.reduce((best, step) => (Math.abs(step - base) < Math.abs(best - base) ? step : best))
}
