import type { Sighting } from '../../../domain/page.ts'
import type { Say } from '../words.ts'

/** The evidence by which the page was taken for what it is. */
export function Why({ sighting, say: { words } }: { sighting: Sighting; say: Say }) {
  return (
    <div class="list">
      <p class="quiet">{words.whyIntro} {words.confidence(Math.round(sighting.confidence * 100))}</p>
      <ul class="list">
        {sighting.evidence.slice(0, 8).map(({ signal, text, weight }, index) => (
          <li key={index} class="line-item">{words.signals[groupOf(signal)]}: {text}{weight < 0 ? words.against : ''}</li>
        ))}
      </ul>
    </div>
  )
}

/** Signals are many; a person needs to know only where the hint came from. */
function groupOf(signal: string): 'place' | 'kind' | 'address' | 'subject' {
  if (signal.startsWith('place-')) return 'place'
  if (signal.startsWith('kind-')) return 'kind'
  return /host|address|url/.test(signal) ? 'address' : 'subject'
}
