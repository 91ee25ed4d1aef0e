import type { OverlayMessage, OverlayView, PageMessage } from '../../platform/messages.ts'

/** What the overlay needs of the browser, so that it can be driven without one. */
export interface Port {
  /** Sends to the background; rejects once the extension was updated or removed under the page. */
  send(message: PageMessage): Promise<OverlayView | null | undefined>
  /** Calls back with every message from the background, until the returned function is called. */
  listen(onMessage: (message: OverlayMessage) => void): () => void
  /** False once the extension was updated or removed under the page. */
  alive(): boolean
}
