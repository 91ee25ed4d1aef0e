import { browser } from 'wxt/browser'

/** Says on the toolbar button that there is something on a page which cannot hold the note; the popup has it. */
export async function showBadge(tab: number, on: boolean): Promise<void> {
  // Without a text of its own the tab shows what every tab shows: the reminders' mark.
  await browser.action.setBadgeText({ tabId: tab, text: on ? '●' : (null as unknown as string) }).catch(() => undefined)
  if (on) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8a5000' }).catch(() => undefined)
}
