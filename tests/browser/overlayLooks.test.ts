import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSERS, forget, storeProfile, waitForOverlay, type Extension, type Site } from './harness/index.ts'
import { inOverlay, onStage, openPanel, overlayRect, PAGES, pause, PERSON, press, setUp, withPill } from './overlaySupport.ts'

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

/** Violations that the accessibility checker finds in the overlay, as short lines; it sees into the open root. */
async function violations(page: Page): Promise<{ found: string[]; passed: string[] }> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: resolve('node_modules/axe-core/axe.min.js') })
  const host = await inOverlay<string>(page, 'root.host.localName')
  const result = await page.evaluate(async (tag) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations: bad, passes } = await axe.run(
      { include: [{ fromShadowDom: [tag, '.root'] }] },
      { resultTypes: ['violations', 'passes'] },
    )
    return {
      found: bad.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
      ),
      passed: passes.map(({ id }) => id),
    }
  }, host)
  return { ...result, found: [...result.found, ...(await faint(page))] }
}

/** Texts with a contrast below 4.5:1. The checker cannot tell in the top layer, so it is worked out here as WCAG says. */
const faint = (page: Page): Promise<string[]> =>
  inOverlay(
    page,
    `(() => {
  const parse = (text) => { const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number); return { rgb: [r, g, b], a } }
  const light = (rgb) => { const [r, g, b] = rgb.map((each) => { const x = each / 255; return x <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4 }); return .2126 * r + .7152 * g + .0722 * b }
  const behind = (element) => { for (let each = element; each; each = each.parentElement) { const { rgb, a } = parse(getComputedStyle(each).backgroundColor); if (a === 1) return rgb } return null }
  return [...root.querySelectorAll('[data-t]')].filter((each) => each.checkVisibility() && !each.closest('.sr')).flatMap((each) => {
    const paper = behind(each)
    if (paper === null) return ['no background behind ' + each.dataset.t]
    const [high, low] = [light(parse(getComputedStyle(each, '::before').color).rgb), light(paper)].sort((a, b) => b - a)
    const ratio = (high + .05) / (low + .05)
    return ratio < 4.5 ? [ratio.toFixed(2) + ': ' + each.dataset.t] : []
  })
})()`,
  )

describe.each(BROWSERS)('in %s', (name) => {
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
      const pill = await violations(page)
      expect(pill.found).toEqual([])
      expect(pill.passed, 'the checker has to have seen it').toEqual(expect.arrayContaining(['button-name']))
      await openPanel(page)
      // Everything that opens is opened, so that it is checked too.
      await inOverlay(page, `[...root.querySelectorAll('[aria-expanded="false"]')].length`)
      await press(page, '.why button')
      await press(page, '.terms > button')
      for (const theme of ['light', 'dark'] as const) {
        for (const language of ['zh', 'en'] as const) {
          await setUp(panel, { theme, language })
          await waitForOverlay(page, language === 'zh' ? '不读取表单' : 'reads no forms')
          await pause(150)
          expect((await violations(page)).found, `${theme} ${language}`).toEqual([])
          for (const [width, height] of SIZES) {
            await page.setViewport({ width, height })
            await pause(350)
            const box = await overlayRect(page)
            if (await inOverlay<boolean>(page, `one('.panel') !== null`)) {
              expect(
                await inOverlay(
                  page,
                  `[...root.querySelectorAll('.panel *')].filter((each) => each.checkVisibility() && !each.closest('.sr') && each.getBoundingClientRect().right > one('.panel').getBoundingClientRect().right + 1).map((each) => each.outerHTML.slice(0, 120))`,
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
          await page.setViewport({ width: 1280, height: 800 })
          await pause(250)
          if (await inOverlay<boolean>(page, `one('.panel') === null`)) await openPanel(page)
        }
      }
      await page.close()
    },
    120_000,
  )

  it.runIf(name === 'chromium')('a screen reader gets the whole of it: headings, buttons, boxes and generated text alike', async () => {
    await setUp(panel)
    const page = await withPill(extension, site.url(...PAGES.register))
    await openPanel(page)
    const tree = await page.accessibility.snapshot({ interestingOnly: false })
    const said: string[] = []
    const walk = (node: typeof tree) => {
      if (node === null) return
      said.push(`${node.role} ${node.name ?? ''}`)
      for (const child of node.children ?? []) walk(child)
    }
    walk(tree)
    for (const each of [
      'complementary 社保接续助手（非官方提示）',
      'heading 带上这些',
      'button 收起',
      'checkbox 身份证（带原件） 必带',
      'button 隐藏',
    ])
      expect(said).toContain(each)
    for (const text of ['上海市对外地户口开放', '¥2,263.80', '非官方提示 · 不读取表单'])
      expect(
        said.some((each) => each.startsWith('StaticText') && each.includes(text)),
        text,
      ).toBe(true)
    await page.close()
  })

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
    await storeProfile(panel, PERSON)
  })
})
