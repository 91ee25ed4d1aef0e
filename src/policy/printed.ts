import type { PublishedFigure } from '../domain/page.ts'
import type { FigureKind } from './figureKinds.ts'

/** A value of a notice as the data would keep it. */
export interface Printed {
  kind: FigureKind
  value: number
  unit: PublishedFigure['unit']
}

/** Whose limits the data keeps; those of work injury or the housing fund are not computed with. */
const LIMITS: Partial<Record<PublishedFigure['insurance'], readonly ('pension' | 'medical')[]>> = {
  pension: ['pension'],
  medical: ['medical'],
  all: ['pension', 'medical'],
}

/**
 * What a published figure is in terms of the data: limits are two figures for each insurance, a flexible worker's medical
 * contribution is its sum, rate and base. Empty for what the data has no kind for, and for classes of areas (`bands`, `variant`),
 * where only the reader knows which one is theirs.
 */
export function printed(figure: PublishedFigure): Printed[] {
  const { kind, insurance, lower, upper, value, rate, base, unit } = figure
  const one = (name: FigureKind, amount: number | undefined, in_: PublishedFigure['unit'] = unit): Printed[] =>
    amount === undefined ? [] : [{ kind: name, value: amount, unit: in_ }]
  if (kind !== 'base-limits' && figure.variant !== undefined) return []
  switch (kind) {
    case 'base-limits':
      return (LIMITS[insurance] ?? []).flatMap((name) => [...one(`${name}-base-lower`, lower), ...one(`${name}-base-upper`, upper)])
    case 'flexible-medical':
      return [
        ...(unit === 'yuan/month' ? one('medical-flexible-monthly', value) : []),
        ...one('medical-flexible-rate', rate, 'ratio'),
        ...one('medical-flexible-base', base, 'yuan/month'),
      ]
    case 'resident-premium':
      return unit === 'yuan/year' ? one('resident-medical-premium', value) : []
    case 'minimum-wage':
      return one('minimum-wage', value)
    case 'benefit-base':
      return one('pension-benefit-base', value)
    case 'average-wage':
      return one('average-wage', value)
    case 'unemployment-benefit':
      return []
  }
}
