import type { HolderMessage, HolderSetup, PageMessage } from '../../platform/messages.ts'

/** What the holder needs of the browser. */
export interface Port {
  /** Sends to the background; rejects once the extension was updated or removed under the page. */
  send(message: PageMessage): Promise<HolderSetup | null | undefined>
  /** Calls back with every message for the holder, until the returned function is called; what comes back is the answer. */
  listen(onMessage: (message: HolderMessage) => unknown): () => void
  /** The address of the frame's page. */
  frame: string
  /** False once the extension was updated or removed under the page. */
  alive(): boolean
  /** The shadow root of an element even if it is closed, where the browser lets an extension see it. */
  rootOf(element: Element): ShadowRoot | null
}
