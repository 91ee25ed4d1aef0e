import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watch } from '../../../src/spotter/index.ts'
import { PATIENCE } from '../../../src/spotter/watch.ts'
import type { Sighting } from '../../../src/domain/page.ts'
import { parse } from '../../../scripts/parse.ts'

/** A window as far as the watch looks at one. */
function windowOf(html: string, href: string) {
  const target = new EventTarget()
  let changed: ((changes: unknown[]) => void) | null = null
  const fake = {
    document: parse(html),
    location: { href },
    navigation: new EventTarget(),
    observing: 0,
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait) as unknown as number,
    clearTimeout: (id: number) => clearTimeout(id),
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    MutationObserver: class {
      constructor(listener: (changes: unknown[]) => void) { changed = listener }
      observe() { fake.observing += 1 }
      disconnect() { fake.observing = 0 }
    },
    fire: (name: string, more: object = {}) => target.dispatchEvent(Object.assign(new Event(name), more)),
    go(to: string, name = 'popstate') { fake.location.href = to; fake.fire(name) },
    write(html: string) {
      fake.document.body.append(parse(html).body.firstChild as Node)
      changed?.([{ target: fake.document.body, addedNodes: [{ nodeType: 1 }] }])
    },
  }
  return fake
}

const HREF = 'https://ggfw.rsj.gz.gov.cn/#/'
const PAGE = '<html><head><title>社会保险费缴费</title></head><body><h1>社会保险费缴费</h1></body></html>'
const OTHER = '<html><head><title>杂事</title></head><body><p>今天天气好</p></body></html>'

let seen: [social: boolean, url: string][]
const start = (fake: ReturnType<typeof windowOf>) =>
  watch(fake as unknown as Window & typeof globalThis, ({ social }: Sighting, _, url) => { seen.push([social, url]) })

beforeEach(() => { vi.useFakeTimers(); seen = [] })
afterEach(() => { vi.useRealTimers() })

describe('the watch', () => {
  it('reads once when idle and reports once', () => {
    start(windowOf(PAGE, HREF))
    expect(seen).toEqual([])
    vi.advanceTimersByTime(5000)
    expect(seen).toEqual([[true, HREF]])
  })
  it('never reports a silent page', () => {
    const fake = windowOf(OTHER, 'https://www.gz.gov.cn/a')
    start(fake)
    vi.advanceTimersByTime(1000)
    fake.write('<p>还是天气</p>')
    vi.advanceTimersByTime(5000)
    expect(seen).toEqual([])
  })
  it('reports late content once it is there', () => {
    const fake = windowOf('<html><head><title>服务</title></head><body><div id="app"></div></body></html>', 'https://zwfw.gz.gov.cn/x')
    start(fake)
    vi.advanceTimersByTime(1000)
    expect(seen).toEqual([])
    fake.write('<h1>养老保险关系转移申请</h1>')
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    expect(seen).toEqual([[true, 'https://zwfw.gz.gov.cn/x']])
  })
  it('waits until a busy page is quiet, and does not repeat itself', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    for (let i = 0; i < 30; i += 1) { fake.write('<i>·</i>'); vi.advanceTimersByTime(PATIENCE.quiet - 10) }
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    expect(seen).toHaveLength(1)
  })
  it.each(['popstate', 'hashchange'])('reads again after %s', (name) => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.go(`${HREF}next`, name)
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    expect(seen.map(([, url]) => url)).toEqual([HREF, `${HREF}next`])
  })
  it('reads again when the navigation API tells of a new route', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.location.href = `${HREF}pushed`
    fake.navigation.dispatchEvent(new Event('currententrychange'))
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    expect(seen).toHaveLength(2)
  })
  it('says once when what it showed is gone', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.document.title = '杂事'
    for (const heading of [...fake.document.querySelectorAll('h1')]) heading.remove()
    fake.go('https://www.gz.gov.cn/other')
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    fake.go('https://www.gz.gov.cn/another')
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    expect(seen.map(([social]) => social)).toEqual([true, false])
  })
  it('tells again after a return from the back-forward cache', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    fake.fire('pageshow', { persisted: false })
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    expect(seen).toHaveLength(1)
    fake.fire('pageshow', { persisted: true })
    vi.advanceTimersByTime(PATIENCE.quiet + 1)
    expect(seen).toHaveLength(2)
  })
  it('stops reading an address after its share, and for good after the total', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake)
    vi.advanceTimersByTime(10)
    for (let i = 0; i < PATIENCE.perAddress + 5; i += 1) {
      fake.document.title = `社会保险费缴费 ${i}`
      fake.write('<i>·</i>')
      vi.advanceTimersByTime(PATIENCE.quiet + 1)
    }
    expect(seen).toHaveLength(PATIENCE.perAddress)
    expect(fake.observing).toBe(0)
    for (let i = 0; i < PATIENCE.total * 2; i += 1) { fake.go(`${HREF}${i}`); vi.advanceTimersByTime(PATIENCE.quiet + 1) }
    expect(seen.length).toBeLessThanOrEqual(PATIENCE.total)
    expect(fake.observing).toBe(0)
  })
  it('lets go when stopped', () => {
    const fake = windowOf(PAGE, HREF)
    start(fake).stop()
    fake.go(`${HREF}x`)
    vi.advanceTimersByTime(5000)
    expect(seen).toEqual([])
  })
})
