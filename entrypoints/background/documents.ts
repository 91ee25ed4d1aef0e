import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** The document a tab shows now, as our own scripts see it. A process that was taken over may answer anything. */
const shownSchema = z.object({
  mark: z.string().check(z.maxLength(64)),
  url: z.string().check(z.maxLength(8192)),
  /** Does it hold our note? */
  held: z.boolean(),
})
export type Shown = z.infer<typeof shownSchema>

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
    return shownSchema.safeParse(answer?.result).data ?? null
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
