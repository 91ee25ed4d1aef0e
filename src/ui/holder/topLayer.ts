import type { Port } from './port.ts'

const OPEN = ':popover-open, dialog:modal, :fullscreen'
/** How often the page may be gone through: that many times as long as it took before the next time, at most so long (ms). */
const PAUSES = 50
const LONGEST = 1_000

/**
 * Tells whether the page has nothing open in the browser's top layer, where our host lies: not in the document, nor in any shadow
 * root. What was opened last lies in front, may be as good as invisible and let clicks through; and a page can open its element anew
 * without our hearing of it, so whatever is open counts as lying in front. Only a look at every element finds a root that a page made
 * before us. That is done at a press, and else as often as the page is small: asked five times a second while the pointer moves over
 * the note (frame/visible.ts), in a page of 10,000 elements (4 ms) each time. Where the frame itself can tell whether it is covered,
 * that counts instead of this.
 */
export function lookout(document: Document, own: Element, rootOf: Port['rootOf']): (press: boolean) => boolean {
  let roots: ParentNode[] = []
  let next = 0
  return (press) => {
    const start = performance.now()
    if (press || start >= next) {
      roots = [document]
      // It grows while it is gone through.
      for (const root of roots)
        for (const each of root.querySelectorAll('*')) {
          const inner = rootOf(each)
          if (inner !== null) roots.push(inner)
        }
      const end = performance.now()
      next = end + Math.min(LONGEST, (end - start) * PAUSES)
    }
    return roots.every((root) => [...root.querySelectorAll(OPEN)].every((each) => each === own))
  }
}
