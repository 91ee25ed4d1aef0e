import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { SEEN_TO_HOLD, forget, noteFrame, store, storeProfile, waitForOverlay, type Extension, type Site } from './harness/index.ts'
import { EIGHT } from './eightPeople.ts'
import { people } from './popupPage.ts'
import { inOverlay, onStage, openPanel, overlayRect, PAGES, pause, setUp, until, withPill } from './overlaySupport.ts'
import { LET_GO } from '../fixtures/letGo.ts'

/*
 * How the overlay looks on every kind of page, in both languages, light and dark, wide and narrow: checked for accessibility,
 * for text that does not fit, and kept as pictures in .output/shots/ to be looked at.
 */

const SHOTS = resolve('.output/shots')
const KINDS = Object.keys(PAGES) as (keyof typeof PAGES)[]
const SIZES = [
  [1280, 800],
  [360, 740],
] as const

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]; passes: { id: string }[] }>
}

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8')

/** Violations that the accessibility checker finds in the note, as short lines. */
async function violations(page: Page, without: string[] = []): Promise<{ found: string[]; passed: string[] }> {
  const frame = await noteFrame(page)
  if (frame === null) throw new Error('no note')
  // Our own content security policy lets no script in from outside, so the checker comes by the driver.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(AXE)
  return frame.evaluate(async (off) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations: bad, passes } = await axe.run(document, {
      resultTypes: ['violations', 'passes'],
      rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    })
    return {
      found: bad.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
      ),
      passed: passes.map(({ id }) => id),
    }
  }, without)
}

/** Asked of a whole page, which the checker takes the frame for. The pill is one button; the panel has both. */
const WHOLE_PAGE = ['landmark-one-main', 'page-has-heading-one']

