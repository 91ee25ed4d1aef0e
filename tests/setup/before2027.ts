import type { Policy } from '../../src/policy/policy.ts'
import { wholePolicy } from '../../src/policy/whole.ts'

/** The data without figures that begin in 2027 or later, for tests that look ahead: the next year's figures change none of them. */
export const before2027: Policy = {
  ...wholePolicy,
  places: new Map(
    [...wholePolicy.places].map(([code, place]) => [
      code,
      { ...place, figures: place.figures.filter(({ from }) => (from ?? '') < '2027') },
    ]),
  ),
}
