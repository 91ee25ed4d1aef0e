import type { Sighting } from '../domain/page.ts'
import { glance } from './glance.ts'
import { read } from './read.ts'
import type { Reading } from './reading.ts'
import { sight } from './sight.ts'

/** How patient and how busy the watch is: quiet time before a re-read, re-reads per address, and in all. */
export const PATIENCE = { quiet: 400, perAddress: 6, total: 40 } as const

export interface Watch {
  /** Stops for good and lets go of every listener. */
  stop(): void
}

/** What would make the person see something else: address, verdict, and what the page says at its top and asks for. */
const marks = ({ social, lookalike }: Sighting, { title, headings, buttons, labels }: Reading, url: string): string =>
  [url, social, lookalike, title, ...headings, ...buttons, ...labels].join('|')

/**
 * Watches one page. Reads once when the browser is idle, then again after navigation inside the page, a title change, late
 * content or a return from the back-forward cache: debounced, a bounded number of times, never by polling. `report` is called
 * when there is something to show, when that changes, and once (neither social nor look-alike) when it is gone.
 * A page without a sign of the trade never reports; one in doubt does, and the second stage ends it.
 */
export function watch(
  window: Window & typeof globalThis, report: (sighting: Sighting, reading: Reading, url: string) => void, hosts: readonly string[] = [],
): Watch {
  const { document, location } = window
  let shown: string | null = null
  let address = ''
  let timer = 0
  let here = 0
  let total = 0
  let stopped = false

  const look = (): void => {
    timer = 0
    const url = location.href
    if (url !== address) [address, here] = [url, 0]
    if (here >= PATIENCE.perAddress || total >= PATIENCE.total) return observer.disconnect()
    here += 1
    total += 1
    // A page that showed something is read in full, so that its end is seen too.
    if (shown === null && !glance(document, url)) return
    const reading = read(document)
    const sighting = sight(reading, url, hosts)
    const mark = sighting.social || sighting.lookalike ? marks(sighting, reading, url) : null
    if (mark === shown) return
    shown = mark
    report(sighting, reading, url)
  }
  const again = (): void => {
    window.clearTimeout(timer)
    if (!stopped) timer = window.setTimeout(look, PATIENCE.quiet)
  }
  const listen = (): void => {
    if (!stopped) observer.observe(document.documentElement, { childList: true, subtree: true })
  }
  /** A new address starts a new count, so that a long single-page session stays watched, up to the total. */
  const moved = (): void => {
    if (total < PATIENCE.total) listen()
    again()
  }
  const observer = new window.MutationObserver((changes) => {
    if (changes.some(({ target, addedNodes }) => target.nodeName === 'TITLE' || [...addedNodes].some(({ nodeType }) => nodeType === 1))) again()
  })
  const returned = (event: PageTransitionEvent): void => {
    if (!event.persisted) return
    // What was shown went with the page; what the background was told may be about another page by now.
    shown = null
    here = 0
    moved()
  }
  const events = [
    [window, 'popstate', moved], [window, 'hashchange', moved], [window, 'pageshow', returned],
    [(window as { navigation?: EventTarget }).navigation, 'currententrychange', moved],
  ] as const
  for (const [target, name, listener] of events) target?.addEventListener(name, listener as EventListener)

  const start = (): void => {
    if (stopped) return
    look()
    listen()
  }
  if (window.requestIdleCallback) window.requestIdleCallback(start, { timeout: 2000 })
  else window.setTimeout(start, 1)

  return {
    stop() {
      stopped = true
      observer.disconnect()
      window.clearTimeout(timer)
      for (const [target, name, listener] of events) target?.removeEventListener(name, listener as EventListener)
    },
  }
}
