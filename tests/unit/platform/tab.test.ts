import { fakeBrowser } from './fake.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { briefingOfTab, checkTab, isPopup, openOptions, openPage } from '../../../src/platform/tab.ts'

/** A browser whose tab in front is one of these, and a background that answers so; gives the messages that it was sent. */
function browserWith(tabs: { id?: number }[], answer: () => Promise<unknown>): unknown[] {
  const sent: unknown[] = []
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never)
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    sent.push(message)
    return answer()
  })
  return sent
}

const VIEW = { host: 'rsj.sh.gov.cn' }
const said = () => Promise.resolve(VIEW)

describe('the page under the popup', () => {
  afterEach(() => void vi.restoreAllMocks())

  it.each<[ask: string, call: () => Promise<unknown>]>([
    ['briefing-of-tab', briefingOfTab],
    ['check-tab', checkTab],
  ])('%s is asked of the background, for the tab in front', async (type, call) => {
    const sent = browserWith([{ id: 7 }], said)
    expect(await call()).toEqual(VIEW)
    expect(sent).toEqual([{ type, tabId: 7 }])
  })

  it.each<[why: string, answer: () => Promise<unknown>]>([
    ['it is none of ours', () => Promise.resolve(null)],
    ['nobody answers', () => Promise.resolve(undefined)],
    ['the background is not there', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ])('is null where %s', async (_, answer) => {
    browserWith([{ id: 7 }], answer)
    expect(await checkTab()).toBeNull()
  })

  it.each<[which: string, tabs: { id?: number }[]]>([
    ['no tab', []],
    ['a tab without a number, such as that of the browser’s own tools', [{}]],
  ])('is null with %s in front, and nobody is asked', async (_, tabs) => {
    const sent = browserWith(tabs, said)
    expect(await checkTab()).toBeNull()
    expect(sent).toEqual([])
  })

  it('a tab with the number 0 counts like any other', async () => {
    const sent = browserWith([{ id: 0 }], said)
    await checkTab()
    expect(sent).toEqual([{ type: 'check-tab', tabId: 0 }])
  })
})

describe('the extension’s own pages', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('are opened in a new tab, by their address within it', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://x/${path}`)
    const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)
    await openPage('counter.html#flexible')
    expect(opened.mock.calls).toEqual([[{ url: 'chrome-extension://x/counter.html#flexible' }]])
  })
  it('the settings as the browser opens them', async () => {
    let opened = 0
    Object.assign(fakeBrowser.runtime, { openOptionsPage: async () => void opened++ })
    await openOptions()
    expect(opened).toBe(1)
  })
  it.each([
    ['in the popup', true],
    ['in a tab', false],
  ])('know where they stand: %s', (_, here) => {
    const own = {}
    vi.stubGlobal('window', own)
    const asked: unknown[] = []
    Object.assign(fakeBrowser, {
      extension: {
        getViews: (of: unknown) => {
          asked.push(of)
          return here ? [{}, own] : [{}]
        },
      },
    })
    expect(isPopup()).toBe(here)
    expect(asked).toEqual([{ type: 'popup' }])
  })
})
