import { parseHTML } from 'linkedom'

const SHELL = '<!doctype html><html><head></head><body></body></html>'
/** Browsers flatten deeper nesting too; linkedom's parser would slow down with the square of it. */
const DEEPEST = 2000
/** Elements without an end tag, or whose end a parser infers: they do not nest. */
const FLAT = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/i

/** Ends a link where the next one begins, as a browser does, and unwraps what is nested too deeply. */
function tame(source: string): string {
  let link = false
  let depth = 0
  return source.replace(/<(\/?)([a-z][a-z0-9]{0,15})(?=[\s>/])/gi, (tag, slash: string, name: string) => {
    if (FLAT.test(name)) return tag
    depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    if (slash === '' && depth > DEEPEST) return '<wbr'
    if (name.toLowerCase() !== 'a') return tag
    const text = slash === '' && link ? `</a>${tag}` : tag
    if (text !== tag) depth -= 1
    link = slash === ''
    return text
  })
}

/**
 * A document as a browser would hold it, near enough. linkedom takes mark-up as it comes, so that pages without `<html>`, with
 * text before it or after it would lose their body: everything goes into one body, and title and meta tags into the head.
 */
export function parse(source: string): Document {
  const rest = tame(source.replace(/<!doctype[^>]{0,300}>|<\/?(?:html|head|body)(?=[\s>/])[^>]{0,2000}>/gi, ' '))
  const { document } = parseHTML(SHELL.replace('</body>', () => `${rest}</body>`))
  for (const element of document.querySelectorAll('title, meta, base')) if (element.closest('svg') === null) document.head.append(element)
  if (/<[^<>]*\s[A-Z]+\s*=/.test(source)) lowerCaseAttributes(document)
  return document as unknown as Document
}

/** Attribute names in lower case, as a browser keeps them. */
function lowerCaseAttributes(document: ReturnType<typeof parseHTML>['document']): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), value)
}
