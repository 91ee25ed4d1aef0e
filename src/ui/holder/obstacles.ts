import type { Box, Size } from './place.ts'

/** What on the page must stay free, and nothing about what is written in it: no value is ever read. */
export interface Obstacles {
  focused: Box[]
  primary: Box[]
}

const BUTTONS =
  'button, input[type="submit"], input[type="button"], input[type="image"], a[class*="btn" i], a[class*="button" i], [role="button"]'
const MAIN_CLASS = /primary|submit|confirm|btn-main|is-main/i
const MAIN_WORDS = /^(提交|确认|确定|下一步|登录|登陆|查询|缴费|支付|去缴费|立即|保存|申请|申领|在线办理|办理|同意)/
/** Pages with hundreds of buttons are lists, not forms. */
const LOOKED_AT = 150

/** Where the focused field and the page's primary buttons lie, as far as they are in view. `own` is our host. */
export function obstaclesOf(document: Document, view: Size, own: Element): Obstacles {
  const focused = focusedBox(document, own)
  const primary: Box[] = []
  let looked = 0
  for (const button of document.querySelectorAll(BUTTONS)) {
    if ((looked += 1) > LOOKED_AT || primary.length >= 6) break
    if (!isPrimary(button)) continue
    const box = boxOf(button)
    if (box !== null && inView(box, view)) primary.push(box)
  }
  return { focused: focused !== null && inView(focused, view) && !fills(focused, view) ? [focused] : [], primary }
}

function isPrimary(button: Element): boolean {
  if (button.getAttribute('type')?.toLowerCase() === 'submit' || MAIN_CLASS.test(button.getAttribute('class') ?? '')) return true
  // The label of an <input> button stands in its attribute; the property that fields keep their content in is left alone.
  const label = button.localName === 'input' ? (button.getAttribute('value') ?? '') : (button.textContent ?? '')
  return label.length < 60 && MAIN_WORDS.test(label.trim())
}

/** The focused element's box; inside a frame of the same site, moved by where the frame lies. */
function focusedBox(document: Document, own: Element): Box | null {
  const active = document.activeElement
  if (active === null || active === document.body || active === document.documentElement || active === own) return null
  if (active.localName !== 'iframe' && active.localName !== 'frame') return boxOf(active)
  const frame = boxOf(active)
  const inner = innerDocument(active)?.activeElement
  if (frame === null || !inner || inner.localName === 'body') return null
  const box = boxOf(inner)
  return box && { left: box.left + frame.left, right: box.right + frame.left, top: box.top + frame.top, bottom: box.bottom + frame.top }
}

/** The document in a frame of the same site; null for any other. */
export function innerDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

function boxOf(element: Element): Box | null {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return right - left < 2 || bottom - top < 2 ? null : { left, top, right, bottom }
}

const inView = (box: Box, view: Size): boolean => box.left < view.width && box.right > 0 && box.top < view.height && box.bottom > 0

/** A focused editor or container as large as the window cannot be avoided and is no field. */
const fills = (box: Box, view: Size): boolean => (box.right - box.left) * (box.bottom - box.top) > view.width * view.height * 0.5

/** It is looked for at points so far apart (px): a round button is 40 to 60 wide. */
const STEP = 36

/**
 * The box of something of the page's own that floats where ours is to lie: a bar at the bottom, a button in the corner, a
 * dialog made of a fixed box. Null when nothing does, or when it fills the window as a veil does, which cannot be avoided.
 */
export function inFrontOf(document: Document, box: Box, view: Size, own: Element): Box | null {
  const seen = new Set<Element>()
  for (let y = box.top; y < box.bottom + STEP; y += STEP)
    for (let x = box.left; x < box.right + STEP; x += STEP)
      for (const hit of document.elementsFromPoint(Math.min(x, box.right), Math.min(y, box.bottom))) {
        if (hit === own || hit === document.body || hit === document.documentElement) continue
        const floating = floatingBox(hit, seen)
        if (floating !== null && !fills(floating, view)) return floating
      }
  return null
}

/** The box of the fixed element that an element is or lies in, unless it was `seen` before. */
function floatingBox(element: Element, seen: Set<Element>): Box | null {
  for (let each: Element | null = element; each !== null && each.localName !== 'body' && !seen.has(each); each = each.parentElement) {
    seen.add(each)
    if (getComputedStyle(each).position === 'fixed') return boxOf(each)
  }
  return null
}
