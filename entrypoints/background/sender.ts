import type { From } from './fromPage.ts'

/** What the browser says of a message's sender; Chromium tells document and lifecycle too. */
export interface MessageSender {
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
export function whoSent(sender: MessageSender, own: string, base: string): Who | null {
  const { id, url, tab, frameId = 0, documentId = null, documentLifecycle = 'active' } = sender
  if (id !== own || url === undefined || documentLifecycle !== 'active') return null
  const inTab = tab?.id
  const name = `${inTab ?? 'none'}:${documentId ?? frameId}`
  if (url.startsWith(base)) return pageOfOurs(new URL(url).pathname, name, inTab, frameId)
  if (inTab === undefined || !/^(?:https?|file):/.test(url)) return null
  const from = { tab: inTab, frame: frameId, documentId, url, top: tab?.url ?? null }
  return { kind: 'page', name, from: { ...from, url: addressNow(from) } }
}

/**
 * Browsers give a sender the address with which its document came; a route since then (`pushState`) only the tab has. A document that
 * is known by name is asked by it, so that the tab's address cannot be that of another.
 */
const addressNow = ({ frame, documentId, url, top }: From): string =>
  frame === 0 && documentId !== null && top?.startsWith(`${new URL(url).origin}/`) ? top : url

/** The frame in a tab, or a panel that stands alone; null for a page of ours inside another page: only the frame is made for that. */
function pageOfOurs(pathname: string, name: string, tab: number | undefined, frame: number): Who | null {
  if (pathname === '/frame.html') return tab === undefined || frame === 0 ? null : { kind: 'frame', name, tab, frame }
  return PANELS.includes(pathname) && frame === 0 ? { kind: 'panel', name } : null
}
