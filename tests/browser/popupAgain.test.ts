import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, SETTINGS, store, stored, type Extension } from './harness/index.ts'
import { open } from './optionsPage.ts'
import { openPopup, people, PROFILE, reopen, settled, textOf, withoutWelcome } from './popupPage.ts'

/*
 * Opened again with nothing changed, the popup shows the first screen of last time before its code is there (src/ui/popup/picture.ts).
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

  const picture = () => stored<Picture | null>(page, 'picture')
  const kept = async (): Promise<Picture> => {
    await expect.poll(picture).not.toBeNull()
    return (await picture()) as Picture
  }
  /** The stored picture with another word for "unofficial": where it is shown, that word is seen. */
  const paintOver = async (change: Partial<Picture> = {}) => {
    const before = await kept()
    await store(page, 'picture', { ...(JSON.parse(JSON.stringify(before).replace('非官方', '旧画面')) as Picture), ...change })
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
      await change()
      await reopen(page)
      await settled(page)
      expect(await seen()).toEqual([{ text: '非官方', inert: false }])
    })

  it('keeps no style of single elements, which the policy forbids to draw, and only the plan', async () => {
    page = await openPopup(extension)
    await settled(page)
    expect(JSON.stringify(await kept())).not.toContain('"style":')
    page = await openPopup(extension, { at: 'costs' })
    await page.waitForSelector('input[type=range]')
    expect(await picture()).toBeNull()
    expect(await textOf(page, '.unofficial')).toBe('非官方')
  })
})
