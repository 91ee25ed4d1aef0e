import type { PensionOptions } from '../../../advisor/pension/index.ts'
import { DEFAULTS } from '../../../advisor/pension/estimate.ts'

export const ASSUMPTIONS = ['wageGrowth', 'accountInterest', 'inflation'] as const
export type Assumption = (typeof ASSUMPTIONS)[number]

/** Bounds that the estimate takes, in percent a year. */
const LEAST = -10
const MOST = 20

/** A supposition as typed, in percent: `3`, `3.5%`. Null when it is no number from -10 to 20. */
export function readPercent(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replace(/[%\s]/g, '')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null
  const value = Number(plain)
  return value >= LEAST && value <= MOST ? value : null
}

/** The default of a supposition in percent, as shown in its field. */
export const defaultPercent = (name: Assumption): string => String(Math.round(DEFAULTS[name] * 10_000) / 100)

/** The options to estimate with; a field that cannot be read keeps its default and is named in `wrong`. */
export function readAssumptions(typed: Readonly<Record<string, string>>): { options: Partial<PensionOptions>; wrong: Assumption[] } {
  const options: Partial<PensionOptions> = {}
  const wrong: Assumption[] = []
  for (const name of ASSUMPTIONS) {
    const text = typed[name]
    if (text === undefined || text.trim() === '') continue
    const value = readPercent(text)
    if (value === null) wrong.push(name)
    else options[name] = value / 100
  }
  return { options, wrong }
}
