import { CAPS } from './reading.ts'
import type { Reading } from './reading.ts'
import { tidy } from './text.ts'

/** Where in the page the walk stands. */
const MAIN = 0,
  FRAME = 1,
  CRUMB = 2

/**
 * What the walk does with an element, by tag (a frame is judged by its own host, never here); one look-up instead of many
 * comparisons, because it happens at every node.
 */
const SKIP = 1,
  BLOCK = 2,
  NAMED = 4,
  CAPTION = 8,
  OUTER = 16,
  ASKS = 32
/** Marked as free of effects, so that what reads no page leaves it out. */
const TAGS: Record<string, number> = /* @__PURE__ */ (() => {
  const flags: Record<string, number> = {}
  for (const [flag, tags] of [
    [SKIP, 'script style noscript template svg object head title math canvas video audio datalist iframe frame'],
    [BLOCK, 'p div li ul ol tr table br h1 h2 h3 h4 h5 h6 section article form dd dl dt fieldset header footer center main'],
    [NAMED, 'div ul ol table td section dl p span'],
    [CAPTION, 'h1 h2 h3 label th dt legend button'],
    [OUTER, 'nav footer aside header'],
    [ASKS, 'input textarea select'],
  ] as const)
    for (const tag of tags.split(' ')) flags[tag] = (flags[tag] ?? 0) | flag
  return flags
})()

