import { useEffect, useState } from 'preact/hooks'
import type { Item } from '../../platform/item.ts'
import { aheadOf } from './ahead.ts'

/** The value of a stored item, followed as any window changes it; null until it is first read. */
export function useItem<T>(item: Item<T>): T | null {
  const [value, setValue] = useState<T | null>(() => aheadOf(item))
  useEffect(() => {
    let current = true
    // The same facts in another object are no change: views work things out anew for each.
    const take = (next: T) => {
      if (current) setValue((old) => (old !== null && JSON.stringify(old) === JSON.stringify(next) ? old : next))
    }
    const stop = item.watch(take)
    item.get().then(take, () => undefined)
    return () => {
      current = false
      stop()
    }
  }, [item])
  return value
}
