import { render } from 'preact'
import type { OverlayMessage, OverlayView, PageMessage } from '../../platform/messages.ts'
import type { Actions } from './actions.ts'
import type { Port } from './port.ts'
import { keepPlaced } from './dock.ts'
import { keepAlive, makeHost } from './host.ts'
import { Root, type State } from './Root.tsx'
import { markTerms } from './termMarks.ts'
import { canUnderline } from './terms.ts'
import { trusted } from './trusted.ts'
import { sayIn } from './words.ts'

/** How long hiding can be taken back (ms). */
const UNDO_FOR = 20_000
const ANNOUNCE_AFTER = 600

/**
 * Draws the overlay on a page and keeps it there until the background or the person closes it, or the page has fought it
 * off. `ended` is called once when nothing of ours is left on the page.
 */
export function startOverlay(port: Port, document: Document, first: OverlayView, ended: () => void): void {
  const host = makeHost(document)
  let state: State = {
    view: first, mode: first.forced ? 'panel' : 'pill', undone: '', ticked: new Set(first.ticked), found: new Set(), canMark: canUnderline(),
    tip: null, announced: '', stale: false,
  }
  let back: Element | null = null
  let gaveUp = false
  let undoTimer: ReturnType<typeof setTimeout> | undefined
  let stopRepair = () => {}

  const words = () => sayIn(state.view.settings.language).words

  const draw = (change: Partial<State> = {}) => {
    state = { ...state, ...change }
    if (gaveUp) return
    const { theme, textSize, language } = state.view.settings
    host.mount.className = `root${textSize === 'large' ? ' large' : ''}`
    host.mount.dataset.theme = theme
    host.mount.lang = language === 'en' ? 'en' : 'zh-CN'
    render(<Root state={state} actions={actions} onKeyDown={onKeyDown} />, host.mount)
    dock.place()
    placeTip()
  }

  const send = async (message: PageMessage): Promise<boolean> => {
    try {
      if (!port.alive()) throw new Error('updated')
      await port.send(message)
      return true
    } catch {
      draw({ stale: true, mode: 'panel' })
      return false
    }
  }

  const openPanel = () => {
    const active = document.activeElement
    back = active === host.element || active === document.body ? null : active
    dock.allowOver(true)
    draw({ mode: 'panel', tip: null, stale: state.stale || !port.alive() })
    host.mount.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true })
  }
  const fold = () => {
    const hadFocus = document.activeElement === host.element
    draw({ mode: 'pill' })
    if (!hadFocus) return
    const to = back instanceof HTMLElement && back.isConnected ? back : host.mount.querySelector<HTMLElement>('.pill button')
    to?.focus({ preventScroll: true })
  }
  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || state.mode !== 'panel') return
    event.stopPropagation()
    fold()
  })
  const quiet = (undone: string, message: PageMessage) => {
    draw({ mode: 'undo', undone })
    clearTimeout(undoTimer)
    undoTimer = setTimeout(end, UNDO_FOR)
    void send(message)
  }

  const actions: Actions = {
    openPanel,
    fold,
    tick(item, ticked) {
      const next = new Set(state.ticked)
      if (ticked) next.add(item)
      else next.delete(item)
      draw({ ticked: next })
      void send({ type: 'tick', item, ticked })
    },
    hide: (scope) => quiet(words().hidden[scope], { type: 'hide', scope }),
    notHelpful: () => quiet(words().notHelpfulDone, { type: 'not-helpful' }),
    undo() {
      clearTimeout(undoTimer)
      draw({ mode: 'pill' })
      void send({ type: 'unhide' })
    },
    terms(on) {
      draw({ view: { ...state.view, settings: { ...state.view.settings, terms: on } } })
      marks.update(state.view.briefing.terms.map(({ term }) => term), on)
      void send({ type: 'terms', on })
    },
    open: (page, at) => void send(at === undefined ? { type: 'open', page } : { type: 'open', page, at }),
    useFigures: (figures) => send({ type: 'use-figures', figures }),
    voucher: ({ month, fen }) => send({ type: 'voucher', month, fen }),
  }

  const placeTip = () => {
    const box = host.mount.querySelector<HTMLElement>('.tip')
    if (box === null || state.tip === null) return
    const width = document.documentElement.clientWidth
    const below = state.tip.bottom + 8 + box.offsetHeight < (document.defaultView?.innerHeight ?? 0)
    const x = Math.max(8, Math.min(state.tip.left, width - box.offsetWidth - 8))
    const y = below ? state.tip.bottom + 8 : Math.max(8, state.tip.bottom - 36 - box.offsetHeight)
    box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }

  const dock = keepPlaced(host, document, () => state.mode, () => draw({ mode: 'pill' }))
  const marks = markTerms(document, {
    found: (found) => draw({ found }),
    pointed(at) {
      const term = at === null ? undefined : state.view.briefing.terms.find((each) => each.term === at.term)
      draw({ tip: at === null || term === undefined ? null : { term, left: at.box.left, bottom: at.box.bottom } })
    },
  })

  const appear = () => {
    gaveUp = false
    draw()
    host.show()
    dock.place()
    stopRepair = keepAlive(host, document, () => {
      // The page does not want us. Only the person's own command brings us back.
      gaveUp = true
      marks.stop()
      dock.stop()
      host.remove()
    })
  }

  const end = () => {
    clearTimeout(undoTimer)
    stopRepair()
    stopListening()
    document.removeEventListener('visibilitychange', onVisible)
    marks.stop()
    dock.stop()
    render(null, host.mount)
    host.remove()
    ended()
  }

  const onMessage = (message: OverlayMessage) => {
    if (message.type === 'close') {
      if (state.mode !== 'undo') end()
    } else if (message.type === 'toggle') {
      if (gaveUp) {
        stopRepair()
        appear()
        openPanel()
      } else if (state.mode === 'panel') {
        fold()
      } else {
        openPanel()
      }
    } else {
      clearTimeout(undoTimer)
      const { view } = message
      draw({ view, ticked: new Set(view.ticked), mode: state.mode === 'undo' ? 'pill' : view.forced && !state.view.forced ? 'panel' : state.mode })
      if (!gaveUp) marks.update(view.briefing.terms.map(({ term }) => term), view.settings.terms)
    }
  }
  /** An update of the extension under an open page shows as soon as the person is back on it. */
  const onVisible = () => {
    if (!state.stale && !port.alive()) draw({ stale: true })
  }

  const stopListening = port.listen(onMessage)
  document.addEventListener('visibilitychange', onVisible)
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'] as const) {
    // The page's own "clicked elsewhere" handlers are not meant for us.
    host.mount.addEventListener(type, (event) => event.stopPropagation())
  }
  appear()
  marks.update(first.briefing.terms.map(({ term }) => term), first.settings.terms)
  setTimeout(() => { if (state.mode !== 'undo') draw({ announced: `${words().region} ${sayIn(state.view.settings.language).of(state.view.briefing.pill)}` }) }, ANNOUNCE_AFTER)
}
