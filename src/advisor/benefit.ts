import type { BenefitDuration } from '../policy/schema.ts'

import type { Params } from '../policy/topics.ts'

/** The national ceiling for contribution months (UI-04); none below its first band. */
export const ceilingOf = ({ bands }: Params['benefit-ceiling'], months: number): number => byBands(bands, months)

/**
 * Benefit months that a local formula gives for contribution months, never above the national ceiling for those years (UI-04).
 * Less than the ceiling's first band (a year) gives none (UI-01).
 */
export function monthsByFormula(formula: BenefitDuration['formula'], ceiling: Params['benefit-ceiling'], paid: number): number {
  return Math.min(ceilingOf(ceiling, paid), formula.type === 'bands' ? byBands(formula.bands, paid) : bySteps(formula, paid))
}

function byBands(bands: readonly { fromMonths: number; months: number }[], paid: number): number {
  return bands.reduce((best, band) => (band.fromMonths <= paid && band.fromMonths >= best.fromMonths ? band : best), {
    fromMonths: -1,
    months: 0,
  }).months
}

function bySteps(formula: Extract<BenefitDuration['formula'], { type: 'steps' }>, paid: number): number {
  let months = 0
  for (const [index, segment] of formula.segments.entries()) {
    if (paid < segment.fromMonths) break
    const end = Math.min(paid, formula.segments[index + 1]?.fromMonths ?? Infinity)
    const span = end - segment.fromMonths
    const full = Math.floor(span / segment.perMonths)
    const rest = span - full * segment.perMonths
    const up = formula.roundUpHalf === true && end === paid && rest > 0 && rest * 2 >= segment.perMonths
    months += (full + (up ? 1 : 0)) * segment.months
  }
  return Math.min(formula.cap, months)
}
