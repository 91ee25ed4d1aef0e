import type { Profile } from './schema.ts'

/** Months that count for the pension's minimum: those paid and those deemed paid (视同缴费). Null where the paid ones are not known. */
export function countedMonths({ months, deemedMonths }: Pick<Profile, 'months' | 'deemedMonths'>): number | null {
  const paid = months?.pension ?? null
  return paid === null ? null : paid + (deemedMonths ?? 0)
}
