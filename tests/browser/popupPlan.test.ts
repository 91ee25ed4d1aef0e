import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Extension } from './harness/index.ts'
import { open, pause, violations } from './optionsPage.ts'
import { EIGHT } from './eightPeople.ts'
import { openPopup, people, settled, withoutWelcome } from './popupPage.ts'
import { mkdir } from 'node:fs/promises'

/*
 * The plan on one screen of 400 × 600 for eight people, in both languages, light and dark. Screenshots are kept to be looked at.
 */

describe('the plan of eight people', () => {
  let extension: Extension
  let page: Page
  beforeAll(async () => {
    extension = await withoutWelcome(await open('chromium'))
    await mkdir('.output/shots', { recursive: true })
  })
  afterEach(async () => {
    for (const one of await extension.browser.pages()) if (/(popup|counter)\.html/.test(one.url())) await one.close()
  })
  afterAll(() => extension?.close())

  for (const [name, { lead, profile }] of Object.entries(EIGHT)) {
    for (const language of ['zh', 'en'] as const) {
      it(`${name}, ${language}: lead, numbers and the first step without scrolling, axe clean, light and dark`, async () => {
        page = await openPopup(extension, { settings: { language }, stored: { profiles: people(profile) }, at: 'plan' })
        await settled(page)
        expect(await page.$eval('.hero', (one) => (one as HTMLElement).dataset.lead)).toBe(lead)
        const bottom = await page.evaluate(() => document.querySelector('.tabs-bar')?.getBoundingClientRect().top ?? innerHeight)
        for (const selector of ['.hero', '.facts', '.steps h2']) {
          const seen = await page.evaluate((what) => document.querySelector(what)?.getBoundingClientRect().bottom ?? null, selector)
          if (seen !== null) expect(seen, selector).toBeLessThanOrEqual(bottom)
        }
        await page.screenshot({ path: `.output/shots/plan-${name}-${language}-light.png` })
        // What the bar at the bottom covers is no fault of its size.
        await page.setViewport({ width: 400, height: 2400 })
        expect(await violations(page)).toEqual([])
        await page.setViewport({ width: 400, height: 600 })
        await page.evaluate(() => {
          document.documentElement.dataset.theme = 'dark'
        })
        await pause(60)
        await page.screenshot({ path: `.output/shots/plan-${name}-${language}-dark.png` })
        await page.setViewport({ width: 400, height: 2400 })
        expect(await violations(page)).toEqual([])
      })
    }
  }
})
