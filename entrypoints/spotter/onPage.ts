import type { PageFound } from '../../src/spotter/judge.ts'
import { watch } from '../../src/spotter/watch.ts'

/** See src/spotter/judge.ts: scripts/bundleSpotter.ts puts it beside this script, to be set up at the first call. */
declare const judge: (document: Document) => PageFound
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

/*
 * Runs on every page of the hosts in the manifest and must cost next to nothing there: bundled on its own, without WXT's
 * wrapper, and what reads a page is only set up when it is needed. `chrome` is there in every browser; the promise polyfill
 * would be as large as the whole spotter.
 */

/**
 * In the script's own world, which the page cannot see: the popup asks for one reading here, and finds it here. Not the window:
 * to ask that for a name it does not have takes longer than all else on a silent page.
 */
const board = Math as { shebaoCheck?: unknown }

/** Tells the background; after an update of the extension nobody is there any more, and the new version looks for itself. */
const tell = (message: object): void => {
  try {
    chrome.runtime.sendMessage(message).catch(() => undefined)
  } catch {
    // Chromium throws at once, before there is a promise.
  }
}

const start = (): void => {
  watch({ document, MutationObserver, window }, judge, ({ excerpt }) => {
    tell({ type: 'sighted', excerpt })
    // A frame that is taken out or goes elsewhere must not be spoken for any longer; a page takes all with it.
    if (window !== window.top) window.addEventListener('pagehide', () => tell({ type: 'gone' }), { once: true })
  })
}

/** How long a page may take to be parsed, in ms: a script at its foot that nobody answers must not hold us back. */
const PATIENCE = 2500

/** Starts when the page is parsed and the browser idle, or when patience is over. */
const startWhenParsed = (): void => {
  if (document.readyState !== 'loading') return start()
  let waiting = true
  const go = (): void => {
    if (waiting) start()
    waiting = false
  }
  document.addEventListener('DOMContentLoaded', () => requestIdleCallback(go, { timeout: 500 }), { once: true })
  setTimeout(go, PATIENCE)
}

if (board.shebaoCheck === 'asked') board.shebaoCheck = judge(document)
// A page made ready in advance is not on show: nothing of it may appear on the page that is.
else if ((document as { prerendering?: boolean }).prerendering === true)
  document.addEventListener('prerenderingchange', startWhenParsed, { once: true })
else startWhenParsed()
