import { ticks } from '../../platform/items.ts'
import { tickedPapers, withPaper } from '../../profile/ticks.ts'
import type { Saving } from './saving.ts'
import { useItem } from './useItem.ts'

export interface TickList {
  /** Every key that is ticked. */
  all: readonly string[]
  has(key: string): boolean
  set(key: string, on: boolean): void
  /** Papers are ticked by their own id: one stack for a person, whichever view ticks. */
  hasPaper(paper: string): boolean
  setPaper(paper: string, on: boolean): void
}

/** One person's checklist, remembered and followed in every window; keys read `<where>:<item>`. */
export function useTicks(profileId: string, save: Saving['save']): TickList {
  const all = useItem(ticks)
  const own = all?.[profileId] ?? []
  return {
    all: own,
    has: (key) => own.includes(key),
    hasPaper: (paper) => tickedPapers(own).includes(paper),
    setPaper(paper, on) {
      void save(() => ticks.update((stored) => ({ ...stored, [profileId]: withPaper(stored[profileId] ?? [], paper, on) })))
    },
    set(key, on) {
      void save(() =>
        ticks.update((stored) => {
          const others = (stored[profileId] ?? []).filter((entry) => entry !== key)
          return { ...stored, [profileId]: on ? [...others, key] : others }
        }),
      )
    },
  }
}
