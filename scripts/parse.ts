import { parseHTML } from 'linkedom'
import { html, parse as parseMarkUp, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5'

/** Browsers flatten deeper nesting too; the parser would slow down with the square of it. */
const DEEPEST = 1000
/** Elements without an end tag, or whose end a parser infers: they do not nest. */
const FLAT = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option|a)$/i

/** The source with what is nested too deeply unwrapped. */
function shallow(source: string): string {
  let depth = 0
  return source.replace(/<(\/?)([a-z][a-z0-9]{0,15})(?=[\s>/])/gi, (tag, slash: string, name: string) => {
    if (FLAT.test(name)) return tag
    depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    return slash === '' && depth > DEEPEST ? '<wbr' : tag
  })
}

type Parsed = DefaultTreeAdapterMap['node']
const isElement = (node: Parsed): node is DefaultTreeAdapterTypes.Element => 'tagName' in node

/**
 * A document as a browser would hold it: parsed by the rules of the HTML standard (misplaced, unclosed and wrongly nested tags,
 * attributes in any case), kept in a light DOM. Scripts are never run.
 */
export function parse(source: string): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const tree = parseMarkUp(shallow(source), { scriptingEnabled: true })
  const root = tree.childNodes.find((node) => isElement(node) && node.tagName === 'html')
  document.documentElement.remove()
  if (root !== undefined && isElement(root)) document.append(build(document, root))
  // A browser's title is the first one wherever it stands, also in the body, behind stray text. The DOM here looks into the head.
  const title = document.querySelector('body title')
  if (title?.closest('svg') === null && document.querySelector('head title') === null) document.head.append(title)
  return document
}

/** Builds the tree without recursion, so that depth is bounded by `DEEPEST` and not by the stack. */
function build(document: ReturnType<typeof parseHTML>['document'], from: DefaultTreeAdapterTypes.Element) {
  const make = (element: DefaultTreeAdapterTypes.Element) => {
    const made =
      element.namespaceURI === html.NS.HTML
        ? document.createElement(element.tagName)
        : document.createElementNS(element.namespaceURI, element.tagName)
    for (const { name, value } of element.attrs) {
      try {
        made.setAttribute(name, value)
      } catch {
        // A name that the DOM does not take, such as one with a quote in it.
      }
    }
    return made
  }
  const top = make(from)
  const open: { node: typeof top; children: readonly Parsed[]; at: number }[] = [{ node: top, children: from.childNodes, at: 0 }]
  for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
    const child = here.children[here.at]
    here.at += 1
    if (child === undefined) {
      open.pop()
      continue
    }
    if ('value' in child) here.node.append(document.createTextNode(child.value))
    else if (isElement(child)) {
      const made = make(child)
      here.node.append(made)
      const deep = open.length >= DEEPEST
      if (child.tagName !== 'template' && !deep) open.push({ node: made, children: child.childNodes, at: 0 })
    }
  }
  return top
}
