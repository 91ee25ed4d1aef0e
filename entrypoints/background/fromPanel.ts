import { browser } from 'wxt/browser'
import type { CheckedPage, OverlayView, PanelMessage } from '../../src/platform/messages.ts'
import { complete } from '../../src/spotter/index.ts'
import type { Found } from '../../src/spotter/judge.ts'
import { loadKnown } from './known.ts'
import { tabState } from './state.ts'
import { viewOf } from './view.ts'

/** Answers the popup and the options page. */
export async function answerPanel(message: PanelMessage): Promise<OverlayView | CheckedPage | null> {
  switch (message.type) {
    case 'briefing-of-tab':
      return briefingOf(message.tabId)
    case 'check-tab':
      return check(message.tabId)
    default:
      return null
  }
}

/** What was spotted in a tab, if that is still the page it shows. */
async function briefingOf(tab: number): Promise<OverlayView | null> {
  const [state, now] = await Promise.all([tabState(tab), browser.tabs.get(tab).catch(() => null)])
  if (state === null || now?.url === undefined) return null
  const bare = (url: string) => url.split('#')[0]
  return bare(now.url) === bare(state.url) ? viewOf(state) : null
}

/** Set and read in the content scripts' own world of the page, which the page itself cannot see; see entrypoints/spotter/onPage.ts. */
type Checked = { shebaoCheck?: Found | 'asked' }

/** Reads the page once, by the access that opening the popup on it gives; null on pages no extension may read. */
async function check(tab: number): Promise<CheckedPage | null> {
  const target = { tabId: tab }
  try {
    await browser.scripting.executeScript({
      target,
      func: () => {
        ;(Math as Checked).shebaoCheck = 'asked'
      },
    })
    await browser.scripting.executeScript({ target, files: ['/spotter.js'] })
    const [answer] = await browser.scripting.executeScript({ target, func: () => (Math as Checked).shebaoCheck })
    const found = answer?.result as Exclude<Checked['shebaoCheck'], 'asked'>
    return found ? { sighting: complete(found.sighting, found.excerpt, found.url, await loadKnown()), url: found.url } : null
  } catch {
    return null
  }
}
