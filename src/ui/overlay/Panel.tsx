import { useState } from 'preact/hooks'
import type { OverlayView } from '../../platform/messages.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import type { Actions, HideScope } from './actions.ts'
import type { Say } from './words.ts'
import { Costs } from './parts/Costs.tsx'
import { Dates } from './parts/Dates.tsx'
import { Documents } from './parts/Documents.tsx'
import { Figures } from './parts/Figures.tsx'
import { Card, Lines } from './parts/Lines.tsx'
import { More } from './parts/More.tsx'
import { Terms } from './parts/Terms.tsx'
import { SetUpCard, VerdictCard } from './parts/Verdict.tsx'
import { Voucher } from './parts/Voucher.tsx'
import { Why } from './parts/Why.tsx'
import { trusted } from './trusted.ts'

interface Props {
  view: OverlayView
  ticked: ReadonlySet<string>
  terms: Briefing['terms']
  canMark: boolean
  stale: boolean
  say: Say
  actions: Actions
}

/** The opened overlay, top to bottom as a person at the counter needs it. */
export function Panel({ view: { briefing, settings }, ticked, terms, canMark, stale, say, actions }: Props) {
  const { words, of } = say
  const { verdict, costs } = briefing
  return (
    <div class="panel">
      <header class="top">
        <i class="mark" />
        <h1 class="title" tabIndex={-1}>{of(briefing.title)}{briefing.placeName !== null && <span class="quiet"> {of(briefing.placeName)}</span>}</h1>
        <button type="button" class="fold" title={words.foldHint} onClick={trusted(() => actions.fold())}>{words.fold}</button>
      </header>
      <div class="body" tabIndex={0} role="group" aria-label={of(briefing.title)}>
        {stale && <p class="note w" role="alert">{words.stale}</p>}
        {briefing.notices?.map((line, index) => <Card key={index} line={line} say={say} />)}
        {verdict !== null && <VerdictCard verdict={verdict} say={say} actions={actions} />}
        {!briefing.hasProfile && !briefing.sighting.lookalike && <SetUpCard say={say} actions={actions} />}
        <p class="purpose">{of(briefing.purpose)}</p>
        {briefing.next !== null && <Card line={briefing.next} title={words.next} say={say} />}
        {briefing.figures !== undefined && briefing.figures.length > 0 && <Figures figures={briefing.figures} say={say} actions={actions} />}
        {briefing.documents.length > 0 && (
          <Documents documents={briefing.documents} note={briefing.documentsNote ?? null} ticked={ticked} say={say} actions={actions} />
        )}
        {costs !== null && <Costs costs={costs} say={say} />}
        {briefing.dates.length > 0 && <Dates dates={briefing.dates} say={say} />}
        {briefing.voucher && <Voucher voucher={briefing.voucher} say={say} actions={actions} />}
        {briefing.sections.map(({ title, lines }) => <Lines key={of(title)} title={of(title)} lines={lines} say={say} />)}
        {briefing.unknowns.length > 0 && (
          <Lines title={words.unknowns} say={say} lines={briefing.unknowns.map(({ text, ask }) => ({
            text: { zh: `${text.zh} ${words.askAt(ask)}`, en: `${text.en} ${words.askAt(ask)}` }, basis: [], tone: 'soon',
          }))} />
        )}
        {briefing.hotlines !== undefined && briefing.hotlines.length > 0 && (
          <section>
            <h2>{words.hotlines}</h2>
            <p class="quiet">{briefing.hotlines.map(({ number, answers }) => `${number} ${of(answers)}`).join(' · ')}</p>
          </section>
        )}
        <More title={words.terms}><Terms terms={terms} on={settings.terms} canMark={canMark} say={say} actions={actions} /></More>
        <More title={words.why}><Why sighting={briefing.sighting} say={say} /></More>
        <div class="row">
          {briefing.hasProfile && <button type="button" class="do ghost" onClick={trusted(() => actions.open('popup'))}>{words.plan}</button>}
        </div>
      </div>
      <Foot say={say} actions={actions} />
    </div>
  )
}

const SCOPES: readonly HideScope[] = ['page', 'site', 'everywhere']

/** Always there: that this is unofficial, and the ways to be rid of it. */
function Foot({ say: { words }, actions }: { say: Say; actions: Actions }) {
  const [asking, ask] = useState(false)
  if (asking) {
    return (
      <footer class="foot" role="group" aria-label={words.hideTitle}>
        <span>{words.hideTitle}</span>
        {SCOPES.map((scope) => <button key={scope} type="button" class={`hide-${scope}`} onClick={trusted(() => actions.hide(scope))}>{words.hideScope[scope]}</button>)}
      </footer>
    )
  }
  return (
    <footer class="foot">
      <span>{words.notRead}</span>
      <button type="button" class="not-helpful" onClick={trusted(() => actions.notHelpful())}>{words.notHelpful}</button>
      <button type="button" class="hide" aria-expanded="false" onClick={trusted(() => ask(true))}>{words.hide}</button>
      <button type="button" class="settings" onClick={trusted(() => actions.open('options'))}>{words.settings}</button>
    </footer>
  )
}
