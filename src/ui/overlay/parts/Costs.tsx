import type { Briefing, CostLine } from '../../../briefing/briefing.ts'
import type { Say } from '../words.ts'
import { yuan } from '../yuan.ts'
import { useRefs } from './Refs.tsx'

/** What it costs a month: each part with how it is worked out, and the sum. */
export function Costs({ costs, say }: { costs: NonNullable<Briefing['costs']>; say: Say }) {
  return (
    <section>
      <h2>{say.of(costs.title)}</h2>
      <div class="calc">
        {costs.lines.map((line, index) => <Part key={index} line={line} say={say} />)}
        <div class="t"><span>{say.words.total}</span><b class="num">¥{yuan(costs.totalFen)}</b></div>
      </div>
      {costs.status === 'expired' && <p class="note w">{say.words.expired}</p>}
      {costs.missing.map((text, index) => <p key={index} class="note">{say.of(text)}</p>)}
    </section>
  )
}

function Part({ line, say }: { line: CostLine; say: Say }) {
  const refs = useRefs(line.basis, say, `${say.of(line.label)} ${say.of(line.derivation)}`)
  return (
    <div>
      <span>{say.of(line.label)} <span class="num">{say.of(line.derivation)}</span>{refs.button}</span>
      <b class="num">¥{yuan(line.fen)}</b>
      {refs.list}
    </div>
  )
}
