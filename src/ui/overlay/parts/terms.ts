import type { Draw } from '../context.ts'
import { button, h } from '../h.ts'
import { refs } from './refs.ts'

/** The terms found on the page, each with its meaning, and the switch for underlining them there. */
export function termsList(draw: Draw): HTMLElement {
  const { words, of, found, canMark, view, actions } = draw
  const terms = view.briefing.terms.filter(({ term }) => found.has(term))
  if (terms.length === 0) return h('p', { class: 'quiet' }, words.termsNone)
  const meaning = h('div', { 'aria-live': 'polite' })
  const choices = terms.map(({ term, meaning: text, basis = [] }) => {
    const choice = button(
      '',
      () => {
        const chosen = choice.getAttribute('aria-pressed') === 'true'
        for (const each of choices) each.setAttribute('aria-pressed', 'false')
        choice.setAttribute('aria-pressed', String(!chosen))
        const { open, list } = refs(draw, basis, term)
        meaning.replaceChildren(
          ...(chosen ? [] : [h('div', { class: 'note' }, h('b', { class: 'strong', lang: 'zh-CN' }, term), ' ', of(text), open, list)]),
        )
      },
      { 'aria-pressed': 'false', lang: 'zh-CN' },
      term,
    )
    return choice
  })
  return h(
    'div',
    { class: 'list' },
    h('div', { class: 'words' }, choices),
    meaning,
    canMark &&
      h(
        'label',
        { class: 'switch' },
        h('input', {
          type: 'checkbox',
          'aria-label': words.termsOn,
          checked: view.settings.terms,
          press: ({ currentTarget }) => actions.terms((currentTarget as HTMLInputElement).checked),
        }),
        words.termsOn,
      ),
  )
}
