import { browser } from 'wxt/browser'
import type { Sighting } from '../../src/domain/page.ts'

/** What is known of a tab: the sighting of its page (or of a frame in it), and what the person chose there. */
export interface TabState {
  url: string
  sighting: Sighting
  /** The frame the sighting came from; 0 is the page itself. */
  frame: number
  /** The person asked to see the overlay although it is hidden here. */
  forced: boolean
}

// Session storage outlives the service worker, which the browser stops after half a minute, and dies with the browser.
const area = () => browser.storage.session
const key = (tab: number) => `tab:${tab}`

/** The state of a tab, or null when nothing was spotted there. */
export async function tabState(tab: number): Promise<TabState | null> {
  const found = await area().get(key(tab))
  return (found[key(tab)] as TabState | undefined) ?? null
}

export const setTabState = (tab: number, state: TabState): Promise<void> => area().set({ [key(tab)]: state })

export const forgetTab = (tab: number): Promise<void> => area().remove(key(tab))

/** Ids of tabs in which something was spotted. */
export async function spottedTabs(): Promise<number[]> {
  return Object.keys(await area().get(null))
    .filter((name) => name.startsWith('tab:'))
    .map((name) => Number(name.slice(4)))
}
