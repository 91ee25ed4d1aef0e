import type { Insurance } from './insurance.ts'
import type { IsoDate, IsoMonth } from './dates.ts'
import type { PlaceCode } from './place.ts'

/** What a bureau or payment page is for. The list is fixed by the command-line contract. */
export const PAGE_KINDS = [
  'register',
  'pay',
  'query',
  'unemployment',
  'medical',
  'transfer',
  'pension',
  'provident-fund',
  'policy',
  'guide',
  'login',
  'portal',
] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** One reason why a page was taken for what it is. `text` is the words on the page, `weight` may be negative. */
export interface Evidence {
  signal: string
  weight: number
  text: string
}

/** A contribution limit or rate announced on an official page, with the sentence it was read from. */
export interface PublishedFigure {
  insurance: Insurance | 'all'
  lower: number | null
  upper: number | null
  unit: 'yuan/month'
  from: IsoMonth | IsoDate | null
  to: IsoMonth | IsoDate | null
  place: PlaceCode | null
  quote: string
}

/** What page this is, and why we think so. */
export interface Sighting {
  /** Would the extension show itself on this page? */
  social: boolean
  kind: PageKind | null
  place: PlaceCode | null
  /** Is the host one that an authority uses? `null` when no address was given. */
  official: boolean | null
  /** Presents itself as a bureau or payment page but is not on an official host. */
  lookalike: boolean
  /** 0 to 1. */
  confidence: number
  evidence: Evidence[]
  figures: PublishedFigure[]
  /** True when a cap cut the reading short (huge or hostile documents). */
  capped: boolean
}
