import type { Draw } from '../context.ts'
import { h } from '../h.ts'

/** The evidence by which the page was taken for what it is. */
export function why({
  words,
  view: {
    briefing: { sighting },
  },
}: Draw): HTMLElement {
  const said = sighting.evidence.map(
    ({ signal, text, weight }) => `${words.signals[groupOf(signal)]}: ${text}${weight < 0 ? words.against : ''}`,
  )
  return h(
    'div',
    { class: 'list' },
    h('p', { class: 'quiet' }, `${words.whyIntro} ${words.confidence(Math.round(sighting.confidence * 100))}`),
    h(
      'ul',
      { class: 'list' },
      [...new Set(said)].slice(0, 8).map((text) => h('li', { class: 'line-item' }, text)),
    ),
  )
}

/** Signals are many; a person needs to know only where the hint came from. */
function groupOf(signal: string): 'place' | 'kind' | 'address' | 'subject' {
  if (signal.startsWith('place-')) return 'place'
  if (signal.startsWith('kind-')) return 'kind'
  return /host|address|url/.test(signal) ? 'address' : 'subject'
}
