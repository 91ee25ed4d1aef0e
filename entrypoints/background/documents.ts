import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** The document a tab shows now, as our own scripts see it. A process that was taken over may answer anything. */
const shownSchema = z.object({
  mark: z.string().check(z.maxLength(64)),
  url: z.string().check(z.maxLength(8192)),
  /** Does it hold our note? */
  held: z.boolean(),
})
export type Shown = z.infer<typeof shownSchema> & {
  /** The document that was asked, where the browser has names for them (Chromium) and it was asked by its name. */
  id: string | null
}

type Marked = { shebaoDocument?: string }

/** That very document where the browser has a name for it, else what its frame shows by now. */
export const targetOf = (tab: number, frame: number, documentId: string | null) =>
  (documentId === null ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [documentId] }) as {
    tabId: number
    frameIds: number[]
  }

/**
 * Looks at the tab's page: its mark (made now if it has none), its address, and whether our holder runs there. With
 * `documentId` (Chromium) only that very document is asked. Null where the browser does not let us.
 */
export async function shownIn(tab: number, documentId: string | null = null): Promise<Shown | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: targetOf(tab, 0, documentId),
      // A page that is still being parsed, because a script of its does not come, has its note all the same.
      injectImmediately: true,
      args: [crypto.randomUUID()],
      func: (mark: string) => ({
        mark: ((Math as Marked).shebaoDocument ??= mark),
        url: location.href,
        held: globalThis.shebaoHolder === true,
      }),
    })
    const { data } = shownSchema.safeParse(answer?.result)
    return data === undefined ? null : { ...data, id: documentId }
  } catch {
    return null
  }
}

/** Is a frame's document still there? Browsers without document ids say only whether the frame is. */
export async function isThere(tab: number, frame: number, documentId: string | null, url: string): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: targetOf(tab, frame, documentId),
      injectImmediately: true,
      func: () => location.href,
    })
    return documentId !== null || answer?.result === url
  } catch {
    return false
  }
}
