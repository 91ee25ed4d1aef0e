import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, type Extension } from './harness/index.ts'
import { open } from './optionsPage.ts'

const NOTICE = '苏州市医疗保障局通告\n自2026年7月1日起，灵活就业人员职工医保缴费标准为每人每月480元。'

describe.each(BROWSERS)('a pasted notice in %s', { timeout: 60_000 }, (name) => {
  let extension: Extension
  beforeAll(async () => {
    extension = await open(name)
  }, 60_000)
  afterAll(() => extension.close())

  it('is read, shown, and kept as the person’s own figure', async () => {
    const page = await extension.open('options.html#figures')
    const button = (zh: string, en: string) => page.waitForSelector(`xpath/.//button[contains(., "${zh}") or contains(., "${en}")]`)
    await (await button('粘贴通知文字', 'Paste a notice'))?.click()
    await page.type('.pasted-notice textarea', NOTICE)
    await (await button('读出数字', 'Read the figures'))?.click()
    await page.waitForSelector('.pasted-notice li')
    const said = await page.$eval('.pasted-notice [role=status]', (element) => element.textContent ?? '')
    expect(said).toMatch(/苏州市|Suzhou/)
    expect(said).toContain('480')
    await (await button('采用这些数字', 'Keep these figures'))?.click()
    await page.waitForFunction(() => document.querySelector('.own-figures')?.textContent?.includes('480'))
    await page.close()
  })

  it('without a period it is taken as in force, and the label says so', async () => {
    const page = await extension.open('options.html#figures/paste')
    await page.waitForSelector('.pasted-notice textarea')
    await page.type('.pasted-notice textarea', '苏州市灵活就业人员职工医保缴费标准为每人每月520元。')
    const press = async (zh: string, en: string) =>
      (await page.waitForSelector(`xpath/.//button[contains(., "${zh}") or contains(., "${en}")]`))?.click()
    await press('读出数字', 'Read the figures')
    await press('采用这些数字', 'Keep these figures')
    await page.waitForFunction(() => /没写适用期|No period given/.test(document.querySelector('.own-figures')?.textContent ?? ''))
    const kept = await page.evaluate(() => [...document.querySelectorAll('.own-figure')].map((one) => one.textContent ?? ''))
    const undated = (sum: string) => kept.filter((text) => text.includes(sum)).map((text) => /没写适用期|No period given/.test(text))
    expect([undated('520'), undated('480')]).toEqual([[true], [false]])
    await page.close()
  })
})
