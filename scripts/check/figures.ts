import type { Figure, Place } from '../../src/policy/schema.ts'
import { FIGURE_KINDS, figureKind } from '../../src/policy/figureKinds.ts'
import { asDate, overlaps } from '../../src/domain/period.ts'
import type { Believed } from './believe.ts'
import type { Problem, Report } from './problem.ts'
import { reportOn } from './problem.ts'
import { checkGaps, checkSourcePeriod } from './sourcePeriod.ts'
import { mayStayOpen } from './yearly.ts'

/**
 * Figures: sorted, each once, no two at a time, no silent hole, an end where they are yearly, a sensible unit and value, within what their
 * source speaks of.
 */
export function checkFigures({ places, sources }: Believed): Problem[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return places.flatMap(({ file, place }) => {
    const report = reportOn(file)
    checkOrder(report, place)
    for (const [name, series] of seriesOf(place)) checkSeries(report, place, name, series)
    checkVariants(report, place)
    checkLimits(report, place)
    for (const figure of place.figures) {
      checkOne(report, place, figure)
      checkSourcePeriod(report, place, figure, byId, called(place, figure))
    }
    checkGaps(report, place)
    return report.problems
  })
}

const called = (place: Place, figure: Figure): string =>
  `${place.code} ${place.name.zh} › ${figure.kind}${figure.variant === undefined ? '' : ` (${figure.variant})`} ${figure.from ?? '…'} to ${figure.until ?? '…'}`

/** The day from which a bound counts; an open one is before all. */
const dayOf = (bound: string | null): string => (bound === null ? '' : asDate(bound))

/** The order figures stand in: kind as listed in the schema, then start, then variant. */
const figureOrder = (a: Figure, b: Figure): number =>
  FIGURE_KINDS.indexOf(a.kind) - FIGURE_KINDS.indexOf(b.kind) ||
  dayOf(a.from).localeCompare(dayOf(b.from)) ||
  (a.variant ?? '').localeCompare(b.variant ?? '')

function checkOrder(report: Report, place: Place): void {
  place.figures.forEach((figure, index) => {
    const next = place.figures[index + 1]
    if (next && figureOrder(figure, next) > 0)
      report.error(called(place, next), 'stands too late in the list', 'sort figures by kind (order of FIGURE_KINDS), start and variant')
  })
}

function seriesOf(place: Place): Map<string, Figure[]> {
  const series = new Map<string, Figure[]>()
  for (const figure of place.figures) {
    const name = `${figure.kind}|${figure.variant ?? ''}`
    series.set(name, [...(series.get(name) ?? []), figure])
  }
  return series
}

function checkSeries(report: Report, place: Place, name: string, series: Figure[]): void {
  const kind = name.split('|')[0] ?? name
  series.forEach((figure, index) => {
    for (const other of series.slice(index + 1)) {
      if (overlaps(figure, other)) {
        report.error(
          called(place, other),
          `overlaps ${figure.from ?? '…'} to ${figure.until ?? '…'} (${figure.value} against ${other.value})`,
          'end the older one on the month the newer one starts, or give tiers a variant',
        )
      }
    }
    const next = series[index + 1]
    if (next && figure.until !== null && next.from !== null && asDate(figure.until) < asDate(next.from)) {
      const told = place.gaps.some(
        (gap) =>
          gap.topic === kind && dayOf(gap.from) <= dayOf(figure.until) && (gap.until === null || dayOf(gap.until) >= dayOf(next.from)),
      )
      if (!told)
        report.error(
          called(place, next),
          `nothing is known from ${figure.until} to ${next.from}, and nobody says so`,
          `add the missing period, or a "gaps" entry with topic "${kind}", from "${figure.until}", until "${next.from}"`,
        )
    }
  })
}

/** Where a place has several at once, each carries a variant: a nameless one beside named ones is ambiguous. */
function checkVariants(report: Report, place: Place): void {
  for (const figure of place.figures.filter(({ variant }) => variant === undefined)) {
    const named = place.figures.find((other) => other.kind === figure.kind && other.variant !== undefined && overlaps(figure, other))
    if (named)
      report.error(called(place, figure), `has no variant, but "${named.variant}" holds at the same time`, 'name both, or end one of them')
  }
  for (const figure of place.figures) {
    if (figure.variant !== undefined && figure.label === undefined)
      report.error(called(place, figure), 'has a variant that people cannot read', 'add a "label" in zh and en')
  }
}

function checkLimits(report: Report, place: Place): void {
  for (const lower of place.figures.filter(({ kind }) => kind.endsWith('-base-lower'))) {
    const upper = place.figures.find((figure) => figure.kind === lower.kind.replace('lower', 'upper') && overlaps(figure, lower))
    if (upper && upper.value <= lower.value)
      report.error(
        called(place, lower),
        `is not below its upper limit (${lower.value} and ${upper.value})`,
        'check both numbers against the notice',
      )
  }
}

function checkOne(report: Report, place: Place, figure: Figure): void {
  const { unit, least, most } = figureKind(figure.kind)
  if (figure.unit !== unit) report.error(called(place, figure), `is in ${figure.unit}`, `give it in ${unit}`)
  else if (figure.value < least || figure.value > most)
    report.error(
      called(place, figure),
      `${figure.value} is outside ${least} to ${most}`,
      'check the number; if it is right, widen the range in src/policy/figureKinds.ts',
    )
  if (figure.until === null && !mayStayOpen(place.code, figure)) {
    report.error(
      called(place, figure),
      'is set every year but has no end',
      'add "until": the first month that no longer counts (a calendar year 2026 ends "2027-01")',
    )
  }
  if (figure.from !== null && figure.until !== null && asDate(figure.from) >= asDate(figure.until))
    report.error(called(place, figure), 'ends before it starts', '"until" is the first month that no longer counts')
}
