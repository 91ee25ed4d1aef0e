import type { Line } from '../../../briefing/briefing.ts'
import type { Say } from '../words.ts'
import { useRefs } from './Refs.tsx'

/** Statements under a heading, each with its basis. */
export function Lines({ title, lines, say }: { title: string; lines: readonly Line[]; say: Say }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list">{lines.map((line, index) => <LineItem key={index} line={line} say={say} />)}</ul>
    </section>
  )
}

function LineItem({ line, say }: { line: Line; say: Say }) {
  const text = say.of(line.text)
  const refs = useRefs(line.basis, say, text)
  const tone = say.words.tone[line.tone]
  return (
    <li class={`line-item ${line.tone}`}>
      {tone !== '' && <span class="sr">{tone}: </span>}
      <span class="said">{text}</span>{refs.button}{refs.list}
    </li>
  )
}

/** A statement set apart: a notice at the top, the next step at the end. */
export function Card({ line, title, say }: { line: Line; title?: string; say: Say }) {
  const text = say.of(line.text)
  const refs = useRefs(line.basis, say, text)
  return (
    <section class={`card ${line.tone === 'plain' ? 'wash' : line.tone}`}>
      {title !== undefined && <b>{title}</b>}
      <p>{text}{refs.button}</p>
      {refs.list}
    </section>
  )
}
