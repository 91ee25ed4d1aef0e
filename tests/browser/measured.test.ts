import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, noteFrame, SETTINGS, serve, store, storeProfile, visit, type Extension, type Site } from './harness/index.ts'
import { FAMILY, pause } from './optionsPage.ts'
import { openBuild, openPanel, PAGES, withPill } from './overlaySupport.ts'
import { LET_GO } from '../fixtures/letGo.ts'

/*
 * What can be measured of the looks, in every view: at 360 px all that is pressed is at least 44 px high and wide; at 200 % zoom (half
 * the window) nothing is cut, sticks out or stays; one first heading and no level left out; and the tabs come first.
 */

const SHOTS = process.env.MEASURED_SHOTS !== undefined

/** Runs in the page: what is wrong with one of the three, each with its element. */
function measure(kind: 'press' | 'zoom' | 'headings'): string[] {
  const name = (one: Element) =>
    `${one.localName}.${String(one.className).replaceAll(' ', '.')} "${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 24)}"`
  const all = (selector: string, aside = '.sr-only, .skip') =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility() && one.closest(aside) === null)
  /** A link inside a sentence is as high as its line. */
  const inSentence = (one: Element) => {
    if (one.localName !== 'a' || getComputedStyle(one).display !== 'inline') return false
    let block = one.parentElement
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement
    return (block?.textContent.trim().length ?? 0) > one.textContent.trim().length
  }
  if (kind === 'press')
    return all('button, summary, a[href], select, textarea, input, [role=option]').flatMap((one) => {
      if (inSentence(one)) return []
      const label = one.matches('[type=checkbox], [type=radio]') ? ((one as HTMLInputElement).labels?.[0] ?? one) : one
      const { width, height } = label.getBoundingClientRect()
      return width > 43.9 && height > 43.9 ? [] : [`${name(one)} ${Math.round(width)} × ${Math.round(height)}`]
    })
  if (kind === 'headings') {
    const levels = all('h1, h2, h3, h4, h5, h6', '.skip').map((one) => ({ level: Number(one.localName[1]), said: name(one) }))
    const first = levels.filter(({ level }) => level === 1)
    return [
      ...(first.length === 1 ? [] : [`${first.length} first headings: ${first.map(({ said }) => said).join(', ')}`]),
      ...levels.filter(({ level }, at) => level > (levels[at - 1]?.level ?? 0) + 1).map(({ said }) => `a level left out before ${said}`),
    ]
  }
  const room = document.documentElement.clientWidth
  return all('body *').flatMap((one) => {
    const { overflowX, overflowY, position } = getComputedStyle(one)
    const cut =
      one.clientWidth > 0 &&
      one.localName !== 'input' &&
      ((!/visible|auto/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 2))
    return [
      ...(one.getBoundingClientRect().right > room + 1 && one.closest('.scroll-x') === null ? [`sticks out: ${name(one)}`] : []),
      ...(cut ? [`cut: ${name(one)}`] : []),
      ...(/sticky|fixed/.test(position) && !one.matches('.status, .not-saved') ? [`stays: ${name(one)}`] : []),
    ]
  })
}

type Act = (page: Page) => Promise<unknown>
const openAll: Act = (page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    for (const one of document.querySelectorAll<HTMLElement>('.ways [aria-expanded=false], .tile[aria-expanded=false], .hero .outline'))
      one.click()
  })
/** Presses the first button with these words or of this class. */
const press =
  (what: string): Act =>
  (page) =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('main button, header button')].find(
        (one) => one.textContent.includes(wanted) || one.classList.contains(wanted),
      )
      found?.click()
    }, what)

const NOBODY = { active: null, list: [] }
const VIEWS: { view: string; address: string; do?: Act; people?: object }[] = [
  { view: 'first run, not answered', address: 'popup.html', people: NOBODY, do: press('primary') },
  { view: 'plan', address: 'popup.html#plan', do: async (page) => (await openAll(page), press('who')(page)) },
  { view: 'costs', address: 'popup.html#costs', do: openAll },
  { view: 'costs, compared', address: 'popup.html#costs', do: press('对比') },
  { view: 'ask', address: 'popup.html#ask' },
  {
    view: 'answer',
    address: 'popup.html#ask',
    do: async (page) => (await pause(300), await press('离职后医保')(page), await pause(300), openAll(page)),
  },
  { view: 'record', address: 'popup.html#record', do: async (page) => (await press('primary')(page), openAll(page)) },
  { view: 'counter', address: 'counter.html#flexible' },
  { view: 'facts', address: 'options.html#me' },
  { view: 'wizard', address: 'options.html#me', people: NOBODY },
  { view: 'figure form', address: 'options.html#figures', do: press('加一个数字') },
  { view: 'pasted notice', address: 'options.html#figures/paste' },
  ...['knows', 'sites', 'reminders', 'look', 'backup', 'privacy'].map((section) => ({ view: section, address: `options.html#${section}` })),
  { view: 'privacy page', address: 'privacy.html' },
]

