import type { Assessment, StopLine } from '../../../advisor/assessment.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import type { Fact } from '../../../profile/schema.ts'

const MAIN: readonly StopLine['insurance'][] = ['pension', 'medical', 'unemployment', 'housing-fund']

/** The four that most people ask about, in the order they ask; the others in a second row. */
export function tilesOf(stops: readonly StopLine[]): { main: StopLine[]; rest: StopLine[] } {
  const main = MAIN.map((insurance) => stops.find((stop) => stop.insurance === insurance)).filter((stop) => stop !== undefined)
  return { main, rest: stops.filter(({ insurance }) => !MAIN.includes(insurance)) }
}

/** Where an insurance stands today: what stopped on a day that is past has stopped, though it may be taken up again. */
export function stateOf(stop: StopLine, today: IsoDate): StopLine['state'] | 'lapsed' {
  const past = stop.on !== null && stop.on < today
  if (stop.state === 'stops' && past) return 'ended'
  return stop.state === 'can-continue' && past ? 'lapsed' : stop.state
}

/** The fact that a line waits for, so that it asks for that one and never for one already given; null where none is missing. */
export const openFact = (stop: StopLine, { unemployment }: Pick<Assessment, 'unemployment'>): Fact | null =>
  stop.insurance === 'unemployment' && stop.state === 'to-confirm' ? (unemployment.needs[0] ?? null) : null
