import { addMonths } from '../../src/domain/dates.ts'
import { FIGURE_KINDS, figureKind } from '../../src/policy/figureKinds.ts'
import type { Figure } from '../../src/policy/schema.ts'
import { Refused, type Incoming } from './input.ts'

/** How far a figure is to be trusted by where it was read; what a telephone said is no ground for others. */
export const TRUST = { page: 0.92, pasted: 0.85 } as const

/** The first month that no longer counts. */
const after = (last: string): string => addMonths(last.slice(0, 7), 1)

const order = (a: Figure, b: Figure): number =>
  FIGURE_KINDS.indexOf(a.kind) - FIGURE_KINDS.indexOf(b.kind) ||
  (a.from ?? '').localeCompare(b.from ?? '') ||
  (a.variant ?? '').localeCompare(b.variant ?? '')

/** Refuses a value in another unit than the pack's, or out of range. */
function refuseUnlikely({ kind, value, unit }: Incoming, name: string): void {
  const row = figureKind(kind)
  if (unit !== row.unit) throw new Refused(`${name}: is given in ${unit}, the pack keeps it in ${row.unit}`)
  if (value < row.least || value > row.most) throw new Refused(`${name}: ${value} is out of range, expected ${row.least} to ${row.most}`)
}

/** Refuses to put a value in the place of one whose source is as good or better. */
function refuseWorse(there: Figure, confidence: number, name: string, start: string): void {
  if (there.confidence < confidence) return
  throw new Refused(
    `${name}: the pack has ${there.value} from ${start} by a source that is trusted as much or more (${there.sources.join(', ')}, ${there.confidence} against ${confidence}); if that is wrong, correct its row by hand and say why`,
  )
}

/** The first month that a figure from `start` no longer counts: `end`, or where a later row begins before that. */
function untilOf(end: string | null, start: string, rows: readonly Figure[]): string | null {
  const later = rows
    .map(({ from }) => from ?? '')
    .filter((from) => from > start)
    .toSorted()[0]
  return later !== undefined && (end === null || later < end) ? later.slice(0, 7) : end
}

/** True for a row that begins before a month and holds in it. */
const runsInto = ({ from, until }: Figure, start: string): boolean => (from ?? '') < start && (until === null || until > start)

/**
 * The rows of a place with one more figure in its sorted place: the period before it ends where it begins, and it ends where a
 * later one begins. Says what was done; refuses in words a value out of range or against a better source.
 */
export function withFigure(
  rows: readonly Figure[],
  incoming: Incoming,
  source: string,
  confidence: number,
): { rows: Figure[]; said: string[] } {
  const { kind, value, unit, from, last } = incoming
  const { label, yearly } = figureKind(kind)
  const name = `${label.zh} (${kind})`
  refuseUnlikely(incoming, name)
  const start = from.slice(0, 7)
  const said: string[] = []
  const same = rows.filter((one) => one.kind === kind && one.variant === undefined)
  const there = same.find((one) => one.from?.slice(0, 7) === start)
  if (there?.value === value) return { rows: [...rows], said: [`${name} ${value} from ${start} is there already`] }
  if (there !== undefined) {
    refuseWorse(there, confidence, name, start)
    said.push(`${name}: ${there.value} from ${start} gives way to ${value}, whose source is better`)
  }
  const yearAssumed = last === null && yearly
  const printedEnd = last === null ? null : after(last)
  const until = untilOf(yearAssumed ? addMonths(start, 12) : printedEnd, start, same)
  const figure: Figure = {
    kind,
    value,
    unit,
    from: start,
    until,
    confidence,
    sources: [source],
    ...(yearAssumed ? { note: { zh: '通知没有写截止，按一年计。', en: 'The notice prints no end; taken to hold for a year.' } } : {}),
  }
  const ended = rows
    .filter((one) => one !== there)
    .map((one) => {
      if (!same.includes(one) || !runsInto(one, start)) return one
      said.push(`${name}: ${one.value} from ${one.from} now ends ${start}`)
      return { ...one, until: start }
    })
  said.push(`${name}: ${value} ${unit}, ${start} to ${until ?? 'further notice'}`)
  return { rows: [...ended, figure].toSorted(order), said }
}
