import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { buildOf, launch, SETTINGS, storeOnly, visit, type BrowserName, type Extension } from './harness/index.ts'

export { stored } from './harness/index.ts'

/** The extension under test; `WXT_OUT` names another output folder while developing. */
export const open = (name: BrowserName): Promise<Extension> => {
  const out = process.env.WXT_OUT
  return launch(name, { extension: out ? resolve('.output', out, `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`) : buildOf(name) })
}

export const FAMILY = {
  active: 'p1',
  list: [
    {
      id: 'p1',
      name: '我',
      profile: {
        insuredPlace: '310000',
        hukouPlace: '340100',
        leftOn: '2026-10-31',
        exit: 'mutual-by-employer',
        lastPaidMonth: '2026-10',
        sex: 'female',
        birthMonth: '1988-03',
        months: { pension: 62, medical: 62, unemployment: 62 },
      },
    },
    { id: 'p2', name: '妈妈', profile: { insuredPlace: '340100', leftOn: '2026-09-30' } },
  ],
}

const shown = new WeakMap<Extension, Page>()
let times = 0

/**
 * Opens a section on a clean store that holds what is given: always in the same tab, since a new one costs Firefox a second of processor
 * time. The page before is left first, so that it stores nothing over what is given.
 */
export async function openSection(
  extension: Extension,
  section: string,
  stored: Record<string, unknown> = { profiles: FAMILY },
): Promise<Page> {
  const last = shown.get(extension)
  const page = last === undefined || last.isClosed() ? await extension.page() : last
  shown.set(extension, page)
  times += 1
  await visit(page, extension.url(`privacy.html?${times}`))
  await storeOnly(page, { settings: SETTINGS, ...stored })
  await page.bringToFront()
  await visit(page, extension.url(`options.html?${times}#${section}`))
  await page.waitForSelector('main h1')
  // The heading comes first; what it heads is there once nothing is said to be loading.
  await page.waitForFunction(
    () => document.querySelectorAll('main > *').length > 1 && !/正在读取|Loading/.test(document.querySelector('main')?.textContent ?? ''),
  )
  return page
}

/** Closes what a test has opened beside the tab that `openSection` uses. */
export async function closeOthers(extension: Extension): Promise<void> {
  for (const one of await extension.browser.pages())
    if (one.url().includes('options.html') && one !== shown.get(extension)) await one.close()
}

export const mainText = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('main')?.innerText ?? '')
export const bodyText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

/**
 * Waits until the page says something. By a timer: the wizard's end opens the plan in front, and a page behind another paints no frame to
 * look at.
 */
export const waitForText = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 8000, polling: 100 }, text)

/** Presses the button with exactly these words, or whose accessible name they are. */
export async function press(page: Page, words: string): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('button, a, label, summary')].find(
        (one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted && one.offsetParent !== null,
      ),
    { timeout: 8000 },
    words,
  )
  await handle.asElement()?.evaluate((one) => (one as HTMLElement).scrollIntoView({ block: 'center' }))
  await (handle.asElement() as unknown as { click(): Promise<void> }).click()
}

/** The selector of a field's control in the profile form. */
export const field = (path: string): string => `[data-field="${path}"] input, [data-field="${path}"] select`

/** Replaces what a text field holds, as a person would. */
export async function retype(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.focus(selector)
  await page.$eval(selector, (one) => (one as HTMLInputElement).select())
  await page.keyboard.press('Backspace')
  if (text !== '') await page.keyboard.type(text)
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds against WCAG 2.2 AA, each with the element; only of some rules, where the rest was looked at before. */
export async function violations(page: Page, runOnly: object = WCAG): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const result = await run.run(document, { runOnly: only })
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, runOnly)
}

/** Does anything stick out to the right? */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir('.output/shots', { recursive: true })
  await page.screenshot({ path: `.output/shots/options-${name}.png`, fullPage: true })
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
