import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSERS, waitForOverlay, type Extension, type Site } from './harness/index.ts'
import { onStage, openPanel, press, until, withPill } from './overlaySupport.ts'

/* A notice that only links a document with the numbers: the note says so, and where its text can be pasted. */

const BOX = /options\.html#figures(?:%2F|\/)paste$/

/** The settings at the box, once a tab was led there. Firefox lists such tabs to the extension only, Chromium to its driver only. */
async function led(extension: Extension): Promise<Page> {
  const asking = await extension.open('options.html')
  const listed = (): Promise<string[]> =>
    asking.evaluate(async () => {
      const { chrome: api } = globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<{ url?: string }[]> } } }
      return (await api.tabs.query({})).map(({ url }) => url ?? '')
    })
  await until('the settings with the box', async () =>
    [...(await listed()), ...(await extension.browser.pages()).map((page) => page.url())].some((url) => BOX.test(url)),
  )
  await asking.close()
  return extension.open('options.html#figures%2Fpaste')
}

describe.each(BROWSERS)('a notice with its figures in a document, in %s', { timeout: 120_000 }, (name) => {
  let site: Site
  let extension: Extension

  onStage(name, (set) => {
    ;({ site, extension } = set)
  })

  it('says where they are, and opens the box to paste their text', async () => {
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/attached.html'))
    await openPanel(page)
    await waitForOverlay(page, '数字在附件里')
    await waitForOverlay(page, 'XLS')
    await press(page, '.attached button')
    const settings = await led(extension)
    await settings.waitForSelector('.pasted-notice textarea')
    expect(await settings.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

  it('and the popup leads to the same box', async () => {
    const popup = await extension.open('popup.html')
    await popup.waitForSelector('.paste-notice')
    await popup.$eval('.paste-notice', (button) => (button as HTMLElement).click())
    await led(extension)
  })
})
