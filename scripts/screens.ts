/*
 * npm run screens: the stores' pictures and those of the READMEs, taken from the built extension in real Chromium (1280 × 800, Chinese
 * and English). Needs `npm run build` first. The page beside the note is our own replica of a bureau's page.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { launch, serve, store, storeProfile, type Extension } from '../tests/browser/harness/index.ts'
import type { Profile } from '../src/profile/schema.ts'
import { LET_GO } from '../tests/fixtures/letGo.ts'

const HOST = 'rsj.sh.gov.cn'
const SIZE = { width: 1280, height: 800 }
const POPUP = { width: 400, height: 600 }

const PERSON: Profile = { ...LET_GO, next: 'looking' }

const SETTINGS = { theme: 'light', textSize: 'normal', terms: true, hiddenSites: [], hiddenPages: [], hiddenEverywhere: false }
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function picture(page: Page, path: string, size = SIZE): Promise<void> {
  await page.setViewport(size)
  await page.bringToFront()
  await rest(800)
  await page.screenshot({ path: path })
  console.log(path)
}

/** The note opened in the tab with this address, as the keyboard command does. */
const openNote = (panel: Page, address: string): Promise<void> =>
  panel.evaluate(async (url) => {
    interface Api {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
      runtime: { sendMessage(message: object): Promise<unknown> }
    }
    const { chrome: api } = globalThis as unknown as { chrome: Api }
    const tab = (await api.tabs.query({})).find((one) => one.url === url)
    if (tab) await api.runtime.sendMessage({ type: 'toggle-note', tabId: tab.id })
  }, address)

/** The popup as it hangs from the toolbar: its picture over the page's. */
async function hung(extension: Extension, background: string, popup: string, path: string): Promise<void> {
  const data = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`
  const page = await extension.page('about:blank')
  await page.setContent(`<body style="margin:0;background:url(${data(background)}) 0 0/1280px 800px">
    <img src="${data(popup)}" style="position:absolute;top:12px;right:24px;border-radius:8px;box-shadow:0 6px 30px #0007">`)
  await picture(page, path)
  await page.close()
}

async function take(language: 'zh' | 'en', out: string, work: string): Promise<void> {
  const site = await serve(resolve('tests/fixtures/site'))
  const extension = await launch('chromium', SIZE)
  try {
    const options = await extension.open('options.html')
    await store(options, 'settings', { ...SETTINGS, language })
    await storeProfile(options, PERSON, language === 'zh' ? '我' : 'Me')
    await options.reload().catch(() => undefined)
    const address = site.url(HOST, '/register.html')
    const page = await extension.page(address)
    await rest(1500)
    const plain = join(work, `page-${language}.png`)
    await picture(page, plain)
    await openNote(options, address)
    await picture(page, join(out, `${language}-1-note.png`))
    const popup = await extension.open('popup.html')
    await rest(1500)
    const shot = join(work, `popup-${language}.png`)
    await picture(popup, shot, POPUP)
    await hung(extension, plain, shot, join(out, `${language}-2-plan.png`))
    // The last tab but one and so on change with the design: each tab is pressed by its place.
    const tabs = await popup.$$('[role="tab"]')
    for (const [index, tab] of tabs.entries()) {
      if (index === 0) continue
      await tab.click()
      await rest(800)
      await picture(popup, shot, POPUP)
      await hung(extension, plain, shot, join(out, `${language}-${index + 2}-tab.png`))
    }
    await options.goto(extension.url('options.html#knows')).catch(() => undefined)
    await rest(1500)
    await picture(options, join(out, `${language}-${tabs.length + 2}-knows.png`))
  } finally {
    await extension.close()
    await site.close()
  }
}

const work = resolve('.output/screens')
const out = resolve('docs/store')
for (const folder of [work, out]) mkdirSync(folder, { recursive: true })
for (const language of ['zh', 'en'] as const) await take(language, out, work)
