import type { Line } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { h } from '../h.ts'
import { refs } from './refs.ts'

/** Statements under a heading, each with its basis. */
export const section = (draw: Draw, title: string, lines: readonly Line[]): HTMLElement =>
  h(
    'section',
    null,
    h('h2', null, title),
    h(
      'ul',
      { class: 'list' },
      lines.map((line) => item(draw, line)),
    ),
  )

function item(draw: Draw, line: Line): HTMLElement {
  const text = draw.of(line.text)
  const { open, list } = refs(draw, line.basis, text)
  const tone = draw.words.tone[line.tone]
  return h(
    'li',
    { class: `line-item ${line.tone}` },
    tone !== '' && h('span', { class: 'sr' }, `${tone}: `),
    h('span', { class: 'said' }, text),
    open,
    list,
  )
}

/** A statement set apart: a notice at the top, the next step. */
export function card(draw: Draw, line: Line, title: string | null = null): HTMLElement {
  const text = draw.of(line.text)
  const { open, list } = refs(draw, line.basis, text)
  return h(
    'section',
    { class: `card ${line.tone === 'plain' ? 'wash' : line.tone}` },
    title !== null && h('b', null, title),
    h('p', null, text, open),
    list,
  )
}
