import { browser } from 'wxt/browser'
import { settings, type Settings } from '../../src/platform/items.ts'
import type { HolderMessage, HolderSetup, NoteMessage, NoteView } from '../../src/platform/messages.ts'
import { leading, withoutSighted, type Sighted } from '../../src/briefing/sighted.ts'
import { TERM_WORDS } from '../../src/briefing/terms.ts'
import { note as en } from '../../src/ui/locales/en/note.ts'
import { note as zh } from '../../src/ui/locales/zh/note.ts'
import { showBadge } from './badge.ts'
import { isThere, shownIn, targetOf, type Shown } from './documents.ts'
import { isHidden } from '../../src/platform/hidden.ts'
import { changeTab, forgetTab, isUnseen, newKey, spottedTabs, tabState, type TabState } from './state.ts'
import { viewOf } from './view.ts'

/** Tells the holder on a tab's page; its answer, or undefined when none is there. */
export const tellHolder = (tab: number, message: HolderMessage): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined)

/** Tells our frame in a tab, if it is there. */
export async function tellNote(tab: number, state: TabState, message: NoteMessage): Promise<void> {
  const frame = state.key?.frame ?? null
  if (frame !== null) await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined)
}

/** Views for notes on their way into a tab, so that each is made once and while its frame is loaded. */
const offered = new Map<number, () => Promise<NoteView>>()

/** A view that is made when it is first asked for. */
function viewLater(state: TabState): () => Promise<NoteView> {
  let view: Promise<NoteView> | undefined
  return () => (view ??= viewOf(state))
}

/** The view for a frame that has just been loaded in a tab. */
export function viewForNew(tab: number, state: TabState): Promise<NoteView> {
  const view = offered.get(tab)?.() ?? viewOf(state)
  offered.delete(tab)
  return view.then((made) => ({ ...made, shape: state.shape, found: state.found }))
}

/** A new key for the frame of a tab, and how its holder is to look. Null when there is nothing to show there. */
export async function setUpHolder(tab: number): Promise<HolderSetup | null> {
  const key = newKey()
  const [state, look] = await Promise.all([
    changeTab(tab, (now) =>
      now === null ? null : { ...now, key: { value: key, frame: null }, shape: now.shape === 'tip' ? 'pill' : now.shape },
    ),
    settings.get(),
  ])
  // Not before the holder has its answer: a view takes this script so long that the frame would be asked for later.
  const view = offered.get(tab)
  setTimeout(() => view?.().catch(() => undefined))
  return state === null ? null : { key, ...lookOf(look, state) }
}

export const lookOf = (look: Settings, state: TabState): Omit<HolderSetup, 'key'> => ({
  shape: state.shape,
  side: look.side ?? 'right',
  theme: look.theme,
  large: look.textSize === 'large',
  title: (look.language === 'en' ? en : zh).region,
  terms: look.terms && leading(state.sighted)?.sighting.lookalike === false ? [...TERM_WORDS] : [],
})

/**
 * Shows the newest view in a tab: in the note that is there, else in a new one (unless the person wants quiet here). `looked` is what was
 * just seen of its document.
 */
export async function showNote(tab: number, state: TabState, looked: Shown | null = null): Promise<void> {
  if (state.url === null || isUnseen(state)) return
  const look = await settings.get()
  if (isHidden(look, state.url) && !state.forced) {
    if (!state.leaving) await closeNote(tab)
    return
  }
  const view = viewLater(state)
  const shown = isFresh(looked, state) ? looked : await shownIn(tab)
  // Another document is in the tab by now: what is known is not about it.
  if (shown === null || shown.mark !== state.document) return
  if (shown.held) {
    const made = await view()
    // While the view was made the person may have opened the panel, or the holder may have found terms.
    const now = await tabState(tab)
    if (now?.document !== state.document) return
    await Promise.all([
      tellHolder(tab, { to: 'holder', type: 'drawn', setup: lookOf(look, now) }),
      tellNote(tab, now, { to: 'note', type: 'view', view: { ...made, shape: now.shape, found: now.found } }),
    ])
    return
  }
  offered.set(tab, view)
  await browser.scripting
    .executeScript({ target: targetOf(tab, 0, shown.id), files: ['/holder.js'], injectImmediately: true })
    .catch(() => undefined)
}

