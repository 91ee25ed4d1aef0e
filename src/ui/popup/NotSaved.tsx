import type { StorageFault } from '../../platform/problem.ts'
import { useWords } from '../kit/language.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'

/** Why the last change was not kept, in sight wherever the person has scrolled to; nothing while all is well. */
export function NotSaved({ fault }: { fault: StorageFault | null }) {
  const { failures } = useWords({ zh, en })
  return (
    <p class="not-saved" role="alert">
      {fault && failures[fault]}
    </p>
  )
}
