import { excerpt } from '../../src/spotter/excerpt.ts'
import { read } from '../../src/spotter/read.ts'
import { sight } from '../../src/spotter/sight.ts'
import { watch } from '../../src/spotter/watch.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

/*
 * Runs on every page of the hosts in the manifest and must cost next to nothing there: bundled on its own, without WXT's
 * wrapper. `chrome` is there in every browser; the promise polyfill would be as large as the whole spotter.
 */

/** In the script's own world, which the page cannot see: the popup asks for one reading here, and finds it here. */
const world = globalThis as { shebaoCheck?: unknown }

const send = (message: unknown) => chrome.runtime.sendMessage(message).catch(() => undefined)

if (world.shebaoCheck === 'asked') {
  const reading = read(document)
  world.shebaoCheck = { sighting: sight(reading, location.href), excerpt: excerpt(reading), url: location.href }
} else {
  watch(window, (sighting, reading, url) => {
    const found = sighting.social || sighting.lookalike
    void send(found ? { type: 'sighted', sighting, excerpt: excerpt(reading), url } : { type: 'gone' })
  })
}
