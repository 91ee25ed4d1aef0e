import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteView } from '../../platform/messages.ts'
import { copy } from '../kit/copy.ts'
import { useSay } from '../kit/language.ts'
import type { PageActions } from '../page/actions.ts'
import { BasisLines } from '../page/BasisList.tsx'
import { asText } from '../page/asText.ts'
import { basisOf, toneOf } from '../page/hero.ts'
import { PageView } from '../page/PageView.tsx'
import { useNoteWords } from '../page/words.ts'
import { MoreMenu } from './MoreMenu.tsx'
import type { Left } from './NoteOnPage.tsx'
import { Mark } from './NotePill.tsx'
import { RecordSheet, type RecordActions } from './RecordSheet.tsx'

export interface PanelProps {
  view: NoteView
  actions: PageActions & { record: RecordActions }
  /** Something lay over the note when the person clicked. */
  covered: boolean
  title: RefObject<HTMLHeadingElement | null>
  fold: () => void
  moved: (dx: number, dy: number, end: boolean) => void
  leave: (how: Left) => void
  setTerms: (on: boolean) => void
}

type Sheet = 'page' | 'basis' | 'more' | 'record'

/** The opened note: what the page is, the one thing first, the parts, and at the foot what it rests on and how to be rid of it. */
export function Panel({ view, actions, covered, title, fold, moved, leave, setTerms }: PanelProps) {
  const words = useNoteWords()
  const say = useSay()
  const [sheet, show] = useState<Sheet>('page')
  const [copied, setCopied] = useState(false)
  const { briefing } = view
  const basis = basisOf(briefing)
  const name = say(briefing.title)
  const toggle = (wanted: Sheet) => show((now) => (now === wanted ? 'page' : wanted))
  // Of the whole document: right after it opened nothing in the panel has the focus yet.
  useLayoutEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') fold()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [fold])
  return (
    <main class="panel" aria-label={words.region}>
      <PanelHeader moved={moved}>
        <Mark tone={toneOf(briefing)} />
        <h1 tabIndex={-1} ref={title}>
          {name}
        </h1>
        {briefing.placeName !== null && <span class="tag">{say(briefing.placeName)}</span>}
        <button type="button" class="link fold" title={words.foldHint} onClick={fold}>
          {words.fold}
        </button>
      </PanelHeader>
      {/* Scrolled by keyboard too. */}
      <div class="body" tabIndex={0} role="group" aria-label={name}>
        {covered && (
          <p class="note soon" role="alert">
            {words.covered}
          </p>
        )}
        {sheet === 'page' && <PageView briefing={briefing} today={view.today} actions={{ ...actions, readRecord: () => show('record') }} />}
        {sheet === 'record' && <RecordSheet actions={actions.record} open={actions.open} back={() => show('page')} />}
        {sheet === 'basis' && <BasisLines basis={basis} />}
        {sheet === 'more' && <MoreMenu view={view} leave={leave} setTerms={setTerms} open={actions.open} />}
      </div>
      <footer>
        <span>{words.notRead}</span>
        <button type="button" class="link copy-all" onClick={() => setCopied(copy(asText(briefing, view.settings.language)))}>
          {copied ? words.copied : words.copy}
        </button>
        {basis.length > 0 && (
          <button type="button" class="link basis-all" aria-pressed={sheet === 'basis'} onClick={() => toggle('basis')}>
            {words.basisCount(basis.length)}
          </button>
        )}
        <button type="button" class="link more" aria-label={words.more} aria-pressed={sheet === 'more'} onClick={() => toggle('more')}>
          ⋯
        </button>
      </footer>
    </main>
  )
}

/** The top of the panel; pulled by it, the note goes to the other side. */
function PanelHeader({ moved, children }: { moved: PanelProps['moved']; children: preact.ComponentChildren }) {
  const { dragHint } = useNoteWords()
  const from = useRef<{ x: number; y: number; dx: number; dy: number; sent: number } | null>(null)
  const end = () => {
    const start = from.current
    from.current = null
    if (start !== null && start.sent > 0) moved(start.dx, start.dy, true)
  }
  // A tab that goes into the background while the panel is dragged hears nothing of the button any more.
  useEffect(() => {
    const onHidden = () => document.hidden && end()
    document.addEventListener('visibilitychange', onHidden)
    return () => document.removeEventListener('visibilitychange', onHidden)
  }, [moved])
  return (
    <header
      title={dragHint}
      onPointerDown={(event) => {
        if (event.button !== 0 || (event.target as Element).closest('button') !== null) return
        from.current = { x: event.screenX, y: event.screenY, dx: 0, dy: 0, sent: 0 }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        const start = from.current
        if (start === null) return
        if (event.buttons === 0) return end()
        const [dx, dy] = [event.screenX - start.x, event.screenY - start.y]
        Object.assign(start, { dx, dy })
        // A hand trembles; and the messages take turns with what else the background does.
        if ((start.sent === 0 && Math.hypot(dx, dy) < 6) || event.timeStamp - start.sent < 60) return
        start.sent = event.timeStamp
        moved(dx, dy, false)
      }}
      onPointerUp={end}
      onPointerCancel={end}
      // Where the pointer went up outside the window nothing else is heard of it.
      onLostPointerCapture={end}
    >
      {children}
    </header>
  )
}
