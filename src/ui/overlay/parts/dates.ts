import type { Draw } from '../context.ts'
import { h } from '../h.ts'
import { refs } from './refs.ts'

/** The person's own dates that matter on this page. */
export const dates = (draw: Draw): HTMLElement =>
  h(
    'section',
    null,
    h('h2', null, draw.words.dates),
    draw.view.briefing.dates.map(({ text, date, tone, basis }) => {
      const { open, list } = refs(draw, basis, draw.of(text))
      return h(
        'div',
        { class: `when ${tone}` },
        h('span', null, draw.of(text), open),
        h('time', { class: 'num', datetime: date }, date),
        list,
      )
    }),
  )
