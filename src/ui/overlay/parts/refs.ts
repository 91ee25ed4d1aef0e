import type { Basis } from '../../../briefing/briefing.ts'
import type { Draw } from '../context.ts'
import { button, h, type Child } from '../h.ts'

/**
 * The small "basis" button behind a statement, and the place where it opens what the statement rests on. `about` names the
 * statement for a reader who cannot see where the button stands.
 */
export function refs(draw: Draw, basis: readonly Basis[], about: string): { open: Child; list: Child } {
  if (basis.length === 0) return { open: null, list: null }
  const { words } = draw
  const lapsed = basis.find(({ status }) => status !== 'in-force')
  const list = h('div', { class: 'refs', hidden: true })
  const open = button(
    'ref',
    () => {
      if (!list.hasChildNodes()) list.append(...basis.map((each) => entry(draw, each)))
      list.hidden = !list.hidden
      open.setAttribute('aria-expanded', String(!list.hidden))
    },
    { 'aria-expanded': 'false', 'aria-label': words.basisOf(about) },
    lapsed === undefined ? words.basis : `${words.basis} · ${words.status[lapsed.status]}`,
  )
  return { open, list }
}

function entry({ words, of }: Draw, { source, status, statement, article, period }: Basis): HTMLElement {
  const title = words.article(source.title, article)
  const details = [source.number === null ? '' : words.documentNumber(source.number), period === null ? '' : words.period(period)].filter(
    Boolean,
  )
  return h(
    'div',
    null,
    statement !== null && h('div', null, of(statement)),
    source.url !== null && /^https?:\/\//.test(source.url)
      ? h('a', { href: source.url, target: '_blank', rel: 'noopener noreferrer' }, title, h('span', { class: 'sr' }, words.newTab))
      : h('div', null, title),
    details.length > 0 && h('div', null, details.join(' · ')),
    status !== 'in-force' && h('div', { class: 'lapsed' }, words.status[status]),
  )
}