describe.each(SEEN_TO_HOLD)('in %s', (name) => {
  let site: Site
  let extension: Extension
  let panel: Page

  mkdirSync(SHOTS, { recursive: true })
  onStage(name, (set) => {
    ;({ site, extension, panel } = set)
  })

  it.each(KINDS)(
    'a %s page: no accessibility violation in pill or panel, light or dark, and nothing wider than its room',
    async (kind) => {
      const [host, path] = PAGES[kind]
      await setUp(panel)
      const page = await withPill(extension, site.url(host, path))
      const pill = await violations(page, WHOLE_PAGE)
      expect(pill.found).toEqual([])
      expect(pill.passed, 'the checker has to have seen it').toEqual(expect.arrayContaining(['button-name']))
      await openPanel(page)
      // Everything that opens is opened, so that it is checked too.
      await inOverlay(page, `[...root.querySelectorAll('details')].forEach((each) => { each.open = true })`)
      for (const theme of ['light', 'dark'] as const) {
        for (const language of ['zh', 'en'] as const) {
          await setUp(panel, { theme, language })
          await waitForOverlay(page, language === 'zh' ? '不读表单' : 'reads no forms')
          await pause(150)
          expect((await violations(page)).found, `${theme} ${language}`).toEqual([])
          // The colours change nothing about what fits: the narrow window is looked at in the light.
          for (const [width, height] of theme === 'light' ? SIZES : SIZES.slice(0, 1)) {
            if (page.viewport()?.width !== width) {
              await page.setViewport({ width, height })
              await pause(350)
            }
            const box = await overlayRect(page)
            if (await inOverlay<boolean>(page, `one('.panel') !== null`)) {
              expect(
                await inOverlay(
                  page,
                  `[...document.querySelectorAll('.panel *')].filter((each) => each.checkVisibility() && !each.closest('.sr-only') && each.getBoundingClientRect().right > one('.panel').getBoundingClientRect().right + 1).map((each) => each.outerHTML.slice(0, 120))`,
                ),
              ).toEqual([])
            }
            expect(box?.right ?? 0).toBeLessThanOrEqual(width)
            await inOverlay(page, `one('.body')?.scrollTo(0, 0)`)
            if (name === 'chromium')
              await page.screenshot({ path: resolve(SHOTS, `overlay-${kind}-${language}-${theme}-${width}.png`) as `${string}.png` })
            // A narrow window with the button in the middle folds the panel; it is opened again for the next picture.
            if (await inOverlay<boolean>(page, `one('.panel') === null`)) await openPanel(page)
          }
          if (theme === 'light') {
            await page.setViewport({ width: 1280, height: 800 })
            await pause(250)
          }
          if (await inOverlay<boolean>(page, `one('.panel') === null`)) await openPanel(page)
        }
      }
      await page.close()
    },
    120_000,
  )

  it('without a profile, with large text, and as a pill', async () => {
    await setUp(panel, { textSize: 'large' })
    const page = await withPill(extension, site.url(...PAGES.register))
    if (name === 'chromium') await page.screenshot({ path: resolve(SHOTS, 'overlay-pill-large.png') as `${string}.png` })
    await openPanel(page)
    expect((await violations(page)).found).toEqual([])
    if (name === 'chromium') await page.screenshot({ path: resolve(SHOTS, 'overlay-register-large.png') as `${string}.png` })
    await setUp(panel)
    await forget(panel, 'profiles')
    await waitForOverlay(page, '想知道你能不能办')
    expect((await violations(page)).found).toEqual([])
    await pause(300)
    if (name === 'chromium') await page.screenshot({ path: resolve(SHOTS, 'overlay-register-no-profile.png') as `${string}.png` })
    await page.close()
    await storeProfile(panel, LET_GO)
  })

  it('eight people on a registration page: pill, verdict, parts and foot in one look, in both languages, light and dark', async () => {
    await setUp(panel)
    const page = await withPill(extension, site.url(...PAGES.register))
    const click = (selector: string) => inOverlay(page, `one('${selector}').click()`)
    // What of these is not there, or not whole between head and foot.
    const cut = (selectors: string[]) =>
      inOverlay<string[]>(
        page,
        `${JSON.stringify(selectors)}.filter((one) => {
          const box = document.querySelector(one)?.getBoundingClientRect()
          return !box || box.height === 0 || box.bottom > (one === 'footer' ? innerHeight : document.querySelector('footer').getBoundingClientRect().top)
        })`,
      )
    for (const [who, { profile }] of Object.entries(EIGHT)) {
      await store(panel, 'profiles', people(profile))
      for (const language of ['zh', 'en'] as const) {
        await setUp(panel, { language })
        const seen = `${who} ${language}`
        await until(seen, async () => (await inOverlay(page, 'document.documentElement.lang'))?.toString().startsWith(language))
        await pause(100)
        if (language === 'zh') expect(await inOverlay(page, `one('.said').scrollWidth - one('.said').clientWidth`), seen).toBe(0)
        // English is cut at its end, behind the verdict.
        else expect(await inOverlay(page, `one('.said').innerText`), seen).toMatch(/^(?:You may|Not yet|Not for you here) · /)
        await click('.open')
        await until('the panel', () => inOverlay<boolean>(page, `one('.panel') !== null && innerHeight > 100`))
        // The first paper or date stands there too; in English below what is said of another place there may be no room left.
        expect(await cut(['.panel .first', '.panel .segments', 'footer', ...(language === 'zh' ? ['.part li'] : [])]), seen).toEqual([])
        for (const theme of ['light', 'dark'] as const) {
          if (theme === 'dark') await setUp(panel, { language, theme })
          await until(theme, async () => (await inOverlay(page, 'document.documentElement.dataset.theme')) === theme)
          await pause(120)
          const clip = { x: 940, y: 400, width: 340, height: 400 }
          await page.screenshot({ path: resolve(SHOTS, `note-${who}-${language}-${theme}.png`) as `${string}.png`, clip })
        }
        await click('.fold')
        await until('the pill', () => inOverlay<boolean>(page, `one('.said') !== null`))
      }
    }
    await page.close()
    await setUp(panel)
    await storeProfile(panel, LET_GO)
  })
})
