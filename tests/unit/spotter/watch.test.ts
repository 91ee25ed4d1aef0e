import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { judge, watch } from '../../../src/spotter/index.ts'
import { PER_ADDRESS, QUIET, TOTAL, type Page } from '../../../src/spotter/watch.ts'
import { parse } from '../../../scripts/parse.ts'

/** A window as far as the watch looks at one. */
function windowOf(html: string, href: string, withNavigation = true) {
  const target = new EventTarget()
  let changed: ((changes: { target: Node; addedNodes: Node[] }[]) => void) | null = null
  const document = Object.assign(parse(html), {
    evaluate: () => ({ stringValue: document.documentElement.textContent }),
  }) as Document
  const fake = {
    href,
    document,
    navigation: withNavigation ? new EventTarget() : undefined,
    observing: false,
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait) as unknown as number,
    clearTimeout: (id: number) => clearTimeout(id),
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    addEventListener: target.addEventListener.bind(target),
    MutationObserver: class {
      constructor(listener: (changes: { target: Node; addedNodes: Node[] }[]) => void) {
        changed = listener
      }
      observe() {
        fake.observing = true
      }
      disconnect() {
        fake.observing = false
      }
    },
    fire: (name: string, more: object = {}) => target.dispatchEvent(Object.assign(new Event(name), more)),
    go(to: string) {
      fake.href = to
      fake.fire('popstate')
    },
    write(html: string) {
      document.body.append(parse(html).body.firstChild as Node)
      fake.change(document.body, document.body.lastChild as Node)
    },
    change: (target: Node, added: Node) => {
      if (fake.observing) changed?.([{ target, addedNodes: [added] }])
    },
  }
  Object.defineProperty(document, 'URL', { get: () => fake.href })
  return fake
}

const HREF = 'https://ggfw.rsj.gz.gov.cn/#/'
const PAGE = '<html><head><title>社会保险费缴费</title></head><body><h1>社会保险费缴费</h1></body></html>'
const OTHER = '<html><head><title>杂事</title></head><body><p>今天天气好</p></body></html>'

let seen: [social: boolean, url: string][]
let read: number
const start = (fake: ReturnType<typeof windowOf>): void =>
  watch(
    { document: fake.document, MutationObserver: fake.MutationObserver, window: fake } as unknown as Page,
    (document) => {
      read += 1
      return judge(document)
    },
    ({ sighting, url }) => {
      seen.push([sighting.social, url])
    },
  )

beforeEach(() => {
  vi.useFakeTimers()
  seen = []
  read = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the watch', () => {
  it('reads once when idle and reports once', () => {
    start(windowOf(PAGE, HREF))
    expect(seen).toEqual([])
    vi.advanceTimersByTime(5000)
    expect(seen).toEqual([[true, HREF]])
  })
  it('never reports a silent page, nor reads it in full', () => {
    const fake = windowOf(OTHER, 'https://www.gz.gov.cn/a')
    start(fake)
    vi.advanceTimersByTime(1000)
    fake.write('<p>还是天气</p>')
    vi.advanceTimersByTime(5000)
    expect({ seen, read }).toEqual({ seen: [], read: 0 })
  })
  it('reads a page whose own names are in the way of a glance', () => {
    const fake = windowOf(PAGE.replace('社会保险费缴费</title>', '服务</title>'), 'https://www.gz.gov.cn/a')
    Object.assign(fake.document, { evaluate: {} })
    start(fake)
    vi.advanceTimersByTime(1000)
    expect(read).toBe(1)
  })
  it('reports late content once it is there', () => {
    const fake = windowOf('<html><head><title>服务</title></head><body><div id="app"></div></body></html>', 'https://zwfw.gz.gov.cn/x')
    start(fake)
    vi.advanceTimersByTime(1000)
    expect(seen).toEqual([])
    fake.write('<h1>养老保险关系转移申请</h1>')
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen).toEqual([[true, 'https://zwfw.gz.gov.cn/x']])
  })
  it('looks less and less often at a page that never rests, and does not repeat itself', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    const looks: number[] = []
    for (let at = 0; at < 20_000; at += 50) {
      const before = read
      fake.write('<i>·</i>')
      vi.advanceTimersByTime(50)
      if (read > before) looks.push(at)
    }
    expect(looks).toEqual([0, 400, 1250, 2900, 6150, 12_600].map((about) => expect.closeTo(about, -3)))
    expect(seen).toHaveLength(1)
  })
  it('does not read again because an overlay was put beside the body, but does for a new body', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.change(fake.document.documentElement, fake.document.createElement('n1a-2b'))
    vi.advanceTimersByTime(5000)
    expect(read).toBe(1)
    fake.change(fake.document.documentElement, fake.document.body)
    vi.advanceTimersByTime(5000)
    expect(read).toBe(2)
  })
  it('finds what came in while it waited', () => {
    const fake = windowOf('<html><head><title>服务</title></head><body></body></html>', 'https://zwfw.gz.gov.cn/x')
    start(fake)
    fake.write('<p>加载中</p>')
    vi.advanceTimersByTime(QUIET / 2)
    fake.write('<h1>养老保险关系转移申请</h1>')
    vi.advanceTimersByTime(QUIET)
    expect(seen).toHaveLength(1)
  })
  it('reads again after a step in the history', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.go(`${HREF}next`)
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen.map(([, url]) => url)).toEqual([HREF, `${HREF}next`])
  })
  it('reads again when the navigation API tells of a new route', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.href = `${HREF}pushed`
    fake.navigation?.dispatchEvent(new Event('currententrychange'))
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen).toHaveLength(2)
  })
  it('says once when what it showed is gone', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.document.title = '杂事'
    for (const heading of [...fake.document.querySelectorAll('h1')]) heading.remove()
    fake.go('https://www.gz.gov.cn/other')
    vi.advanceTimersByTime(QUIET + 1)
    fake.go('https://www.gz.gov.cn/another')
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen.map(([social]) => social)).toEqual([true, false])
  })
  it('tells again after a return from the back-forward cache', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.fire('pageshow', { persisted: false })
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen).toHaveLength(1)
    fake.fire('pageshow', { persisted: true })
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen).toHaveLength(2)
  })
  it('stops reading an address after its share, and for good after the total', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    for (let i = 0; i < PER_ADDRESS + 5; i += 1) {
      fake.document.title = `社会保险费缴费 ${i}`
      fake.write('<i>·</i>')
      vi.advanceTimersByTime(QUIET * 2 ** i + 1)
    }
    expect(seen).toHaveLength(PER_ADDRESS)
    expect(fake.observing).toBe(false)
    for (let i = 0; i < TOTAL * 2; i += 1) {
      fake.go(`${HREF}${i}`)
      vi.advanceTimersByTime(QUIET + 1)
    }
    expect(seen.length).toBeLessThanOrEqual(TOTAL)
    expect(fake.observing).toBe(false)
  })
  it('does without the navigation API', () => {
    const fake = windowOf(PAGE, HREF, false)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.go(`${HREF}next`)
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen).toHaveLength(2)
  })
})
