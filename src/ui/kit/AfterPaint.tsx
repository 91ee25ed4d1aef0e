import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** What stands below the first screenful: made when that is painted, so that it does not hold it up. */
export function AfterPaint({ children }: { children: () => ComponentChildren }) {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    setPainted(true)
  }, [])
  return painted ? <>{children()}</> : null
}
