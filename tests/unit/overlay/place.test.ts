import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { overlap, spotForPanel, spotForPill, type Box } from '../../../src/ui/overlay/place.ts'

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
    expect(spotForPill(view, size, avoid)).toMatchObject(spot)
  })
  it('has no place on a page that is one button', () => {
    expect(spotForPill(WIDE, size, [box(0, 0, 1280, 800)])).toBeNull()
  })
})

describe('the panel', () => {
  it.each([
    ['stands on the right', WIDE, [], { x: 948, y: 12 }],
    ['moves to the left when the middle of the right side is taken', WIDE, [box(1000, 380, 200, 40)], { x: 12, y: 12 }],
    ['stays on the right below a field at the top', WIDE, [box(1000, 40, 200, 32)], { x: 948, y: 80 }],
    ['ends above a button at the bottom', WIDE, [box(1000, 700, 200, 40)], { x: 948, y: 12, maxHeight: 680 }],
    ['takes the taller half of a narrow window', NARROW, [box(100, 300, 160, 36)], { x: 28, y: 344 }],
  ] as const)('%s', (_, view, avoid, spot) => {
    expect(spotForPanel(view, 320, avoid)).toMatchObject(spot)
  })
  it('is not opened where less than 200 px are free', () => {
    expect(spotForPanel({ width: 360, height: 420 }, 320, [box(40, 190, 280, 36)])).toBeNull()
  })
})

describe('whatever lies on the page', () => {
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
        const panel = spotForPanel(window, 320, avoid)
        const pill = spotForPill(window, { width: 300, height: 36 }, avoid)
        for (const [spot, width, height] of [
          [panel, 320, panel?.maxHeight ?? 0],
          [pill, 300, 36],
        ] as const) {
          if (spot === null) continue
          const drawn = box(spot.x, spot.y, width, height)
          expect(avoid.some((each) => overlap(each, drawn))).toBe(false)
          expect(drawn.right).toBeLessThanOrEqual(window.width)
          expect(drawn.bottom).toBeLessThanOrEqual(window.height)
        }
      }),
    )
  })
})
