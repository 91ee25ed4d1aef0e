import { browser } from 'wxt/browser'
import type { Sighted } from '../../src/briefing/sighted.ts'
import type { Shape } from '../../src/platform/messages.ts'

/** What is known of the document in a tab, and what the person chose on it. Another document in the tab knows none of it. */
export interface TabState {
  /**
   * A mark of ours in the document's content-script world: another document has another or none. Empty where we may not look at the tab's
   * page, but at a frame in it.
   */
  document: string
  /** Address of the tab's page; null when the browser does not tell, because the page is none of our hosts. */
  url: string | null
  sighted: Sighted[]
  /** The person asked to see the note although it is hidden here. */
  forced: boolean
  shape: Shape
  /** The person just hid the note, and it still offers the way back. */
  leaving: boolean
  /** The key of the frame on the page, and the frame that has used it. */
  key: { value: string; frame: number | null } | null
  /** Payments just kept from the page, by their ids, to be taken back. */
  vouchers: string[]
  /** Terms found on the page. */
  found: string[]
}

// Session storage outlives the service worker, which the browser stops after half a minute, and dies with the browser.
// Content scripts cannot open it.
const area = () => browser.storage.session
const nameOf = (tab: number) => `tab:${tab}`

/** The state of a tab, or null when nothing was spotted there. */
export async function tabState(tab: number): Promise<TabState | null> {
  const name = nameOf(tab)
  return ((await area().get(name))[name] as TabState | undefined) ?? null
}

const queues = new Map<number, Promise<unknown>>()

/** Changes a tab's state, one change after another; `null` forgets it. Returns what it is afterwards. */
export function changeTab(tab: number, change: (state: TabState | null) => TabState | null): Promise<TabState | null> {
  const run = async () => {
    const before = await tabState(tab)
    const after = change(before)
    if (after === null) await area().remove(nameOf(tab))
    else if (after !== before) await area().set({ [nameOf(tab)]: after })
    return after
  }
  const result = (queues.get(tab) ?? Promise.resolve()).then(run, run)
  queues.set(tab, result)
  void result.finally(() => {
    if (queues.get(tab) === result) queues.delete(tab)
  })
  return result
}

export const forgetTab = (tab: number): Promise<TabState | null> => changeTab(tab, () => null)

/** Ids of tabs in which something was spotted. */
export async function spottedTabs(): Promise<number[]> {
  return Object.keys(await area().get(null))
    .filter((name) => name.startsWith('tab:'))
    .map((name) => Number(name.slice(4)))
}

/** Is the tab's own page one that we may not look at? */
export const isUnseen = ({ document }: TabState): boolean => document === ''

export const newKey = (): string => crypto.randomUUID()
