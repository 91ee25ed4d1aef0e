/*
 * The tour behind `npm start`: the built extension in a real browser, on our own replica of a registration page under a
 * bureau's name (served from loopback). With a display the window stays open; without one it takes screenshots and
 * prints what was spotted, the briefing and the plan.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { SETTINGS, launch, serve, store, storeProfile, type BrowserName } from '../tests/browser/harness/index.ts'
import type { NoteView } from '../src/platform/messages.ts'
import { briefingText } from './briefingText.ts'
import { LET_GO } from '../tests/fixtures/letGo.ts'

const HOST = 'rsj.sh.gov.cn'
const OUT = resolve('.output/tour')

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; sendMessage(tab: number, message: object): Promise<unknown> }
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** Asks the background, from a page of the extension, what it shows in the tab with this address. */
async function viewOf(panel: Page, address: string): Promise<NoteView | null> {
  const json = await panel.evaluate(async (url) => {
    const { chrome: api } = globalThis as unknown as { chrome: Api }
    const tab = (await api.tabs.query({})).find((one) => one.url === url)
    return tab ? JSON.stringify(await api.runtime.sendMessage({ type: 'briefing-of-tab', tabId: tab.id })) : 'null'
  }, address)
  return JSON.parse(json) as NoteView | null
}

/** Opens the overlay's panel in that tab, as the keyboard command would. */
async function toggle(panel: Page, address: string): Promise<void> {
  await panel.evaluate(async (url) => {
    const { chrome: api } = globalThis as unknown as { chrome: Api }
    const tab = (await api.tabs.query({})).find((one) => one.url === url)
    if (tab) await api.runtime.sendMessage({ type: 'toggle-note', tabId: tab.id })
  }, address)
}

async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + 15_000
  for (;;) {
    const found = await ask().catch(() => null)
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`${what}: nothing within 15 s`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

const browser: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium'
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const headless = !display || process.argv.includes('--headless')

const site = await serve(resolve('tests/fixtures/site'))
const extension = await launch(browser, { headless })
const options = await extension.open('options.html')
// Without a display all is printed, in Chinese; else the window speaks the browser's language.
if (headless) await store(options, 'settings', { ...SETTINGS, theme: 'auto' })
await storeProfile(options, LET_GO, '示例')
await options.reload().catch(() => undefined)
const address = site.url(HOST, '/register.html')
const page = await extension.page(address)
const view = await until('the registration page was not spotted', () => viewOf(options, address))
console.log(`· opened ${address} (our own replica, served from this machine)\n`)
console.log(briefingText(view.briefing))

if (headless) {
  mkdirSync(OUT, { recursive: true })
  const shot = async (target: Page, name: string, width: number, height: number) => {
    await target.setViewport({ width, height })
    await pause(400)
    await target.screenshot({ path: join(OUT, `${name}.png`) })
  }
  await page.bringToFront()
  await shot(page, 'overlay-pill', 1280, 800)
  await toggle(options, address)
  await shot(page, 'overlay', 1280, 800)
  const popup = await extension.open('popup.html')
  await until('the popup shows no plan', async () => ((await popup.$eval('body', (body) => body.innerText)).length > 200 ? true : null))
  await shot(popup, 'popup', 400, 600)
  console.log(`\n== 方案 (popup) ==\n${await popup.$eval('body', (body) => body.innerText)}`)
  await options.bringToFront()
  await shot(options, 'options', 1100, 800)
  console.log(`\n· screenshots: ${OUT}/overlay-pill.png, overlay.png, popup.png, options.png`)
  await extension.close()
  await site.close()
  process.exit(0)
}
console.log(
  '\n· the browser stays open: try the note at the edge of the page, the toolbar button and the settings. Close the window to end.',
)
await page.bringToFront()
await new Promise<void>((done) => extension.browser.once('disconnected', () => done()))
await site.close()
process.exit(0)
