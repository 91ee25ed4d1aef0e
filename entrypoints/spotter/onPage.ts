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

if (board.shebaoCheck === 'asked') board.shebaoCheck = judge(document)
else
  watch({ document, MutationObserver, window }, judge, (found) => {
    chrome.runtime
      .sendMessage(found.sighting.social || found.sighting.lookalike ? { type: 'sighted', ...found } : { type: 'gone' })
      .catch(() => undefined)
  })
