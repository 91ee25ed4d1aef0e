import type { Band, PublishedFigure } from '../../domain/page.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { KindFinding } from './kindSentence.ts'
import type { Span } from './period.ts'

const PARTS = ['value', 'rate', 'base'] as const

/**
 * Joins what sentences and tables say of one kind into one figure each: parts told in different sentences belong together, the
 * newest year counts, and two values for one thing give nothing. `span` is the page's period for findings without one.
 */
export function joinKinds(
  findings: readonly KindFinding[],
  span: Span | null,
  place: PlaceCode | null,
  pageYear: string | null,
): PublishedFigure[] {
  return [...Map.groupBy(findings, ({ row }) => row.kind).values()].flatMap((all): PublishedFigure[] => {
    const newest = [pageYear ?? '', ...all.map(({ year }) => year ?? '')].sort().at(-1) ?? ''
    const current = all.filter(({ year, row }) => year === null || year === newest || row.kind === 'average-wage')
    const first = current[0]
    if (first === undefined) return []
    const told = bandsOf(current)
    if (told === null) return []
    const agreed: Partial<Record<(typeof PARTS)[number], number>> = {}
    for (const part of PARTS) {
      if (part === 'value' && told.length > 0) continue
      const values = [
        ...new Set(current.flatMap((one) => (one[part] === undefined ? [] : [`${one[part]} ${part === 'value' ? one.per : ''}`]))),
      ]
      if (values.length > 1) return []
      if (values[0] !== undefined) agreed[part] = Number.parseFloat(values[0])
    }
    const bands = told.length > 0 ? told : undefined
    if (agreed.value === undefined && agreed.rate === undefined && agreed.base === undefined && bands === undefined) return []
    // A base alone says nothing of what is paid.
    if (first.row.kind === 'flexible-medical' && agreed.value === undefined && agreed.rate === undefined && bands === undefined) return []
    const period = periodOf(current, first.row.kind === 'resident-premium' ? yearLong(first.year ?? pageYear) : span)
    const shares =
      current.some((one) => one.shares === true) || (agreed.value === undefined && agreed.base === undefined && bands === undefined)
    const per = current.find(({ value, bands: list }) => value !== undefined || list !== undefined)?.per ?? 'month'
    return [
      {
        kind: first.row.kind,
        insurance: first.row.insurance as PublishedFigure['insurance'],
        ...agreed,
        ...(bands === undefined ? {} : { bands }),
        unit: shares ? 'ratio' : per === 'year' ? 'yuan/year' : 'yuan/month',
        from: period?.from ?? null,
        to: period?.to ?? null,
        place,
        quote: [...new Set(current.map(({ quote }) => quote))].join(' … ').slice(0, 300),
      },
    ]
  })
}

/** Several values told apart by label, in one place or each in its own sentence; empty for none; null for a contradiction. */
function bandsOf(current: readonly KindFinding[]): Band[] | null {
  const told = current.flatMap(({ value, label = '', per, bands }) =>
    bands ? bands.map((band) => ({ ...band, per })) : value === undefined ? [] : [{ label, value, per }],
  )
  const each = [...new Map(told.map((one) => [`${one.value} ${one.per} ${one.label}`, one])).values()]
  if (new Set(each.map(({ value, per }) => `${value} ${per}`)).size < 2)
    return each.length > 1 && current.some(({ bands }) => bands) ? null : []
  const labels = new Set(each.map(({ label }) => label))
  return labels.size === each.length && !labels.has('') ? each.map(({ label, value }) => ({ label, value })) : null
}

/** Residents are insured by the calendar year; the dates beside it are those of paying. */
const yearLong = (year: string | null): Span | null => (year === null ? null : { from: `${year}-01`, to: `${year}-12` })

function periodOf(current: readonly KindFinding[], otherwise: Span | null): Span | null {
  if (current[0]?.row.kind === 'resident-premium') return otherwise
  const spans = [...new Map(current.flatMap(({ span }) => (span === null ? [] : [[`${span.from} ${span.to}`, span] as const]))).values()]
  return spans.length === 1 ? (spans[0] ?? null) : spans.length === 0 ? otherwise : null
}
