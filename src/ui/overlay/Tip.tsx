import type { Briefing } from '../../briefing/briefing.ts'
import type { Say } from './words.ts'

export interface TipAt {
  term: Briefing['terms'][number]
  left: number
  bottom: number
}

/** What a term on the page means, beside it. */
export function Tip({ tip: { term }, say }: { tip: TipAt; say: Say }) {
  return <div class="tip" role="tooltip"><b lang="zh-CN">{term.term}</b>{say.of(term.meaning)}</div>
}
