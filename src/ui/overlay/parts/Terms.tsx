import { useState } from 'preact/hooks'
import type { Briefing } from '../../../briefing/briefing.ts'
import type { Actions } from '../actions.ts'
import type { Say } from '../words.ts'
import { trusted } from '../trusted.ts'
import { useRefs } from './Refs.tsx'

interface Props {
  terms: Briefing['terms']
  on: boolean
  /** False where the browser cannot underline words without changing the page. */
  canMark: boolean
  say: Say
  actions: Actions
}

/** The terms found on the page, each with its meaning, and the switch for underlining them there. */
export function Terms({ terms, on, canMark, say, actions }: Props) {
  const [chosen, choose] = useState<string | null>(null)
  const term = terms.find((each) => each.term === chosen) ?? null
  if (terms.length === 0) return <p class="quiet">{say.words.termsNone}</p>
  return (
    <div class="list">
      <div class="terms">
        {terms.map((each) => (
          <button key={each.term} type="button" lang="zh-CN" aria-pressed={each.term === chosen} onClick={trusted(() => choose(each.term === chosen ? null : each.term))}>{each.term}</button>
        ))}
      </div>
      <div aria-live="polite">{term !== null && <Meaning key={term.term} term={term} say={say} />}</div>
      {canMark && (
        <label class="switch">
          <input type="checkbox" checked={on} onClick={trusted((event) => actions.terms((event.currentTarget as HTMLInputElement).checked))} />
          <span>{say.words.termsOn}</span>
        </label>
      )}
    </div>
  )
}

function Meaning({ term, say }: { term: Briefing['terms'][number]; say: Say }) {
  const refs = useRefs(term.basis ?? [], say, term.term)
  return <p class="note"><b lang="zh-CN">{term.term}</b> {say.of(term.meaning)}{refs.button}{refs.list}</p>
}
