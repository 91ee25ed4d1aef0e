import type { PublishedFigure } from '../../domain/page.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { provinceOf } from '../../domain/place.ts'
import { plausible, plausiblePair } from './amount.ts'
import { quoteOf, type LimitFinding } from './finding.ts'
import { eachOnce, forYear, latestYear, only, UNDATED, type Span } from './period.ts'

/** The limits of one insurance and place, one of which may still be missing. */
type Limits = Pick<PublishedFigure, 'insurance' | 'from' | 'to' | 'year' | 'place' | 'quote'> & {
  lower: number | null
  upper: number | null
}

/** The one value all findings agree on, null when there is none; undefined when they differ or one could not be told. */
const agreed = (findings: readonly LimitFinding[]): number | null | undefined => {
  const values = [...new Set(findings.map(({ value, role }) => (value !== null && plausible(value, role) ? value : undefined)))]
  const told = values.filter((value) => value !== undefined)
  return told.length > 1 || (told.length === 0 && values.length > 0) ? undefined : (told[0] ?? null)
}

/** True when a district or class of areas that cannot be mapped has a value of its own: then the whole has none. */
const differsInside = (insurance: LimitFinding['insurance'], unmapped: readonly LimitFinding[], mapped: readonly LimitFinding[]): boolean =>
  unmapped.some(
    (inside) =>
      inside.insurance === insurance &&
      inside.value !== null &&
      !mapped.some(({ insurance: same, role, value }) => same === insurance && role === inside.role && value === inside.value),
  )

/** True for a limit of the last of the periods that limits like it are told for; one without a period may be any's. */
const isLast = ({ role, span }: LimitFinding, all: readonly LimitFinding[]): boolean =>
  span === null || !all.some((other) => other.role === role && (other.span?.from ?? '') > span.from)

/** What findings on one insurance and place come to, by their newest year; null for a contradiction. `span` is the page's period. */
function limitsOf(findings: readonly LimitFinding[], span: Span | null): Limits | null {
  const latest = latestYear(findings.map(({ year }) => year))
  const ofYear = findings.filter(({ year }) => (year ?? '') === latest)
  const current = ofYear.filter((one) => isLast(one, ofYear))
  const [first] = current
  const lower = agreed(current.filter(({ role }) => role === 'lower'))
  const upper = agreed(current.filter(({ role }) => role === 'upper'))
  if (first === undefined || lower === undefined || upper === undefined) return null
  const { from, to } = only(eachOnce(current.flatMap((finding) => finding.span ?? span ?? []))) ?? span ?? UNDATED
  return { insurance: first.insurance, lower, upper, from, to, ...forYear(from, latest), place: first.place, quote: quoteOf(current) }
}

/**
 * Joins findings into figures, one for each insurance and place. Only the newest year on the page counts; values that
 * contradict each other or cannot be limits give nothing rather than a guess, and so does half a pair. `span` is the page's period, for
 * findings without one; `own` its place, `pageYear` its title's.
 */
export function join(
  findings: readonly LimitFinding[],
  span: Span | null,
  own: PlaceCode | null,
  pageYear: string | null,
): PublishedFigure[] {
  const newest = latestYear([pageYear, ...findings.map(({ year }) => year)])
  const current = findings.filter(({ year }) => year === null || year === newest)
  const namesPlaces = own !== null || findings.some(({ place }) => place !== null)
  const unmapped = current.filter(({ place }) => place === null && namesPlaces)
  const mapped = current.filter(({ place }) => place !== null || !namesPlaces)
  const figures = [...Map.groupBy(mapped, ({ insurance, place }) => `${insurance} ${place}`).values()]
    .map((group) => limitsOf(group, span))
    .filter((limits) => limits !== null)
    .filter(({ insurance, place }) => place !== own || !differsInside(insurance, unmapped, mapped))
  return figures.flatMap(({ lower: low, upper: high, ...rest }) => {
    // A city whose notice prints only its own lower limit has the upper one that the same notice prints for the whole province.
    const wide = figures.find(({ insurance, place }) => insurance === rest.insurance && place === provinceOf(rest.place ?? ''))
    const [lower, upper] = [low ?? wide?.lower ?? 0, high ?? wide?.upper ?? 0]
    return plausiblePair(lower, upper) ? [{ kind: 'base-limits' as const, lower, upper, unit: 'yuan/month' as const, ...rest }] : []
  })
}
