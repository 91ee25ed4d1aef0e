import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { SEEN_TO_HOLD, visit, type Extension } from './harness/index.ts'
import { open, pause, violations } from './optionsPage.ts'
import { openPopup, people, PROFILE, settled, shoot, withoutWelcome, type View } from './popupPage.ts'

/*
 * Every view of the popup: WCAG 2.2 AA by axe, both languages complete, 360 px, 200 % text, dark. Screenshots are kept to be looked at.
 */

const FULL = { ...PROFILE, sex: 'female', post: 'cadre', birthMonth: '1988-03', exit: 'mutual-by-employer' }
const LEDGER = {
  p1: [
    {
      id: 'a',
      insurances: ['pension', 'medical'],
      from: '2021-08',
      to: '2026-08',
      by: 'employer',
      fen: null,
      paidOn: null,
      channel: '',
      voucher: '',
      note: '',
    },
    {
      id: 'b',
      insurances: ['medical'],
      from: '2026-09',
      to: '2026-09',
      by: 'fund',
      fen: null,
      paidOn: null,
      channel: '',
      voucher: '',
      note: '',
    },
    {
      id: 'c',
      insurances: ['pension', 'medical'],
      from: '2026-10',
      to: '2026-10',
      by: 'self',
      fen: 226380,
      paidOn: '2026-10-08',
      channel: 'etax',
      voucher: '31260077',
      note: '',
    },
  ],
}
const stored = { profiles: people(FULL), ledger: LEDGER }
const openAll = (page: Page) =>
  page
    .evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
      for (const one of document.querySelectorAll<HTMLElement>('.ways button[aria-expanded], .hero .outline, .number'))
        if (one.getAttribute('aria-expanded') === 'false') one.click()
    })
    .then(() => pause(250))

/** Elements that reach beyond the right edge. */
const sticksOut = (page: Page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= document.documentElement.clientWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !one.closest('.sr-only'))
          .map((one) => `${one.localName}.${one.className}: ${one.textContent?.slice(0, 30)}`)
          .slice(0, 8),
  )

const VIEWS: { view: string; at?: string; stored?: Record<string, unknown>; do?: (page: Page) => Promise<unknown> }[] = [
  { view: 'first', stored: {}, do: (page) => page.evaluate(() => (document.querySelector('button.primary') as HTMLElement).click()) },
  { view: 'plan', at: 'plan' },
  { view: 'plan-open', at: 'plan', do: openAll },
  { view: 'costs', at: 'costs', do: openAll },
  {
    view: 'costs-compare',
    at: 'costs',
    do: (page) => page.evaluate(() => (document.querySelectorAll('.segments button')[2] as HTMLElement).click()),
  },
  { view: 'ask', at: 'ask' },
  {
    view: 'answer',
    at: 'ask',
    do: (page) =>
      page
        .waitForSelector('.questions button')
        .then(() => page.evaluate(() => (document.querySelectorAll('.questions button')[2] as HTMLElement).click())),
  },
  { view: 'record', at: 'record' },
  {
    view: 'record-form',
    at: 'record',
    do: (page) => page.evaluate(() => (document.querySelector('button.primary') as HTMLElement).click()).then(() => openAll(page)),
  },
]

