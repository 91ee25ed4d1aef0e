import { useState } from 'preact/hooks'
import type { FigureCheck } from '../../../briefing/briefing.ts'
import type { Actions } from '../actions.ts'
import type { Say } from '../words.ts'
import { trusted } from '../trusted.ts'
import { useRefs } from './Refs.tsx'

/** Figures announced on the page beside what is known, with the offer to go by them. */
export function Figures({ figures, say, actions }: { figures: readonly FigureCheck[]; say: Say; actions: Actions }) {
  const [kept, setKept] = useState(false)
  const offered = figures.filter(({ offer }) => offer)
  const keep = () => void actions.useFigures(offered.map(({ published }) => published)).then(setKept)
  return (
    <section>
      <h2>{say.words.figures}</h2>
      <ul class="list">{figures.map((figure, index) => <Row key={index} figure={figure} say={say} />)}</ul>
      {offered.length > 0 && (kept
        ? <p class="note" role="status">{say.words.used}</p>
        : <button type="button" class="do ghost" onClick={trusted(keep)}>{say.words.useThese}</button>)}
    </section>
  )
}

function Row({ figure, say }: { figure: FigureCheck; say: Say }) {
  const label = say.of(figure.label)
  const refs = useRefs(figure.basis, say, label)
  return (
    <li class={`line-item ${figure.relation === 'same' ? 'good' : figure.offer ? 'soon' : ''}`}>
      <b class="num">{label}</b> <span>{say.of(figure.text)}</span>{refs.button}{refs.list}
    </li>
  )
}
