import { ticks } from '../../platform/items.ts'
import type { Saving } from './saving.ts'
import { useItem } from './useItem.ts'

export interface TickList {
  /** Every key that is ticked. */
  all: readonly string[]
  has(key: string): boolean
  set(key: string, on: boolean): void
}

/** One person's checklist, remembered and followed in every window; keys read `<where>:<item>`. */
export function useTicks(profileId: string, save: Saving['save']): TickList {
  const all = useItem(ticks)
  const own = all?.[profileId] ?? []
  return {
    all: own,
    has: (key) => own.includes(key),
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
