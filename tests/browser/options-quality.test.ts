import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { SEEN_TO_HOLD, store, type Extension } from './harness/index.ts'
import { closeOthers, FAMILY, mainText, open, openSection, overflow, pause, press, shoot, violations, waitForText } from './optionsPage.ts'

const SECTIONS = ['me', 'figures', 'knows', 'sites', 'reminders', 'look', 'backup', 'privacy'] as const
const FIGURE = {
  id: 'f',
  kind: 'pension-base-lower',
  place: '310000',
  value: 8000,
  unit: 'yuan/month',
  from: '2026-07',
  until: '2027-07',
  url: 'https://rsj.sh.gov.cn/a',
  quote: '缴费工资基数下限为8000元',
  on: '2026-11-21',
}
const settings = (change: object) => ({
  language: 'zh',
  theme: 'light',
  textSize: 'normal',
  terms: true,
  hiddenSites: ['rsj.beijing.gov.cn'],
  hiddenPages: ['https://rsj.beijing.gov.cn/a/very/long/path/that/goes/on/and/on/index.html'],
  hiddenEverywhere: false,
  ...change,
})
const STORED = { profiles: FAMILY, localFigures: [FIGURE] }

describe.each(SEEN_TO_HOLD)('the quality of the options page in %s', (name) => {
  let extension: Extension
  let page: Page
  beforeAll(async () => {
    extension = await open(name)
  })
  afterEach(() => closeOthers(extension))
  afterAll(() => extension?.close())
  const show = async (section: string, change: object, stored: Record<string, unknown> = STORED) => {
    page = await openSection(extension, section, { ...stored, settings: settings(change) })
    await page.waitForFunction(() => !/正在读取|Loading/.test(document.querySelector('main')?.textContent ?? '正在读取'))
    // Colours that are still fading are not what axe is to judge.
    await pause(250)
  }

  /** Text nodes in Chinese that are neither the name of a document, a quotation, nor what the person wrote. */
  const chinese = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (parent?.closest('.source, blockquote, .people, .of-person, .rules small') || !parent?.checkVisibility()) continue
        // A document keeps its own number in any language: 沪人社规〔2023〕5号.
        if (/\p{Script=Han}/u.test((node.textContent ?? '').replace(/\p{Script=Han}+〔\d+〕\d+号/gu, '')))
          found.push(node.textContent ?? '')
      }
      return found
    })

  test.each(SECTIONS)(
    '%s: WCAG 2.2 AA in both languages and themes, 360 px, text twice as large, no Chinese in the English page',
    async (section) => {
      await show(section, {})
      expect(await violations(page)).toEqual([])
      await shoot(page, `${name}-${section}-zh-light`)

      await page.setViewport({ width: 360, height: 740 })
      await pause(100)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await shoot(page, `${name}-${section}-360`)
      await page.setViewport({ width: 1280, height: 800 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      await pause(100)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await shoot(page, `${name}-${section}-200`)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = ''
      })

      await store(page, 'settings', settings({ language: 'en', theme: 'dark' }))
      await page.waitForFunction(() => document.documentElement.lang === 'en')
      await pause(250)
      expect(await violations(page)).toEqual([])
      expect((await chinese()).filter((text) => text !== '中文')).toEqual([])
      expect(await mainText(page)).not.toMatch(/undefined|\[object|NaN/)
      await shoot(page, `${name}-${section}-en-dark`)
    },
  )

  test('the check itself sees faint text', async () => {
    await show('privacy', {})
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('main li')) one.style.color = '#ccc'
    })
    expect((await violations(page)).some((one) => one.startsWith('color-contrast'))).toBe(true)
  })

  test('forms, questions and complaints hold WCAG 2.2 AA too', async () => {
    await show('me', {}, {})
    await press(page, '下一步')
    await waitForText(page, '要选一个才能往下走')
    await page.focus('[role=combobox]')
    await page.keyboard.type('a')
    await page.waitForSelector('[role=option][aria-selected=true]')
    expect(await violations(page)).toEqual([])
    await shoot(page, `${name}-picker`)
    await show('figures', { theme: 'dark' })
    await press(page, '加一个数字')
    await press(page, '保存')
    await waitForText(page, '值：请填数字')
    expect(await violations(page)).toEqual([])
    await shoot(page, `${name}-figure-form`)
    await show('backup', {})
    await press(page, '我要全部删除')
    await waitForText(page, '先存成文件')
    expect(await violations(page)).toEqual([])
  })

  test('the keyboard reaches every section in order, sees where it is, and lands on the heading', async () => {
    await show('me', {})
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const seen: string[] = []
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement
        const style = getComputedStyle(one)
        return {
          text: one.innerText,
          href: one.getAttribute('href'),
          outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        }
      })
      expect(focused.outlined, focused.text).toBe(true)
      if (focused.href?.startsWith('#')) seen.push(focused.href.slice(1))
      if (focused.href === '#knows') break
    }
    expect(seen).toEqual(['main', 'me', 'figures', 'knows'])
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === '扩展知道什么')
    expect(await page.title()).toBe('扩展知道什么 · 社保接续')
  })

  test('every control of the form is reached by Tab, and none traps it', async () => {
    await show('me', {})
    const controls = await page.$$eval(
      'main :is(input, select, button, textarea, a[href])',
      (all) => all.filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio')).length,
    )
    const reached = new Set<number>()
    await page.focus('main h1')
    for (let step = 0; step < controls + 60; step++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const all = [...document.querySelectorAll('main :is(input, select, button, textarea, a[href])')].filter(
          (one) => !(one instanceof HTMLInputElement && one.type === 'radio'),
        )
        return document.activeElement?.closest('main') ? all.indexOf(document.activeElement as HTMLElement) : -2
      })
      if (at === -2) break
      if (at >= 0) reached.add(at)
    }
    expect(reached.size).toBe(controls)
  })

  test('nothing is asked of the network', async () => {
    const asked: string[] = []
    await show('me', {})
    page.on('request', (request) => {
      if (!/^(chrome|moz)-extension:|^data:|^blob:/.test(request.url())) asked.push(request.url())
    })
    for (const section of SECTIONS) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, section)
      await pause(200)
    }
    expect(asked).toEqual([])
  })

  test.runIf(name === 'chromium')('in forced colours the chosen answer and the current section can still be told', async () => {
    await show('me', {})
    const client = await page.createCDPSession()
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    const marked = await page.evaluate(() => {
      const outline = (selector: string) => {
        const one = document.querySelector(selector)
        return one ? getComputedStyle(one).outlineStyle : 'missing'
      }
      return [outline('.side nav a[aria-current]'), outline('.choices input:checked + span')]
    })
    expect(marked).toEqual(['solid', 'solid'])
    await shoot(page, 'forced-colours')
  })
})
