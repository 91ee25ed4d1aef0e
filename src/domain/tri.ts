/** Answer to "may this person do this?". `unknown` never turns into `no`: it asks for a fact or names a hotline. */
export type Verdict = 'yes' | 'no' | 'depends' | 'unknown'

/**
 * Sums up the verdicts of a route's schemes: `yes` when all are yes, `no` when all are no,
 * `unknown` when nothing is known (also for an empty list), else `depends`.
 */
export function sumUp(verdicts: readonly Verdict[]): Verdict {
  const first = verdicts[0]
  if (first === undefined) return 'unknown'
  return verdicts.every((verdict) => verdict === first) ? first : 'depends'
}
