import type { FigureUse } from '../domain/figure.ts'
import type { Assessment } from './assessment.ts'
import { lastOf } from './wording.ts'

/**
 * An assessment in the shape the command line promises: figures stand once, in `figures`, with `from` and an inclusive `to`
 * in place of the half-open period. Everything else keeps its name; derivations ride along without repeating their figures.
 */
export const contractAnswer = (assessment: Assessment) => ({
  ...withoutFigures(assessment),
  figures: assessment.figures.map(contractFigure),
})

function contractFigure(figure: FigureUse) {
  const { period, ...rest } = figure
  return { ...rest, from: period.from, to: lastOf(period.until) }
}

/** The same value without the figures repeated inside parts and operands. */
function withoutFigures<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutFigures(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => key !== 'figure' && key !== 'figures')
    .map(([key, item]) => [key, withoutFigures(item as unknown)])) as T
}
