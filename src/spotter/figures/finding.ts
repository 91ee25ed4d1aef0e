import type { PlaceCode } from '../../domain/place.ts'
import type { Span } from './period.ts'
import type { InsuranceOrAll } from './words.ts'

/** One limit found in a sentence or table cell, before limits that belong together are joined. */
export interface LimitFinding {
  role: 'lower' | 'upper'
  /** Null when a limit was named whose amount could not be told. */
  value: number | null
  insurance: InsuranceOrAll
  place: PlaceCode | null
  /** Year it is said to be for, to keep an older value beside a newer one apart. */
  year: string | null
  span: Span | null
  quote: string
}

/** The words that findings were read from, each once, short enough to show. */
export const quoteOf = (findings: readonly { quote: string }[]): string =>
  [...new Set(findings.map(({ quote }) => quote))].join(' … ').slice(0, 300)

/** What is told here, else what holds around it. */
export const orElse = <T>(told: readonly T[], around: readonly T[]): readonly T[] => (told.length > 0 ? told : around)

/** What a sentence may take from what stands before it: heading, title, the line above. */
export interface Setting {
  insurances: readonly InsuranceOrAll[]
  places: readonly (PlaceCode | null)[]
  year: string | null
  /** True when the title or the line above speaks of contribution bases. */
  aboutBases: boolean
  /** True where the unit is told before the numbers: 执行标准(元/月). */
  unit?: boolean
}
