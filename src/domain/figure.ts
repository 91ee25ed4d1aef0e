import type { Words } from './text.ts'
import type { Period } from './period.ts'
import type { PlaceCode } from './place.ts'

/** How far a figure or rule is to be trusted, as shown to the person. Below `single` nothing is shown as a fact. */
export type Trust = 'official' | 'cross-checked' | 'single'

/** A published document a figure or rule was taken from. */
export interface Citation {
  id: string
  title: string
  number: string | null
  url: string | null
}

/** A dated figure as it was used in an answer: value, place it came from, period, standing, trust and sources. */
export interface FigureUse {
  kind: string
  value: number
  unit: string
  place: PlaceCode
  period: Period
  status: 'in-force' | 'expired' | 'not-yet'
  confidence: number
  trust: Trust
  sources: Citation[]
  /** Which one, where a place has several at once (tiers, age groups, wage classes). */
  variant?: string
  label?: Words
  /** Worked out from other published figures rather than printed somewhere. */
  derived?: boolean
  /** Last year's value, charged on with for the time being: differences are settled when the new one is published. */
  provisional?: boolean
  /** A doubt about it, such as an end that the source does not print. */
  note?: Words
  /** What of the note an answer turns on (policy/schema.ts). */
  says?: readonly string[]
  /** What is charged beside it and is not in the value. */
  extra?: Words
  /** The most that a share comes to, in yuan a month. */
  atMost?: number
  /** True when the person entered it or took it from a page: it overrides the pack and is shown as theirs. */
  own?: boolean
}
