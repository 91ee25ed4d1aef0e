import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NoteMessage, RecordAnswer } from '../../../src/platform/messages.ts'
import { noteLine } from '../../../src/platform/note.ts'

type Heard = (message: unknown) => void

/** A runtime whose messages the test sends itself. */
function runtime(sendMessage: (message: unknown) => Promise<unknown> = () => Promise.resolve(null)): Heard {
  const listeners: Heard[] = []
  vi.stubGlobal('chrome', {
    runtime: { sendMessage, onMessage: { addListener: (listener: Heard) => void listeners.push(listener) } },
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

  const ANSWER: RecordAnswer = { read: null, places: {}, person: null, today: '2026-11-28' }
  it.each<[what: string, reply: () => Promise<unknown>, record: RecordAnswer | null]>([
    ['what the background read', () => Promise.resolve(ANSWER), ANSWER],
    ['none, where it knows no such frame', () => Promise.resolve(null), null],
    ['none, where nobody answers', () => Promise.resolve(undefined), null],
    ['none, where the extension is gone', () => Promise.reject(new Error('Extension context invalidated.')), null],
  ])('asks with its key for the record that the page shows, and gets %s', async (_, reply, record) => {
    const sent: unknown[] = []
    runtime((message) => {
      sent.push(message)
      return reply()
    })
    expect(await noteLine('key').record()).toEqual(record)
    expect(sent).toEqual([{ type: 'read-record', key: 'key' }])
  })

  it.each<[what: string, reply: () => Promise<unknown>, done: boolean]>([
    ['done, where the background says so', () => Promise.resolve(true), true],
    ['not done, where it says not', () => Promise.resolve(false), false],
    ['not done, where something else answers', () => Promise.resolve('true'), false],
    ['not done, where the extension is gone', () => Promise.reject(new Error('Extension context invalidated.')), false],
  ])('asks with its key that something be done, and hears %s', async (_, reply, done) => {
    const sent: unknown[] = []
    runtime((message) => {
      sent.push(message)
      return reply()
    })
    expect(await noteLine('key').ask({ type: 'use-figures' })).toBe(done)
    expect(sent).toEqual([{ type: 'use-figures', key: 'key' }])
  })

  it.each<[what: string, reply: () => Promise<unknown>, shown: unknown]>([
    ['what to show', () => Promise.resolve({ today: '2026-11-28' }), { today: '2026-11-28' }],
    ['nothing, where nobody gave it a key', () => Promise.resolve(null), null],
    ['nothing, where nobody answers', () => Promise.resolve(undefined), null],
    ['nothing, where the extension is gone', () => Promise.reject(new Error('Extension context invalidated.')), null],
  ])('begins by asking with its key, and gets %s', async (_, reply, shown) => {
    const sent: unknown[] = []
    runtime((message) => {
      sent.push(message)
      return reply()
    })
    expect(await noteLine('key').begin()).toEqual(shown)
    expect(sent).toEqual([{ type: 'frame-ready', key: 'key' }])
  })

  it('is silent where the browser took the extension away altogether', async () => {
    vi.stubGlobal('chrome', {})
    const line = noteLine('key')
    expect([await line.begin(), await line.ask({ type: 'use-figures' }), await line.record()]).toEqual([null, false, null])
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
