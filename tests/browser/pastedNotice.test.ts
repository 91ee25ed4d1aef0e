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
})
