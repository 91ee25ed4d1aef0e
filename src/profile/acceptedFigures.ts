import { addDays, addMonths, type IsoDate } from '../domain/dates.ts'
import type { PublishedFigure } from '../domain/page.ts'
import type { FigureKind } from '../policy/schema.ts'
import type { LocalFigure } from './localFigureSchema.ts'

/** Which limits of the data a notice's insurance stands for; limits of other insurances are not computed with. */
const KINDS: Partial<Record<PublishedFigure['insurance'], [lower: FigureKind, upper: FigureKind][]>> = {
  pension: [['pension-base-lower', 'pension-base-upper']],
  medical: [['medical-base-lower', 'medical-base-upper']],
  all: [
    ['pension-base-lower', 'pension-base-upper'],
    ['medical-base-lower', 'medical-base-upper'],
  ],
}

/** The first month or day after an inclusive last one. */
const after = (last: string): string => (last.length === 7 ? addMonths(last, 1) : addDays(last, 1))

/**
 * The limits of an official page as figures of the person's own, with address and words. A notice without a place
 * says nothing about any place and gives none. Accepting the same notice twice gives the same ids.
 */
export function acceptedFigures(published: readonly PublishedFigure[], url: string, on: IsoDate): LocalFigure[] {
  return published.flatMap(({ insurance, lower, upper, unit, from, to, place, quote }) => {
    if (place === null) return []
    const until = to === null ? null : after(to)
    const one = (kind: FigureKind, value: number | null): LocalFigure[] =>
      value === null
        ? []
        : [{ id: `${kind}:${place}:${from ?? ''}`, kind, place, value, unit, from, until, url, quote: quote.slice(0, 1000), on }]
    return (KINDS[insurance] ?? []).flatMap(([low, high]) => [...one(low, lower), ...one(high, upper)])
  })
}