/**
 * Need the page not be asked again? Not where no note is in that document or on its way, and the browser can speak to that very document
 * (Chromium): if another one is there by now, nothing comes into it.
 */
const isFresh = (looked: Shown | null, { key }: TabState): looked is Shown => !!looked?.id && !looked.held && key === null

/** Nothing of ours is on the tab's page any more. */
export async function closeNote(tab: number): Promise<void> {
  await tellHolder(tab, { to: 'holder', type: 'close' })
}

/** Everything was erased: no note stays on an open page, and nothing is known of any. */
export async function closeAll(): Promise<void> {
  for (const tab of await spottedTabs()) {
    await forgetTab(tab)
    await showBadge(tab, false)
    await closeNote(tab)
  }
}

/** After a change of profile, settings, ticks or figures every open note follows; what is about a page that is gone is forgotten. */
export async function refreshNotes(): Promise<void> {
  for (const tab of await spottedTabs()) {
    const state = await current(tab)
    if (state !== null) await showNote(tab, state)
  }
}

/** What is known of the document that a tab shows now; what was known of another is forgotten. */
export async function current(tab: number): Promise<TabState | null> {
  const state = await tabState(tab)
  if (state === null) return null
  const [shown, there] = await Promise.all([
    isUnseen(state) ? null : shownIn(tab),
    // Inside a page that we may not look at, only the frame itself can say that it went: it does.
    Promise.all(
      state.sighted.map(async ({ frame, documentId, url }) => frame === 0 || isUnseen(state) || isThere(tab, frame, documentId, url)),
    ),
  ])
  const same = isUnseen(state) || shown?.mark === state.document
  const left = state.sighted.filter((_, index) => !same || there[index] === false)
  if (left.length === 0) return state
  // What was seen since stays: it is of another document.
  const now = await changeTab(tab, (then) => {
    if (then?.document !== state.document) return then
    const sighted = left.reduce<Sighted[]>(withoutSighted, then.sighted)
    return sighted.length === 0 ? null : { ...then, sighted }
  })
  if (now === null) await showBadge(tab, false)
  return now
}

/** A tab is loading. Of a page that we may not look at, what was seen in its frames is forgotten: whatever loads will be seen anew. */
export async function leftUnseen(tab: number): Promise<void> {
  let left = false
  await changeTab(tab, (now) => {
    left = now !== null && isUnseen(now)
    return left ? null : now
  })
  if (left) await showBadge(tab, false)
}

/** Opens or folds the note of a tab; shows it where it is hidden. */
export async function toggleNote(tab: number): Promise<void> {
  const state = await current(tab)
  if (state === null) return
  const shape = await tellHolder(tab, { to: 'holder', type: 'toggle' })
  if (typeof shape === 'string') return reshape(tab, state.shape === 'panel' ? 'pill' : 'panel', true)
  const forced = await changeTab(tab, (now) => (now === null ? null : { ...now, forced: true, shape: 'panel' }))
  if (forced !== null) await showNote(tab, forced)
}

/** Pill to panel and back: the holder makes room, the frame draws. */
export async function reshape(tab: number, shape: TabState['shape'], focus: boolean): Promise<void> {
  const state = await changeTab(tab, (now) => (now === null ? null : { ...now, shape }))
  if (state === null) return
  await Promise.all([
    tellHolder(tab, { to: 'holder', type: 'shape', shape, focus }),
    tellNote(tab, state, { to: 'note', type: 'shape', shape, focus }),
  ])
}
