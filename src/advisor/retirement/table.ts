import type { IsoDate, IsoMonth } from '../../domain/dates.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Params } from '../../policy/topics.ts'
import type { Profile } from '../../profile/schema.ts'
import { statute } from '../../policy/rules.ts'
import { addMonths, monthsBetween } from '../../domain/dates.ts'

/** Whose line of the decision's annexes applies: men, women of a cadre post (原55岁), women of a worker post (原50岁). */
export type Category = 'male' | 'female-55' | 'female-50'

/** What the decision of 2024-09-13 and its annexes say (PE-05, PE-07, PE-08), as the data hold it. */
export interface RetirementLaw {
  lines: Params['retirement-age']
  minimum: Params['minimum-months']
  window: Params['retirement-window']
  /** The rules to cite. */
  ids: { age: string; minimum: string; window: string; over: string }
}

/** The age of a line before any delay, in years. */
export const originalAge = (law: RetirementLaw, line: Category): number => law.lines[line].originalMonths / 12

export function retirementLaw(policy: Policy, day: IsoDate): RetirementLaw {
  const age = statute(policy, 'retirement-age', day)
  const minimum = statute(policy, 'minimum-months', day)
  const window = statute(policy, 'retirement-window', day)
  const over = statute(policy, 'over-age-pension', day)
  return {
    lines: age.params,
    minimum: minimum.params,
    window: window.params,
    ids: { age: age.id, minimum: minimum.id, window: window.id, over: over.id },
  }
}

/** The person's line, or null while sex or (for a woman) the category of the last post is not known. */
export function categoryOf(profile: Pick<Profile, 'sex' | 'post'>): Category | null {
  if (profile.sex === 'male') return 'male'
  if (profile.sex === 'female' && profile.post === 'cadre') return 'female-55'
  if (profile.sex === 'female' && profile.post === 'worker') return 'female-50'
  return null
}

/** Months of delay for a month of birth (PE-07). */
export function delayOf({ lines }: RetirementLaw, category: Category, birth: IsoMonth): number {
  const line = lines[category]
  const since = monthsBetween(line.startBirth, birth)
  return since < 0 ? 0 : Math.min(line.maxDelay, Math.floor(since / line.step) + 1)
}

/** Statutory age in months, and the month in which it is reached (PE-07). */
export function statutory(law: RetirementLaw, category: Category, birth: IsoMonth): { ageMonths: number; month: IsoMonth } {
  const ageMonths = law.lines[category].originalMonths + delayOf(law, category, birth)
  return { ageMonths, month: addMonths(birth, ageMonths) }
}

/** Contribution months needed for a monthly pension that starts in a year (PE-05). */
export const minimumMonths = ({ minimum }: RetirementLaw, year: number): number =>
  (minimum.years.findLast(({ from }) => from <= year) ?? minimum.years[0])?.months ?? 0

/** Earliest and latest month of flexible retirement; both the statutory month for those who reached it before the window opened (PE-08). */
export function flexibleWindow(law: RetirementLaw, category: Category, birth: IsoMonth): { earliest: IsoMonth; latest: IsoMonth } {
  const { month } = statutory(law, category, birth)
  if (month < law.window.since) return { earliest: month, latest: month }
  const floor = addMonths(birth, law.lines[category].originalMonths)
  const threeYearsEarly = addMonths(month, -law.window.months)
  return { earliest: threeYearsEarly > floor ? threeYearsEarly : floor, latest: addMonths(month, law.window.months) }
}
