import { glance } from './glance.ts'
import type { PageFound } from './judge.ts'

/** Time from a change to the next look in ms, twice as long each time at one address up to the slowest, which goes on without end. */
export const QUIET = 400
export const SLOWEST = 12_800

/** What would make the person see something else: address, and what the page says at its top and asks for. */
const marks = ({ excerpt: { title, fields, headings, buttons, labels, main }, url }: PageFound): string =>
  [url, title, fields, ...headings, ...buttons, ...labels, headings.length + labels.length > 0 ? '' : main.slice(0, 200)].join()

/** What the first look needs stands beside the window, because asking a window for anything is slow. */
export interface Page {
  document: Document
  MutationObserver: typeof MutationObserver
  window: Window
}

const CONTENT = { childList: true, subtree: true } as const
/** What shows and hides a part of a page; seen only on pages of the trade, for a glance reads what is hidden as well. */
const SHOWING = { ...CONTENT, attributes: true, attributeFilter: ['hidden', 'style', 'class'] }

/**
 * Watches one page for as long as it lives. Glances at once, reads when the browser is idle if the glance says so, then again
 * after a change of its content, of what it shows, or of its address, and after a return from the back-forward cache. Looks come
 * less and less often, slowly without end, and soon after a click or a key; never without a change. `read` reads the page.
 * `report` is called with what may be something to show, whenever that changes; the background judges it, and takes back what
 * was shown when it is nothing any more. A page without a sign of the trade never reports.
 */
export const watch = function (page: Page, read: (document: Document) => PageFound, report: (found: PageFound) => void): void {
  const { document } = page
  let begun: ReturnType<typeof begin> | null = null
  // What only a page needs that changes or is read is not even compiled for the others.
  const going = () => (begun ??= begin(page, read, report, observer))
  const observer = new page.MutationObserver((changes) => {
    going().changed(changes)
  })
  if (glance(document)) going().readSoon()
  observer.observe(document, CONTENT)
}

/** The watch once there is something to watch: a first look has been had. */
function begin(
  { document, window }: Page,
  readPage: (document: Document) => PageFound,
  report: (found: PageFound) => void,
  observer: MutationObserver,
) {
  /** What was last told; null for nothing yet. */
  let told: string | null = null
  let address = document.URL
  let timer = 0
  let looks = 1
  let listening = false
  /** A change waits for its look; the person did something since the last look. */
  let due = false
  let acted = false

  const read = (): void => {
    const found = readPage(document)
    const mark = marks(found)
    listen()
    observer.observe(document, SHOWING)
    if (mark === told) return
    told = mark
    report(found)
  }
  const readSoon = (): void => {
    window.requestIdleCallback(read, { timeout: 2000 })
  }
  const look = (): void => {
    if (document.URL !== address) [address, looks] = [document.URL, 0]
    looks += 1
    due = acted = false
    // A page that told something is read again, so that its end is told too.
    if (told !== null || glance(document)) readSoon()
    else observer.observe(document, CONTENT)
  }
  const lookIn = (wait: number): void => {
    due = true
    window.clearTimeout(timer)
    timer = window.setTimeout(look, wait)
  }
  const soon = (): void => {
    lookIn(QUIET)
  }
  /** What the person does may change the page at once or in a moment; either way one look comes soon after the change. */
  const act = (): void => {
    acted = true
    if (due) soon()
  }
  /** Only for pages that change or were read: most never do, and pay nothing for it. */
  const listen = (): void => {
    if (listening) return
    listening = true
    document.addEventListener('click', act, { capture: true, passive: true })
    document.addEventListener('keydown', act, { capture: true, passive: true })
    window.addEventListener('popstate', soon)
    window.addEventListener('hashchange', soon)
    ;(window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', soon)
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return
      // What was shown went with the page; what the background was told may be about another page by now.
      told = null
      looks = 0
      soon()
    })
  }
  /**
   * Beside the body (which some pages replace whole) stands what extensions put there, our own note above all, and no content.
   * Of what is shown and hidden, blocks count and not the buttons and icons in them.
   */
  const matters = ({ type, target, addedNodes: [added] }: MutationRecord): boolean =>
    type === 'attributes'
      ? target !== document.documentElement && (target as Element).firstElementChild !== null
      : target !== document.documentElement || added === document.body
  return {
    readSoon,
    // One change says that a look is due; what else changes until then is seen by that look.
    changed(changes: MutationRecord[]) {
      if (!changes.some(matters)) return
      observer.disconnect()
      listen()
      lookIn(acted ? QUIET : Math.min(QUIET * 2 ** (looks - 1), SLOWEST))
    },
  }
}
