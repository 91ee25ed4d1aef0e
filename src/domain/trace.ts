import type { Words } from './text.ts'
import type { FigureUse } from './figure.ts'

/** One operand of a derivation: a number from the data, from the person, or from an earlier step. */
export interface Operand {
  label: Words
  value: number
  unit: string
  /** The dated figure it came from, where it is one. */
  figure?: FigureUse
}

/** How an amount or verdict came about; every number in the product opens one of these. */
export interface Trace {
  label: Words
  operands: Operand[]
  /** The arithmetic in a line, e.g. `7,546 × 20% = 1,509.20`. */
  formula: string
  rounding: Words | null
  /** Ids of the rules applied. */
  rules: string[]
}
