/** Months by which the personal account is divided, by whole years of age at the first pension (PE-21). */
const FACTORS: readonly number[] = [195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139, 132, 125, 117, 109, 101]
const FIRST_AGE = 50
const LAST_AGE = FIRST_AGE + FACTORS.length - 1

/**
 * The divisor for an age in months. Between two birthdays it is read off the line between them, as local guidance does;
 * outside 50 to 65 the nearest printed one is used.
 */
export function factorAt(ageMonths: number): number {
  const age = Math.min(LAST_AGE, Math.max(FIRST_AGE, ageMonths / 12))
  const index = Math.min(FACTORS.length - 2, Math.floor(age) - FIRST_AGE)
  const low = FACTORS[index] ?? 0
  const high = FACTORS[index + 1] ?? low
  return low + (high - low) * (age - FIRST_AGE - index)
}
