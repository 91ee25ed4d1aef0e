import { describe, expect, it } from 'vitest'
import { whoSent, type Sender } from '../../../entrypoints/background/sender.ts'
import { rate } from '../../../entrypoints/background/rate.ts'

const BASE = 'chrome-extension://abc/'
const who = (sender: Sender) => whoSent({ id: 'abc', ...sender }, 'abc', BASE)
const PAGE = { url: 'https://rsj.sh.gov.cn/a', frameId: 0, documentId: 'D', tab: { id: 7, url: 'https://rsj.sh.gov.cn/a' } }

describe('who sent a message', () => {
  it('a script on a page is known by tab, frame, document and address, all from the browser', () => {
    expect(who(PAGE)).toMatchObject({ kind: 'page', from: { tab: 7, frame: 0, documentId: 'D', url: PAGE.url, top: PAGE.url } })
  })
  it('our frame is one inside a tab, at the frame’s own address', () => {
    expect(who({ ...PAGE, url: `${BASE}frame.html#key`, frameId: 4 })).toMatchObject({ kind: 'frame', tab: 7, frame: 4 })
    expect(who({ ...PAGE, url: `${BASE}frame.html#key`, frameId: 0 })).toBeNull()
    expect(who({ url: `${BASE}frame.html#key`, frameId: 4 })).toBeNull()
  })
  it('popup, options and counter sheet are panels, but not inside another page', () => {
    for (const page of ['popup', 'options', 'counter']) expect(who({ url: `${BASE}${page}.html` })).toMatchObject({ kind: 'panel' })
    expect(who({ ...PAGE, url: `${BASE}options.html`, frameId: 3 })).toBeNull()
    expect(who({ url: `${BASE}other.html` })).toBeNull()
  })
  it.each([
    ['another extension', { ...PAGE, id: 'xyz' }],
    ['no address', { frameId: 0, tab: PAGE.tab }],
    ['a prerendered document', { ...PAGE, documentLifecycle: 'prerender' }],
    ['a document in the back-forward cache', { ...PAGE, documentLifecycle: 'cached' }],
    ['a page without a tab', { url: PAGE.url }],
    ['another scheme', { ...PAGE, url: 'data:text/html,x' }],
  ])('%s is nobody', (_, sender) => expect(who(sender)).toBeNull())
  it('an address that only begins like ours is not ours', () => {
    expect(who({ ...PAGE, url: 'chrome-extension://abcd/options.html' })).toBeNull()
  })
})

describe('the rate of messages', () => {
  it('lets 120 through in ten seconds and no more, for each sender apart', () => {
    const allowed = rate()
    const through = Array.from({ length: 500 }, (_, at) => allowed('a', at)).filter(Boolean)
    expect(through).toHaveLength(120)
    expect(allowed('b', 500)).toBe(true)
    expect(allowed('a', 10_001)).toBe(true)
  })
  it('remembers a bounded number of senders', () => {
    const allowed = rate()
    for (let sender = 0; sender < 5_000; sender += 1) expect(allowed(String(sender), 1)).toBe(true)
  })
})
