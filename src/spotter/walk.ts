import { CAPS } from './reading.ts'
import type { Reading } from './reading.ts'
import { tidy } from './text.ts'

/** Where in the page the walk stands: the body of the page, its frame (menus, footers), the "you are here" line, a link. */
const MAIN = 0, FRAME = 1, CRUMB = 2
type Zone = typeof MAIN | typeof FRAME | typeof CRUMB

const SKIPPED = /^(?:script|style|noscript|template|svg|object|head|title|math|canvas|video|audio|datalist|select)$/
const BLOCK = /^(?:p|div|li|ul|ol|tr|table|tbody|br|h\d|section|article|form|dl|dt|dd|fieldset|header|footer|nav|center|main|aside)$/
const FRAME_NAME = /(?:^|[\s_-])(?:nav\w*|menu\w*|foot\w*|copyright|header\w*|head|top\w*|side\w*|link\w*|search\w*|banner|share\w*|toolbar|friend\w*)(?=$|[\s_-])/i
const BODY_NAME = /main|content|article|detail|wrap|container/i
const CRUMB_NAME = /crumb|position|location|dqwz|weizhi|curr(?:ent)?|place/i
const HIDDEN_NAME = /(?:^|\s)(?:d-none|hide|hidden|layui-hide|sr-only|invisible)(?:$|\s)/
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
const CODE = /(?:^|[^a-z])([ab][a-e][a-f]\d{3})(?![0-9])/i

const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name)
  return typeof value === 'string' ? value.slice(0, CAPS.title) : ''
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDDEN_STYLE.test(attribute(element, 'style')) || HIDDEN_NAME.test(attribute(element, 'class'))

function zoneOf(element: Element, tag: string, zone: Zone): Zone {
  if (zone === FRAME || tag === 'form' || tag === 'body') return zone
  if (tag === 'nav' || tag === 'footer' || tag === 'aside' || (tag === 'header' && zone === MAIN)) return FRAME
  if (!/^(?:div|ul|ol|table|td|section|dl|p|span)$/.test(tag)) return zone
  const name = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'role')}`
  if (name === '  ') return zone
  if (CRUMB_NAME.test(name)) return CRUMB
  return FRAME_NAME.test(name) && !BODY_NAME.test(name) ? FRAME : zone
}

/** Walks the tree once, in order, without recursion, filling in the reading. Stops at any cap and says so. */
export function walk(root: Element | null, reading: Reading): void {
  const stack: { node: Node; zone: Zone; link: boolean; tag: string; from: number }[] = []
  let node: Node | null = root
  let zone: Zone = MAIN
  let link = false
  let chars = 0
  let before = ''
  let inLabel = ''

  const keep = (list: string[], text: string, most = 60): void => {
    const words = tidy(text.slice(0, 400))
    if (words !== '' && words.length <= most && list.length < CAPS.list) list.push(words)
  }
  const visit = (text: string): void => {
    const room = CAPS.chars - chars
    if (room <= 0) { reading.capped = true; return }
    if (text.length > room) reading.capped = true
    const piece = text.slice(0, room)
    if (piece.trim() === '') { if (zone === MAIN && !link) reading.main += ' '; return }
    chars += piece.length
    if (inLabel !== '') inLabel += piece
    if (link) { keep(reading.links, piece); if (zone === CRUMB) reading.crumb += piece.slice(0, 100); return }
    if (zone === FRAME) { if (reading.chrome.length < 8000) reading.chrome += `${piece} ` }
    else if (zone === CRUMB) { reading.crumb += piece.slice(0, 100); reading.main += piece }
    else reading.main += piece
    before = piece
  }
  const field = (element: Element, tag: string): void => {
    const type = tag === 'input' ? attribute(element, 'type').toLowerCase() || 'text' : tag
    const name = `${attribute(element, 'name')} ${attribute(element, 'id')}`
    const code = CODE.exec(name)?.[1]?.toUpperCase()
    if (code !== undefined && !reading.codes.includes(code) && reading.codes.length < CAPS.list) reading.codes.push(code)
    if (type === 'hidden') return
    // The value of a button is its caption; no other value is read.
    if (/^(?:submit|button|reset|image)$/.test(type)) { keep(reading.buttons, attribute(element, tag === 'input' ? 'value' : 'title'), 20); return }
    const hint = `${attribute(element, 'placeholder')} ${attribute(element, 'title')}`.trim()
    if (/搜索|检索|关键[字词]|search|keyword|(?:^|\s)(?:q|kw)(?:$|\s)/i.test(`${hint} ${name} ${attribute(element, 'type')}`)) return
    reading.fields += 1
    if (type === 'password') reading.password = true
    keep(reading.labels, hint, 40)
    keep(reading.labels, before, 24)
    before = ''
  }
  /** Looks at one element; false when its inside is not to be read. */
  const enter = (element: Element, tag: string): boolean => {
    if (tag === 'iframe' || tag === 'frame') {
      if (reading.frames.length < 20) reading.frames.push(attribute(element, 'src'))
      return false
    }
    if (tag === 'input' || tag === 'textarea' || tag === 'select') { if (!isHidden(element)) field(element, tag); return false }
    if (SKIPPED.test(tag) || isHidden(element)) return false
    if (tag === 'td' || tag === 'th') reading.main += '\t'
    else if (BLOCK.test(tag)) reading.main += '\n'
    zone = zoneOf(element, tag, zone)
    if (tag === 'a') link = true
    if (/^(?:h[1-3]|label|th|dt|legend|button)$/.test(tag) && inLabel === '') inLabel = ' '
    return true
  }
  const leave = (tag: string): void => {
    if (inLabel !== '' && /^(?:h[1-3]|label|th|dt|legend|button)$/.test(tag)) {
      if (tag === 'button') keep(reading.buttons, inLabel, 20)
      else if (tag.startsWith('h')) { if (zone !== FRAME && reading.headings.length < 20) keep(reading.headings, inLabel, 160) }
      else keep(reading.labels, inLabel, 40)
      inLabel = ''
    }
    if (tag === 'tr' || tag === 'p' || tag === 'li' || tag === 'div') reading.main += '\n'
  }

  while (node !== null) {
    reading.nodes += 1
    if (reading.nodes > CAPS.nodes || chars >= CAPS.chars) { reading.capped = true; return }
    let child: Node | null = null
    const outer = { zone, link }
    if (node.nodeType === 3) visit(String(node.nodeValue ?? ''))
    else if (node.nodeType === 1) {
      const tag = String((node as Element).localName).toLowerCase()
      try {
        if (enter(node as Element, tag)) child = node.firstChild
      } catch {
        // A form whose methods are clobbered by its own fields: skip it, and say that the page was not read in full.
        reading.capped = true
      }
      if (child !== null && stack.length < CAPS.depth) {
        stack.push({ node, zone: outer.zone, link: outer.link, tag, from: 0 })
        node = child
        continue
      }
      if (child !== null) reading.capped = true
      leave(tag)
      zone = outer.zone
      link = outer.link
    }
    let next: Node | null = node === root ? null : node.nextSibling
    while (next === null && stack.length > 0) {
      const up = stack.pop()!
      leave(up.tag)
      zone = up.zone
      link = up.link
      next = up.node === root ? null : up.node.nextSibling
    }
    node = next
  }
}
