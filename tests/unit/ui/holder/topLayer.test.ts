import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import { lookout } from '../../../../src/ui/holder/topLayer.ts'

/** A root with elements in it, each with its own root or null; `open` of them lie in the top layer. */
interface Root {
  elements: { root: Root | null }[]
  open: object[]
}
const rootWith = (...inner: (Root | null)[]): Root & ParentNode => {
  const made: Root = { elements: inner.map((root) => ({ root })), open: [] }
  return Object.assign(made, {
    querySelectorAll: (selector: string) => (selector === '*' ? made.elements : made.open),
  }) as unknown as Root & ParentNode
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** What is told of a page with a root in a root; to look at one element takes `each` ms. */
function page(each: number) {
  const deep = rootWith()
  const top = rootWith(null, rootWith(deep))
  const own = {}
  const isClear = lookout(top as unknown as Document, own as Element, (element) => {
    vi.advanceTimersByTime(each)
    return (element as unknown as { root: ShadowRoot | null }).root
  })
  /** Opens something in a root that was not there before. */
  const cover = () => top.elements.push({ root: Object.assign(rootWith(), { open: [{}] }) })
  return { isClear, cover, top, deep, own }
}

describe('whether the page has something open in the top layer', () => {
  it('our own host does not count, anything else in any root does, at once', () => {
    const { isClear, top, deep, own } = page(40)
    top.open.push(own)
    expect(isClear(false)).toBe(true)
    deep.open.push({})
    expect(isClear(false)).toBe(false)
    deep.open.pop()
    expect(isClear(false)).toBe(true)
    top.open.push({})
    expect(isClear(false)).toBe(false)
  })

  it('a root made since the last look is found each time where looking is quick', () => {
    const { isClear, cover } = page(1)
    expect(isClear(false)).toBe(true)
    cover()
    vi.advanceTimersByTime(200)
    expect(isClear(false)).toBe(false)
  })

  it('where looking is slow it is found within a second, and at a press', () => {
    for (const [wait, press, clear] of [
      [200, false, true],
      [200, true, false],
      [1_000, false, false],
    ] as const) {
      const { isClear, cover } = page(40)
      isClear(false)
      cover()
      vi.advanceTimersByTime(wait)
      expect(isClear(press)).toBe(clear)
    }
  })
})
