import { describe, expect, it } from 'vitest'
import { whoSent, type MessageSender } from '../../../../entrypoints/background/sender.ts'

const OWN = 'abcdef'
const BASE = 'chrome-extension://abcdef/'
const tab = { id: 7, url: 'https://rsj.sh.gov.cn/' }
const who = (sender: MessageSender) => whoSent({ id: OWN, ...sender }, OWN, BASE)

describe('who sent a message', () => {
  it('a script on a page: its tab, frame, document, own address and that of the tab', () => {
    expect(who({ url: 'https://x.gov.cn/f', tab, frameId: 3, documentId: 'D' })).toEqual({
      kind: 'page',
      name: '7:D',
      from: { tab: 7, frame: 3, documentId: 'D', url: 'https://x.gov.cn/f', top: 'https://rsj.sh.gov.cn/' },
    })
  })

  it.each<[string, MessageSender, string]>([
    ['a page that went on by its history: the address of now', { frameId: 0, documentId: 'D' }, 'https://rsj.sh.gov.cn/b'],
    ['where it has no name: the address it came with, for the tab may show another by now', { frameId: 0 }, 'https://rsj.sh.gov.cn/a'],
    ['a frame of it', { frameId: 3, documentId: 'D' }, 'https://rsj.sh.gov.cn/a'],
  ])('%s', (_, sender, url) => {
    const went = { id: 7, url: 'https://rsj.sh.gov.cn/b' }
    expect(who({ url: 'https://rsj.sh.gov.cn/a', tab: went, ...sender })).toMatchObject({ from: { url } })
  })
  it('a document of another site than its tab, or whose tab has no address yet, has its own address', () => {
    for (const other of ['https://rsj.sh.gov.cn/', 'https://x.gov.cn.example/f', 'about:blank', ''])
      expect(who({ url: 'https://x.gov.cn/f', tab: { ...tab, url: other }, frameId: 0, documentId: 'D' })).toMatchObject({
        from: { url: 'https://x.gov.cn/f' },
      })
  })

  it('without a document id the frame names the sender', () => {
    expect(who({ url: 'https://x.gov.cn/', tab, frameId: 3 })).toMatchObject({ name: '7:3' })
    expect(who({ url: 'https://x.gov.cn/', tab })).toMatchObject({ name: '7:0' })
  })

  it('our note in a page', () => {
    expect(who({ url: `${BASE}frame.html?key=1`, tab, frameId: 5 })).toEqual({ kind: 'frame', name: '7:5', tab: 7, frame: 5 })
  })

  it.each(['popup', 'options', 'counter'])('our %s page', (page) => {
    expect(who({ url: `${BASE}${page}.html#at` })).toEqual({ kind: 'panel', name: 'none:0' })
  })

  it.each<[string, MessageSender]>([
    ['another extension', { id: 'other', url: 'https://x.gov.cn/', tab }],
    ['nobody with an address', { tab }],
    ['a prerendered page', { url: 'https://x.gov.cn/', tab, documentLifecycle: 'prerender' }],
    ['a page kept for going back', { url: 'https://x.gov.cn/', tab, documentLifecycle: 'cached' }],
    ['the note outside a tab', { url: `${BASE}frame.html`, frameId: 5 }],
    ['the note opened as a page of its own', { url: `${BASE}frame.html`, tab, frameId: 0 }],
    ['our options framed by a page', { url: `${BASE}options.html`, tab, frameId: 2 }],
    ['a page of ours that sends nothing', { url: `${BASE}privacy.html` }],
    ['an address that only begins like ours', { url: 'chrome-extension://abc/options.html', tab }],
    ['a page of ours at the frame’s address but another frame, in a tab', { url: `${BASE}other.html`, tab, frameId: 3 }],
    ['a page of another extension in a tab', { url: 'chrome-extension://zzz/popup.html', tab }],
    ['a data: page', { url: 'data:text/html,x', tab }],
    ['a page in no tab', { url: 'https://x.gov.cn/' }],
  ])('%s is nobody', (_, sender) => expect(who(sender)).toBeNull())

  it('a saved page opened from disk is a page', () => {
    expect(who({ url: 'file:///tmp/page.html', tab })).toMatchObject({ kind: 'page' })
  })
})
