import { useEffect, useRef, useState } from 'preact/hooks'
import type { FrameRequest, NoteView, Shape } from '../../platform/messages.ts'
import type { NoteLine } from '../../platform/note.ts'
import { applyAppearance } from '../kit/appearance.ts'
import { LanguageContext } from '../kit/language.ts'
import { Panel } from './Panel.tsx'
import { NotePill, Undo } from './NotePill.tsx'
import { Tip } from './Tip.tsx'
import { watchSight, type Sight } from './visible.ts'

/** How long hiding can be taken back (ms). */
const UNDO_FOR = 20_000
/** The note waits so long for its holder to make room before it draws the panel (ms). */
const ROOM_WITHIN = 150

/** What the person just did away with. */
export type Left = 'page' | 'site' | 'everywhere' | 'notHelpful'

/** The note on the page: a pill, the panel, or the meaning of a term, as large as its holder makes it. */
export function NoteOnPage({ line, first }: { line: NoteLine; first: NoteView }) {
  const [view, setView] = useState(first)
  const [shape, setShape] = useState<Shape>(first.shape)
  const [term, setTerm] = useState<string | null>(null)
  const [left, setLeft] = useState<Left | null>(null)
  const [covered, setCovered] = useState(false)
  const [ticked, setTicked] = useState<readonly string[]>(first.ticked)
  const sight = useRef<Sight | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const wantsFocus = useRef(false)
  const waiting = useRef<AbortController | null>(null)
  const { language } = view.settings

  useEffect(() => {
    sight.current = watchSight(document.documentElement, (raise) => line.ask({ type: 'on-top', raise }))
    line.listen((message) => {
      if (message.type === 'view') {
        setView(message.view)
        setTicked(message.view.ticked)
        setLeft((now) => (now !== null && message.view.shape === 'pill' ? now : null))
      } else if (message.type === 'found') {
        setView((now) => ({ ...now, found: message.found }))
      } else if (message.type === 'term') {
        setTerm(message.term)
        setShape((now) => (now === 'panel' ? now : message.term === null ? 'pill' : 'tip'))
      } else {
        setShape(message.shape)
        if (message.focus) wantsFocus.current = true
      }
    })
  }, [])
  useEffect(() => applyAppearance(document.documentElement, view.settings), [view.settings])
  useEffect(() => {
    if (!wantsFocus.current || shape !== 'panel') return
    wantsFocus.current = false
    title.current?.focus({ preventScroll: true })
  }, [shape])
  useEffect(() => {
    if (left === null) return
    const timer = setTimeout(() => void line.ask({ type: 'closed' }), UNDO_FOR)
    return () => clearTimeout(timer)
  }, [left])

  const isClear = async (): Promise<boolean> => {
    const clear = (await sight.current?.isClear()) === true
    setCovered(!clear)
    return clear
  }
  /** Something that changes what is kept: not while the page has laid anything over the note. */
  const act = async (request: FrameRequest): Promise<boolean> => (await isClear()) && (await line.ask(request))
  const become = (next: Shape) => {
    if (next === 'panel') wantsFocus.current = true
    void line.ask({ type: 'shape', shape: next })
    waiting.current?.abort()
    if (next === 'pill') return setShape(next)
    // Drawn when there is room for it, once: the size changes again when the panel is folded.
    const wait = new AbortController()
    const draw = () => {
      wait.abort()
      setShape(next)
    }
    waiting.current = wait
    const timer = setTimeout(draw, ROOM_WITHIN)
    wait.signal.addEventListener('abort', () => clearTimeout(timer))
    addEventListener('resize', draw, { signal: wait.signal })
  }
  const leave = async (how: Left) => {
    if (!(await act({ type: 'hide', scope: how === 'notHelpful' ? 'page' : how }))) return
    setLeft(how)
    setShape('pill')
  }
  const tick = async (paper: string, on: boolean) => {
    const before = ticked
    setTicked(on ? [...before, paper] : before.filter((each) => each !== paper))
    if (!(await act({ type: 'tick', item: paper, ticked: on }))) setTicked([...before])
  }

  const explained = view.briefing.terms.find((each) => each.term === term)
  return (
    <LanguageContext.Provider value={language}>
      {left !== null ? (
        <Undo
          left={left}
          undo={async () => {
            if (await act({ type: 'unhide' })) setLeft(null)
          }}
        />
      ) : shape === 'panel' ? (
        <Panel
          view={view}
          covered={covered}
          title={title}
          fold={() => become('pill')}
          moved={(dx, dy, end) => void line.ask({ type: 'moved', dx, dy, end })}
          leave={(how) => void leave(how)}
          setTerms={(on) => void act({ type: 'terms', on })}
          actions={{
            isTicked: (paper) => ticked.includes(paper),
            tick: (paper, on) => void tick(paper, on),
            open: (page, at) => void act(at === undefined ? { type: 'open', page } : { type: 'open', page, at }),
            useFigures: () => act({ type: 'use-figures' }),
            voucher: (payment) => act({ type: 'voucher', ...payment }),
            undoVoucher: () => act({ type: 'voucher-undo' }),
            record: {
              read: async () => ((await isClear()) ? line.record() : null),
              keep: (record) => act({ type: 'keep-record', ...record }),
              undo: () => act({ type: 'undo-record' }),
            },
            showEntrance: (words) => line.ask({ type: 'show-entrance', words }),
          }}
        />
      ) : shape === 'tip' && explained !== undefined ? (
        <Tip term={explained.term} meaning={explained.meaning} />
      ) : (
        <NotePill briefing={view.briefing} open={() => become('panel')} />
      )}
    </LanguageContext.Provider>
  )
}
