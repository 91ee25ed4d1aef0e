import type { Briefing } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { button, h } from '../h.ts'
import { refs } from './refs.ts'

/** May I do this here: yes, no, depends or unknown, why, and what would settle it. */
export function verdictCard(draw: Draw, { verdict, title, reason, settles, basis }: NonNullable<Briefing['verdict']>): HTMLElement {
  const { words, of, actions } = draw
  const { open, list } = refs(draw, basis, of(title))
  return h(
    'section',
    { class: `card ${verdict}` },
    h('b', null, of(title)),
    h('p', null, of(reason), open),
    list,
    settles !== null && [h('p', null, of(settles)), button('do ghost', () => actions.open('options', 'profile'), null, words.answerMore)],
  )
}

/** Without a profile: what setting one up would bring. */
export const setUpCard = ({ words, actions }: Draw): HTMLElement =>
  h(
    'section',
    { class: 'card' },
    h('b', null, words.setUpTitle),
    h('p', null, words.setUpText),
    button('do set-up', () => actions.open('popup'), null, words.setUp),
  )
