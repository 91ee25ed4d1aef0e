import type { FigureUse } from '../domain/figure.ts'
import type { Assessment } from './assessment.ts'
import { lastOf } from '../domain/format.ts'

/**
 * An assessment in the shape the command line promises: figures stand once, in `figures`, with `from` and an inclusive `to`
 * in place of the half-open period. Everything else keeps its name; parts and operands name the figure they use by its `key`.
 */
export const contractAnswer = (assessment: Assessment) => ({
  ...byKey(assessment),
  figures: assessment.figures.map(contractFigure),
})

function contractFigure(figure: FigureUse) {
  const { period, ...rest } = figure
  return { key: keyOf(figure), ...rest, from: period.from, to: lastOf(period.until) }
}

const keyOf = ({ kind, place, period, variant }: FigureUse): string =>
  [kind, place, period.from ?? '', ...(variant === undefined ? [] : [variant])].join('|')

/** The same value with each figure inside parts and operands replaced by its key, and without what only sentences are put together by. */
function byKey<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => byKey(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>)
      .filter(([key]) => key !== 'says' && key !== 'shared' && key !== 'scheme')
      .map(([key, item]) => [
        key,
        key === 'figure' ? keyOf(item as FigureUse) : key === 'figures' ? (item as FigureUse[]).map(keyOf) : byKey(item),
      ]),
  ) as T
}
