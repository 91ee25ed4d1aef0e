import { fakeBrowser } from '../../platform/fake.ts'
import { excerpt } from '../../../../src/spotter/index.ts'
import { oldForm } from '../../../fixtures/blind/frames.ts'
import { readHtml } from '../../spotter/world.ts'

/** A tab as the browser has it: the document in it, its frames by their ids, and what our scripts there were told. */
export interface FakeTab {
  document: string
  url: string
  held: boolean
  told: object[]
  /** What its process answers to our scripts instead of what they do. */
  answer?: Answer | undefined
}
export interface Answer {
  result: unknown
}

export const tabs = new Map<number, FakeTab>()
/** Texts put on the toolbar button, by tab. */
export const badges = new Map<number, string | null>()

interface Asked {
  target: { tabId: number; documentIds?: string[] }
  func?: unknown
}

/** What the background asks of the browser and the library's fake one has not, until the way back is taken. */
export function fillIn(): () => void {
  tabs.clear()
  badges.clear()
  const { get, sendMessage } = fakeBrowser.tabs
  const { getURL } = fakeBrowser.runtime
  const own = fakeBrowser as unknown as Record<string, unknown>
  const { scripting, action } = own
  own.scripting = {
    executeScript: async ({ target, func }: Asked) => {
      const tab = tabs.get(target.tabId)
      if (tab === undefined || (target.documentIds !== undefined && !target.documentIds.includes(tab.document))) throw new Error('gone')
      if (func === undefined) tab.held = true
      return [tab.answer ?? { result: { mark: tab.document, url: tab.url, held: tab.held } }]
    },
  }
  own.action = {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string | null }) => void badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
  }
  Object.assign(fakeBrowser.runtime, { id: 'own', getURL: (path: string) => `chrome-extension://own${path}` })
  Object.assign(fakeBrowser.tabs, {
    get: async (tabId: number) => {
      const tab = tabs.get(tabId)
      if (tab === undefined) throw new Error('no tab')
      return { id: tabId, url: tab.url }
    },
    sendMessage: async (tabId: number, message: { type: string }) => {
      const tab = tabs.get(tabId)
      if (tab === undefined) throw new Error('nobody there')
      tab.told.push(message)
      if (message.type === 'close') tab.held = false
      return true
    },
  })
  return () => {
    Object.assign(own, { scripting, action })
    Object.assign(fakeBrowser.tabs, { get, sendMessage })
    Object.assign(fakeBrowser.runtime, { getURL, id: 'test-extension-id' })
  }
}

/** What is read of an office's form, as its page sends it. */
export const formExcerpt = (name = '上海市社会保险事业管理中心') =>
  excerpt(
    readHtml(oldForm(`${name}灵活就业人员参保登记`, '灵活就业人员参保登记', ['身份证号', '缴费基数'], ['提交'])),
  ) as unknown as Record<string, unknown>
