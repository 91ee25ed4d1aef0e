import type { HolderMessage, HolderSetup, PageMessage, Shape } from '../../platform/messages.ts'
import { keepPlaced } from './dock.ts'
import { ringEntrance } from './entrance.ts'
import { isHostName, keepAlive, makeHost } from './host.ts'
import type { Port } from './port.ts'
import { markTerms } from './termMarks.ts'
import { lookout } from './topLayer.ts'

/** How long a frame may take to draw before the page is taken for one that cannot hold it (ms). */
const DRAWN_WITHIN = 6_000
/** How often a frame that the page made load anew gets another key. */
const RENEWALS = 5

/**
 * Puts our frame on a page and keeps it there until the background or the person closes it, or the page has fought it off.
 * Nothing of the person or the verdict comes through here: it is drawn in the frame, which this script cannot see into.
 * `ended` is called once when nothing of ours is left on the page.
 */
export function startHolder(port: Port, first: HolderSetup, ended: () => void): void {
  removeLeftBehind(port)
  const host = makeHost(document)
  const isClear = lookout(document, host.element, port.rootOf)
  const dockElement = document.createElement('div')
  dockElement.className = 'dock'
  let setup: Omit<HolderSetup, 'key'> = first
  let shape: Shape = first.shape
  let frame: HTMLIFrameElement | null = null
  /** The key that the frame was opened with; nothing while it waits for another. */
  let used: string | null = null
  let tip: { left: number; top: number; bottom: number; above: boolean } | null = null
  let gaveUp = false
  let over = false
  let drawn = false
  let renewals = 0
  let patience: ReturnType<typeof setTimeout> | undefined
  let stopRepair = () => {}

  const send = async (message: PageMessage): Promise<HolderSetup | null> => {
    try {
      if (!port.alive()) throw new Error('updated')
      return (await port.send(message)) ?? null
    } catch {
      // Updated or removed: the new version puts its own note here.
      if (!port.alive()) end()
      return null
    }
  }

  /** A frame of its own for each key: what the page makes load again finds its key used and stays blank. */
  const open = (key: string) => {
    drawn = false
    dockElement.hidden = true
    const made = document.createElement('iframe')
    made.src = `${port.frame}#${key}`
    made.title = setup.title
    let loads = 0
    made.addEventListener('load', () => {
      loads += 1
      if (loads > 1 && made === frame && used === key) void renew()
    })
    frame = made
    used = key
    dockElement.replaceChildren(made)
    clearTimeout(patience)
    patience = setTimeout(() => {
      if (drawn) return
      void send({ type: 'cannot-hold' })
      end()
    }, DRAWN_WITHIN)
  }
  const renew = async () => {
    used = null
    dockElement.hidden = true
    renewals += 1
    if (renewals > RENEWALS) return leave()
    const next = await send({ type: 'holder-ready' })
    if (next === null || over || gaveUp) return
    setup = next
    open(next.key)
  }
  const wear = () => {
    if (frame !== null) frame.className = `${shape} ${setup.theme}`
  }
  const become = (next: Shape, focus: boolean) => {
    const hadFocus = document.activeElement === host.element
    shape = next
    if (shape !== 'tip') tip = null
    if (shape === 'panel') {
      dock.allowOver(true)
      marks.begin()
    }
    wear()
    dock.place()
    if (focus && shape !== 'pill') frame?.focus()
    if (shape === 'pill' && hadFocus) {
      const back = dock.lastFocus()
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true })
      else frame?.blur()
    }
  }
  /** Folds because there is no room; the frame is told through the background. */
  const fold = () => {
    become('pill', false)
    void send({ type: 'folded' })
  }

  const dock = keepPlaced(host, document, () => ({ dock: dockElement, frame, shape, large: setup.large, side: setup.side, tip }), fold)
  const marks = markTerms(document, {
    found: (all) => void send({ type: 'found', terms: [...all] }),
    pointed(at) {
      if (gaveUp || shape === 'panel') return
      // The frame draws the meaning first, then it moves to the word.
      void send({ type: 'pointed', term: at?.term ?? null }).then(() => {
        if (shape === 'panel') return
        tip = at === null ? null : { left: at.box.left, top: at.box.top, bottom: at.box.bottom, above: at.above ?? false }
        become(at === null ? 'pill' : 'tip', false)
      })
    },
  })

  const appear = () => {
    gaveUp = false
    host.mount.replaceChildren(dockElement)
    host.put()
    stopRepair = keepAlive(host, document, leave)
  }
  /** The page does not want us. Only the person's own command brings us back. */
  const leave = () => {
    gaveUp = true
    stopRepair()
    clearTimeout(patience)
    marks.stop()
    dock.stop()
    host.remove()
    frame = null
    void send({ type: 'cannot-hold' })
  }
  const end = () => {
    if (over) return
    over = true
    clearTimeout(patience)
    stopRepair()
    stopListening()
    document.removeEventListener('visibilitychange', onVisible)
    removeEventListener('pageshow', onShow)
    marks.stop()
    dock.stop()
    host.remove()
    ended()
  }

  const answer = (message: HolderMessage): unknown => {
    switch (message.type) {
      case 'drawn':
        setup = message.setup
        drawn = true
        // Its place first, while nothing of it is on show and the page's layout stands.
        become(setup.shape, false)
        marks.update(setup.terms, setup.terms.length > 0)
        dockElement.hidden = false
        host.show()
        return undefined
      case 'shape':
        return become(message.shape, message.focus)
      case 'moved': {
        const side = dock.drag(message.dx, message.dy, message.end)
        if (message.end) {
          setup = { ...setup, side }
          dock.place()
        }
        return side
      }
      case 'toggle':
        if (gaveUp) {
          renewals = 0
          appear()
          dock.start()
          shape = 'panel'
          void renew()
        }
        return shape
      case 'show-entrance':
        return ringEntrance(document, host.mount, message.words)
      case 'on-top': {
        const clear = isClear(message.raise)
        // So that the person sees the note that asks for another click.
        if (!clear && message.raise) host.raise()
        return clear
      }
      case 'renew':
        return message.key === used ? renew() : undefined
      case 'close':
        return end()
    }
  }

  const onVisible = () => {
    if (!port.alive()) end()
  }
  /** Back from the back-forward cache: the frame may have lost its line to the background. */
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted && !gaveUp) void renew()
  }

  const stopListening = port.listen(answer)
  document.addEventListener('visibilitychange', onVisible)
  addEventListener('pageshow', onShow)
  dock.start()
  appear()
  open(first.key)
}

/** What an earlier version of the extension left on the page when it was updated: an element named as ours with a frame that is dead. */
function removeLeftBehind(port: Port): void {
  for (const element of document.documentElement.children)
    if (
      isHostName(element.localName) &&
      element instanceof HTMLElement &&
      port.rootOf(element)?.querySelector('.dock > iframe') instanceof HTMLIFrameElement
    )
      element.remove()
}
