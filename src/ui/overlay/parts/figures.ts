import type { FigureCheck } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { h } from '../h.ts'
import { keepOnce } from './keepOnce.ts'
import { refs } from './refs.ts'

/** Figures announced on the page beside what is known, with the offer to go by them. */
export function figuresSection(draw: Draw, figures: readonly FigureCheck[]): HTMLElement {
  const { words, of, actions } = draw
  const offered = figures.filter(({ offer }) => offer)
  return h(
    'section',
    null,
    h('h2', null, words.figures),
    h(
      'ul',
      { class: 'list' },
      figures.map(({ label, text, basis, relation, offer: open }) => {
        const source = refs(draw, basis, of(label))
        return h(
          'li',
          { class: `line-item ${relation === 'same' ? 'good' : open ? 'soon' : 'plain'}` },
          h('b', { class: 'strong' }, of(label)),
          h('div', null, of(text), source.open),
          source.list,
        )
      }),
    ),
    keepOnce(draw, 'figures', offered.length > 0, words.useThese, words.used, () =>
      actions.useFigures(offered.map(({ published }) => published)),
    ),
  )
}
