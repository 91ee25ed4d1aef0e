import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NoteMessage } from '../../../src/platform/messages.ts'
import { noteLine } from '../../../src/platform/note.ts'

type Heard = (message: unknown) => void

/** A runtime whose messages the test sends itself. */
function runtime(): Heard {
  const listeners: Heard[] = []
  vi.stubGlobal('chrome', {
    runtime: { sendMessage: () => Promise.resolve(null), onMessage: { addListener: (listener: Heard) => void listeners.push(listener) } },
  })
  return (message) => listeners.forEach((listener) => listener(message))
}

const found = (...terms: string[]): NoteMessage => ({ to: 'note', type: 'found', found: terms })

describe("the note's line to the background", () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('keeps what is told before the note is drawn, e.g. the terms found on the page, and gives it once, in order', () => {
    const tell = runtime()
    const line = noteLine('key')
    tell(found('停保'))
    tell(found('停保', '减员'))
    const heard: NoteMessage[] = []
    line.listen((message) => void heard.push(message))
    tell({ to: 'note', type: 'term', term: '减员' })
    expect(heard).toEqual([found('停保'), found('停保', '减员'), { to: 'note', type: 'term', term: '减员' }])
  })

  it('hears nothing that is meant for the holder or the popup', () => {
    const tell = runtime()
    const line = noteLine('key')
    tell({ to: 'holder', type: 'close' })
    const heard: NoteMessage[] = []
    line.listen((message) => void heard.push(message))
    tell({ to: 'popup', type: 'view' })
    expect(heard).toEqual([])
  })
})