const FRAME_NAME = /(?<![^\s_-])(?:nav|menu|foot|copyright|head|top|side|link|search|banner|share|tool|friend)/i
const BODY_NAME = /main|content|article|detail|wrap|container/i
const CRUMB_NAME = /crumb|position|location|dqwz|weizhi|curr|place/i
/** The item of tabs or of a menu that is marked as open; panes and slides are marked alike and have no name of their own. */
const OPEN_NAME = /^(?!.*(?:pane|content|slide|carousel)).*(?<![^\s_-])(?:active|selected|cur(?:rent)?|on|this)(?!\S)/i
const HIDDEN_NAME = /(?<!\S)(?:d-none|hide|hidden|layui-hide|invisible)(?!\S)/
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** What asks for no one's data: a search box, or a list of other sites to jump to. */
const NO_FIELD = /[搜检]索|关键[字词]|search|keyword|(?<!\S)(?:q|kw|wd)(?!\S)|\/\/|#$|open\(|location[.=]|网站|链接/i
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|wps|et|ofd)(?:$|[?#])/i
/** Field codes of the national core system and its offspring, with any prefix: AAC002, dto.aac003, BAA001. */
const CODE = /(?:^|[^a-z])([ab][a-e][a-f]\d{3})(?!\d)/i

const attribute = (element: Element, name: string): string => (element.getAttribute(name) ?? '').slice(0, CAPS.title)

/** How many columns or rows a table cell takes, when it takes several: `3→`, `2↓`. */
function span(element: Element, way: string, arrow: string): string {
  const cells = +attribute(element, `${way}span`)
  return cells > 1 ? cells + arrow : ''
}

const SHOWN = { visibilityProperty: true }

/** By its attributes, which every document has. */
const isHidden = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.hasAttribute('hidden') || HIDDEN_STYLE.test(attribute(element, 'style')) || HIDDEN_NAME.test(attribute(element, 'class')))

/** Whether a browser shows it; undefined where there is none to ask, as on the command line. */
const browserShows = (element: Partial<Pick<Element, 'checkVisibility'>>): boolean | undefined => element.checkVisibility?.(SHOWN)

/**
 * By what the browser shows, where there is one: a tab pane that a style sheet switches off. Asked of blocks only, in pages that show
 * themselves.
 */
const isSwitchedOff = (element: Element, flags: number): boolean =>
  (flags & (BLOCK | NAMED)) !== 0 && element.hasAttributes() && browserShows(element) === false

function zoneOf(element: Element, flags: number, zone: number): number {
  if (zone === FRAME || flags & OUTER) return FRAME
  if (!(flags & NAMED) || !element.hasAttributes()) return zone
  const name = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'role')}`
  if (name.length < 4) return zone
  if (CRUMB_NAME.test(name)) return CRUMB
  return FRAME_NAME.test(name) && !BODY_NAME.test(name) ? FRAME : zone
}

/** Walks the tree once, in order, without recursion, filling in the reading. Stops at any cap and says so. */
export function walk(root: Node, reading: Reading): void {
  const stack: { node: Node; tag: string; zone: number; link: boolean; cell: boolean }[] = []
  /** False while the page as a whole is hidden, as some are until their script has run. */
  const shows = browserShows(root as Element) === true
  let zone = MAIN
  let link = false
  let cell = false
  let room: number = CAPS.chars
  /** The text last seen, which labels the field that follows; and the caption being collected. */
  let before = ''
  let caption: string | null = null
  /** How deep the item stands that is marked as open, until its text is seen. */
  let open = 0
  /** True when the caption leads elsewhere: a box of links is headed, or an article announced, not this page. */
  let leads = false

  const keep = (list: string[], text: string, most: number): void => {
    const words = tidy(text.slice(0, 400))
    if (words !== '' && words.length <= most && list.length < CAPS.list) list.push(words)
  }
  const say = (text: string): void => {
    const piece = text.slice(0, room)
    room -= piece.length
    reading.capped ||= piece.length < text.length
    if (caption !== null) caption += piece
    if (zone === CRUMB) reading.crumb += `${piece.slice(0, 100)} `
    if (link) {
      leads = true
      if (reading.links.length < CAPS.list && piece.length < 60 && piece.trim() !== '') reading.links.push(piece.trim())
    } else if (zone === FRAME) reading.chrome += `${piece} `
    else reading.main += piece
    if (!/\S/.test(piece)) return
    before = piece
    if (open && /^\s*[\u4e00-\u9fff]{2,16}\s*$/.test(piece)) reading.open += `${piece} `
    open = 0
  }
  const ask = (element: Element, tag: string): void => {
    const type = tag === 'input' ? attribute(element, 'type').toLowerCase() : tag
    const name = `${attribute(element, 'name')} ${attribute(element, 'id')}`
    const code = CODE.exec(name)?.[1]?.toUpperCase()
    if (code !== undefined && !reading.codes.includes(code) && reading.codes.length < CAPS.list) reading.codes.push(code)
    if (type === 'hidden' || isHidden(element)) return
    // The value of a button is its caption; no other value is ever read.
    if (/^(?:submit|button|reset|image)$/.test(type)) return keep(reading.buttons, attribute(element, 'value'), 20)
    const hint = `${attribute(element, 'placeholder')} ${attribute(element, 'title')}`
    const leadsTo = `${attribute(element, 'onchange')} ${element.firstElementChild?.textContent?.slice(0, 20)}`
    if (NO_FIELD.test(`${hint} ${name} ${type} ${leadsTo} ${element.lastElementChild?.getAttribute('value')}`)) return
    reading.fields += 1
    reading.password ||= type === 'password'
    keep(reading.labels, hint, 40)
    keep(reading.labels, before, 24)
    before = ''
  }
  /** Lines inside a table cell are parted by a vertical tab, so that a row stays one line. */
  const breakLine = (tag: string, flags: number): void => {
    if (flags & BLOCK) reading.main += cell && tag !== 'tr' && tag !== 'table' ? '\v' : '\n'
  }
  /** True for what nobody sees; the root is read even so, as some pages keep it hidden until their script has run. */
  const isUnseen = (element: Element, flags: number): boolean =>
    element !== root && (isHidden(element) || (shows && isSwitchedOff(element, flags)))
  const enterLink = (element: Element): void => {
    link = true
    const to = attribute(element, 'href')
    if (zone !== FRAME && reading.files.length < 3 && DOCUMENT.test(to)) reading.files.push(to)
  }
  /** Looks at an element; false when its inside is not to be read. */
  const enter = (element: Element, tag: string): boolean => {
    const flags = TAGS[tag] ?? 0
    if (flags & ASKS) ask(element, tag)
    if (flags & (ASKS | SKIP) || isUnseen(element, flags)) return false
    if (tag === 'td' || tag === 'th') {
      reading.main += `\t${span(element, 'col', '→')}${span(element, 'row', '↓')}`
      cell = true
    } else breakLine(tag, flags)
    zone = zoneOf(element, flags, zone)
    if (element.hasAttributes() && OPEN_NAME.test(attribute(element, 'class'))) open = stack.length + 1
    if (tag === 'a') enterLink(element)
    if (flags & CAPTION) {
      caption ??= ''
      leads = false
    }
    return true
  }
  const leave = (tag: string): void => {
    const flags = TAGS[tag] ?? 0
    if (open > stack.length) open = 0
    if (caption !== null && flags & CAPTION) {
      if (tag === 'button') keep(reading.buttons, caption, 20)
      else if (tag[0] !== 'h') keep(reading.labels, caption, 40)
      else if (zone !== FRAME && (!leads || tag === 'h1')) keep(reading.headings, caption, 160)
      caption = null
    }
    breakLine(tag, flags)
  }
  /** The first node inside an element; null when there is none to read. */
  const firstInside = (element: Element, tag: string): Node | null => {
    try {
      if (stack.length >= CAPS.depth) reading.capped = true
      else if (enter(element, tag)) return element.firstChild
    } catch {
      // A form whose methods are clobbered by its own fields: skip it, and say that the page was not read in full.
      reading.capped = true
    }
    return null
  }

  let node: Node | null = root
  while (node !== null) {
    reading.nodes += 1
    if (reading.nodes > CAPS.nodes || room <= 0) {
      reading.capped = true
      return
    }
    let next: Node | null = null
    if (node.nodeType === 3) say(node.nodeValue ?? '')
    else if (node.nodeType === 1) {
      const tag = (node as Element).localName.toLowerCase()
      const place = { node, tag, zone, link, cell }
      next = firstInside(node as Element, tag)
      stack.push(place)
    }
    if (next === null && node.nodeType !== 1) next = node.nextSibling
    while (next === null) {
      const done = stack.pop()
      if (done === undefined) break
      leave(done.tag)
      zone = done.zone
      link = done.link
      cell = done.cell
      next = done.node === root ? null : done.node.nextSibling
    }
    node = next
  }
}
