import { browser } from 'wxt/browser'
import type { CheckedPage, NoteView, PanelMessage } from './messages.ts'

/** True in the browser's popup, false when the same page is open as a tab. */
export const isPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window)

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

async function ask<T>(type: 'briefing-of-tab' | 'check-tab'): Promise<T | null> {
  const tabId = await activeTab()
  if (tabId === null) return null
  const message: PanelMessage = { type, tabId }
  return ((await browser.runtime.sendMessage(message).catch(() => null)) as T | null | undefined) ?? null
}

/** The briefing of the page under the popup; null where the page is none of ours or nobody answers. */
export const briefingOfTab = (): Promise<NoteView | null> => ask('briefing-of-tab')

/** What the page under the popup is; null where it cannot be read (browser pages, stores, no access). */
export const checkTab = (): Promise<CheckedPage | null> => ask('check-tab')

/** Opens one of the extension's own pages in a new tab, e.g. `counter.html#flexible`. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('')}${path}` })
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()
