import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, forget, SETTINGS, store, stored, visit, type Extension } from './harness/index.ts'
import { open } from './optionsPage.ts'
import { openPopup, people, PROFILE, reopen, settled, textOf, withoutWelcome } from './popupPage.ts'

/*
 * Opened with facts and on a day that its first screen was drawn for already, the popup shows that before its code is there
 * (src/ui/popup/picture.ts): what it drew last, or what was drawn ahead (src/ui/popup/start.tsx).
 */

type Picture = { of: string; root: Record<string, string>; inside: unknown[] }

const LET_GO = people({ ...PROFILE, exit: 'mutual-by-employer' })

describe.each(BROWSERS)('the popup opened again in %s', (name) => {
  let extension: Extension
  let page: Page
  beforeAll(async () => {
    extension = await withoutWelcome(await open(name))
  })
  afterAll(() => extension?.close())

  const picture = (key = 'picture') => stored<Picture | null>(page, key)
  const kept = async (key?: string): Promise<Picture> => {
    await expect.poll(() => picture(key), { timeout: 5000 }).not.toBeNull()
    return (await picture(key)) as Picture
  }
  /** The stored picture with another word for "unofficial": where it is shown, that word is seen. */
  const paintOver = async (change: Partial<Picture> = {}, key = 'picture') => {
    const before = await kept(key)
    await store(page, key, { ...(JSON.parse(JSON.stringify(before).replace('非官方', '旧画面')) as Picture), ...change })
  }
  /** Closes the popup: a page that draws nothing, whatever changes, is alone in its place. */
  const closePopup = async () => {
    const desk = await extension.desk()
    for (const one of await extension.browser.pages())
      if (one !== page && one !== desk && one.url().startsWith(extension.url(''))) await one.close()
    await visit(page, extension.url('privacy.html'))
  }
  const openAgain = async () => {
    await visit(page, extension.url('popup.html'))
    await settled(page)
  }
  /** What the popup draws by itself, on the day that its page takes for today. */
  const drawnAnew = async () => {
    await closePopup()
    for (const key of ['', 0, 1, 2, 3, 4, 5, 6]) await forget(page, `picture${key}`)
    await openAgain()
    return kept()
  }
  /** Notes every first screen that stands in the page while it opens; Firefox lets no script in before a page of an extension. */
  const watch = () =>
    page.evaluateOnNewDocument(() => {
      const seen: { text: string; inert: boolean; node: Element }[] = []
      Object.assign(globalThis, { seen })
      new MutationObserver(() => {
        const node = document.querySelector('.unofficial')
        const text = node?.textContent ?? ''
        const inert = document.querySelector('#app')?.hasAttribute('inert') ?? false
        if (node && document.querySelector('.hero') && seen.at(-1)?.text !== text) seen.push({ text, inert, node })
      }).observe(document, { childList: true, characterData: true, subtree: true })
    })
  const seen = () =>
    page.evaluate(() =>
      (globalThis as unknown as { seen: { text: string; inert: boolean }[] }).seen.map(({ text, inert }) => ({ text, inert })),
    )

  if (name === 'chromium')
    it('with the same facts shows what it showed, which nobody can click before the views have taken it over, element by element', async () => {
      page = await openPopup(extension, { stored: { profiles: LET_GO } })
      await settled(page)
      await watch()
      await paintOver()
      await reopen(page)
      await settled(page)
      expect(await seen()).toEqual([
        { text: '旧画面', inert: true },
        { text: '非官方', inert: false },
      ])
      expect(
        await page.evaluate(
          () => (globalThis as unknown as { seen: { node: Element }[] }).seen[0]?.node === document.querySelector('.unofficial'),
        ),
      ).toBe(true)
      await page.click('.hero .outline')
      await page.waitForSelector('.hero .checklist:not([hidden] *)')
    })

  it('with the same facts is as it was, and can be used', async () => {
    page = await openPopup(extension, { stored: { profiles: LET_GO } })
    await settled(page)
    await paintOver()
    await reopen(page)
    await settled(page)
    expect(await textOf(page, '.unofficial')).toBe('非官方')
    await page.click('.hero .outline')
    await page.waitForSelector('.hero .checklist:not([hidden] *)')
  })

  if (name === 'chromium')
    it.each<[string, () => Promise<unknown>]>([
      ['another fact', () => store(page, 'profiles', people({ ...PROFILE, exit: 'resigned' }))],
      ['a ticked step', () => store(page, 'ticks', { p1: ['plan:x'] })],
      ['another theme', () => store(page, 'settings', { ...SETTINGS, theme: 'dark' })],
      ['a picture of another day or release', () => paintOver({ of: 'of yesterday' })],
    ])('with %s draws everything anew', async (_, change) => {
      page = await openPopup(extension)
      await settled(page)
      await watch()
      await paintOver()
      await closePopup()
      await change()
      await openAgain()
      expect(await seen()).toEqual([{ text: '非官方', inert: false }])
    })

  const shownFirst = [
    { text: '旧画面', inert: true },
    { text: '非官方', inert: false },
  ]
  if (name === 'chromium') {
    it('after a change in the settings shows what was drawn there, as the views draw it', async () => {
      page = await openPopup(extension, { stored: { profiles: LET_GO } })
      await settled(page)
      const before = await kept()
      await closePopup()
      await visit(page, extension.url('options.html'))
      await store(page, 'profiles', people({ ...PROFILE, exit: 'resigned' }))
      await expect.poll(async () => (await picture())?.of !== before.of, { timeout: 5000 }).toBe(true)
      const ahead = await kept()
      expect(ahead.inside).not.toEqual(before.inside)
      await closePopup()
      await watch()
      await paintOver()
      await openAgain()
      expect(await seen()).toEqual(shownFirst)
      expect(await page.evaluate(() => document.documentElement.dataset.place)).toBe('tab')
      const { of, inside } = await drawnAnew()
      expect({ of, inside }).toEqual({ of: ahead.of, inside: ahead.inside })
    })

    it('after a change made in it shows what was drawn then', async () => {
      page = await openPopup(extension, { stored: { profiles: LET_GO } })
      await settled(page)
      const before = await kept()
      await page.$$eval('.hero .link[aria-pressed]', ([done]) => (done as HTMLElement).click())
      await expect.poll(async () => (await picture())?.of !== before.of, { timeout: 5000 }).toBe(true)
      await closePopup()
      await watch()
      await paintOver()
      await openAgain()
      expect(await seen()).toEqual(shownFirst)
    })

    it('for the first time on a day shows what was drawn for it before, as the views draw it', async () => {
      page = await openPopup(extension, { stored: { profiles: LET_GO } })
      await settled(page)
      const tomorrow = `picture${(new Date().getDay() + 1) % 7}`
      const [now, ahead] = [await kept(), await kept(tomorrow)]
      expect(ahead.of).not.toBe(now.of)
      await closePopup()
      await watch()
      await paintOver({}, tomorrow)
      await page.evaluateOnNewDocument(() => {
        const day = 24 * 60 * 60 * 1000
        globalThis.Date = class extends Date {
          constructor(...given: unknown[]) {
            super(...((given.length === 0 ? [Date.now() + day] : given) as [number]))
          }
        } as DateConstructor
      })
      await openAgain()
      expect(await seen()).toEqual(shownFirst)
      const { of, inside } = await drawnAnew()
      expect({ of, inside }).toEqual({ of: ahead.of, inside: ahead.inside })
    })
  }

  it('keeps no style of single elements, which the policy forbids to draw, and only the plan', async () => {
    page = await openPopup(extension)
    await settled(page)
    expect(JSON.stringify(await kept())).not.toContain('"style":')
    await closePopup()
    page = await openPopup(extension, { at: 'costs' })
    await page.waitForSelector('input[type=range]')
    // The plan may be drawn ahead there, once all is quiet; what is shown is not kept.
    expect(JSON.stringify(await picture())).not.toContain('range')
    expect(await textOf(page, '.unofficial')).toBe('非官方')
  })
})
