import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { OverlayMessage, OverlayView, PageMessage } from '../src/platform/messages.ts'
import type { Port } from '../src/ui/overlay/port.ts'
import { startOverlay } from '../src/ui/overlay/overlay.ts'

declare global {
  /** Set in the content script's own world, which the page cannot see: one overlay per page. */
  var shebaoOverlay: boolean | undefined
}

declare const chrome: {
  runtime: {
    id?: string
    sendMessage(message: unknown): Promise<unknown>
    onMessage: {
      addListener(listener: (message: OverlayMessage) => void): void
      removeListener(listener: (message: OverlayMessage) => void): void
    }
  }
}

/*
 * Injected by the background after a hit. An unlisted script, because WXT's wrapper for content scripts brings the promise
 * polyfill, a third of the whole; `chrome` is there in every browser.
 */
const port: Port = {
  send: (message: PageMessage) => chrome.runtime.sendMessage(message) as Promise<OverlayView | null>,
  listen(onMessage) {
    const listener = (message: OverlayMessage) => {
      onMessage(message)
    }
    chrome.runtime.onMessage.addListener(listener)
    return () => {
      try {
        chrome.runtime.onMessage.removeListener(listener)
      } catch {
        // The extension is gone, and the listener with it.
      }
    }
  },
  alive() {
    try {
      return chrome.runtime.id !== undefined
    } catch {
      return false
    }
  },
}

export default defineUnlistedScript(async () => {
  if (globalThis.shebaoOverlay || window !== window.top) return
  globalThis.shebaoOverlay = true
  const view = await port.send({ type: 'overlay-ready' }).catch(() => null)
  if (view)
    startOverlay(port, view, () => {
      globalThis.shebaoOverlay = false
    })
  else globalThis.shebaoOverlay = false
})
