import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { boxesOverlap, spotForPanel, spotForPill, spotForTip, type Box } from '../../../../src/ui/holder/place.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height })
const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 360, height: 740 }

describe('the pill', () => {
  const size = { width: 300, height: 36 }
  it.each([
    ['rests in the lower right corner', WIDE, [], { x: 968, y: 744 }],
    ['goes to the left when a button lies there', WIDE, [box(1100, 700, 120, 60)], { x: 12, y: 744 }],
    ['goes up when both lower corners are taken', WIDE, [box(0, 700, 1280, 90)], { x: 968, y: 382 }],
    ['does the same in a narrow window', NARROW, [box(0, 690, 360, 40)], { x: 48, y: 352 }],
  ] as const)('%s', (_, view, avoid, spot) => {
    expect(spotForPill(view, size, avoid, 'right')).toMatchObject(spot)
  })
  it('has no place on a page that is one button', () => {
    expect(spotForPill(WIDE, size, [box(0, 0, 1280, 800)], 'right')).toBeNull()
  })
})

const PANEL = { width: 320, height: 372 }

describe('the panel', () => {
  it.each([
    ['stands at the bottom on the right', WIDE, [], { x: 948, y: 416, height: 372 }],
    ['goes to the top when something lies below', WIDE, [box(1000, 700, 200, 40)], { x: 948, y: 12, height: 372 }],
    ['moves to the left when the middle of the right side is taken', WIDE, [box(1000, 380, 200, 40)], { x: 12, y: 416, height: 372 }],
    ['stays on the right below a field at the top', WIDE, [box(1000, 40, 200, 32)], { x: 948, y: 416 }],
    ['takes the taller half of a narrow window', NARROW, [box(100, 300, 160, 36)], { x: 28, y: 356, height: 372 }],
    ['is lower where there is no room for all of it', NARROW, [box(100, 380, 160, 36)], { x: 28, y: 12, height: 360 }],
  ] as const)('%s', (_, view, avoid, spot) => {
    expect(spotForPanel(view, PANEL, avoid)).toMatchObject(spot)
  })
  it('goes where it was dragged, side and height, if that is free', () => {
    expect(spotForPanel(WIDE, PANEL, [], 'left', 200)).toMatchObject({ x: 12, y: 200 })
    expect(spotForPanel(WIDE, PANEL, [box(20, 300, 100, 30)], 'left', 200)).toMatchObject({ x: 12, y: 416 })
    expect(spotForPanel(WIDE, PANEL, [], 'right', 5_000)).toMatchObject({ x: 948, y: 416 })
  })
  it('is not opened where less than 200 px are free', () => {
    expect(spotForPanel({ width: 360, height: 420 }, PANEL, [box(40, 190, 280, 36)])).toBeNull()
  })
})

describe('the meaning of a term', () => {
  const TIP = { width: 300, height: 132 }
  it.each([
    ['stands below the word', { left: 100, top: 100, bottom: 120 }, false, { x: 100, y: 128 }],
    ['stands above it where a field lies below', { left: 100, top: 300, bottom: 320 }, true, { x: 100, y: 160 }],
    ['stands above it where there is no room below', { left: 1200, top: 700, bottom: 720 }, false, { x: 972, y: 560 }],
  ] as const)('%s', (_, word, above, spot) => {
    expect(spotForTip(WIDE, TIP, word, above)).toMatchObject(spot)
  })
})

describe('boxes at random places on the page', () => {
  const any = fc
    .record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 4, max: 500 }),
      height: fc.integer({ min: 4, max: 200 }),
    })
    .map(({ left, top, width, height }) => box(left, top, width, height))
  const view = fc.record({ width: fc.integer({ min: 360, max: 2560 }), height: fc.integer({ min: 300, max: 1600 }) })

  it('neither pill nor panel covers it, and both stay inside the window', () => {
    fc.assert(
      fc.property(view, fc.array(any, { maxLength: 6 }), (window, avoid) => {
        const panel = spotForPanel(window, PANEL, avoid)
        const pill = spotForPill(window, { width: 300, height: 36 }, avoid, 'right')
        for (const [spot, width, height] of [
          [panel, panel?.width ?? 0, panel?.height ?? 0],
          [pill, pill?.width ?? 0, pill?.height ?? 0],
        ] as const) {
          if (spot === null) continue
          const drawn = box(spot.x, spot.y, width, height)
          expect(avoid.some((each) => boxesOverlap(each, drawn))).toBe(false)
          expect(drawn.right).toBeLessThanOrEqual(window.width)
          expect(drawn.bottom).toBeLessThanOrEqual(window.height)
        }
      }),
    )
  })
})
