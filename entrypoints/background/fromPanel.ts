import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { CheckedPage, NoteView, PanelMessage } from '../../src/platform/messages.ts'
import { complete } from '../../src/spotter/index.ts'
import type { PageFound } from '../../src/spotter/judge.ts'
import { excerptSchema } from './excerpt.ts'
import { gateOf } from './gate.ts'
import { loadKnown } from './known.ts'
import { current, toggleNote } from './notes.ts'
import { viewOf } from './view.ts'

/** Answers the popup and the options page. */
export async function answerPanel(message: PanelMessage): Promise<NoteView | CheckedPage | null> {
  switch (message.type) {
    case 'briefing-of-tab':
      return briefingOf(message.tabId)
    case 'check-tab':
      return check(message.tabId)
    case 'toggle-note':
      await toggleNote(message.tabId)
      return null
  }
}

/** What was spotted in a tab, if that is still the document it shows. */
async function briefingOf(tab: number): Promise<NoteView | null> {
  const state = await current(tab)
  return state === null ? null : viewOf(state)
}

/** Set and read in the content scripts' own world of the page, which the page itself cannot see; see entrypoints/spotter/onPage.ts. */
type Checked = { shebaoCheck?: PageFound | 'asked' }

const foundSchema = z.object({ excerpt: excerptSchema, url: z.string().check(z.maxLength(8192)) })

/** An address without what a page may change of it while it stays. */
const pathOf = (address = ''): string => new URL('?', address).href

/**
 * Reads the page once, by the access that opening the popup on it gives; null on pages no extension may read. The tab says what its
 * address is, for a page may have taken over the process that answers; null, too, where the tab shows another page by the end.
 */
async function check(tab: number): Promise<CheckedPage | null> {
  const target = { tabId: tab }
  try {
    const { url = '' } = await browser.tabs.get(tab)
    await browser.scripting.executeScript({
      target,
      func: () => {
        ;(Math as Checked).shebaoCheck = 'asked'
      },
    })
    await browser.scripting.executeScript({ target, files: ['/spotter.js'] })
    const [answer] = await browser.scripting.executeScript({ target, func: () => (Math as Checked).shebaoCheck })
    const found = foundSchema.parse(answer?.result)
    const after = await browser.tabs.get(tab)
    if ([found.url, after.url].some((one) => pathOf(one) !== pathOf(url))) return null
    const sighting = complete(found.excerpt, url, await loadKnown())
    return { sighting, url, gate: await gateOf({ ...found, url }, sighting) }
  } catch {
    return null
  }
}
