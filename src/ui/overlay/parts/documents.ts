import type { Draw } from '../context.ts'
import { h } from '../h.ts'
import { refs } from './refs.ts'

/** What to bring, to be ticked off; ticks are remembered by the extension, not by the page. */
export function documents(draw: Draw): HTMLElement {
  const { words, of, ticked, actions } = draw
  const { documents: papers, documentsNote: note = null } = draw.view.briefing
  const { open, list } = refs(draw, note?.basis ?? [], note === null ? '' : of(note.text))
  return h(
    'section',
    null,
    h('h2', null, words.documents),
    h(
      'ul',
      { class: 'check' },
      papers.map(({ id, text, need }) =>
        h(
          'li',
          null,
          h(
            'label',
            null,
            h('input', {
              type: 'checkbox',
              'aria-label': `${of(text)} ${words.need[need]}`,
              checked: ticked.has(id),
              'data-key': `tick-${id}`,
              press: ({ currentTarget }) => actions.tick(id, (currentTarget as HTMLInputElement).checked),
            }),
            h('span', null, of(text)),
            h('small', null, words.need[need]),
          ),
        ),
      ),
    ),
    note !== null && h('div', { class: 'note' }, of(note.text), open, list),
  )
}
