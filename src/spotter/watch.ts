import { glance } from './glance.ts'
import type { Found } from './judge.ts'

/** Time from a change to the next look in ms, twice as long each time at one address; how many looks an address gets, and how many a page in all. */
export const QUIET = 400
export const PER_ADDRESS = 6
export const TOTAL = 40

/** What would make the person see something else: address, verdict, and what the page says at its top and asks for; null for nothing to see. */
const marks = ({ sighting: { social, lookalike }, excerpt: { title, headings, buttons, labels }, url }: Found): string | null =>
  social || lookalike ? [url, social, title, ...headings, ...buttons, ...labels].join('|') : null

/** False when the page can be left alone. Takes its text in one native call, without a wrapper for any element: that is what makes a glance cheap. */
function worthReading(document: Document): boolean {
  try {
    return glance(document.URL, document.title, () => document.evaluate('string(/)', document, null, 2).stringValue)
  } catch {
    // A page that fights back (clobbered properties) is read.
    return true
  }
}

/**
 * Watches one page for as long as it lives. Glances at once, reads when the browser is idle if the glance says so, then again
 * after a change of its content or address or a return from the back-forward cache: less and less often, a bounded number of
 * times, never by polling. `judge` reads it. `report` is called when there is something to show,
 * when that changes, and once (neither social nor look-alike) when it is gone. A page without a sign of the trade never
 * reports; one in doubt does, and the second stage ends it.
 */
export function watch(window: Window & typeof globalThis, judge: (document: Document) => Found, report: (found: Found) => void): void {
  const { document } = window
  let shown: string | null = null
  let address = ''
  let timer = 0
  let here = 0
  let total = 0
  let listening = false

  const readPage = (): void => {
    const found = judge(document)
    const mark = marks(found)
    if (mark === shown) return
    shown = mark
    listen()
    report(found)
  }
  const look = (): void => {
    if (document.URL !== address) [address, here] = [document.URL, 0]
    if (here >= PER_ADDRESS || total >= TOTAL) return observer.disconnect()
    here += 1
    total += 1
    // A page that showed something is read in full, so that its end is seen too.
    if (shown !== null || worthReading(document)) window.requestIdleCallback(readPage, { timeout: 2000 })
    observer.observe(document, { childList: true, subtree: true })
  }
  const lookIn = (wait: number): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(look, wait)
  }
  // One change says that a look is due; what else changes until then is seen by that look. Beside
  // the body (which some pages replace whole) stands what extensions put there, our own overlay above all, and no content.
  const observer = new window.MutationObserver((changes) => {
    if (changes.every(({ target, addedNodes: [added] }) => target === document.documentElement && added !== document.body)) return
    observer.disconnect()
    listen()
    lookIn(QUIET * 2 ** (here - 1))
  })
  /** Only for pages that change or were shown: most never do, and pay nothing for it. */
  const listen = (): void => {
    if (listening) return
    listening = true
    const moved = () => { lookIn(QUIET) }
    for (const name of ['popstate', 'hashchange']) window.addEventListener(name, moved);
    (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved)
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return
      // What was shown went with the page; what the background was told may be about another page by now.
      shown = null
      here = 0
      moved()
    })
  }
  look()
}
