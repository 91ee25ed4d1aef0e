import { useState } from 'preact/hooks'
import type { Basis } from '../../../briefing/briefing.ts'
import type { Say } from '../words.ts'
import { trusted } from '../trusted.ts'

/** The small "basis" button behind a statement and, when open, what it rests on. `about` names the statement for a reader who cannot see it. */
export function useRefs(basis: readonly Basis[], say: Say, about: string) {
  const [open, setOpen] = useState(false)
  if (basis.length === 0) return { button: null, list: null }
  const lapsed = basis.some(({ status }) => status !== 'in-force')
  return {
    button: (
      <button type="button" class="ref" aria-expanded={open} aria-label={say.words.basisOf(about)} onClick={trusted(() => setOpen(!open))}>
        {say.words.basis}{lapsed ? ' !' : ''}
      </button>
    ),
    list: open ? <div class="refs">{basis.map((each, index) => <Ref key={index} basis={each} say={say} />)}</div> : null,
  }
}

function Ref({ basis, say: { words, of } }: { basis: Basis; say: Say }) {
  const { source, status } = basis
  const title = words.article(source.title, basis.article)
  const details = [source.number === null ? '' : words.documentNumber(source.number), basis.period === null ? '' : words.period(basis.period)].filter(Boolean)
  return (
    <div>
      {basis.statement !== null && <div>{of(basis.statement)}</div>}
      <div>
        {source.url !== null && /^https?:\/\//.test(source.url)
          ? <a href={source.url} target="_blank" rel="noopener noreferrer">{title}<span class="sr">{words.newTab}</span></a>
          : title}
      </div>
      {details.length > 0 && <div class="num">{details.join(' · ')}</div>}
      {status !== 'in-force' && <div class="lapsed">{words.status[status]}</div>}
    </div>
  )
}
