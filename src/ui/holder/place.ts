import type { Side } from '../../platform/messages.ts'

/** A rectangle in the viewport, in CSS px. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

/** Where to draw, and how large. */
export interface Spot extends Size {
  x: number
  y: number
}

const MARGIN = 12
/** Room left around what must stay free. */
const GAP = 8
/** A panel lower than this is folded instead. */
const LOWEST = 200

export const boxesOverlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const boxOfSpot = ({ x, y, width, height }: Spot): Box => ({ left: x, top: y, right: x + width, bottom: y + height })

const grow = ({ left, top, right, bottom }: Box): Box => ({ left: left - GAP, top: top - GAP, right: right + GAP, bottom: bottom + GAP })

const within = (size: Size, view: Size): Size => ({
  width: Math.min(size.width, view.width - 2 * GAP),
  height: Math.min(size.height, view.height - 2 * MARGIN),
})

/** Left edge of something as wide as `width` at a side; the first side is the wanted one. */
const edges = (view: Size, width: number, side: Side): number[] => {
  const right = Math.max(0, view.width - width - MARGIN)
  return side === 'right' ? [right, MARGIN] : [MARGIN, right]
}

/** The first quiet corner or edge where the pill covers none of `avoid`, the wanted side and the bottom first; null when there is none. */
export function spotForPill(view: Size, pill: Size, avoid: readonly Box[], side: Side): Spot | null {
  const size = within(pill, view)
  const sides = edges(view, size.width, side)
  const bottom = view.height - size.height - MARGIN - 8
  const middle = (view.height - size.height) / 2
  for (const y of [bottom, middle, MARGIN])
    for (const x of sides) {
      const spot = { x, y: Math.max(0, y), ...size }
      if (!avoid.some((each) => boxesOverlap(grow(each), boxOfSpot(spot)))) return spot
    }
  return null
}

/**
 * Where the panel covers none of `avoid`: in full at the height where the person dragged it (`at`), at the bottom, at the
 * top, on the wanted side first; else in the tallest free stretch of either side; null when that is not worth opening.
 */
export function spotForPanel(view: Size, panel: Size, avoid: readonly Box[], side: Side = 'right', at: number | null = null): Spot | null {
  const size = within(panel, view)
  const sides = view.width >= size.width * 2 ? edges(view, size.width, side) : edges(view, size.width, side).slice(0, 1)
  const low = Math.max(MARGIN, view.height - size.height - MARGIN)
  const heights = at === null ? [low, MARGIN] : [Math.min(low, Math.max(MARGIN, at)), low, MARGIN]
  for (const x of sides)
    for (const y of heights) {
      const spot = { x, y, ...size }
      if (!avoid.some((each) => boxesOverlap(grow(each), boxOfSpot(spot)))) return spot
    }
  const bands = sides.map((x) => ({ x, width: size.width, ...band(view, x, size, avoid) }))
  const best = bands.toSorted((a, b) => b.height - a.height)[0]
  return best === undefined || best.height < Math.min(LOWEST, view.height - 2 * MARGIN) ? null : best
}

/** The tallest free stretch of a column, from the top down. */
function band(view: Size, x: number, size: Size, avoid: readonly Box[]): { y: number; height: number } {
  const blocks = avoid
    .map(grow)
    .filter((box) => box.left < x + size.width && x < box.right)
    .toSorted((a, b) => a.top - b.top)
  let y = MARGIN
  let best = { y, height: 0 }
  const consider = (end: number) => {
    if (end - y > best.height) best = { y, height: Math.min(end - y, size.height) }
  }
  for (const block of blocks) {
    consider(Math.min(block.top, view.height - MARGIN))
    y = Math.max(y, block.bottom)
  }
  consider(view.height - MARGIN)
  return best
}

/** Beside a word on the page: below it, or above where there is no room or where `above` is wanted. */
export function spotForTip(view: Size, tip: Size, box: Pick<Box, 'left' | 'top' | 'bottom'>, above: boolean): Spot {
  const size = within(tip, view)
  const higher = box.top - GAP - size.height
  const fits = box.bottom + GAP + size.height < view.height
  const y = fits && !(above && higher > GAP) ? box.bottom + GAP : Math.max(GAP, higher)
  return { x: Math.max(GAP, Math.min(box.left, view.width - size.width - GAP)), y, ...size }
}
