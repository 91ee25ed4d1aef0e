import type { Figure, Place, Source } from '../../src/policy/schema.ts'
import { monthsBetween } from '../../src/domain/dates.ts'
import { figureKind } from '../../src/policy/figureKinds.ts'
import type { Report } from './problem.ts'

/** A notice sets a yearly figure for one year; a late one may let the old run on for some months, never for a second year. */
const LONGEST_MONTHS = 24
/** A figure may start in the year of its document or in the one after (a notice of December). */
const LATEST_YEARS = 1

/** The years a source speaks of: that of its number, and those its title names; the day of issue at the end of a title is none. */
const yearsOf = ({ title, number }: Source): number[] => [
  ...(number?.matchAll(/〔(\d{4})〕/g) ?? []).map(([, year]) => Number(year)),
  ...title.matchAll(/(20\d\d) ?年(?!\d{1,2}月(?:\d{1,2}日)?[），])/g).map(([, year]) => Number(year)),
]

/** The years in a source's address, such as `/20260812/t0035_1.html`: when the page was put up, which says less. */
const addressYearsOf = ({ url }: Source): number[] =>
  [...(url?.matchAll(/\/t?(20\d\d)(?:[-/]?\d{1,2}){0,2}(?=[/_])/g) ?? [])].map(([, year]) => Number(year))

/** Does what a figure rests on reach the period it is given for? What is charged for the time being outlives its notice by its nature. */
export function checkSourcePeriod(report: Report, place: Place, figure: Figure, sources: ReadonlyMap<string, Source>, where: string): void {
  if (!figureKind(figure.kind).yearly) return
  const { from, until } = figure
  if (from !== null && until !== null && monthsBetween(from.slice(0, 7), until.slice(0, 7)) >= LONGEST_MONTHS)
    report.error(
      where,
      `runs ${monthsBetween(from.slice(0, 7), until.slice(0, 7))} months on the word of one year`,
      'end it where its source ends; what follows is a new figure or a gap',
    )
  if (figure.provisional === true) {
    if (until === null || figure.note === undefined)
      report.error(where, 'is charged for the time being, but not until when, or by whose word', 'give it an "until" and a "note"')
    return
  }
  if (from === null) return
  const start = Number(from.slice(0, 4))
  const cited = figure.sources.flatMap((id) => sources.get(id) ?? [])
  const years = cited.flatMap(yearsOf)
  const ofAddresses = cited.flatMap(addressYearsOf)
  const fix = 'cite the document that says it goes on, or end it with the period of the old one (last known)'
  if (years.length > 0) {
    if (start - Math.max(...years) > LATEST_YEARS)
      report.error(where, `starts in ${start}, but its sources speak of ${Math.max(...years)}`, fix)
  } else if (ofAddresses.length > 0 && start - Math.max(...ofAddresses) > LATEST_YEARS)
    report.info(where, `starts in ${start}, but its sources name no year and were put up in ${Math.max(...ofAddresses)}`, fix)
}

/**
 * True where a figure of this kind answers the gap. What is paid as a fixed sum a month has no rate: whoever finds the sum no longer
 * misses the rate.
 */
export const fillsGap = (kind: string, topic: string): boolean =>
  kind === topic || (kind === 'medical-flexible-monthly' && topic === 'medical-flexible-rate')

/** A gap says that a figure is unknown while the place has it. */
export function checkGaps(report: Report, place: Place): void {
  for (const gap of place.gaps) {
    const known = place.figures.find(
      (figure) =>
        fillsGap(figure.kind, gap.topic) &&
        figure.provisional !== true &&
        (gap.until === null || figure.from === null || figure.from < gap.until) &&
        (figure.until === null || gap.from === null || figure.until > gap.from),
    )
    if (known !== undefined)
      report.error(
        `${place.code} ${place.name.zh} › gaps ${gap.topic}`,
        `says that it is unknown from ${gap.from ?? '…'} to ${gap.until ?? '…'}, but ${known.value} stands there from ${known.from ?? '…'} to ${known.until ?? '…'}`,
        'remove the gap, or end it where the figure starts',
      )
  }
}
