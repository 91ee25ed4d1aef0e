/** What of the page lies in the browser's top layer in front of our host, as far as a script of ours can see. */
export interface TopLayer {
  /** Our host was just put on top: everything open now lies behind it. */
  raised(): void
  isClear(): boolean
  stop(): void
}

const OPEN = ':popover-open, dialog:modal'

/**
 * Follows the page's own elements in the top layer. The one opened last lies in front, and a page may open one that cannot
 * be seen and lets clicks through. Where the frame itself can tell whether it is covered, that counts instead of this.
 */
export function topLayer(document: Document, own: Element): TopLayer {
  let behind = new WeakSet<Element>()
  const onToggle = ({ target, newState }: Event & { newState?: string }) => {
    if (newState === 'open' && target instanceof Element) behind.delete(target)
  }
  document.addEventListener('toggle', onToggle, { capture: true })
  document.addEventListener('beforetoggle', onToggle, { capture: true })
  const open = () => openIn(document).filter((each) => each !== own)
  return {
    raised() {
      behind = new WeakSet(open())
    },
    isClear: () => open().every((each) => behind.has(each)),
    stop() {
      document.removeEventListener('toggle', onToggle, { capture: true })
      document.removeEventListener('beforetoggle', onToggle, { capture: true })
    },
  }
}

/** Open elements of a tree and of the open shadow roots of its custom elements. */
function openIn(root: Document | ShadowRoot): Element[] {
  const found = [...root.querySelectorAll(OPEN)]
  for (const element of root.querySelectorAll(':defined')) {
    const inner = element.localName.includes('-') ? element.shadowRoot : null
    if (inner !== null) found.push(...openIn(inner))
  }
  return found
}
