import type { Params } from '../../policy/topics.ts'

/**
 * What the personal account is divided by for an age in months (PE-21). Between two birthdays it is read off the line between
 * them, as local guidance does; outside the printed ages the nearest one is used.
 */
export function factorAt({ fromAge, months }: Params['account-months'], ageMonths: number): number {
  const age = Math.min(fromAge + months.length - 1, Math.max(fromAge, ageMonths / 12))
  const index = Math.min(months.length - 2, Math.floor(age) - fromAge)
  const low = months[index] ?? 0
  const high = months[index + 1] ?? low
  return low + (high - low) * (age - fromAge - index)
}
