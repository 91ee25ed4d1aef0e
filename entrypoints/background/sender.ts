import type { From } from './fromPage.ts'

/** What the browser says of a message's sender; Chromium tells document and lifecycle too. */
export interface Sender {
  id?: string
  url?: string
  frameId?: number
  documentId?: string
  documentLifecycle?: string
  tab?: { id?: number | undefined; url?: string | undefined } | undefined
}

export type Who =
  | { kind: 'page'; name: string; from: From }
  | { kind: 'frame'; name: string; tab: number; frame: number }
  | { kind: 'panel'; name: string }

const PANELS = ['/popup.html', '/options.html', '/counter.html']

/**
 * Who sent a message: a script on a page, our frame on a page, or a page of our own. Null for anybody else, and for documents
 * that are not on show (prerendered, or kept in the back-forward cache). `own` is the extension's id, `base` the address of its pages.
 */
export function whoSent(sender: Sender, own: string, base: string): Who | null {
  const { id, url, documentLifecycle = 'active' } = sender
  if (id !== own || url === undefined || documentLifecycle !== 'active') return null
  return url.startsWith(base) ? pageOfOurs(sender, new URL(url).pathname) : scriptOnPage(sender, url)
}

/** `3:0`: the tab and the document that a message came from, where the browser tells the document; else its frame. */
const nameOf = ({ tab, documentId, frameId = 0 }: Sender): string => `${tab?.id ?? 'none'}:${documentId ?? frameId}`

/** The frame in a tab, or a panel that stands alone; null for a page of ours inside another page: only the frame is made for that. */
function pageOfOurs(sender: Sender, pathname: string): Who | null {
  const { tab, frameId = 0 } = sender
  const name = nameOf(sender)
  if (pathname === '/frame.html')
    return tab?.id === undefined || frameId === 0 ? null : { kind: 'frame', name, tab: tab.id, frame: frameId }
  return PANELS.includes(pathname) && frameId === 0 ? { kind: 'panel', name } : null
}

/** A script of ours on somebody else's page or file in a tab; null elsewhere. */
function scriptOnPage(sender: Sender, url: string): Who | null {
  const { tab, frameId = 0, documentId = null } = sender
  if (tab?.id === undefined || !/^(?:https?|file):/.test(url)) return null
  return { kind: 'page', name: nameOf(sender), from: { tab: tab.id, frame: frameId, documentId, url, top: tab.url ?? null } }
}
