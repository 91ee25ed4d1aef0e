import type { IsoDate } from '../domain/dates.ts'
import type { FigureUse } from '../domain/figure.ts'
import { standing } from '../domain/period.ts'
import type { LocalFigure } from './localFigureSchema.ts'
import { byText } from '../domain/text.ts'

/** The host a figure was read on, for its citation; null for one that the person typed in. */
export const sourceHostOf = ({ url }: LocalFigure): string | null => (url !== null && URL.canParse(url) ? new URL(url).hostname : null)

/**
 * The person's figures as the advisor takes them (`AssessOptions.own`): marked as theirs, with the page they were read on as
 * the source. Of two for one kind and place the later entered comes first. A figure without an end is taken to hold until the
 * person changes it.
 */
export function ownFigures(figures: readonly LocalFigure[], today: IsoDate): FigureUse[] {
  return figures
    .toSorted((a, b) => byText(b.on, a.on))
    .map((figure) => {
      const host = sourceHostOf(figure)
      const period = { from: figure.from, until: figure.until }
      return {
        kind: figure.kind,
        value: figure.value,
        unit: figure.unit,
        place: figure.place,
        period,
        status: standing(period, today),
        confidence: 1,
        trust: 'single' as const,
        own: true,
        sources: host === null ? [] : [{ id: figure.id, title: host, number: null, url: figure.url }],
      }
    })
}
