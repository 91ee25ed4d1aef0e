import { mkdir } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import type { Extension } from './harness/index.ts'
import { SETTINGS, storeOnly, visit } from './harness/index.ts'
import { pause } from './optionsPage.ts'

/** The last day of the month before this one, as the person's clock has it: dates in these tests move with the day they run on. */
export function endOfLastMonth(): string {
  const now = new Date()
  const last = new Date(now.getFullYear(), now.getMonth(), 0)
  return `${last.getFullYear()}-${String(last.getMonth() + 1).padStart(2, '0')}-${String(last.getDate()).padStart(2, '0')}`
}

export const PROFILE = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  leftOn: endOfLastMonth(),
  lastPaidMonth: endOfLastMonth().slice(0, 7),
  months: { pension: 62, medical: 60, unemployment: 62 },
}
export const people = (profile: object = PROFILE) => ({ active: 'p1', list: [{ id: 'p1', name: '我', profile }] })

export interface View {
  settings?: object
  stored?: Record<string, unknown>
  /** A view asked for by name, e.g. `record`. */
  at?: string
  width?: number
  height?: number
}

/** Opens the popup's page on a clean store that holds what is given. */
export async function openPopup(
  extension: Extension,
  { settings = {}, stored = { profiles: people() }, at, width = 400, height = 600 }: View = {},
): Promise<Page> {
  await storeOnly(await extension.desk(), { settings: { ...SETTINGS, ...settings }, ...stored })
  const page = await extension.page()
  await page.setViewport({ width, height })
  await visit(page, extension.url(`popup.html?fresh${at ? `#${at}` : ''}`))
  await page.waitForSelector('#app:not([inert]) .view')
  return page
}

/** The extension opens its options once installed, and that tab would take the focus from the popup's. */
export async function withoutWelcome(extension: Extension): Promise<Extension> {
  const end = Date.now() + 3000
  while (Date.now() < end) {
    const welcome = (await extension.browser.pages()).filter((one) => one.url().includes('options.html'))
    for (const one of welcome) await one.close()
    if (welcome.length > 0) return extension
    await pause(100)
  }
  return extension
}

/** Waits until the plan, or whichever view is on, has been worked out. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !/正在算|Working it out/.test(document.querySelector('#app:not([inert]) .view')?.textContent ?? '正在算'),
    { timeout: 8000 },
  )
  await pause(200)
}

/** Opens the same page anew, as closing and opening the popup does. Firefox never ends a reload's own promise for such a page. */
export async function reopen(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      ;(globalThis as { old?: boolean }).old = true
      location.reload()
    })
    .catch(() => undefined)
  const end = Date.now() + 8000
  while (Date.now() < end) {
    const ready = page.evaluate(
      () =>
        !(globalThis as { old?: boolean }).old &&
        document.readyState === 'complete' &&
        document.querySelector('#app:not([inert]) > *') !== null,
    )
    if (await ready.catch(() => false)) return
    await pause(50)
  }
  throw new Error('the page did not load again within 8 s')
}

/** The words of an element as they are shown. */
export const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (one) => (one as HTMLElement).innerText)

/** A screenshot of everything, at most 5,000 px high, under `.output/shots`. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir('.output/shots', { recursive: true })
  const { width, height } = page.viewport() ?? { width: 400, height: 600 }
  const full = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({ width, height: Math.min(5000, Math.max(height, full)) })
  await pause(80)
  await page.screenshot({ path: `.output/shots/popup-${name}.png` })
  await page.setViewport({ width, height })
}
