import { browser } from 'wxt/browser'
import { settings } from '../../src/platform/items.ts'
import type { OverlayMessage, OverlayView } from '../../src/platform/messages.ts'
import { isHidden } from './hidden.ts'
import { setTabState, spottedTabs, tabState, type TabState } from './state.ts'
import { viewOf } from './view.ts'

/** Sends to the overlay in a tab; false when none answers. */
export async function tell(tab: number, message: OverlayMessage): Promise<boolean> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 }).then(
    () => true,
    () => false,
  )
}

/** Views being made for overlays on their way into a tab, so that each is made once and while its script is loaded. */
const offered = new Map<number, Promise<OverlayView>>()

/** The view for an overlay that has just arrived in a tab. */
export function viewForNew(tab: number, state: TabState): Promise<OverlayView> {
  const view = offered.get(tab) ?? viewOf(state)
  offered.delete(tab)
  return view
}

/** Shows the newest view in a tab: in the overlay that is there, else in a new one (unless the person wants quiet here). */
export async function showOverlay(tab: number, state: TabState): Promise<void> {
  if (isHidden(await settings.get(), state.url) && !state.forced) {
    await tell(tab, { type: 'close' })
    return
  }
  const target = { tabId: tab, frameIds: [0] }
  const view = viewOf(state)
  // Set in the content scripts' own world of the page; see entrypoints/overlay.ts.
  const [found] = await browser.scripting.executeScript({ target, func: () => globalThis.shebaoOverlay === true }).catch(() => [])
  if (found?.result === true) {
    await tell(tab, { type: 'view', view: await view })
    return
  }
  offered.set(tab, view)
  view.catch(() => offered.delete(tab))
  await browser.scripting.executeScript({ target, files: ['/overlay.js'] }).catch(() => undefined)
}

/** After a change of profile, settings or figures every open overlay follows without a reload. */
export async function refreshOverlays(): Promise<void> {
  for (const tab of await spottedTabs()) {
    const state = await tabState(tab)
    if (state !== null) await showOverlay(tab, state)
  }
}

/** The keyboard command: opens or closes the overlay of the active tab; shows it where it is hidden. */
export async function toggleOverlay(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (active?.id === undefined) return
  const state = await tabState(active.id)
  if (state === null) return
  if (await tell(active.id, { type: 'toggle' })) return
  const forced = { ...state, forced: true }
  await setTabState(active.id, forced)
  await showOverlay(active.id, forced)
}