describe.each(SEEN_TO_HOLD)('the quality of the popup in %s', (name) => {
  let extension: Extension
  let page: Page
  beforeAll(async () => {
    extension = await withoutWelcome(await open(name))
  })
  afterEach(async () => {
    for (const one of await extension.browser.pages()) if (/(popup|counter)\.html/.test(one.url())) await one.close()
  })
  afterAll(() => extension?.close())
  const show = async ({ at, do: act, stored: own }: (typeof VIEWS)[number], view: View) => {
    page = await openPopup(extension, { stored: own ?? stored, ...(at === undefined ? {} : { at }), ...view })
    await settled(page)
    await act?.(page)
    await settled(page)
  }

  describe.each(VIEWS)('$view', (view) => {
    test.each([
      { language: 'zh', theme: 'light' },
      { language: 'en', theme: 'dark' },
    ])('holds WCAG 2.2 AA in $language, $theme', async (settings) => {
      await show(view, { settings })
      // All of it at once: what lies under the tabs counts as covered.
      await page.setViewport({ width: 400, height: Math.min(6000, await page.evaluate(() => document.documentElement.scrollHeight)) })
      expect(await violations(page)).toEqual([])
      await shoot(page, `${name}-${view.view}-${settings.language}-${settings.theme}`)
    })

    test('says everything in English, but for names of documents and what is said at the counter', async () => {
      await show(view, { settings: { language: 'en' } })
      const chinese = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement
          if (
            parent?.closest('[lang=zh-CN]:not(html), .source, .rule, .rule-ref summary, .figure-line, .based-on') ||
            !parent?.checkVisibility()
          )
            continue
          // A document's number is its name.
          if (/\p{Script=Han}/u.test((node.textContent ?? '').replace(/[^\s:]*〔\d{4}〕\d+号/g, ''))) found.push(node.textContent ?? '')
        }
        return found
      })
      expect(chinese).toEqual([])
      expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/undefined|\[object|NaN|\bnull\b/)
    })

    test('fits 360 px, and 200 % text', async () => {
      await show(view, { width: 360 })
      expect(await sticksOut(page)).toEqual([])
      await shoot(page, `${name}-${view.view}-360`)
      await page.setViewport({ width: 400, height: 600 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '175%'
      })
      await pause(150)
      expect(await sticksOut(page)).toEqual([])
      await shoot(page, `${name}-${view.view}-200`)
    })
  })

  // Chromium gives the body of an extension page a font of its own, in which Chinese and figures do not match.
  it.each(['zh', 'en'])('is set in our own fonts in %s', async (language) => {
    await show({ view: 'plan', at: 'plan' }, { settings: { language } })
    const [wanted, ...used] = await page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('.hero')].map((one) => one && getComputedStyle(one).fontFamily),
    )
    expect(wanted).toContain('Noto Sans')
    expect(used).toEqual([wanted, wanted])
  })

  it('every control can be reached and shows where the focus is', async () => {
    await show({ view: 'plan', at: 'plan' }, {})
    await page.bringToFront()
    await page.waitForFunction(() => document.hasFocus())
    const controls = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, input, summary, a[href], [tabindex="0"]')].filter(
          (one) => one.checkVisibility() && one.tabIndex >= 0,
        ).length,
    )
    const seen = new Set<string>()
    for (let count = 0; count < controls + 2; count++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement
        const all = [...document.querySelectorAll('*')]
        // Past the last control the focus is in the browser's own bar.
        return !document.hasFocus() || one === document.body || one === document.documentElement
          ? null
          : {
              id: String(all.indexOf(one)),
              outline: getComputedStyle(one).outlineStyle,
              top: one.getBoundingClientRect().top,
              bottom: one.getBoundingClientRect().bottom,
              height: innerHeight,
              what: one.outerHTML.slice(0, 120),
            }
      })
      if (at === null) continue
      seen.add(at.id)
      expect(at.outline, at.what).not.toBe('none')
      // Not hidden under the header or the tabs.
      expect(at.bottom).toBeGreaterThan(0)
      expect(at.top).toBeLessThan(at.height)
    }
    expect(seen.size).toBeGreaterThanOrEqual(controls - 1)
  })

  it('the list for the counter holds WCAG 2.2 AA and prints without its tools', async () => {
    await show({ view: 'plan', at: 'plan' }, {})
    await page.setViewport({ width: 760, height: 900 })
    await visit(page, extension.url('counter.html#flexible'))
    await page.waitForSelector('.paper h1')
    await pause(200)
    expect(await violations(page)).toEqual([])
    await shoot(page, `${name}-counter`)
    if (name === 'chromium') {
      await page.emulateMediaType('print')
      expect(await page.$eval('.tools', (one) => getComputedStyle(one).display)).toBe('none')
      await shoot(page, `${name}-counter-print`)
    }
  })

  if (name === 'chromium') {
    it('nothing is lost in forced colours', async () => {
      await show({ view: 'record', at: 'record' }, {})
      const session = await page.createCDPSession()
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
      await pause(150)
      const cells = await page.$$eval('.strip-key .cell', (all) => [
        ...new Set(
          all.map((one) => {
            const style = getComputedStyle(one)
            return `${style.backgroundColor}${style.backgroundImage.slice(0, 10)}${style.borderStyle}`
          }),
        ),
      ])
      expect(cells.length).toBe(4)
      await shoot(page, `${name}-record-forced`)
    })
  }
})
