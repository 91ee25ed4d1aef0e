import type { Shape, Side } from '../../platform/messages.ts'
import type { Host } from './host.ts'
import { inFrontOf, innerDocument, obstaclesOf } from './obstacles.ts'
import { boxOfSpot, spotForPanel, spotForPill, spotForTip, type Box, type Size, type Spot } from './place.ts'
import { sizeOf } from './sizes.ts'

/** What is to be placed: the frame in its dock, and what of it is shown. */
export interface Placed {
  dock: HTMLElement
  shape: Shape
  large: boolean
  side: Side
  /** Where the tip belongs. */
  tip: { left: number; top: number; bottom: number; above: boolean } | null
  frame: HTMLElement | null
}

export interface Dock {
  /** Puts the note where it covers neither the focused field nor a primary button. */
  place(): void
  /** Moves it along with the pointer; at the end it goes to the nearer side, which is returned. */
  drag(dx: number, dy: number, end: boolean): Side
  /** From now on the panel may stay although a primary button lies under it: the person opened it and there is no room. */
  allowOver(allowed: boolean): void
  /** The element of the page that had the focus last. */
  lastFocus(): Element | null
  start(): void
  stop(): void
}

const SETTLE = 120
/** How often a spot is given up for another because something of the page floats there. */
const TRIES = 3

/**
 * Keeps the note out of the way as the page scrolls, resizes and moves its focus. `fold` is called when there is no room left for the
 * panel.
 */
export function keepPlaced(host: Host, document: Document, now: () => Placed, fold: () => void): Dock {
  const window = document.defaultView
  let over = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Element | null = null
  /** Where the person dragged the panel to. */
  let at: number | null = null
  let dragged: { x: number; y: number } | null = null
  let spot: Spot | null = null
  const frames = new WeakSet<Document>()
  const viewport = (): Size => ({
    width: document.documentElement.clientWidth || (window?.innerWidth ?? 0),
    height: window?.innerHeight ?? 0,
  })

  const find = (view: Size, { shape, large, side, tip }: Placed, focused: readonly Box[], all: readonly Box[]): Spot | null => {
    const size = sizeOf(shape, large, view.width)
    if (shape === 'tip' && tip !== null) return spotForTip(view, size, tip, tip.above)
    if (shape === 'panel') {
      const open = (avoid: readonly Box[]) => spotForPanel(view, size, avoid, side, at)
      return open(all) ?? (over ? (open(focused) ?? open([])) : null)
    }
    return spotForPill(view, size, all, side) ?? spotForPill(view, size, focused, side)
  }

  const place = () => {
    const placed = now()
    const { dock, frame, shape, large } = placed
    if (frame === null || dragged !== null || !host.element.isConnected) return
    counterZoom(host)
    const view = viewport()
    const { focused, primary } = obstaclesOf(document, view, host.element)
    const all = [...focused, ...primary]
    spot = find(view, placed, focused, all)
    const most = shape === 'tip' ? 0 : TRIES
    for (let tries = 0; tries < most && spot !== null; tries += 1) {
      const front = inFrontOf(document, boxOfSpot(spot), view, host.element)
      if (front === null) break
      all.push(front)
      spot = find(view, placed, focused, all)
    }
    if (spot === null && shape === 'panel') return fold()
    // It glides from one spot to another, but does not fly in.
    dock.classList.toggle('moves', dock.classList.contains('placed') && shape !== 'tip')
    dock.classList.toggle('placed', spot !== null)
    const size = spot ?? sizeOf(shape, large, view.width)
    frame.style.width = `${Math.floor(size.width)}px`
    frame.style.height = `${Math.floor(size.height)}px`
    if (spot !== null) moveTo(dock, spot)
  }

  const soon = () => {
    if (timer === undefined)
      timer = setTimeout(() => {
        timer = undefined
        place()
      }, SETTLE)
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (target === host.element) return
    over = false
    if (target instanceof Element) {
      last = target
      watchFrame(target)
    }
    place()
  }
  /** Focus inside a frame of the same site is told there, not here. */
  const watchFrame = (target: Element | null) => {
    if (target === null || (target.localName !== 'iframe' && target.localName !== 'frame')) return
    const inner = innerDocument(target)
    if (inner === null || frames.has(inner)) return
    frames.add(inner)
    inner.addEventListener('focusin', onFocus as EventListener)
  }
  const onBlur = () => {
    watchFrame(document.activeElement)
    soon()
  }
  const onFullscreen = () => {
    if (document.fullscreenElement === null) host.put()
    else if (host.element.matches(':popover-open')) host.element.hidePopover()
    host.mount.hidden = document.fullscreenElement !== null
    soon()
  }

  return {
    place,
    allowOver: (allowed) => {
      over = allowed
    },
    lastFocus: () => last,
    drag(dx, dy, end) {
      const { dock, side } = now()
      if (spot === null) return side
      const view = viewport()
      dragged ??= { x: spot.x, y: spot.y }
      const x = Math.max(0, Math.min(view.width - spot.width, dragged.x + dx))
      const y = Math.max(0, Math.min(view.height - spot.height, dragged.y + dy))
      dock.classList.remove('moves')
      moveTo(dock, { x, y })
      if (!end) return side
      dragged = null
      at = y
      // Where it was put on purpose it may lie over a button, though not over a field.
      over = true
      return x + spot.width / 2 < view.width / 2 ? 'left' : 'right'
    },
    start() {
      document.addEventListener('focusin', onFocus)
      document.addEventListener('scroll', soon, { passive: true, capture: true })
      document.addEventListener('fullscreenchange', onFullscreen)
      window?.addEventListener('resize', soon, { passive: true })
      window?.addEventListener('blur', onBlur)
    },
    stop() {
      clearTimeout(timer)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('scroll', soon, { capture: true })
      document.removeEventListener('fullscreenchange', onFullscreen)
      window?.removeEventListener('resize', soon)
      window?.removeEventListener('blur', onBlur)
    },
  }
}

function moveTo(dock: HTMLElement, { x, y }: { x: number; y: number }): void {
  dock.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}

/** A page that zooms its root zooms everything in it; the note keeps its own size. */
function counterZoom({ mount }: Host): void {
  const zoom = (mount.ownerDocument.documentElement as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1
  mount.style.setProperty('zoom', zoom === 1 ? 'normal' : String(1 / zoom))
}
