import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { complete, judge, watch } from '../../../src/spotter/index.ts'
import { QUIET, SLOWEST, type Page } from '../../../src/spotter/watch.ts'
import { parse } from '../../../scripts/parse.ts'
import { known } from './world.ts'

/** A window as far as the watch looks at one. */
function windowOf(html: string, href: string, withNavigation = true) {
  const target = new EventTarget()
  let changed: ((changes: { type: string; target: Node; addedNodes: Node[] }[]) => void) | null = null
  const document = Object.assign(parse(html), {
    evaluate: () => ({ stringValue: document.documentElement.textContent }),
    addEventListener: target.addEventListener.bind(target),
  }) as Document
  const fake = {
    href,
    document,
    navigation: withNavigation ? new EventTarget() : undefined,
    observing: false,
    attributes: false,
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait) as unknown as number,
    clearTimeout: (id: number) => clearTimeout(id),
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    addEventListener: target.addEventListener.bind(target),
    MutationObserver: class {
      constructor(listener: (changes: { type: string; target: Node; addedNodes: Node[] }[]) => void) {
        changed = listener
      }
      observe(_: Node, what: { attributes?: boolean }) {
        fake.observing = true
        fake.attributes = what.attributes === true
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
    restyle: (target: Node) => {
      if (fake.observing && fake.attributes) changed?.([{ type: 'attributes', target, addedNodes: [] }])
    },
    change: (target: Node, added: Node) => {
      if (fake.observing) changed?.([{ type: 'childList', target, addedNodes: [added] }])
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
    ({ excerpt, url }) => {
      seen.push([complete(excerpt, url, known).social, url])
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
  it('looks less and less often at a page that never rests, slowly without end, and does not repeat itself', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    const looks: number[] = []
    for (let at = 0; at < 60_000; at += 50) {
      const before = read
      fake.write('<i>·</i>')
      vi.advanceTimersByTime(50)
      if (read > before) looks.push(at)
    }
    expect(looks).toEqual([0, 400, 1250, 2900, 6150, 12_600, 25_500, 38_300, 51_100].map((about) => expect.closeTo(about, -3)))
    expect(seen).toHaveLength(1)
  })
  it('sees what comes long after the page was shown', () => {
    const fake = windowOf('<html><head><title>服务</title></head><body><div id="app"></div></body></html>', 'https://zwfw.gz.gov.cn/x')
    start(fake)
    for (let at = 0; at < 30; at += 1) {
      fake.write('<i>加载中</i>')
      vi.advanceTimersByTime(1000)
    }
    fake.write('<h1>养老保险关系转移申请</h1>')
    vi.advanceTimersByTime(SLOWEST + 1000)
    expect(seen.at(-1)).toEqual([true, 'https://zwfw.gz.gov.cn/x'])
  })
  it.each(['click', 'keydown'])('looks soon after a %s that changes the page, however long it has been watched', (name) => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    for (let at = 0; at < 40; at += 1) {
      fake.write('<i>·</i>')
      vi.advanceTimersByTime(1000)
    }
    vi.advanceTimersByTime(SLOWEST * 2)
    const before = read
    fake.fire(name)
    vi.advanceTimersByTime(1000)
    expect(read, 'nothing changed').toBe(before)
    fake.write('<h2>失业登记</h2>')
    vi.advanceTimersByTime(QUIET + 10)
    expect(read).toBe(before + 1)
  })
  it('looks when a block is shown or hidden, but not for a button', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.restyle(fake.document.querySelector('h1') as Element)
    vi.advanceTimersByTime(SLOWEST)
    expect(read).toBe(1)
    fake.restyle(fake.document.body)
    vi.advanceTimersByTime(SLOWEST)
    expect(read).toBe(2)
  })
  it('a page without a sign of the trade is not watched for what it shows and hides', () => {
    const fake = windowOf(OTHER, 'https://www.gz.gov.cn/a')
    start(fake)
    vi.advanceTimersByTime(1000)
    fake.write('<p>还是天气</p>')
    vi.advanceTimersByTime(5000)
    expect(fake.attributes).toBe(false)
  })
  it('reads again when the fragment changes', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.href = `${HREF}other`
    fake.fire('hashchange')
    vi.advanceTimersByTime(QUIET + 10)
    expect(seen).toHaveLength(2)
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
  it('tells when what it showed is gone, so that the background takes it back', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.document.title = '杂事'
    for (const heading of [...fake.document.querySelectorAll('h1')]) heading.remove()
    fake.go('https://www.gz.gov.cn/other')
    vi.advanceTimersByTime(QUIET + 1)
    fake.go('https://www.gz.gov.cn/another')
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen.map(([social]) => social)).toEqual([true, false, false])
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
  it('does without the navigation API', () => {
    const fake = windowOf(PAGE, HREF, false)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.go(`${HREF}next`)
    vi.advanceTimersByTime(QUIET + 1)
    expect(seen).toHaveLength(2)
  })
})
