import type { Assessment } from '../../../advisor/assessment.ts'
import type { FigureUse } from '../../../domain/figure.ts'

/** The figures that the amounts of a plan rest on, each once. */
export function figuresUsed({ routes, unemployment }: Pick<Assessment, 'routes' | 'unemployment'>): FigureUse[] {
  const traces = [...routes.flatMap(({ monthly, yearly }) => [...(monthly?.lowest.parts ?? []), ...yearly]), ...unemployment.monthly].map(
    ({ trace }) => trace,
  )
  const used = traces.flatMap(({ operands }) => operands.flatMap(({ figure }) => (figure === undefined ? [] : [figure])))
  return [...new Map(used.map((figure) => [`${figure.kind} ${figure.place} ${figure.variant ?? ''}`, figure])).values()]
}
