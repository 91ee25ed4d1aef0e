import type { Draw } from '../context.ts'
import { h } from '../h.ts'

/** The evidence by which the page was taken for what it is. */
export function why({ words, view: { briefing: { sighting } } }: Draw): HTMLElement {
  return h('div', { class: 'list' },
    h('p', { class: 'quiet' }, `${words.whyIntro} ${words.confidence(Math.round(sighting.confidence * 100))}`),
    h('ul', { class: 'list' }, sighting.evidence.slice(0, 8).map(({ signal, text, weight }) =>
      h('li', { class: 'line-item' }, `${words.signals[groupOf(signal)]}: ${text}${weight < 0 ? words.against : ''}`))),
  )
}

/** Signals are many; a person needs to know only where the hint came from. */
function groupOf(signal: string): 'place' | 'kind' | 'address' | 'subject' {
  if (signal.startsWith('place-')) return 'place'
  if (signal.startsWith('kind-')) return 'kind'
  return /host|address|url/.test(signal) ? 'address' : 'subject'
}
