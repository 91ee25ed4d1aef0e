import type { IsoMonth } from '../../domain/dates.ts'
import type { Profile } from '../../profile/schema.ts'
import { addMonths, monthsBetween } from '../../domain/dates.ts'

/** Whose line of the decision's annexes applies: men, women of a cadre post (原55岁), women of a worker post (原50岁). */
export type Category = 'male' | 'female-55' | 'female-50'

interface Line {
  /** The age before the reform, which stays the floor of early retirement. */
  originalMonths: number
  /** First month of birth that is delayed at all. */
  startBirth: IsoMonth
  /** One month of delay for every so many months of later birth. */
  step: number
  maxDelay: number
}

/** The decision of 2024-09-13, annexes 1 to 3 (rule PE-07). */
export const LINES: Readonly<Record<Category, Line>> = {
  male: { originalMonths: 60 * 12, startBirth: '1965-01', step: 4, maxDelay: 36 },
  'female-55': { originalMonths: 55 * 12, startBirth: '1970-01', step: 4, maxDelay: 36 },
  'female-50': { originalMonths: 50 * 12, startBirth: '1975-01', step: 2, maxDelay: 60 },
}

/** The person's line, or null while sex or (for a woman) the category of the last post is not known. */
export function categoryOf(profile: Pick<Profile, 'sex' | 'post'>): Category | null {
  if (profile.sex === 'male') return 'male'
  if (profile.sex === 'female' && profile.post === 'cadre') return 'female-55'
  if (profile.sex === 'female' && profile.post === 'worker') return 'female-50'
  return null
}

/** Months of delay for a month of birth (PE-07). */
export function delayOf(category: Category, birth: IsoMonth): number {
  const line = LINES[category]
  const since = monthsBetween(line.startBirth, birth)
  return since < 0 ? 0 : Math.min(line.maxDelay, Math.floor(since / line.step) + 1)
}

/** Statutory age in months, and the month in which it is reached (PE-07). */
export function statutory(category: Category, birth: IsoMonth): { ageMonths: number; month: IsoMonth } {
  const ageMonths = LINES[category].originalMonths + delayOf(category, birth)
  return { ageMonths, month: addMonths(birth, ageMonths) }
}

/** Contribution months needed for a monthly pension that starts in a year: 180 to 2029, then 6 more a year up to 240 (PE-05). */
export const minimumMonths = (year: number): number => Math.min(240, 180 + 6 * Math.max(0, year - 2029))

/** The flexible window opened by the decision does not reach back before this month (PE-08). */
const WINDOW_FROM: IsoMonth = '2025-01'
const WINDOW_MONTHS = 36

/** Earliest and latest month of flexible retirement; both the statutory month for those who reached it before 2025 (PE-08). */
export function flexibleWindow(category: Category, birth: IsoMonth): { earliest: IsoMonth; latest: IsoMonth } {
  const { month } = statutory(category, birth)
  if (month < WINDOW_FROM) return { earliest: month, latest: month }
  const floor = addMonths(birth, LINES[category].originalMonths)
  const threeYearsEarly = addMonths(month, -WINDOW_MONTHS)
  return { earliest: threeYearsEarly > floor ? threeYearsEarly : floor, latest: addMonths(month, WINDOW_MONTHS) }
}
