import type { IsoDate } from '../domain/dates.ts'
import type { Place } from '../policy/schema.ts'
import type { Case } from './case.ts'
import { standing } from '../domain/period.ts'
import { usable } from '../policy/lookup.ts'

/** The bases a place lets flexible workers choose from, in yuan; null where any base within the limits may be chosen. */
export function stepsAt(places: readonly (Place | undefined)[], average: number | null, today: IsoDate): number[] | null {
  const steps = places.map((place) => place?.baseSteps).find((each) => each !== undefined)
  if (steps === undefined || standing(steps, today) === 'not-yet') return null
  if (steps.unit === 'yuan') return steps.values
  return average === null ? null : steps.values.map((value) => Math.round(average * value) / 100)
}

const stepsOf = (c: Case): number[] | null => stepsAt([c.entry, c.province], usable(c.find('average-wage'))?.value ?? null, c.today)

/** The nearest step to a base (the lower of two equally near), or the base itself where there are no steps. */
export function nearestStep(steps: readonly number[] | null, base: number): number {
  if (steps === null || steps.length === 0) return base
  return steps.reduce((best, step) => (Math.abs(step - base) < Math.abs(best - base) ? step : best))
}

/** The step of this place nearest to a base. */
export const snap = (c: Case, base: number): number => nearestStep(stepsOf(c), base)