const HIDDEN = { hiddenSites: ['rsj.beijing.gov.cn'], hiddenPages: ['https://rsj.beijing.gov.cn/a/very/long/path/index.html'] }

describe('measured', () => {
  let extension: Extension
  let site: Site
  let page: Page
  beforeAll(async () => {
    site = await serve(resolve('tests/fixtures/site'))
    extension = await launch('chromium', { extension: openBuild('chromium') })
    page = await extension.open('options.html')
  })
  afterAll(async () => {
    await extension.close()
    await site.close()
  })

  it('every view: 44 px to press at 360 px, whole at 200 % zoom, headings in order', async () => {
    const wrong: string[] = []
    for (const { view, address, do: act, people } of VIEWS) {
      const [file = '', hash] = address.split('#')
      await store(page, 'settings', { ...SETTINGS, ...HIDDEN })
      await store(page, 'profiles', people ?? FAMILY)
      await page.setViewport({ width: 360, height: 740 })
      await visit(page, extension.url(`${file}?${encodeURIComponent(view)}${hash === undefined ? '' : `#${hash}`}`))
      await page.waitForFunction(() => document.querySelector('h1') !== null && !/正在算|正在读取/.test(document.body.innerText), {
        timeout: 8000,
      })
      await pause(120)
      await act?.(page)
      await pause(120)
      const look = async (kind: Parameters<typeof measure>[0], said: string) => {
        wrong.push(...(await page.evaluate(measure, kind)).map((what) => `${view}, ${said}: ${what}`))
        if (SHOTS) await page.screenshot({ path: `.output/shots/measured-${view.replaceAll(/\W+/g, '-')}-${said}-${kind}.png` })
      }
      await look('press', 'zh')
      // English words are the longer ones.
      if (file !== 'privacy.html') {
        await store(page, 'settings', { ...SETTINGS, ...HIDDEN, language: 'en' })
        await page.waitForFunction(() => document.documentElement.lang === 'en', { timeout: 4000 })
      }
      await look('press', 'en')
      await page.setViewport(file === 'popup.html' ? { width: 200, height: 300 } : { width: 320, height: 400 })
      await pause(80)
      await look('zoom', 'en')
      await look('headings', 'en')
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('the tabs of the popup come first', async () => {
    await visit(page, extension.url('popup.html?tabs#plan'))
    await page.waitForSelector('.hero')
    await page.bringToFront()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toContain('tab-plan')
  })

  it('the note: 44 px to press on a narrow page, whole, headings in order', async () => {
    await store(page, 'settings', SETTINGS)
    await storeProfile(page, LET_GO)
    const tab = await withPill(extension, site.url(...PAGES.register), (one) => one.setViewport({ width: 360, height: 740 }))
    const wrong: string[] = []
    const look = async (view: string, kinds: Parameters<typeof measure>[0][]) => {
      await pause(100)
      const frame = await noteFrame(tab)
      for (const kind of kinds) wrong.push(...((await frame?.evaluate(measure, kind)) ?? ['no note']).map((what) => `${view}: ${what}`))
      if (SHOTS) await tab.screenshot({ path: `.output/shots/measured-note-${view}.png` as `${string}.png` })
    }
    const click = async (selector: string) =>
      (await noteFrame(tab))?.evaluate((which) => {
        document.querySelector<HTMLElement>(which)?.click()
        for (const one of document.querySelectorAll('details')) one.open = true
      }, selector)
    await look('pill', ['press'])
    await openPanel(tab)
    for (const at of [1, 2, 3, 4]) {
      await click(`.segments button:nth-child(${at})`)
      await look(`part ${at}`, ['press', 'zoom', 'headings'])
    }
    for (const sheet of ['basis-all', 'more']) {
      await click(`.${sheet}`)
      await look(sheet, ['press', 'zoom', 'headings'])
    }
    await tab.close()
    expect(wrong).toEqual([])
  }, 30_000)
})
