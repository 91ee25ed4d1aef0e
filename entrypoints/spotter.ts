import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { excerpt } from '../src/spotter/excerpt.ts'
import { watch } from '../src/spotter/watch.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

/*
 * Runs on every page of the hosts in the manifest and must cost next to nothing there. `chrome` is there in every
 * browser; the promise polyfill would be ten times the size of what it is needed for.
 */
export default defineUnlistedScript(() => {
  const send = (message: unknown) => chrome.runtime.sendMessage(message).catch(() => undefined)
  let shown = false
  watch(window, (sighting, reading) => {
    if (!sighting.social && !sighting.lookalike) {
      if (shown) void send({ type: 'gone' })
      shown = false
      return
    }
    shown = true
    void send({ type: 'sighted', sighting, excerpt: excerpt(reading), url: location.href })
  })
})
