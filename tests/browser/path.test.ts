import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BROWSERS,
  buildOf,
  launch,
  overlayCount,
  overlayText,
  serve,
  storeProfile,
  waitForOverlay,
  type Extension,
  type Site,
} from './harness/index.ts'
import { openPanel, pause, press, setUp, withPill } from './overlaySupport.ts'

/*
 * The whole path on real pages in real browsers: page → overlay → popup → options → changed overlay; and silence elsewhere.
 */

const SHANGHAI = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  exit: 'mutual-by-employer',
} as const

/** Long enough for the spotter to have read, the background to have answered and an overlay to have come up. */
const SILENCE = 2500

describe.each(BROWSERS)('the path in %s', (name) => {
  let site: Site
  let extension: Extension
  let panel: Page

  beforeAll(async () => {
    site = await serve(resolve('tests/fixtures/site'))
    extension = await launch(name, { extension: buildOf(name, 'open') })
    panel = await extension.open('options.html')
    await setUp(panel)
  })
  afterAll(async () => {
    await extension?.close()
    await site?.close()
  })

  it('without a profile a registration page says what anyone needs and offers to set one up', async () => {
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/register.html'))
    await openPanel(page)
    const text = await waitForOverlay(page, '身份证')
    for (const words of ['非官方', '想知道你能不能办', '三项']) expect(text).toContain(words)
    await page.close()
  })

  it('with a profile it says whether this person may enrol here, what it costs and until when cover can be resumed', async () => {
    await storeProfile(panel, SHANGHAI)
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/register.html'))
    await openPanel(page)
    await waitForOverlay(page, '可以办，但先别办这个')
    await press(page, 'button[data-part="money"]')
    expect(await waitForOverlay(page, '2,263.80')).toContain('7,546')
    await press(page, 'button[data-part="dates"]')
    await waitForOverlay(page, '2027年1月31日')
    expect(await overlayCount(page)).toBe(1)
    await page.close()
  })

  it('a change of profile reaches an open overlay without a reload', async () => {
    await storeProfile(panel, SHANGHAI)
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/register.html'))
    await openPanel(page)
    await press(page, 'button[data-part="dates"]')
    await waitForOverlay(page, '2027年1月31日')
    await storeProfile(panel, { ...SHANGHAI, lastPaidMonth: '2026-09' })
    await waitForOverlay(page, /^12月31日$/m)
    expect(await overlayText(page)).not.toContain('2027年1月31日')
    await page.close()
  })

  it('the popup shows the plan for the same person', async () => {
    await storeProfile(panel, SHANGHAI)
    const popup = await extension.open('popup.html')
    await popup.waitForSelector('.hero', { timeout: 15_000 })
    const text = await popup.$eval('body', (body) => body.innerText)
    expect(text).toContain('灵活就业')
    expect(text).toContain('医')
    await popup.close()
  })

  const SILENT = {
    'a gov.cn page on another subject': ['www.shanghai.gov.cn', '/bench-silent.html'],
    'the registration page on a host that is no authority': ['www.example.com', '/register.html'],
    'the registration page on a host that only looks like one': ['rsj.sh.gov.cn.example.com', '/register.html'],
  } as const
  const watched = async (host: string, path: string): Promise<Page> => {
    const page = await extension.page()
    await page.evaluateOnNewDocument(() => {
      const seen = { messages: 0, added: 0 }
      Object.assign(globalThis, { seen })
      globalThis.addEventListener('message', () => {
        seen.messages += 1
      })
      document.addEventListener('DOMContentLoaded', () => {
        setTimeout(
          () =>
            new MutationObserver((list) => {
              seen.added += list.length
            }).observe(document, { childList: true, subtree: true, attributes: true }),
          0,
        )
      })
    })
    await page.goto(site.url(host, path), { waitUntil: 'load' })
    return page
  }
  /** Open beside each other, so that their silence is waited for once: a page behind another is read as well. */
  const open = new Map<string, Page>()
  it.each(Object.keys(SILENT))('%s gets nothing: no element, no change of the page', async (what) => {
    if (open.size === 0) {
      for (const [each, [host, path]] of Object.entries(SILENT)) open.set(each, await watched(host, path))
      await pause(SILENCE)
    }
    const page = open.get(what)!
    expect(await overlayCount(page)).toBe(0)
    expect(await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)).toEqual({ messages: 0, added: 0 })
    await page.close()
  })

  it('hiding on a site keeps it quiet there, and taking that back shows it again', async () => {
    await storeProfile(panel, SHANGHAI)
    await setUp(panel, { hiddenSites: ['rsj.sh.gov.cn'] })
    const page = await extension.page(site.url('rsj.sh.gov.cn', '/register.html'))
    await pause(SILENCE)
    expect(await overlayCount(page)).toBe(0)
    await setUp(panel)
    await waitForOverlay(page, '非官方')
    await page.close()
  })

  it('nothing but the pages themselves is ever asked for', () => {
    const own = new Set(['/register.html', '/bench-silent.html', '/favicon.ico'])
    const strays = site.requests.filter(
      (request) => !own.has(request.slice(request.indexOf('/'))) && !/mozilla|firefox|google|gstatic/.test(request),
    )
    expect(strays).toEqual([])
  })
})

describe.each(BROWSERS)('the shipped build in %s', (name) => {
  let site: Site
  let extension: Extension

  beforeAll(async () => {
    site = await serve(resolve('tests/fixtures/site'))
    extension = await launch(name)
    await storeProfile(await extension.open('options.html'), SHANGHAI)
  })
  afterAll(async () => {
    await extension?.close()
    await site?.close()
  })

  it('page script can read neither the overlay nor the profile, nor learn the extension id', async () => {
    const page = await extension.page()
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const attach = Element.prototype.attachShadow
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init)
        seen.push('attachShadow')
        return root
      }
      globalThis.addEventListener('message', (event) => seen.push(JSON.stringify(event.data)))
    })
    await page.goto(site.url('rsj.sh.gov.cn', '/register.html'), { waitUntil: 'load' })
    const host = await page.waitForFunction(
      () => [...document.documentElement.children].find((one) => one !== document.head && one !== document.body) ?? null,
      { timeout: 15_000, polling: 100 },
    )
    expect(host).not.toBeNull()
    const found = await page.evaluate(() => {
      const everything = [...document.querySelectorAll('*')]
      return {
        roots: everything.filter((one) => one.shadowRoot !== null).length,
        text: document.documentElement.textContent ?? '',
        markup: document.documentElement.outerHTML,
        messages: (globalThis as unknown as { seen: string[] }).seen,
        storage: typeof (globalThis as unknown as { chrome?: { storage?: unknown } }).chrome?.storage,
      }
    })
    expect(found.roots).toBe(0)
    expect(found.text).not.toMatch(/2,263\.80|非官方|Unofficial|先别办|not yet/)
    expect(found.markup).not.toMatch(/(chrome|moz)-extension:/)
    expect(found.messages).toEqual([])
    expect(found.storage).toBe('undefined')
    await page.close()
  })
})
