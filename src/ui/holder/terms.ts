/** Where a term stands on the page. */
export interface FoundTerm {
  term: string
  range: Range
  /** Inside a link or button, whose own look says enough already. */
  inLink: boolean
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'input', 'svg', 'code', 'pre'])
const MOST = 120
/** Underlining a word everywhere is noise. */
const MOST_OF_ONE = 2
const MOST_NODES = 12_000
const NODES_AT_ONCE = 400

type Idle = (callback: () => void) => void
const whenIdle: Idle = (callback) => {
  requestIdleCallback(callback, { timeout: 2_000 })
}

/**
 * Looks for terms in the page's visible text, a little at a time so that no task is long; form contents are left out. Calls
 * `done` with at most two places of each term, and never after the returned function was called.
 */
export function findTerms(
  document: Document,
  terms: readonly string[],
  done: (found: FoundTerm[]) => void,
  idle: Idle = whenIdle,
): () => void {
  let stopped = false
  const found: FoundTerm[] = []
  const body = document.body as HTMLElement | null
  if (terms.length === 0 || body === null) {
    done(found)
    return () => undefined
  }
  const pattern = new RegExp(terms.toSorted((a, b) => b.length - a.length).join('|'), 'g')
  const walker = document.createTreeWalker(body, 4 /* text */)
  let seen = 0
  const step = () => {
    if (stopped) return
    for (let here = 0; here < NODES_AT_ONCE; here += 1) {
      const node = walker.nextNode()
      if (node === null || found.length >= MOST || (seen += 1) > MOST_NODES) return done(preferred(found))
      collect(node as Text, pattern, found)
    }
    idle(step)
  }
  // The first at once: who presses Tab is in a field the next moment, and its term is explained.
  step()
  return () => {
    stopped = true
  }
}

function collect(node: Text, pattern: RegExp, found: FoundTerm[]): void {
  const parent = node.parentElement
  if (parent === null || node.data.search(pattern) < 0 || SKIPPED.has(parent.localName) || parent.isContentEditable) return
  const inLink = parent.closest('a, button, nav, [role="button"]') !== null
  for (const match of node.data.matchAll(pattern)) {
    if (found.length >= MOST) return
    if (found.filter((each) => each.term === match[0] && each.inLink === inLink).length >= MOST_OF_ONE) continue
    const range = node.ownerDocument.createRange()
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match[0].length)
    found.push({ term: match[0], range, inLink })
  }
}

/** A term is explained where the page explains itself; in a menu only if it stands nowhere else. */
function preferred(found: readonly FoundTerm[]): FoundTerm[] {
  const inText = new Set(found.filter(({ inLink }) => !inLink).map(({ term }) => term))
  return found.filter(({ term, inLink }) => !inLink || !inText.has(term))
}

/**
 * Underlines the places with the CSS Custom Highlight API, which changes nothing in the page's DOM. Null where the browser
 * cannot do that from here; else how to take it back.
 */
export function underline(document: Document, found: readonly FoundTerm[]): (() => void) | null {
  if (!canUnderline()) return null
  const name = `n${(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36)}`
  try {
    // Not for every element: a page of thousands would be styled anew.
    const where = new Set(found.map(({ range }) => `${selectorOf(range)}::highlight(${name})`))
    const drop = adopt(
      document,
      `@media not print{${[...where].join()}{text-decoration:underline dotted #0b6e5a 2px;text-decoration-skip-ink:none}}`,
    )
    if (drop === null) return null
    CSS.highlights.set(name, new Highlight(...found.map(({ range }) => range)))
    return () => {
      CSS.highlights.delete(name)
      drop()
    }
  } catch {
    return null
  }
}

/** Of the element that a place lies in, by its name and first class. */
function selectorOf({ startContainer: { parentElement } }: Range): string {
  const { localName = '', classList = [] } = parentElement ?? {}
  return [localName, ...classList]
    .slice(0, 2)
    .map((each) => CSS.escape(each))
    .join('.')
}

/** Adds a sheet to the page's, without an element; null where the browser does not let us, else how to take it back. */
function adopt(document: Document, css: string): (() => void) | null {
  // Firefox throws when an extension's script assigns sheets to a page's document, and lets it where that is done in the page's own
  // terms. A page can spoil that call for itself: then nothing is underlined.
  const page = (globalThis as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis
  const theirs = page === globalThis ? document : page.document
  const sheet = new page.CSSStyleSheet()
  sheet.replaceSync(css)
  theirs.adoptedStyleSheets.push(sheet)
  const at = () => theirs.adoptedStyleSheets.indexOf(sheet)
  if (at() < 0) return null
  return () => {
    if (at() >= 0) theirs.adoptedStyleSheets.splice(at(), 1)
  }
}

/** Has the browser the API at all? */
export const canUnderline = (): boolean => typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS

/** The term under a point of the viewport, with its box; null where none is. */
export function termAt(document: Document, found: readonly FoundTerm[], x: number, y: number): { term: string; box: DOMRect } | null {
  const caret = caretAt(document, x, y)
  if (caret === null) return null
  for (const { term, range } of found) {
    if (range.startContainer !== caret.node || caret.offset < range.startOffset || caret.offset > range.endOffset) continue
    for (const box of range.getClientRects()) if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return { term, box }
  }
  return null
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset }
  }
  const range =
    (document as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(x, y) ?? null
  return range === null ? null : { node: range.startContainer, offset: range.startOffset }
}

/** The term that an element just focused is about: in its own text or in its label. Its value is never looked at. */
export function termIn(element: Element, found: readonly FoundTerm[]): FoundTerm | undefined {
  if (!element.matches(':focus-visible')) return undefined
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
  const around: Element[] = element.matches('a, button') && (element.textContent ?? '').length <= 40 ? [element, ...labels] : labels
  return found.find(({ range }) => around.some((each) => each.contains(range.startContainer)))
}
