import { addDays, addMonths, type IsoDate } from '../domain/dates.ts'
import type { PublishedFigure } from '../domain/page.ts'
import { printed } from '../policy/printed.ts'
import { localFigureSchema, type LocalFigure } from './localFigureSchema.ts'

/** The first month or day after an inclusive last one. */
const after = (last: string): string => (last.length === 7 ? addMonths(last, 1) : addDays(last, 1))

/**
 * The figures of a notice as figures of the person's own, with address, title and words. A notice without a place
 * says nothing about any place and gives none. Accepting the same notice twice gives the same ids.
 */
export function acceptedFigures(published: readonly PublishedFigure[], url: string | null, on: IsoDate, title = ''): LocalFigure[] {
  return published.flatMap((figure) => {
    const { from, to, place, quote } = figure
    const year = from === null ? figure.year : undefined
    if (place === null) return []
    const until = to === null ? null : after(to)
    const kept = printed(figure).map(({ kind, value, unit }) => ({
      id: `${kind}:${place}:${from ?? year ?? ''}`,
      kind,
      place,
      value,
      unit,
      from,
      until,
      ...(year === undefined ? {} : { year }),
      url,
      quote: quote.slice(0, 1000),
      on,
      ...(title === '' ? {} : { title: title.slice(0, 200) }),
    }))
    // What such a figure cannot be was misread; the page is there to be read again.
    return kept.filter((one) => localFigureSchema.safeParse(one).success)
  })
}

/** The person's figures with those just accepted; what was accepted before from the same notice gives way. */
export const withAccepted = (now: readonly LocalFigure[], accepted: readonly LocalFigure[]): LocalFigure[] => [
  ...now.filter(({ id }) => !accepted.some((one) => one.id === id)),
  ...accepted,
]
