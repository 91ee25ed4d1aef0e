import { addDays, addMonths, lastDay, monthOf, type IsoDate } from '../domain/dates.ts'
import { withFact, type Path } from './people.ts'
import type { Profile } from './schema.ts'

/**
 * A fact that no plan can be made with, and the values that would do, both ends counting: dates or months like the field's own;
 * null at an open end, both null for a place that is none.
 */
export interface Impossible {
  field: 'insuredPlace' | 'hukouPlace' | 'movingTo' | 'leftOn' | 'lastPaidMonth' | 'newJobFrom' | 'birthMonth' | 'startedOn'
  from: string | null
  to: string | null
}

/** The day of the first rules known here: those on collecting premiums and on unemployment insurance. */
const EARLIEST = '1999-01-22'
/** No job that ended since then began earlier. */
const LONGEST_AGO = '1940-01-01'
/** Months ahead that a plan may lie. */
const AHEAD = 120
/** Days that two jobs may overlap before the first day of the new one looks like a slip. */
const OVERLAP = 31
/** Prefixes of GB/T 2260 that are a province of the mainland; a household may also be registered in Hong Kong, Macao or Taiwan. */
const MAINLAND = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/
const ANYWHERE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)/

/** Every fact of a well-formed profile that the advisor refuses on a day, in the order it looks. The form refuses the same ones. */
export function impossible(
  { insuredPlace, hukouPlace, movingTo, leftOn, lastPaidMonth, newJobFrom, birthMonth, startedOn }: Profile,
  today: IsoDate,
): Impossible[] {
  const places = [
    ['insuredPlace', insuredPlace, MAINLAND],
    ['hukouPlace', hukouPlace, ANYWHERE],
    ['movingTo', movingTo, ANYWHERE],
  ] as const
  const nowhere = places.flatMap(([field, code, known]) =>
    typeof code === 'string' && !known.test(code) ? [{ field, from: null, to: null }] : [],
  )
  const last = lastDay(addMonths(monthOf(today), AHEAD))
  // The other dates are measured against this one.
  if (leftOn < EARLIEST || leftOn > last) return [...nowhere, { field: 'leftOn', from: EARLIEST, to: last }]
  const left = monthOf(leftOn)
  // An employer may pay for the month after leaving, a person for any month up to now; nobody has paid for later ones.
  const lastPaid = [addMonths(left, 1), monthOf(today)].toSorted().at(-1) ?? left
  const dates: [Impossible['field'], value: string | null | undefined, from: string | null, to: string | null][] = [
    ['lastPaidMonth', lastPaidMonth, null, lastPaid],
    ['newJobFrom', newJobFrom, addDays(leftOn, -OVERLAP), last],
    ['startedOn', startedOn, LONGEST_AGO, leftOn],
    ['birthMonth', birthMonth, addMonths(left, -100 * 12), addMonths(left, -16 * 12)],
  ]
  return [
    ...nowhere,
    ...dates.flatMap(([field, value, from, to]) =>
      typeof value === 'string' && ((from !== null && value < from) || (to !== null && value > to)) ? [{ field, from, to }] : [],
    ),
  ]
}

/** What is impossible about one field once it held a value; null when it may, whatever is wrong elsewhere. */
export const impossibleAt = (profile: Profile, path: Path, value: unknown, today: IsoDate): Impossible | null =>
  impossible(withFact(profile, path, value), today).find(({ field }) => field === path) ?? null
