import type { OverlayMessage, OverlayView, PageMessage } from '../../platform/messages.ts'
import type { Actions } from './actions.ts'
import type { Draw } from './context.ts'
import type { Port } from './port.ts'
import { keepPlaced } from './dock.ts'
import { h } from './h.ts'
import { keepAlive, makeHost } from './host.ts'
import { panel } from './panel.ts'
import { pill, undo } from './pill.ts'
import { markTerms } from './termMarks.ts'
import { canUnderline } from './terms.ts'
import { tipOf } from './tip.ts'
import { sayIn } from './words.ts'

/** How long hiding can be taken back, and when a screen reader is told of the overlay (ms). */
const UNDO_FOR = 20_000
const ANNOUNCE_AFTER = 600

/**
 * Draws the overlay on a page and keeps it there until the background or the person closes it, or the page has fought it
 * off. `ended` is called once when nothing of ours is left on the page.
 */
export function startOverlay(port: Port, first: OverlayView, ended: () => void): void {
  const host = makeHost(document)
  const dockElement = h('aside', { class: 'dock' })
  const live = h('div', { class: 'sr', 'aria-live': 'polite' })
  let view = first
  let mode: 'pill' | 'panel' | 'undo' = first.forced ? 'panel' : 'pill'
  let ticked: ReadonlySet<string> = new Set(first.ticked)
  let found: ReadonlySet<string> = new Set()
  let undone = ''
  const kept = new Set<string>()
  let stale = false
  let gaveUp = false
  /** Where the keyboard was before the panel opened. */
  let back: Element | null = null
  let undoTimer: ReturnType<typeof setTimeout> | undefined
  let stopRepair = () => {}

  const now = (): Draw => ({ ...sayIn(view.settings.language), view, actions, ticked, found, canMark: canUnderline(), stale, kept })

  /** Draws everything anew; what was scrolled, opened or focused in the panel stays so. */
  const draw = () => {
    if (gaveUp) return
    const state = now()
    const { theme, textSize, language } = view.settings
    host.mount.className = `root${textSize === 'large' ? ' large' : ''}`
    host.mount.dataset.theme = theme
    host.mount.lang = language === 'en' ? 'en' : 'zh-CN'
    dockElement.setAttribute('aria-label', state.words.region)
    const scrolled = dockElement.querySelector('.body')?.scrollTop ?? 0
    const focused = (host.root.activeElement as HTMLElement | null)?.dataset.key
    dockElement.replaceChildren(mode === 'panel' ? panel(state, now) : mode === 'undo' ? undo(state, undone) : pill(state))
    dock.place()
    const body = dockElement.querySelector('.body')
    if (body !== null && scrolled > 0) body.scrollTop = scrolled
    if (focused !== undefined) dockElement.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  }

  /** Tells the background; where that is no longer possible, says that the page has to be loaded again. */
  const send = async (message: PageMessage): Promise<boolean> => {
    try {
      if (!port.alive()) throw new Error('updated')
      await port.send(message)
      return true
    } catch {
      stale = true
      mode = 'panel'
      clearTimeout(undoTimer)
      draw()
      return false
    }
  }

  /** Marked before it is sent: the background answers a change with a new view, which may come before the reply. */
  const keep = async (what: string, message: PageMessage): Promise<boolean> => {
    kept.add(what)
    const done = await send(message)
    if (!done) kept.delete(what)
    return done
  }

  const openPanel = () => {
    const active = document.activeElement
    back = active === host.element || active === document.body ? null : active
    stale ||= !port.alive()
    mode = 'panel'
    tip.show(null)
    dock.allowOver(true)
    draw()
    dockElement.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true })
  }
  const fold = () => {
    const hadFocus = document.activeElement === host.element
    mode = 'pill'
    draw()
    if (!hadFocus) return
    const to = back instanceof HTMLElement && back.isConnected ? back : dockElement.querySelector<HTMLElement>('.pill button')
    to?.focus({ preventScroll: true })
  }
  const quiet = (text: string, message: PageMessage) => {
    mode = 'undo'
    undone = text
    draw()
    clearTimeout(undoTimer)
    undoTimer = setTimeout(end, UNDO_FOR)
    void send(message)
  }
  const look = () =>
    marks.update(
      view.briefing.terms.map(({ term }) => term),
      view.settings.terms,
    )

  const actions: Actions = {
    openPanel,
    fold,
    tick(item, on) {
      ticked = new Set(on ? [...ticked, item] : [...ticked].filter((each) => each !== item))
      void send({ type: 'tick', item, ticked: on })
    },
    hide: (scope) => quiet(now().words.hidden[scope], { type: 'hide', scope }),
    notHelpful: () => quiet(now().words.notHelpfulDone, { type: 'not-helpful' }),
    undo() {
      clearTimeout(undoTimer)
      mode = 'pill'
      draw()
      void send({ type: 'unhide' })
    },
    terms(on) {
      view = { ...view, settings: { ...view.settings, terms: on } }
      look()
      void send({ type: 'terms', on })
    },
    open: (page, at) => void send(at === undefined ? { type: 'open', page } : { type: 'open', page, at }),
    useFigures: (figures) => keep('figures', { type: 'use-figures', figures }),
    voucher: (payment) => keep(`voucher-${payment.insurance}`, { type: 'voucher', ...payment }),
  }

  const dock = keepPlaced(
    host,
    document,
    () => mode,
    () => {
      mode = 'pill'
      draw()
    },
  )
  const tip = tipOf(host.mount)
  const marks = markTerms(document, {
    found: (all) => {
      found = all
    },
    pointed(at) {
      const term = view.briefing.terms.find((each) => each.term === at?.term)
      tip.show(
        at === null || term === undefined
          ? null
          : { term: term.term, meaning: now().of(term.meaning), box: at.box, above: at.above ?? false },
      )
    },
  })

  const appear = () => {
    gaveUp = false
    host.mount.replaceChildren(dockElement, live)
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
    host.remove()
    ended()
  }

  const onMessage = (message: OverlayMessage) => {
    if (message.type === 'close') {
      if (mode !== 'undo') end()
    } else if (message.type === 'toggle') {
      if (gaveUp) {
        appear()
        dock.start()
      }
      if (mode === 'panel' && !gaveUp && host.element.isConnected) fold()
      else openPanel()
    } else {
      const asked = message.view.forced && !view.forced
      clearTimeout(undoTimer)
      view = message.view
      ticked = new Set(view.ticked)
      if (asked) mode = 'panel'
      else if (mode === 'undo') mode = 'pill'
      draw()
      if (!gaveUp) look()
    }
  }
  /** An update of the extension under an open page shows as soon as the person is back on it. */
  const onVisible = () => {
    if (stale || port.alive()) return
    stale = true
    draw()
  }

  const stopListening = port.listen(onMessage)
  document.addEventListener('visibilitychange', onVisible)
  dockElement.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape' && mode === 'panel') fold()
  })
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'] as const) {
    // The page's own "clicked elsewhere" handlers are not meant for us.
    host.mount.addEventListener(type, (event) => event.stopPropagation())
  }
  dock.start()
  appear()
  look()
  setTimeout(() => {
    live.append(h('p', null, `${now().words.region} ${now().of(view.briefing.pill)}`))
  }, ANNOUNCE_AFTER)
}
