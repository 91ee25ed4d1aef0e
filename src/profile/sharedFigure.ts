import type { IsoDate } from '../domain/dates.ts'
import { lastOf } from '../domain/format.ts'
import type { HandedOn, HeardFrom } from '../policy/handOn.ts'
import type { LocalFigure } from './localFigureSchema.ts'

/** How a figure came to the person: its own page with its words, an address they typed, or a voice on the telephone. */
const heardFrom = ({ url, quote }: LocalFigure): HeardFrom => (url === null ? 'told' : quote === null ? 'pasted' : 'page')

/**
 * One of the person's own figures on its way to others: figure, place, period, address, words and day; nothing else of the person, and
 * not the address's query, which may hold what is theirs.
 */
export function sharedFigure(figure: LocalFigure): HandedOn {
  const { kind, value, unit, place, from, until, url, quote, on, year, title = '' } = figure
  return {
    format: 'shebao-figures',
    version: 1,
    day: on satisfies IsoDate,
    source: { heardFrom: heardFrom(figure), url: url?.split(/[?#]/)[0] ?? null, title },
    figures: [
      {
        kind,
        value,
        unit,
        place,
        from,
        to: lastOf(until),
        ...(year === undefined ? {} : { year }),
        quote: quote ?? '',
      },
    ],
  }
}
