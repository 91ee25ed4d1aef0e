import type { Insurance } from './insurance.ts'
import type { IsoBound, IsoDate } from './dates.ts'
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

/** What a notice can announce. The list is fixed by the command-line contract. */
export const PUBLISHED_KINDS = [
  'base-limits',
  'flexible-medical',
  'resident-premium',
  'unemployment-benefit',
  'minimum-wage',
  'benefit-base',
  'average-wage',
] as const
export type PublishedKind = (typeof PUBLISHED_KINDS)[number]

/** One step of a figure that differs by class of areas, contribution years or tier. */
export interface Band {
  label: string
  value: number
}

/**
 * A figure announced on an official page or in a pasted notice, with the sentence it was read from. Limits always come as a
 * pair; of the other fields only those are there that are printed.
 */
export interface PublishedFigure {
  kind: PublishedKind
  insurance: Insurance | 'all'
  lower?: number
  upper?: number
  value?: number
  /** A share of one: 0.07 for 7 %. */
  rate?: number
  base?: number
  bands?: Band[]
  unit: 'yuan/month' | 'yuan/year' | 'ratio'
  /** First and last month (or day) it is announced for; null: not printed. */
  from: IsoBound | null
  to: IsoBound | null
  /** The year it is said to be for, where no month is printed. */
  year?: string
  place: PlaceCode | null
  /** Which one, where a notice has several of a kind. */
  variant?: string
  quote: string
}

/** When something can be done: the weeks in which residents pay for the coming year. */
export interface PaymentWindow {
  from: IsoDate
  to: IsoDate
  what: 'resident-premium'
}

/** Whose business a page is: a person's own, an employer's counter, or either's. */
export type Audience = 'person' | 'employer' | 'both'

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
  /** Null for a page that is not shown. */
  for: Audience | null
  figures: PublishedFigure[]
  window: PaymentWindow | null
  /** Where a notice without figures has them: the address of the document it links, on an official host. */
  attachment?: string
  /** Shows a person's own contributions, by month or by year. */
  record: boolean
  /** True when a cap cut the reading short (huge or hostile documents). */
  capped: boolean
}
