import type { Sighting } from '../domain/page.ts'
import type { Excerpt } from './excerpt.ts'
import { excerpt } from './excerpt.ts'
import { glance } from './glance.ts'
import { read } from './read.ts'
import { sight } from './sight.ts'

/** How patient and how busy the watch is: quiet time before a re-read, re-reads per address, and in all. */
export const PATIENCE = { quiet: 400, perAddress: 6, total: 40 } as const

/** Two sightings that would look the same to the person: nothing needs redrawing. */
export const sameSighting = (a: Sighting, b: Sighting): boolean =>
  a.social === b.social && a.kind === b.kind && a.official === b.official && a.lookalike === b.lookalike

export interface Watch {
  /** Stops for good and lets go of every listener. */
  stop(): void
}

/**
 * Watches one page. Reads once when the browser is idle, then again after navigation inside the page, a title change, late
 * content or a return from the back-forward cache: debounced, a bounded number of times, never by polling. `report` is called
 * when there is something to show, when that changes, and once (`social: false`) when it is gone. A silent page never reports.
 */
export function watch(
  window: Window & typeof globalThis, report: (sighting: Sighting, excerpt: Excerpt, url: string) => void, hosts: readonly string[] = [],
): Watch {
  const { document } = window
  let shown: { sighting: Sighting; url: string } | null = null
  let address = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let here = 0
  let total = 0
  let stopped = false

  const look = (): void => {
    timer = undefined
    const url = window.location.href
    if (url !== address) { address = url; here = 0 }
    if (here >= PATIENCE.perAddress || total >= PATIENCE.total) { observer.disconnect(); return }
    here += 1
    total += 1
    if (!glance(document, url)) { if (shown !== null) gone(url); return }
    const reading = read(document)
    const sighting = sight(reading, url, hosts)
    if (!sighting.social && !sighting.lookalike) { if (shown !== null) gone(url, sighting); return }
    if (shown !== null && shown.url === url && sameSighting(shown.sighting, sighting)) return
    shown = { sighting, url }
    report(sighting, excerpt(reading), url)
  }
  const gone = (url: string, sighting?: Sighting): void => {
    const last = shown!.sighting
    shown = null
    report(sighting ?? { ...last, social: false, lookalike: false, kind: null, evidence: [] }, excerpt({ ...read(document), main: '' }), url)
  }
  const again = (): void => {
    if (stopped) return
    if (timer !== undefined) window.clearTimeout(timer)
    timer = window.setTimeout(look, PATIENCE.quiet) as unknown as ReturnType<typeof setTimeout>
  }
  /** A new address starts a new count, so that a long single-page session stays watched up to the total. */
  const moved = (): void => {
    if (stopped) return
    if (total < PATIENCE.total) listen()
    again()
  }
  const observer = new window.MutationObserver((changes) => {
    if (window.location.href !== address) { moved(); return }
    if (changes.some(({ addedNodes, target }) => addedNodes.length > 0 && (target.nodeName === 'TITLE' || [...addedNodes].some(({ nodeType }) => nodeType === 1)))) again()
  })
  const listen = (): void => observer.observe(document.documentElement, { childList: true, subtree: true })
  const returned = (event: PageTransitionEvent): void => { if (event.persisted) { shown = null; here = 0; again() } }
  const navigation = (window as { navigation?: EventTarget }).navigation

  window.addEventListener('popstate', moved)
  window.addEventListener('hashchange', moved)
  window.addEventListener('pageshow', returned)
  navigation?.addEventListener('currententrychange', moved)
  const start = (): void => { look(); if (!stopped) listen() }
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(start, { timeout: 2000 })
  else window.setTimeout(start, 1)

  return {
    stop() {
      stopped = true
      observer.disconnect()
      if (timer !== undefined) window.clearTimeout(timer)
      window.removeEventListener('popstate', moved)
      window.removeEventListener('hashchange', moved)
      window.removeEventListener('pageshow', returned)
      navigation?.removeEventListener('currententrychange', moved)
    },
  }
}
