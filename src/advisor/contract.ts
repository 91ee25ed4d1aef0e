import type { FigureUse } from '../domain/figure.ts'
import type { Assessment } from './assessment.ts'
import { lastOf } from './wording.ts'

/**
 * An assessment in the shape the command line promises: figures carry `from` and an inclusive `to` in place of the
 * half-open period. Everything else keeps its name; traces and the interview ride along.
 */
export const contractAnswer = (assessment: Assessment) => ({
  ...assessment,
  figures: assessment.figures.map(contractFigure),
})

function contractFigure(figure: FigureUse) {
  const { period, ...rest } = figure
  return { ...rest, from: period.from, to: lastOf(period.until) }
}
