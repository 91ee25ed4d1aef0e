import type { Host } from './host.ts'
import { innerDocument, obstaclesOf } from './obstacles.ts'
import { spotForPanel, spotForPill, type Size, type Spot } from './place.ts'

export interface Dock {
  /** Puts the overlay where it covers neither the focused field nor a primary button. */
  place(): void
  /** From now on the panel may stay although a primary button lies under it: the person opened it and there is no room. */
  allowOver(allowed: boolean): void
  start(): void
  stop(): void
}

const SETTLE = 120

/**
 * Keeps the overlay out of the way as the page scrolls, resizes and moves its focus. `mode` says what is drawn; `fold` is
 * called when there is no room left for the panel.
 */
export function keepPlaced(host: Host, document: Document, mode: () => 'pill' | 'panel' | 'undo', fold: () => void): Dock {
  const window = document.defaultView
  let over = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const frames = new WeakSet<Document>()

  const place = () => {
    const dock = host.mount.querySelector<HTMLElement>('.dock')
    const box = dock?.firstElementChild as HTMLElement | null | undefined
    if (!dock || !box || !host.element.isConnected) return
    counterZoom(host)
    const view: Size = { width: document.documentElement.clientWidth || (window?.innerWidth ?? 0), height: window?.innerHeight ?? 0 }
    const { focused, primary } = obstaclesOf(document, view, host.element)
    const all = [...focused, ...primary]
    let spot: Spot | null
    if (mode() === 'panel') {
      const width = box.offsetWidth
      spot = spotForPanel(view, width, all) ?? (over ? (spotForPanel(view, width, focused) ?? spotForPanel(view, width, [])) : null)
      if (spot === null) return fold()
      box.style.maxHeight = `${Math.floor(spot.maxHeight)}px`
    } else {
      const size = { width: box.offsetWidth, height: box.offsetHeight }
      spot = spotForPill(view, size, all) ?? spotForPill(view, size, focused)
    }
    // It glides from one spot to another, but does not fly in.
    dock.classList.toggle('moves', dock.classList.contains('placed'))
    dock.classList.toggle('placed', spot !== null)
    if (spot !== null) dock.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`
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
    if (target instanceof Element) watchFrame(target)
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
    if (document.fullscreenElement === null) host.show()
    else if (host.element.matches(':popover-open')) host.element.hidePopover()
    host.mount.hidden = document.fullscreenElement !== null
    soon()
  }

  return {
    place,
    allowOver: (allowed) => {
      over = allowed
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

/** A page that zooms its root zooms everything in it; the overlay keeps its own size. */
function counterZoom(host: Host): void {
  const zoom = (host.element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1
  host.mount.style.setProperty('zoom', zoom === 1 ? 'normal' : String(1 / zoom))
}
