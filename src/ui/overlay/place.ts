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

/** Where to draw, and how tall it may be. */
export interface Spot {
  x: number
  y: number
  maxHeight: number
}

const MARGIN = 12
/** Room left around what must stay free. */
const GAP = 8
const TALLEST = 680
/** A panel lower than this is folded instead. */
const LOWEST = 200
const COMFORTABLE = 380

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const grow = ({ left, top, right, bottom }: Box): Box => ({ left: left - GAP, top: top - GAP, right: right + GAP, bottom: bottom + GAP })

/** The first quiet corner or edge where the pill covers none of `avoid`; null when there is none. */
export function spotForPill(view: Size, pill: Size, avoid: readonly Box[]): Spot | null {
  const right = view.width - pill.width - MARGIN
  const bottom = view.height - pill.height - MARGIN - 8
  const middle = (view.height - pill.height) / 2
  const corners = [
    [right, bottom],
    [MARGIN, bottom],
    [right, middle],
    [right, MARGIN],
    [MARGIN, middle],
    [MARGIN, MARGIN],
  ] as const
  for (const [x, y] of corners) {
    const box = grow({ left: x, top: y, right: x + pill.width, bottom: y + pill.height })
    if (!avoid.some((each) => overlap(each, box))) return { x: Math.max(0, x), y: Math.max(0, y), maxHeight: pill.height }
  }
  return null
}

/**
 * The side and band where the panel covers none of `avoid`: the right side if it is tall enough, else the left, else the
 * taller of the two bands; null when neither is worth opening.
 */
export function spotForPanel(view: Size, width: number, avoid: readonly Box[]): Spot | null {
  const sides = view.width >= width * 2 ? [view.width - width - MARGIN, MARGIN] : [view.width - width - MARGIN]
  const spots = sides.map((x) => ({ x: Math.max(0, x), ...band(view, x, width, avoid) }))
  const enough = Math.min(COMFORTABLE, view.height - 2 * MARGIN)
  const best = spots.find(({ maxHeight }) => maxHeight >= enough) ?? spots.toSorted((a, b) => b.maxHeight - a.maxHeight)[0]
  return best === undefined || best.maxHeight < Math.min(LOWEST, view.height - 2 * MARGIN) ? null : best
}

/** The tallest free stretch of a column, from the top down. */
function band(view: Size, x: number, width: number, avoid: readonly Box[]): { y: number; maxHeight: number } {
  const blocks = avoid
    .map(grow)
    .filter((box) => box.left < x + width && x < box.right)
    .toSorted((a, b) => a.top - b.top)
  let y = MARGIN
  let best = { y, maxHeight: 0 }
  const consider = (end: number) => {
    if (end - y > best.maxHeight) best = { y, maxHeight: Math.min(end - y, TALLEST) }
  }
  for (const block of blocks) {
    consider(Math.min(block.top, view.height - MARGIN))
    y = Math.max(y, block.bottom)
  }
  consider(view.height - MARGIN)
  return best
}
