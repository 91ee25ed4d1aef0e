import { withoutSighted, withSighted, type Sighted } from '../../src/briefing/sighted.ts'
import { isUnverified } from '../../src/spotter/places.ts'
import { complete, type Excerpt } from '../../src/spotter/index.ts'
import type { HolderSetup, PageMessage } from '../../src/platform/messages.ts'
import { showBadge } from './badge.ts'
import { shownIn } from './documents.ts'
import { excerptSchema } from './excerpt.ts'
import { loadKnown } from './known.ts'
import { closeNote, reshape, setUpHolder, showNote, tellNote } from './notes.ts'
import { changeTab, isUnseen, type TabState } from './state.ts'

/** Who sent a message, as the browser says. */
export interface From {
  tab: number
  frame: number
  documentId: string | null
  url: string
  /** Address of the tab's page; null when the browser does not tell, because the page is not one of our hosts. */
  top: string | null
}

/** Answers a message of one of our scripts on a page; the reply is what the script waits for, if anything. */
export async function answerPage(message: PageMessage, from: From): Promise<HolderSetup | null> {
  if (message.type === 'sighted') {
    const excerpt = excerptSchema.safeParse(message.excerpt)
    if (excerpt.success) await sighted(excerpt.data, from)
    return null
  }
  if (message.type === 'gone') {
    await gone(from.tab, (all) => withoutSighted(all, from))
    return null
  }
  // The rest is the holder's, and a holder is only ever in the tab's own page.
  if (from.frame !== 0) return null
  switch (message.type) {
    case 'holder-ready':
      return setUpHolder(from.tab)
    case 'folded':
      await reshape(from.tab, 'pill', false)
      return null
    case 'found': {
      const state = await changeTab(from.tab, (now) => (now === null ? null : { ...now, found: message.terms }))
      if (state !== null) await tellNote(from.tab, state, { to: 'note', type: 'found', found: message.terms })
      return null
    }
    case 'pointed': {
      const shape = message.term === null ? 'pill' : 'tip'
      const state = await changeTab(from.tab, (now) => (now === null || now.shape === 'panel' ? now : { ...now, shape }))
      if (state?.shape === shape) await tellNote(from.tab, state, { to: 'note', type: 'term', term: message.term })
      return null
    }
    case 'cannot-hold':
      await showBadge(from.tab, true)
      return null
  }
}

/**
 * A page or frame was read. What it is, is judged here again from what was read and from the address that the browser gives:
 * nothing that a page says of itself counts.
 */
async function sighted(excerpt: Excerpt, from: From): Promise<void> {
  const known = await loadKnown()
  const seen = complete(excerpt, from.url, known)
  // The page could only guess; with the registry at hand it may turn out to be nothing of ours. Beside a page that may be an office's,
  // on an address that nobody has confirmed, nothing is said: neither on it nor about what it shows in a frame.
  const nothing = !(seen.social && seen.official === true) && !seen.lookalike
  if (nothing || (from.frame !== 0 && isUnverified(from.top, known)))
    return gone(from.tab, (all) => all.filter(({ frame }) => frame !== from.frame))
  const one: Sighted = { frame: from.frame, documentId: from.documentId, url: from.url, sighting: seen }
  const shown = from.top === null ? null : await shownIn(from.tab, from.frame === 0 ? from.documentId : null)
  // The page has gone on to another address since it was read.
  if (from.frame === 0 && (shown === null || bare(shown.url) !== bare(from.url))) return
  const mark = shown?.mark ?? ''
  const state = await changeTab(from.tab, (before) => {
    const same = before !== null && before.document === mark && mark !== '' ? before : UNTOUCHED
    // The tab's address as the browser has it: what its page answers is the page's own word.
    const url = from.top
    return { ...same, document: mark, url, sighted: withSighted(same.sighted, one), forced: same.url === url && same.forced }
  })
  if (state === null) return
  if (isUnseen(state)) await showBadge(from.tab, true)
  else await showNote(from.tab, state, shown)
}

/** What is known of a document that nothing was spotted in before. */
const UNTOUCHED: TabState = {
  document: '',
  url: null,
  sighted: [],
  forced: false,
  shape: 'pill',
  leaving: false,
  key: null,
  vouchers: [],
  found: [],
}

const bare = (url: string): string => url.split('#')[0] ?? url

/** A page or frame has nothing to show any more; the note goes when nothing else in the tab has. */
async function gone(tab: number, without: (all: readonly Sighted[]) => Sighted[]): Promise<void> {
  let went = false
  const state = await changeTab(tab, (now) => {
    if (now === null) return null
    const sighted = without(now.sighted)
    went = sighted.length < now.sighted.length
    if (!went) return now
    return sighted.length === 0 ? null : { ...now, sighted }
  })
  if (!went) return
  if (state !== null) return showNote(tab, state)
  // Both at once: what is seen in the tab from now on has its say after them.
  await Promise.all([closeNote(tab), showBadge(tab, false)])
}
