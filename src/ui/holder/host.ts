import { styleRoot } from './css.ts'

/** How often a page may undo us before we leave it alone, and how long we wait each time (ms). */
const REPAIRS = [50, 200, 800, 2_000, 5_000]

export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** Everything of ours is drawn in here. */
  mount: HTMLElement
  /** Puts the host (back) on the page, and into the top layer once it was shown. */
  put(): void
  /** Gives it its look and puts it into the top layer. */
  show(): void
  /** Is it as `put` left it? */
  isWhole(): boolean
  /** Puts the host in front of all else in the top layer. */
  raise(): void
  remove(): void
}

/** A name that no page can have a rule for, valid for a shadow host: two runs of letters and digits with a hyphen. */
function randomName(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `n${a.toString(36)}-${b.toString(36)}`
}

/** Is this a name as `randomName` makes them? */
export const isHostName = (name: string): boolean => /^n[0-9a-z]{1,7}-[0-9a-z]{1,7}$/.test(name)

/**
 * Makes the host with its closed root; nothing is on the page until `put`, and nothing to be seen until `show`: a page with the host in its
 * top layer is styled, laid out and painted anew, which can wait until there is something in it.
 */
export function makeHost(document: Document): Host {
  const element = document.createElement(randomName())
  const root = element.attachShadow({ mode: 'closed' })
  const mount = document.createElement('div')
  root.append(mount)
  element.popover = 'manual'
  let shown = false
  const isOpen = () => element.matches(':popover-open')
  const put = () => {
    if (element.parentNode !== document.documentElement) document.documentElement.append(element)
    if (element.popover !== 'manual') element.popover = 'manual'
    element.inert = false
    try {
      if (shown && !isOpen()) element.showPopover()
    } catch {
      // Without a top layer the highest z-index has to do.
    }
  }
  return {
    element,
    root,
    mount,
    put,
    show() {
      if (shown) return
      shown = true
      styleRoot(root)
      put()
    },
    isWhole: () =>
      element.parentNode === document.documentElement &&
      element.attributes.length === 1 &&
      element.popover === 'manual' &&
      (!shown || isOpen()),
    raise() {
      if (isOpen()) element.hidePopover()
      element.showPopover()
    },
    remove: () => element.remove(),
  }
}

/**
 * Watches what the page does to the host and puts it back, a few times with growing pauses; then calls `giveUp` once and
 * stops. Returns how to stop.
 */
export function keepAlive(host: Host, document: Document, giveUp: () => void): () => void {
  let repairs = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let mending = false
  const mend = () => {
    timer = undefined
    if (host.isWhole()) return
    mending = true
    for (const { name } of [...host.element.attributes]) if (name !== 'popover') host.element.removeAttribute(name)
    host.put()
    mending = false
    observe()
  }
  const check = () => {
    if (mending || timer !== undefined || document.fullscreenElement !== null || host.isWhole()) return
    const wait = REPAIRS[repairs]
    repairs += 1
    if (wait === undefined) {
      stop()
      giveUp()
    } else {
      timer = setTimeout(mend, wait)
    }
  }
  const observer = new MutationObserver(check)
  const observe = () => {
    observer.disconnect()
    observer.observe(document, { childList: true })
    observer.observe(document.documentElement, { childList: true })
    observer.observe(host.element, { attributes: true })
  }
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    host.element.removeEventListener('toggle', check)
  }
  observe()
  host.element.addEventListener('toggle', check)
  return stop
}
