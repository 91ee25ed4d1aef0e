import type { Found } from '../../src/spotter/judge.ts'
import { watch } from '../../src/spotter/watch.ts'

/** See src/spotter/judge.ts: scripts/bundleSpotter.ts puts it beside this script, to be set up at the first call. */
declare const judge: (document: Document) => Found
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
  watch({ document, MutationObserver, window }, judge, (found) => {
    const hit = found.sighting.social || found.sighting.lookalike
    tell(hit ? { type: 'sighted', excerpt: found.excerpt } : { type: 'gone' })
    // A frame that is taken out or goes elsewhere must not be spoken for any longer; a page takes all with it.
    if (hit && window !== window.top) window.addEventListener('pagehide', () => tell({ type: 'gone' }), { once: true })
  })
}

if (board.shebaoCheck === 'asked') board.shebaoCheck = judge(document)
// A page made ready in advance is not on show: nothing of it may appear on the page that is.
else if ((document as { prerendering?: boolean }).prerendering === true)
  document.addEventListener('prerenderingchange', start, { once: true })
else start()
