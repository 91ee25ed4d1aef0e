import { useEffect, useState } from 'preact/hooks'
import type { Item } from '../../platform/item.ts'

/** The value of a stored item, followed as any window changes it; null until it is first read. */
export function useItem<T>(item: Item<T>): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    let current = true
    const take = (next: T) => {
      if (current) setValue(() => next)
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
