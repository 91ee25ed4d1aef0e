import type { Port } from './port.ts'

const OPEN = ':popover-open, dialog:modal, :fullscreen'

/**
 * Whether the page has nothing open in the browser's top layer, where our host lies: not in the document, nor in any shadow root.
 * What was opened last lies in front, may be as good as invisible and let clicks through; and a page can open its element anew
 * without our hearing of it, so whatever is open counts as lying in front. Looks at every element: asked when a click is about to
 * count, and while the pointer moves over the note, five times a second (frame/visible.ts). Where the frame itself can tell whether
 * it is covered, that counts instead of this.
 */
export function isClear(root: Document | ShadowRoot, own: Element, rootOf: Port['rootOf']): boolean {
  for (const each of root.querySelectorAll(OPEN)) if (each !== own) return false
  for (const each of root.querySelectorAll('*')) {
    const inner = rootOf(each)
    if (inner !== null && !isClear(inner, own, rootOf)) return false
  }
  return true
}
