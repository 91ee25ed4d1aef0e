import type { FigureUse } from '../domain/figure.ts'
import type { IsoMonth } from '../domain/dates.ts'
import type { Assessment } from './assessment.ts'
import { addDays, addMonths } from '../domain/dates.ts'

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

/** The last month or day that still belongs to a period which ends before `until`. */
function lastOf(until: IsoMonth | null): string | null {
  if (until === null) return null
  return until.length === 7 ? addMonths(until, -1) : addDays(until, -1)
}
