import type { HolderMessage, HolderSetup, PageMessage } from '../../src/platform/messages.ts'
import { startHolder } from '../../src/ui/holder/holder.ts'
import type { Port } from '../../src/ui/holder/port.ts'

declare global {
  /** Set in the content scripts' own world of the page, which the page itself cannot see: one holder per page. */
  var shebaoHolder: boolean | undefined
}

type HolderListener = (message: HolderMessage, sender: unknown, answer: (value: unknown) => void) => void

declare const chrome: {
  runtime?: {
    id?: string
    getURL(path: string): string
    sendMessage(message: unknown): Promise<unknown>
    onMessage: { addListener(listener: HolderListener): void; removeListener(listener: HolderListener): void }
  }
  dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null }
}

const runtime = () => {
  if (chrome.runtime?.id === undefined) throw new Error('the extension was updated')
  return chrome.runtime
}

/*
 * Injected by the background after a hit. Bundled on its own, as the spotter is (entrypoints/spotter/onPage.ts): `chrome` is
 * there in every browser.
 */
const port: Port = {
  send: (message: PageMessage) => runtime().sendMessage(message) as Promise<HolderSetup | null>,
  listen(onMessage) {
    const listener: HolderListener = (message, _, answer) => {
      if (message.to === 'holder') answer(onMessage(message) ?? null)
    }
    runtime().onMessage.addListener(listener)
    return () => {
      try {
        runtime().onMessage.removeListener(listener)
      } catch {
        // The extension is gone, and the listener with it.
      }
    }
  },
  frame: chrome.runtime?.getURL('frame.html') ?? '',
  alive() {
    try {
      return chrome.runtime?.id !== undefined
    } catch {
      return false
    }
  },
  rootOf(element) {
    // Firefox: asked of every element of a page, so once is enough.
    const { openOrClosedShadowRoot: seen } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
    if (seen !== undefined) return seen
    return (element instanceof HTMLElement ? chrome.dom?.openOrClosedShadowRoot?.(element) : null) ?? element.shadowRoot
  },
}

const start = async (): Promise<void> => {
  globalThis.shebaoHolder = true
  const setup = await port.send({ type: 'holder-ready' }).catch(() => null)
  const end = () => {
    globalThis.shebaoHolder = false
  }
  if (setup) startHolder(port, setup, end)
  else end()
}

if (!globalThis.shebaoHolder && window === window.top) void start()
