import { browser } from 'wxt/browser'

/** The document a tab shows now, as our own scripts see it. */
export interface Shown {
  mark: string
  url: string
  /** Does it hold our note? */
  held: boolean
}

type Marked = { shebaoDocument?: string }

/**
 * Looks at the tab's page: its mark (made now if it has none), its address, and whether our holder runs there. With
 * `documentId` (Chromium) only that very document is asked. Null where the browser does not let us.
 */
export async function shownIn(tab: number, documentId: string | null = null): Promise<Shown | null> {
  const target = documentId === null ? { tabId: tab, frameIds: [0] } : { tabId: tab, documentIds: [documentId] }
  try {
    const [answer] = await browser.scripting.executeScript({
      target: target as { tabId: number; frameIds: number[] },
      // A page that is still being parsed, because a script of its does not come, has its note all the same.
      injectImmediately: true,
      args: [crypto.randomUUID()],
      func: (mark: string) => ({
        mark: ((Math as Marked).shebaoDocument ??= mark),
        url: location.href,
        held: globalThis.shebaoHolder === true,
      }),
    })
    return (answer?.result as Shown | undefined) ?? null
  } catch {
    return null
  }
}

/** Is a frame's document still there? Browsers without document ids say only whether the frame is. */
export async function isThere(tab: number, frame: number, documentId: string | null, url: string): Promise<boolean> {
  const target = documentId === null ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [documentId] }
  try {
    const [answer] = await browser.scripting.executeScript({
      target: target as { tabId: number; frameIds: number[] },
      injectImmediately: true,
      func: () => location.href,
    })
    return documentId !== null || answer?.result === url
  } catch {
    return false
  }
}
