import { glance } from './glance.ts'
import type { Found } from './judge.ts'

/** Time from a change to the next look in ms, twice as long each time at one address; how many looks an address gets, and how many a page in all. */
export const QUIET = 400
export const PER_ADDRESS = 6
export const TOTAL = 40

/** What would make the person see something else: address, verdict, and what the page says at its top and asks for; null for nothing to see. */
const marks = ({ sighting, excerpt, url }: Found): string | null =>
  sighting.social || sighting.lookalike
    ? [url, sighting.social, excerpt.title, ...excerpt.headings, ...excerpt.buttons, ...excerpt.labels].join()
    : null

/** What the first look needs stands beside the window, because asking a window for anything is slow. */
export interface Page {
  document: Document
  MutationObserver: typeof MutationObserver
  window: Window
}

const EVERYTHING = { childList: true, subtree: true } as const

/**
 * Watches one page for as long as it lives. Glances at once, reads when the browser is idle if the glance says so, then again
 * after a change of its content or address or a return from the back-forward cache: less and less often, a bounded number of
 * times, never by polling. `judge` reads it. `report` is called when there is something to show,
 * when that changes, and once (neither social nor look-alike) when it is gone. A page without a sign of the trade never
 * reports; one in doubt does, and the second stage ends it.
 */
// In brackets for the same reason as the glance.
export const watch = function (page: Page, judge: (document: Document) => Found, report: (found: Found) => void): void {
  const { document } = page
  let begun: ReturnType<typeof begin> | null = null
  // What only a page needs that changes or is read is not even compiled for the others.
  const going = () => (begun ??= begin(page, judge, report, observer))
  const observer = new page.MutationObserver((changes) => {
    going().changed(changes)
  })
  if (glance(document)) going().readSoon()
  observer.observe(document, EVERYTHING)
}

/** The watch once there is something to watch: a first look has been had. */
function begin(
  { document, window }: Page,
  judge: (document: Document) => Found,
  report: (found: Found) => void,
  observer: MutationObserver,
) {
  let shown: string | null = null
  let address = document.URL
  let timer = 0
  let here = 1
  let total = 1
  let listening = false

  const read = (): void => {
    const found = judge(document)
    const mark = marks(found)
    if (mark === shown) return
    shown = mark
    listen()
    report(found)
  }
  const readSoon = (): void => {
    window.requestIdleCallback(read, { timeout: 2000 })
  }
  const look = (): void => {
    if (document.URL !== address) [address, here] = [document.URL, 0]
    if (here >= PER_ADDRESS || total >= TOTAL) return observer.disconnect()
    here += 1
    total += 1
    // A page that showed something is read in full, so that its end is seen too.
    if (shown !== null || glance(document)) readSoon()
    observer.observe(document, EVERYTHING)
  }
  const lookIn = (wait: number): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(look, wait)
  }
  /** Only for pages that change or were shown: most never do, and pay nothing for it. */
  const listen = (): void => {
    if (listening) return
    listening = true
    const moved = () => {
      lookIn(QUIET)
    }
    window.addEventListener('popstate', moved)
    ;(window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved)
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return
      // What was shown went with the page; what the background was told may be about another page by now.
      shown = null
      here = 0
      moved()
    })
  }
  return {
    readSoon,
    // One change says that a look is due; what else changes until then is seen by that look. Beside the body (which some
    // pages replace whole) stands what extensions put there, our own overlay above all, and no content.
    changed(changes: MutationRecord[]) {
      if (changes.every(({ target, addedNodes: [added] }) => target === document.documentElement && added !== document.body)) return
      observer.disconnect()
      listen()
      lookIn(QUIET * 2 ** (here - 1))
    },
  }
}
