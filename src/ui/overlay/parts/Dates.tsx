import type { Briefing } from '../../../briefing/briefing.ts'
import type { Say } from '../words.ts'
import { useRefs } from './Refs.tsx'

type When = Briefing['dates'][number]

/** The person's own dates that matter on this page. */
export function Dates({ dates, say }: { dates: readonly When[]; say: Say }) {
  return (
    <section>
      <h2>{say.words.dates}</h2>
      {dates.map((each, index) => <Day key={index} each={each} say={say} />)}
    </section>
  )
}

function Day({ each, say }: { each: When; say: Say }) {
  const text = say.of(each.text)
  const refs = useRefs(each.basis, say, text)
  return (
    <div class={`when ${each.tone}`}>
      <span>{text}{refs.button}</span>
      <time class="num" dateTime={each.date}>{each.date}</time>
      {refs.list}
    </div>
  )
}
