import { browser } from 'wxt/browser'
import { localFigures, settings } from '../../src/platform/items.ts'
import type { OverlayView, PageMessage } from '../../src/platform/messages.ts'
import { complete, type Excerpt } from '../../src/spotter/index.ts'
import type { PublishedFigure, Sighting } from '../../src/domain/page.ts'
import { acceptedFigures } from '../../src/profile/acceptedFigures.ts'
import { addVoucher } from '../../src/platform/ledger.ts'
import { today } from '../../src/platform/days.ts'
import { hide, unhide } from './hidden.ts'
import { loadKnown } from './known.ts'
import { showOverlay, tell, viewForNew } from './overlays.ts'
import { forgetTab, setTabState, tabState, type TabState } from './state.ts'
import { rememberTick } from './view.ts'

interface From {
  tab: number
  frame: number
  /** Address of the tab's page; null when the browser does not tell, because the page is not one of our hosts. */
  top: string | null
}

/** Answers a message of one of our content scripts; the reply is what the script waits for, if anything. */
export async function answerPage(message: PageMessage, from: From): Promise<OverlayView | null> {
  if (message.type === 'sighted') {
    await sighted(message.sighting, message.excerpt as Excerpt, message.url, from)
    return null
  }
  const state = await tabState(from.tab)
  if (state === null) return null
  switch (message.type) {
    case 'gone':
      if (state.frame !== from.frame) return null
      await gone(from.tab)
      return null
    case 'overlay-ready':
      return viewForNew(from.tab, state)
    case 'tick':
      await rememberTick(state, message.item, message.ticked)
      return null
    case 'hide':
      await setTabState(from.tab, { ...state, forced: false })
      await settings.update((now) => hide(now, state.url, message.scope))
      return null
    case 'unhide':
      await settings.update((now) => unhide(now, state.url))
      return null
    case 'not-helpful':
      // Nothing is sent anywhere: the page is simply kept quiet from now on.
      await settings.update((now) => hide(now, state.url, 'page'))
      return null
    case 'terms':
      await settings.update((now) => ({ ...now, terms: message.on }))
      return null
    case 'open':
      await open(message.page, message.at)
      return null
    case 'use-figures':
      await accept(message.figures, state.url)
      return null
    case 'voucher':
      await addVoucher(message, state.url)
      return null
    default:
      return null
  }
}

/** A page or frame was recognised. One overlay per tab: what the page itself says goes before what a frame in it says. */
async function sighted(first: Sighting, excerpt: Excerpt, url: string, from: From): Promise<void> {
  if (from.top === null) return
  const before = await tabState(from.tab)
  if (from.frame !== 0 && before?.frame === 0 && before.url === from.top) return
  const sighting = complete(first, excerpt, url, await loadKnown())
  // The page could only guess; with the registry at hand it may turn out to be nothing of ours.
  if (!sighting.social && !sighting.lookalike) {
    if (before?.frame === from.frame) await gone(from.tab)
    return
  }
  const state: TabState = { url: from.top, sighting, frame: from.frame, forced: before?.url === from.top && before.forced }
  await setTabState(from.tab, state)
  await showOverlay(from.tab, state)
}

/** Keeps the limits of an official page as this person's local figures; those accepted before from the same notice give way. */
async function accept(figures: PublishedFigure[], url: string): Promise<void> {
  const accepted = acceptedFigures(figures, url, today())
  await localFigures.update((now) => [...now.filter(({ id }) => !accepted.some((one) => one.id === id)), ...accepted])
}

/** Nothing of ours is on the tab's page any more. */
async function gone(tab: number): Promise<void> {
  await forgetTab(tab)
  await tell(tab, { type: 'close' })
}

async function open(page: 'options' | 'popup', at?: string): Promise<void> {
  if (page === 'popup') {
    const opened = await browser.action.openPopup?.().then(
      () => true,
      () => false,
    )
    if (opened) return
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${at ? `#${encodeURIComponent(at)}` : ''}`) })
}
