import type { Fen } from '../../domain/money.ts'
import { roundFen } from '../../domain/money.ts'

/** What the person supposes about the future; shares a year, e.g. 0.02. Not facts: the product's own choice until changed. */
export interface PensionOptions {
  wageGrowth: number
  accountInterest: number
  inflation: number
}

/** Wages, interest and prices at one pace: the result then reads in today's money and by today's standard. */
export const DEFAULTS: PensionOptions = { wageGrowth: 0.02, accountInterest: 0.02, inflation: 0.02 }

export interface Course {
  /** Months already paid and months still to pay, counted from this month. */
  past: number
  ahead: number
  /** Months deemed paid: they count as years, and brought nothing into the account. */
  deemed: number
  /** Balance of the personal account in yuan; null: counted from `past` months at `pastBase`. */
  balance: number | null
  /** Average wage that the pension is reckoned on, in yuan a month, as of today. */
  benefitBase: number
  /** Own contribution base over the average wage that the limits rest on, by the months of each base. */
  index: number
  /** Base of the months ahead, and of those already paid. */
  base: number
  pastBase: number
  rate: number
  accountRate: number
  factor: number
  /** Part of the average of both wages for each year paid (PE-20). */
  perYear: number
}

export interface Estimate {
  years: number
  /** All four in today's money, a month or in sum. */
  basicFen: Fen
  accountFen: Fen
  pensionFen: Fen
  paidFen: Fen
  /** Account balance at the first pension, in today's money. */
  balanceFen: Fen
}

/** The sum of `ratio^(k/12)` for k from 0 to n-1: n monthly payments that grow by `ratio` a year. */
function growing(n: number, ratio: number): number {
  const step = ratio ** (1 / 12)
  return Math.abs(step - 1) < 1e-12 ? n : (step ** n - 1) / (step - 1)
}

/**
 * The first monthly pension by the national formula (PE-20): basic part (average wage + own indexed wage) ÷ 2 × years × 1 % (`perYear`),
 * account part balance ÷ months factor. Everything is brought back to today's money by `inflation`.
 */
export function estimate(course: Course, options: PensionOptions): Estimate {
  const [g, r, p] = [1 + options.wageGrowth, 1 + options.accountInterest, 1 + options.inflation]
  const { past, ahead } = course
  const years = (past + course.deemed + ahead) / 12
  const today = p ** (-ahead / 12)
  const wageThen = course.benefitBase * g ** (ahead / 12) * today

  const saved = course.balance ?? course.pastBase * course.accountRate * growing(past, r / g) * (r / g) ** (1 / 12)
  const balance = today * r ** (ahead / 12) * (saved + course.base * course.accountRate * growing(ahead, g / r))
  const paid = course.rate * (course.base * growing(ahead, g / p) + course.pastBase * growing(past, p / g) * (p / g) ** (1 / 12))

  const basicFen = roundFen(((wageThen + wageThen * course.index) / 2) * years * course.perYear * 100)
  const accountFen = roundFen((balance / course.factor) * 100)
  return {
    years,
    basicFen,
    accountFen,
    pensionFen: basicFen + accountFen,
    paidFen: roundFen(paid * 100),
    balanceFen: roundFen(balance * 100),
  }
}
