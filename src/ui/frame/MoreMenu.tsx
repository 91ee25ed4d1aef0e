import type { Sighting } from '../../domain/page.ts'
import type { NoteView } from '../../platform/messages.ts'
import { useSay } from '../kit/language.ts'
import type { PageActions } from '../page/actions.ts'
import { useNoteWords } from '../page/words.ts'
import type { Left } from './NoteOnPage.tsx'

/** Behind "⋯": the person's own pages, terms, why the note is there, and the ways to be rid of it. */
export function MoreMenu({
  view,
  leave,
  setTerms,
  open,
}: {
  view: NoteView
  leave: (how: Left) => void
  setTerms: (on: boolean) => void
  open: PageActions['open']
}) {
  const words = useNoteWords()
  const { briefing, found, settings } = view
  return (
    <div class="more-sheet">
      <p class="chips">
        {briefing.hasProfile && (
          <button type="button" class="plan" onClick={() => open('popup')}>
            {words.plan}
          </button>
        )}
        <button type="button" class="settings" onClick={() => open('options')}>
          {words.settings}
        </button>
      </p>
      <section>
        <h2>{words.hideTitle}</h2>
        <p class="chips">
          {(['page', 'site', 'everywhere'] as const).map((scope) => (
            <button key={scope} type="button" class={`hide-${scope}`} onClick={() => leave(scope)}>
              {words.hideScope[scope]}
            </button>
          ))}
          <button type="button" class="not-helpful" onClick={() => leave('notHelpful')}>
            {words.notHelpful}
          </button>
        </p>
      </section>
      <Terms view={view} found={found} on={settings.terms} setTerms={setTerms} />
      <WhyHere sighting={briefing.sighting} />
    </div>
  )
}

function Terms({ view, found, on, setTerms }: { view: NoteView; found: readonly string[]; on: boolean; setTerms: (on: boolean) => void }) {
  const words = useNoteWords()
  const say = useSay()
  const terms = view.briefing.terms.filter(({ term }) => found.includes(term))
  return (
    <section class="terms">
      <h2>{words.terms}</h2>
      <label class="switch">
        <input type="checkbox" checked={on} onChange={(event) => setTerms(event.currentTarget.checked)} /> {words.termsOn}
      </label>
      {terms.length === 0 ? (
        <p class="small muted">{words.termsNone}</p>
      ) : (
        terms.map(({ term, meaning }) => (
          <details key={term} class="small">
            <summary lang="zh-CN">{term}</summary>
            {say(meaning)}
          </details>
        ))
      )}
    </section>
  )
}

/** The evidence by which the page was taken for what it is. */
function WhyHere({ sighting }: { sighting: Sighting }) {
  const words = useNoteWords()
  const said = sighting.evidence.map(
    ({ signal, text, weight }) => `${words.signals[groupOf(signal)]}: ${text}${weight < 0 ? words.against : ''}`,
  )
  return (
    <details class="why small">
      <summary>{words.why}</summary>
      <p class="muted">
        {words.whyIntro} {words.confidence(Math.round(sighting.confidence * 100))}
      </p>
      <ul>
        {[...new Set(said)].slice(0, 8).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

/** Signals are many; a person needs to know only where the hint came from. */
function groupOf(signal: string): 'place' | 'kind' | 'address' | 'subject' {
  if (signal.startsWith('place-')) return 'place'
  if (signal.startsWith('kind-')) return 'kind'
  return /host|address|url/.test(signal) ? 'address' : 'subject'
}
