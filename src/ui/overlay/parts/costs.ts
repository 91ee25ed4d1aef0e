import type { Briefing, CostLine } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { h } from '../h.ts'
import { refs } from './refs.ts'

/** `226380` fen as `2,263.80`. The overlay formats; it never computes an amount. */
const yuan = (fen: number): string =>
  `¥${String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(fen % 100).padStart(2, '0')}`

/** What it costs a month: each part with how it is worked out, and the sum. */
export const costsSection = (draw: Draw, costs: NonNullable<Briefing['costs']>): HTMLElement =>
  h(
    'section',
    null,
    h('h2', null, draw.of(costs.title)),
    h(
      'div',
      { class: 'calc' },
      costs.lines.map((line) => part(draw, line)),
      h('div', { class: 't' }, h('span', null, draw.words.total), h('b', { class: 'num' }, yuan(costs.totalFen))),
    ),
    costs.status === 'expired' && h('div', { class: 'note w' }, draw.words.expired),
    costs.missing.map((text) => h('div', { class: 'note' }, draw.of(text))),
  )

function part(draw: Draw, { label, derivation, fen, basis }: CostLine): HTMLElement {
  const { open, list } = refs(draw, basis, `${draw.of(label)} ${draw.of(derivation)}`)
  return h(
    'div',
    null,
    h('span', null, draw.of(label), ' ', h('span', { class: 'num' }, draw.of(derivation)), open),
    h('b', { class: 'num' }, yuan(fen)),
    list,
  )
}
