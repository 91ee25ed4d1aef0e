import type { Basis } from '../../../briefing/briefing.ts'
import { kit as en } from '../../locales/en/kit.ts'
import { kit as zh } from '../../locales/zh/kit.ts'
import { useWords } from '../../kit/language.ts'
import { Source } from '../../kit/Source.tsx'

/** What a statement rests on, folded away under "Based on". */
export function BasisList({ basis }: { basis: readonly Basis[] }) {
  const words = useWords({ zh, en })
  if (basis.length === 0) return null
  return (
    <details class="small muted">
      <summary>
        {words.rule}
        {basis.some(({ status }) => status === 'expired') && <span class="warn"> · {words.status.expired}</span>}
      </summary>
      <ul class="plain">
        {basis.map((one, index) => (
          <li key={index}>
            <Source source={one.source} article={one.article} />
            {one.period !== null && <span class="num"> · {words.period(one.period)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
