import type { Briefing, Line } from '../../briefing/briefing.ts'
import type { Draw } from './context.ts'
import { button, h } from './h.ts'

/** One quiet line at the edge: what this page is, and the verdict. */
export function pill({ view: { briefing }, words, of, actions }: Draw): HTMLElement {
  return h(
    'div',
    { class: 'pill' },
    button(
      'open',
      () => actions.openPanel(),
      { 'aria-expanded': 'false' },
      h('i', { class: `mark ${toneOf(briefing)}` }),
      h('span', { class: 'line' }, of(briefing.pill)),
      h('span', { class: 'tag' }, words.unofficial),
    ),
  )
}

/** Colour of the mark: red where something stops or is refused, amber where it depends. The words say it too. */
export function toneOf({ verdict, notices }: Briefing): Line['tone'] {
  if (notices?.some(({ tone }) => tone === 'stop')) return 'stop'
  if (verdict === null || verdict.verdict === 'yes') return 'plain'
  return verdict.verdict === 'no' ? 'stop' : 'soon'
}

/** After hiding: said once, with the way back. */
export const undo = ({ words, actions }: Draw, text: string): HTMLElement =>
  h(
    'div',
    { class: 'pill done', role: 'status' },
    h('span', { class: 'line' }, text),
    button('plain', () => actions.undo(), null, words.undo),
  )
