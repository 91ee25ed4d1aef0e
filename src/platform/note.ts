import type { FrameRequest, NoteMessage, NoteView, RecordAnswer } from './messages.ts'

/*
 * The frame's line to the background. `chrome` is there in every browser, and the frame has to be on show at once: it does
 * without the promise polyfill and the storage code.
 */

type Listener = (message: NoteMessage) => void

declare const chrome: {
  runtime?: {
    id?: string
    sendMessage(message: unknown): Promise<unknown>
    onMessage: { addListener(listener: Listener): void }
  }
}

export interface NoteLine {
  /** What to show; null for a frame that nobody gave a key to. */
  begin(): Promise<NoteView | null>
  /** Whether it was done; false too when the extension was updated or removed meanwhile. */
  ask(request: FrameRequest): Promise<boolean>
  /** The record that the page shows; null when it could not be asked. */
  record(): Promise<RecordAnswer | null>
  /** Calls back with every message for the note, those that came since the line was opened first. */
  listen(onMessage: Listener): void
}

/** The line of the frame that was opened with `key`. */
export function noteLine(key: string): NoteLine {
  // The terms on the page may be told while the note is still being drawn, and they are told once.
  const early: NoteMessage[] = []
  let hear: Listener = (message) => void early.push(message)
  chrome.runtime?.onMessage.addListener((message) => {
    if (message.to === 'note') hear(message)
  })
  const send = async (request: FrameRequest | { type: 'frame-ready' }): Promise<unknown> => {
    try {
      return await chrome.runtime?.sendMessage({ ...request, key })
    } catch {
      return null
    }
  }
  return {
    begin: async () => ((await send({ type: 'frame-ready' })) as NoteView | null | undefined) ?? null,
    ask: async (request) => (await send(request)) === true,
    record: async () => ((await send({ type: 'read-record' })) as RecordAnswer | null | undefined) ?? null,
    listen(onMessage) {
      hear = onMessage
      early.splice(0).forEach(onMessage)
    },
  }
}
