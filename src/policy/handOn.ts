import type { IsoDate } from '../domain/dates.ts'
import type { PublishedFigure } from '../domain/page.ts'
import type { FigureKind } from './figureKinds.ts'

/** Where figures that are handed on were read, best first: on the office's own page, in a pasted notice, on the telephone. */
export type HeardFrom = 'page' | 'pasted' | 'told'

/**
 * Figures on their way from one reader to the pack: what `npm run add-figure` takes. Nothing of the person is in it.
 */
export interface HandedOn {
  format: 'shebao-figures'
  version: 1
  /** The day on which they were read. */
  day: IsoDate
  source: { heardFrom: HeardFrom; url: string | null; title: string }
  figures: (PublishedFigure | OneFigure)[]
}

/** A figure by the data's own kind, as a person keeps it. `to` is the last month that counts. */
interface OneFigure {
  kind: FigureKind
  value: number
  unit: PublishedFigure['unit']
  place: string
  from: string | null
  to: string | null
  year?: string
  quote: string
}

/** The address without its query and fragment, which may hold what belongs to the person. */
const withoutQuery = (url: string | null): string | null => (url === null || !URL.canParse(url) ? null : url.replace(/[?#][^]*/, ''))

/** What is handed on of figures that a page or notice announces. */
export const handOn = (
  figures: readonly PublishedFigure[],
  source: { heardFrom: HeardFrom; url: string | null; title: string },
  day: IsoDate,
): HandedOn => ({
  format: 'shebao-figures',
  version: 1,
  day,
  source: { ...source, url: withoutQuery(source.url), title: source.title.slice(0, 200) },
  figures: [...figures],
})

/** The file's text. */
export const handedOnFile = (handed: HandedOn): string => `${JSON.stringify(handed, null, 2)}\n`
