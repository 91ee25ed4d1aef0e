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
      it(`${name}, ${language}: lead, numbers and all open steps without scrolling, axe clean, light and dark`, async () => {
        page = await openPopup(extension, { settings: { language }, stored: { profiles: people(profile) }, at: 'plan' })
        await settled(page)
        expect(await page.$eval('.hero', (one) => (one as HTMLElement).dataset.lead)).toBe(lead)
        const [inSight, cut] = await page.evaluate(() => {
          const [top, bottom] = ['.top', '.tabs-bar'].map((bar) => document.querySelector(bar)!.getBoundingClientRect()) as [
            DOMRect,
            DOMRect,
          ]
          const parts = [...document.querySelectorAll('.hero, .facts, .steps .heading, .steps > .todo > li')]
          const isWhole = (one: Element) => {
            const box = one.getBoundingClientRect()
            return box.height > 0 && box.top >= top.bottom && box.bottom <= bottom.top
          }
          return [parts.length, parts.filter((one) => !isWhole(one)).map((one) => one.textContent)]
        })
        expect(cut).toEqual([])
        expect(inSight).toBeGreaterThan(2)
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
        // In the dark only the colours differ.
        expect(await violations(page, { type: 'rule', values: ['color-contrast'] })).toEqual([])
      })
    }
  }

  // "May I enrol here" stands on the pill of a page: overlayLooks.test.ts.
  it('what to do this week and what it costs are in sight without a click, what to bring after one', async () => {
    page = await openPopup(extension, { stored: { profiles: people(EIGHT['let-go']?.profile) }, at: 'plan' })
    await settled(page)
    const inSight = (selector: string) =>
      page.$$eval(selector, (all) => {
        const bottom = document.querySelector('.tabs-bar')?.getBoundingClientRect().top ?? 0
        return all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom <= bottom)
          .map((one) => one.textContent)
          .join('|')
      })
    expect(await inSight('.hero :is(.eyebrow, h1)')).toMatch(/^这周先做这一件\|.*失业/)
    expect(await inSight('.facts li')).toMatch(/¥2,340.*\|¥0/)
    await page.waitForSelector('.ways button')
    expect(await inSight('.ways button')).toMatch(/自己缴 ¥[\d,.]+\/月/)
    expect(await inSight('.hero li')).toBe('')
    await page.click('.hero .actions button')
    expect(await inSight('.hero li')).toMatch(/身份证/)
  })
})
