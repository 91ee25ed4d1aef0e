import type { PublishedFigure } from '../../domain/page.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { provinceOf } from '../../domain/place.ts'
import { plausible, plausiblePair } from './amount.ts'
import type { Finding } from './finding.ts'
import type { Span } from './period.ts'

/** The one value all findings agree on; undefined when they differ. */
const agreed = (findings: readonly Finding[]): number | null | undefined => {
  const values = [...new Set(findings.map(({ value }) => value))]
  return values.length > 1 ? undefined : values[0] ?? null
}

/**
 * Joins findings into figures, one for each insurance and place. Only the newest year counts; values that contradict each
 * other or cannot be limits give nothing rather than a guess. `span` is the page's period, for findings without one; `own` its place.
 */
export function join(findings: readonly Finding[], span: Span | null, own: PlaceCode | null): PublishedFigure[] {
  const figures: PublishedFigure[] = []
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    // A district or class of areas that cannot be mapped.
    if (finding.place === null && (own !== null || findings.some(({ place }) => place !== null))) continue
    if (!plausible(finding.value, finding.role)) continue
    const key = `${finding.insurance} ${finding.place}`
    groups.set(key, [...groups.get(key) ?? [], finding])
  }
  for (const group of groups.values()) {
    const newest = group.map(({ year }) => year ?? '').sort().at(-1)
    const current = group.filter(({ year }) => (year ?? '') === newest)
    const first = current[0]
    if (first === undefined) continue
    const lower = agreed(current.filter(({ role }) => role === 'lower'))
    const upper = agreed(current.filter(({ role }) => role === 'upper'))
    if (lower === undefined || upper === undefined) continue
    if (lower !== null && upper !== null && !plausiblePair(lower, upper)) continue
    const spans = [...new Set(current.map((finding) => JSON.stringify(finding.span ?? span)))]
    const period = spans.length === 1 ? first.span ?? span : span
    const quotes = [...new Set(current.map(({ quote }) => quote))]
    figures.push({
      insurance: first.insurance, lower, upper, unit: 'yuan/month', from: period?.from ?? null, to: period?.to ?? null,
      place: first.place, quote: quotes.join(' … ').slice(0, 300),
    })
  }
  return figures.map((figure) => completed(figure, figures))
}

/** A city whose notice prints only its own lower limit has the upper one that the same notice prints for the whole province. */
function completed(figure: PublishedFigure, all: readonly PublishedFigure[]): PublishedFigure {
  if (figure.place === null || figure.place.endsWith('0000') || (figure.lower !== null && figure.upper !== null)) return figure
  const wide = all.find(({ insurance, place }) => insurance === figure.insurance && place === provinceOf(figure.place ?? ''))
  const lower = figure.lower ?? wide?.lower ?? null
  const upper = figure.upper ?? wide?.upper ?? null
  return lower !== null && upper !== null && plausiblePair(lower, upper) ? { ...figure, lower, upper } : figure
}
