import type { Basis } from '../../briefing/briefing.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useSay, useWords } from '../kit/language.ts'
import { SourceLink } from '../kit/SourceLink.tsx'
import { useNoteWords } from './words.ts'

/** What a statement rests on, behind a small "§". */
export function BasisList({ basis, about }: { basis: readonly Basis[]; about: string }) {
  const words = useWords({ zh, en })
  const { basisOf } = useNoteWords()
  if (basis.length === 0) return null
  return (
    <details class="basis muted">
      <summary aria-label={basisOf(about)} title={words.rule}>
        <span aria-hidden="true">§</span>
        {basis.some(({ status }) => status === 'expired') && <span class="warn"> {words.status.expired}</span>}
      </summary>
      <BasisLines basis={basis} />
    </details>
  )
}

/** Documents and rules, one a line. */
export function BasisLines({ basis }: { basis: readonly Basis[] }) {
  const say = useSay()
  const words = useWords({ zh, en })
  return (
    <ul class="plain small">
      {basis.map((one, index) => (
        <li key={index}>
          <SourceLink source={one.source} article={one.article} />
          {one.period !== null && <span class="num"> · {words.period(say(one.period))}</span>}
          {one.status === 'expired' && <span class="warn"> · {words.status.expired}</span>}
        </li>
      ))}
    </ul>
  )
}
