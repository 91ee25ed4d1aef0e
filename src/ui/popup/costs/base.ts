import type { CostPart, MonthlyCost } from '../../../advisor/assessment.ts'
import type { FigureUse } from '../../../domain/figure.ts'
import type { Insurance } from '../../../domain/insurance.ts'
import type { PlaceCode } from '../../../domain/place.ts'
import { lineage } from '../../../domain/place.ts'
import type { Policy } from '../../../policy/policy.ts'
import { typedYuan } from '../../../profile/typed.ts'

/** Bases that a person may choose from, in yuan a month; `upper` is null where it is not known. */
export interface BaseRange {
  lower: number
  upper: number | null
}

const partOf = (parts: readonly CostPart[] | undefined, insurance: Insurance): CostPart | undefined =>
  parts?.find((part) => part.insurance === insurance)

/** The range of an insurance's base, or null where there is nothing to choose (a fixed base or sum, or nothing known). */
export function rangeOf(monthly: MonthlyCost | null, insurance: Insurance): BaseRange | null {
  const lower = partOf(monthly?.lowest.parts, insurance)?.base ?? null
  if (lower === null) return null
  const upper = partOf(monthly?.highest?.parts, insurance)?.base ?? null
  return upper !== null && upper <= lower ? null : { lower, upper }
}

/** A typed base: the number, null for an empty field, or what is wrong with it. */
export function readBase(text: string, range: BaseRange): { value: number | null; fault: 'not-number' | 'below' | 'above' | null } {
  const read = typedYuan(text)
  if (!read.ok && read.fault === 'negative') return { value: range.lower, fault: 'below' }
  if (!read.ok && read.fault === 'too-large' && range.upper !== null) return { value: range.upper, fault: 'above' }
  if (!read.ok) return { value: null, fault: 'not-number' }
  if (read.value === null) return { value: null, fault: null }
  if (read.value < range.lower) return { value: read.value, fault: 'below' }
  return { value: read.value, fault: range.upper !== null && read.value > range.upper ? 'above' : null }
}

export interface Tier {
  /** Percent of the average wage; null for a step that the place prints in yuan. */
  percent: number | null
  base: number
}

const USUAL_PERCENTS = [60, 80, 100, 150, 200, 300]

/** The tiers to choose from: the place's or its province's own steps, else usual shares of the average wage, within the range. */
export function tiersOf(policy: Policy, place: PlaceCode, averageWage: FigureUse | null, range: BaseRange): Tier[] {
  const steps = lineage(place)
    .map((code) => policy.places.get(code)?.baseSteps)
    .find((found) => found !== undefined)
  if (steps?.unit === 'yuan')
    return within(
      steps.values.map((base) => ({ percent: null, base })),
      range,
    )
  if (averageWage === null) return []
  const inside = (percent: number): Tier => {
    const base = Math.round((averageWage.value * percent) / 100)
    return { percent, base: Math.min(range.upper ?? base, Math.max(range.lower, base)) }
  }
  return within((steps?.values ?? USUAL_PERCENTS).map(inside), range)
}

function within(tiers: readonly Tier[], { lower, upper }: BaseRange): Tier[] {
  const seen = new Set<number>()
  return tiers.filter(({ base }) => {
    if (base < lower || (upper !== null && base > upper) || seen.has(base)) return false
    seen.add(base)
    return true
  })
}
