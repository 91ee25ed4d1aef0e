import type { TickList } from './useTicks.ts'

/** The key of a paper: one stack for a person, whichever surface ticks it. */
export const paperKey = (id: string): string => `paper:${id}`

/** Is the paper ready? Ticks from before the stack was one are read too: `flexible:id-card`, `page:register:id-card`. */
export const hasPaper = (ticks: Pick<TickList, 'all'>, id: string): boolean =>
  ticks.all.some((key) => key === paperKey(id) || (!key.startsWith('plan:') && key.endsWith(`:${id}`)))

/** Ticks or unticks a paper everywhere. */
export function setPaper(ticks: TickList, id: string, on: boolean): void {
  if (on) return ticks.set(paperKey(id), true)
  for (const key of ticks.all) if (key === paperKey(id) || (!key.startsWith('plan:') && key.endsWith(`:${id}`))) ticks.set(key, false)
}
