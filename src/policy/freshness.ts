import type { IsoDate } from '../domain/dates.ts'
import type { Citation, FigureUse } from '../domain/figure.ts'
import type { Policy } from './policy.ts'
import type { FigureKind } from './schema.ts'
import { addDays, daysBetween } from '../domain/dates.ts'
import { asDate } from '../domain/period.ts'
import { lookup } from './lookup.ts'

/** The day the rules and figures inside were last gone through as a whole. Every release sets it. */
export const PACK_DAY: IsoDate = '2026-11-28'

/** Half a year: by then each of the two yearly rounds, January and July, has brought new figures somewhere. */
export const OLD_AFTER_DAYS = 180
/** How far ahead an end is worth a line. */
export const ENDS_WITHIN_DAYS = 60

/** A figure in force that ends soon and has no successor in the pack. */
interface Ending {
  figure: FigureUse
  /** The last day it counts, and how many days are left after today (0: today is the last). */
  lastDay: IsoDate
  daysLeft: number
  /** The official page it came from, where the next one is most likely to appear; null where none is known. */
  page: Citation | null
  /** The number to ring instead. */
  ask: '12333' | '12393'
}

export interface Freshness {
  /** Days since `PACK_DAY`; negative where the clock is behind it. */
  ageDays: number
  /** True from `OLD_AFTER_DAYS` on: the person should look for an update. */
  old: boolean
  /** Soonest first. */
  ending: Ending[]
}

const askAbout = (kind: string): Ending['ask'] => (kind.includes('medical') ? '12393' : '12333')

/** True when the pack already holds what follows on the day the figure stops. */
function hasSuccessor(policy: Policy, figure: FigureUse, end: IsoDate): boolean {
  const next = lookup(policy, figure.kind as FigureKind, figure.place, end)
  return next.status === 'found'
}

function endingOf(policy: Policy, figure: FigureUse, today: IsoDate, within: number): Ending[] {
  const { until } = figure.period
  if (figure.status !== 'in-force' || until === null) return []
  const end = asDate(until)
  const lastDay = addDays(end, -1)
  const daysLeft = daysBetween(today, lastDay)
  if (daysLeft > within || hasSuccessor(policy, figure, end)) return []
  const page = figure.sources.find(({ id, url }) => url !== null && policy.sources.get(id)?.grade === 'official') ?? null
  return [{ figure, lastDay, daysLeft, page, ask: askAbout(figure.kind) }]
}

/** How old the pack is on a day, and which of `figures` (those a person's answer uses, or a place's) end soon without a successor. */
export function freshness(policy: Policy, figures: readonly FigureUse[], today: IsoDate, within = ENDS_WITHIN_DAYS): Freshness {
  const ageDays = daysBetween(PACK_DAY, today)
  const ending = figures.flatMap((figure) => endingOf(policy, figure, today, within))
  return { ageDays, old: ageDays >= OLD_AFTER_DAYS, ending: ending.toSorted((a, b) => a.daysLeft - b.daysLeft) }
}
