import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSERS, overlayCount, overlayText, storeProfile, waitForOverlay, type Extension, type Site } from './harness/index.ts'
import {
  inHolder,
  inOverlay,
  looked,
  onStage,
  openPanel,
  overlap,
  overlayRect,
  pause,
  press,
  rectOf,
  setUp,
  stored,
  toggleTab,
  until,
  withPill,
} from './overlaySupport.ts'
import { LET_GO } from '../fixtures/letGo.ts'

/*
 * How the overlay behaves for the person in front of it: pill, panel, keyboard, staying out of the way, hiding, terms.
 */

describe.each(BROWSERS)('the overlay in %s', (name) => {
  let site: Site
  let extension: Extension
  let panel: Page
  let address: string

  onStage(name, (set) => {
    ;({ site, extension, panel } = set)
    address = site.url('rsj.sh.gov.cn', '/register.html')
  })

  describe('pill and panel', () => {
    it('begins as one quiet line at the edge: what the page is, the verdict, and that it is unofficial', async () => {
      const page = await withPill(extension, address)
      expect(await overlayText(page)).toContain('灵活就业参保登记 · 先别办')
      const box = await until('the pill', () => overlayRect(page))
      expect(box.height).toBeLessThan(60)
      expect(box.right).toBeGreaterThan(1200)
      await page.close()
    })

    it('opens into the panel with verdict, documents, cost and its derivation, dates, next step and sources', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      for (const words of ['可以办，但先别办这个', '身份证', '非官方 · 不读表单']) expect(await overlayText(page)).toContain(words)
      await press(page, 'button[data-part="money"]')
      for (const words of ['7,546 × 20%', '¥2,263.80']) expect(await overlayText(page)).toContain(words)
      await press(page, 'button[data-part="dates"]')
      expect(await overlayText(page)).toContain('2027年1月31日')
      await press(page, 'button[data-part="care"]')
      expect(await overlayText(page)).toContain('要注意')
      await press(page, '.first .basis summary')
      expect(await inOverlay(page, `said('.first .basis')`)).toMatch(/意见|办法|通知|法/)
      await press(page, '.basis-all')
      expect(await inOverlay<number>(page, `document.querySelectorAll('.body li').length`)).toBeGreaterThan(5)
      await page.close()
    })

    it('folds on the button and on Esc, and gives the focus back to the pill', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, '.fold')
      await until('the pill', () => inOverlay<boolean>(page, `one('.line') !== null`))
      await openPanel(page)
      await page.keyboard.press('Escape')
      await until('the pill', () => inOverlay<boolean>(page, `one('.line') !== null`))
      await until('focus on the page', () => page.evaluate(() => document.activeElement === document.body))
      await page.close()
    })

    it('stays folded when the page reports only after Escape that there was room for the panel', async () => {
      const page = await withPill(extension, address)
      await inOverlay(page, `(globalThis.late = (event) => event.stopImmediatePropagation(), addEventListener('resize', late, true))`)
      await openPanel(page)
      await page.keyboard.press('Escape')
      await until('the pill', () => inOverlay<boolean>(page, `one('.line') !== null`))
      await inOverlay(page, `(removeEventListener('resize', late, true), dispatchEvent(new Event('resize')))`)
      await pause(300)
      expect(await inOverlay(page, `one('.panel') === null`)).toBe(true)
      await page.close()
    })

    it('has text that can be selected and translated, and telephone numbers that can be called and copied', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, 'button[data-part="care"]')
      const line = `one('.phone').parentElement`
      const at = await inOverlay<{ x: number; y: number }>(
        page,
        `(${line}.scrollIntoView({ block: 'center' }), (({ x, y }) => ({ x, y }))(${line}.getBoundingClientRect()))`,
      )
      const frame = await overlayRect(page)
      await page.mouse.move(frame!.left + at.x + 2, frame!.top + at.y + 8)
      await page.mouse.down()
      await page.mouse.move(frame!.left + at.x + 250, frame!.top + at.y + 12, { steps: 5 })
      await page.mouse.up()
      await until('a line selected', () => inOverlay<boolean>(page, `String(getSelection()).length > 8`))
      expect(await inOverlay(page, `[document.documentElement.lang, document.documentElement.translate]`)).toEqual(['zh-CN', true])
      const number = await inOverlay<string>(page, `said('.phone a')`)
      expect(await inOverlay(page, `one('.phone a').getAttribute('href')`)).toBe(`tel:${number}`)
      await inOverlay(page, `addEventListener('copy', () => { globalThis.copied = document.activeElement.value })`)
      await press(page, '.phone .copy')
      await until('the tick', async () => (await inOverlay(page, `said('.phone .copy')`)) === '✓')
      expect(await inOverlay(page, 'copied')).toBe(number)
      await page.close()
    })

    it('remembers ticked documents', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, '[data-paper="id-card"]')
      await until('the tick in the store', async () => JSON.stringify(await stored(panel, 'ticks'))?.includes('paper:id-card'))
      await page.reload({ waitUntil: 'load' })
      await waitForOverlay(page, '非官方')
      await openPanel(page)
      expect(await inOverlay(page, `one('[data-paper="id-card"]').checked`)).toBe(true)
      await page.close()
    })

    it('follows a change of the profile while open, keeping place and focus', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, 'button[data-part="dates"]')
      const scrolled = await inOverlay(page, `(one('.body').scrollTop = 40, one('.body').scrollTop)`)
      await storeProfile(panel, { ...LET_GO, lastPaidMonth: '2026-09' })
      await waitForOverlay(page, /12月31日/)
      expect(await inOverlay(page, `one('.body').scrollTop`)).toBe(scrolled)
      expect(await inOverlay(page, `root.activeElement?.dataset.part`)).toBe('dates')
      await storeProfile(panel, LET_GO)
      await page.close()
    })

    it('speaks the language, and wears the colours and text size, of the settings, not of the page', async () => {
      await setUp(panel, { language: 'en', theme: 'dark', textSize: 'large' })
      const page = await extension.page(address)
      await waitForOverlay(page, 'Not yet')
      await openPanel(page)
      expect(await overlayText(page)).toContain('You may, but do this first')
      expect(await inOverlay(page, `getComputedStyle(one('.panel')).backgroundColor`)).toBe('rgb(21, 32, 29)')
      expect(await inOverlay(page, `getComputedStyle(root.documentElement).fontSize`)).toBe('17px')
      await setUp(panel)
      await waitForOverlay(page, '可以办，但先别办这个')
      // Colours follow the words a moment later.
      const colour = () => inOverlay<string>(page, `getComputedStyle(one('.panel')).backgroundColor`)
      await until('light colours', async () => (await colour()) === 'rgb(255, 255, 255)')
      await page.close()
    })
  })

  describe('keyboard and screen reader', () => {
    it('the command opens it and closes it, and the focus goes back to the field it came from', async () => {
      const page = await withPill(extension, address)
      await page.focus('#xm')
      await toggleTab(panel, address)
      await until('focus in the panel', () => inOverlay<boolean>(page, `root.activeElement === one('h1')`))
      await toggleTab(panel, address)
      await until('focus in the field', () => page.evaluate(() => document.activeElement?.id === 'xm'))
      await page.close()
    })

    it('Tab goes through it from top to bottom, and everything that does something is reached', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      const wanted = await inOverlay<number>(
        page,
        `[...root.querySelectorAll('button, input, a[href], summary')].filter((each) => each.checkVisibility()).length`,
      )
      const reached: { top: number; key: string }[] = []
      for (let press = 0; press < wanted + 4; press += 1) {
        await page.keyboard.press('Tab')
        const at = await inOverlay<{ top: number; key: string } | null>(
          page,
          `(() => {
          const active = root.activeElement
          if (!active || !active.matches('button, input, a, summary')) return null
          return { top: 0, key: [...root.querySelectorAll('button, input, a[href], summary')].indexOf(active) + '' }
        })()`,
        )
        if (at) reached.push(at)
      }
      const order = reached.map(({ key }) => Number(key)).slice(0, wanted)
      expect(new Set(order).size).toBe(wanted)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      await page.close()
    })

    it('is a titled frame with a region of its own, and says once what it found', async () => {
      const page = await withPill(extension, address)
      expect(await inHolder(page, `one('iframe').title`)).toBe('社保接续助手（非官方提示）')
      expect(await inOverlay(page, `said('[role="status"]')`)).toContain('先别办')
      await openPanel(page)
      expect(await inOverlay(page, `one('main').getAttribute('aria-label')`)).toBe('社保接续助手（非官方提示）')
      await page.close()
    })
  })

  describe('staying out of the way', () => {
    it.each([
      [1280, 800],
      [800, 600],
      [427, 600],
      [360, 640],
    ])('never lies over the focused field at %i × %i', async (width, height) => {
      const page = await withPill(extension, address, (each) => each.setViewport({ width, height }))
      await openPanel(page)
      for (const field of ['#xm', '#zz', '#jfjs', '#scjf']) {
        await page.focus(field)
        await looked(page)
        expect(overlap(await overlayRect(page), await rectOf(page, field)), `over ${field}`).toBe(false)
      }
      await page.close()
    })

    it.each([
      [1280, 800],
      [800, 600],
      [427, 600],
      [360, 640],
    ])('as a pill never lies over the primary button at %i × %i, wherever the page is scrolled', async (width, height) => {
      const page = await withPill(extension, address, (each) => each.setViewport({ width, height }))
      const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
      for (let y = 0; y <= end; y += Math.max(60, end / 12)) {
        await page.evaluate((top) => scrollTo(0, top), y)
        await looked(page)
        expect(overlap(await overlayRect(page), await rectOf(page, '#submit')), `scrolled to ${y}`).toBe(false)
      }
      await page.close()
    })

    it('opened over a primary button at the side, the panel goes to the other side', async () => {
      const page = await withPill(extension, address)
      await page.evaluate(() =>
        Object.assign(document.querySelector<HTMLElement>('#submit')!.style, { position: 'fixed', right: '40px', top: '380px' }),
      )
      await openPanel(page)
      const box = await overlayRect(page)
      expect(overlap(box, await rectOf(page, '#submit'))).toBe(false)
      expect(box?.left).toBeLessThan(100)
      await page.close()
    })

    it.each([
      ['a button in the corner', 'position:fixed;right:16px;bottom:16px;width:56px;height:56px'],
      ['a bar along the bottom', 'position:fixed;left:0;right:0;bottom:0;height:60px'],
      ['a dialog made of a fixed box', 'position:fixed;right:0;bottom:0;width:500px;height:300px'],
      ['an open dialog element', 'right:0;bottom:0;left:auto;top:auto;position:fixed;margin:0;width:500px;height:300px'],
    ])('as a pill never lies over what the page lets float: %s', async (what, style) => {
      const page = await withPill(extension, address)
      const rest = await overlayRect(page)
      await page.evaluate(
        (css, dialog) => {
          const box = document.createElement(dialog ? 'dialog' : 'div')
          Object.assign(box, { id: 'floats', textContent: '在线客服' }).style.cssText = `${css};background:#fc9`
          document.body.append(box)
          if (dialog) (box as HTMLDialogElement).show()
          dispatchEvent(new Event('resize'))
        },
        style,
        what.includes('element'),
      )
      const floats = await rectOf(page, '#floats')
      expect(overlap(rest, floats)).toBe(true)
      await until('the pill out of its way', async () => !overlap(await overlayRect(page), floats))
      await page.close()
    })

    it('with no room left it folds when the person goes back to the form', async () => {
      const page = await withPill(extension, address, (each) => each.setViewport({ width: 360, height: 420 }))
      await openPanel(page)
      await page.evaluate(() => scrollTo(0, 0))
      await page.focus('#sjhm')
      await until('the pill', () => inOverlay<boolean>(page, `one('.line') !== null`))
      await page.close()
    })

    it('shifts no layout, locks no scrolling and adds one element to the page', async () => {
      const page = await withPill(extension, address, (each) =>
        each.evaluateOnNewDocument(() => {
          const seen = { shift: 0 }
          Object.assign(globalThis, { seen })
          try {
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
          } catch {
            /* Firefox does not measure it. */
          }
        }),
      )
      const before = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.clientWidth,
        top: document.querySelector('h1')!.getBoundingClientRect().top,
      }))
      await openPanel(page)
      expect(
        await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          width: document.documentElement.clientWidth,
          top: document.querySelector('h1')!.getBoundingClientRect().top,
        })),
      ).toEqual(before)
      await page.mouse.move(200, 400)
      await page.mouse.wheel({ deltaY: 200 })
      await until('the page scrolls', () => page.evaluate(() => scrollY > 0))
      await press(page, '.fold')
      await pause(400)
      expect(await page.evaluate('seen.shift')).toBe(0)
      expect(
        await page.evaluate(() =>
          [...document.documentElement.children].map((each) => (each.localName.includes('-') ? 'host' : each.localName)),
        ),
      ).toEqual(['head', 'body', 'host'])
      await page.close()
    })

    it('scrolling inside the panel does not scroll the page behind it', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      // It glides to its place first; a turn of the wheel beside it is the page's.
      let box = await overlayRect(page)
      for (let before = ''; before !== JSON.stringify(box); box = await overlayRect(page)) {
        before = JSON.stringify(box)
        await pause(200)
      }
      await page.mouse.move((box?.left ?? 0) + 100, (box?.top ?? 0) + 200)
      await pause(300)
      // To its end and on, in Chromium. The turns that Firefox's driver makes take no notice of `overscroll-behavior` (those of a
      // hand do: tried in a real window), so there they stay inside.
      for (let turn = 0; turn < (name === 'chromium' ? 8 : 1); turn += 1) await page.mouse.wheel({ deltaY: 600 })
      await until('the panel to scroll', async () => Number(await inOverlay(page, `one('.body').scrollTop`)) > 0)
      expect(await inOverlay(page, `getComputedStyle(one('.body')).overscrollBehaviorY`)).toBe('contain')
      await pause(500)
      expect(await page.evaluate(() => scrollY)).toBe(0)
      await page.close()
    })
  })

  describe('getting rid of it', () => {
    it.each([
      ['page', 'hiddenPages', /register\.html/],
      ['site', 'hiddenSites', /rsj\.sh\.gov\.cn/],
      ['everywhere', 'hiddenEverywhere', /true/],
    ] as const)('hides on this %s and takes it back', async (scope, key, value) => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, 'footer .more')
      await press(page, `.hide-${scope}`)
      await waitForOverlay(page, '撤销')
      await until('the settings', async () => value.test(String(((await stored(panel, 'settings')) as Record<string, unknown>)[key])))
      await press(page, '.line .undo')
      await waitForOverlay(page, '登记 · 先别办')
      await until('the settings', async () => !value.test(String(((await stored(panel, 'settings')) as Record<string, unknown>)[key])))
      await pause(300)
      expect(await overlayCount(page)).toBe(1)
      await page.close()
      await setUp(panel)
    })

    it('"not helpful" keeps the page quiet from then on', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, 'footer .more')
      await press(page, '.not-helpful')
      await waitForOverlay(page, '这一页不再提示')
      await until('the settings', async () => JSON.stringify(await stored(panel, 'settings')).includes('register.html'))
      await page.reload({ waitUntil: 'load' })
      await pause(2500)
      expect(await overlayCount(page)).toBe(0)
      await page.close()
      await setUp(panel)
    })

    it('says why it is shown', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, 'footer .more')
      await press(page, '.why summary')
      expect(await inOverlay(page, `said('.why')`)).toMatch(/把握 \d+%.*灵活就业/s)
      await page.close()
    })
  })

  describe('terms on the page', () => {
    const marked = (page: Page) =>
      page.evaluate(() =>
        [...(CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.values()].flatMap((each) => [...each].map(String)),
      )

    it('are underlined once somebody moves there, without a change to the page’s own elements, each at most twice', async () => {
      const page = await withPill(extension, address, (each) =>
        each.evaluateOnNewDocument(() => {
          Object.assign(globalThis, { changed: 0 })
          addEventListener('load', () =>
            new MutationObserver((list) => {
              ;(globalThis as unknown as { changed: number }).changed += list.length
            }).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true }),
          )
        }),
      )
      expect(await marked(page)).toEqual([])
      await page.mouse.move(5, 5)
      const words = await until('underlined terms', async () => {
        const all = await marked(page)
        return all.length > 0 && all
      })
      expect(words).toEqual(expect.arrayContaining(['缴费基数', '缴费档次', '停保', '等待期', '参保登记']))
      for (const word of new Set(words)) expect(words.filter((each) => each === word).length).toBeLessThanOrEqual(2)
      const lines = await page.evaluate(() =>
        [...(CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights].flatMap(([name, ranges]) =>
          [...ranges].map(
            ({ startContainer }) => getComputedStyle(startContainer.parentElement!, `::highlight(${name})`).textDecorationLine,
          ),
        ),
      )
      expect(new Set(lines)).toEqual(new Set(['underline']))
      expect(await page.evaluate('changed')).toBe(0)
      await page.close()
    })

    it('explain themselves under the mouse and on keyboard focus', async () => {
      const page = await withPill(extension, address)
      await page.keyboard.press('Tab')
      await until('underlined terms', async () => (await marked(page)).length > 0)
      const at = await page.evaluate(() => {
        for (const set of (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.values()) {
          for (const range of set)
            if (String(range) === '等待期') {
              const box = range.getBoundingClientRect()
              return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
            }
        }
        return null
      })
      await page.mouse.move(at!.x, at!.y)
      await until('the tip', () => inOverlay<boolean>(page, `said('.tip').includes('医保断得太久') && innerHeight > 100`))
      await page.mouse.move(5, 5)
      await until('no tip', () => inOverlay<boolean>(page, `one('.tip') === null`))
      await page.focus('#jfjs')
      await until('the tip', () => inOverlay<boolean>(page, `said('.tip').startsWith('缴费基数')`))
      expect(overlap(await overlayRect(page), await rectOf(page, '#jfjs'))).toBe(false)
      await page.close()
    })

    it('are listed in the panel and go off with one click, and stay off', async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await until('underlined terms', async () => (await marked(page)).length > 0)
      await press(page, 'footer .more')
      await press(page, '.terms summary')
      expect(await inOverlay<number>(page, `said('.terms details').length`)).toBeGreaterThan(10)
      await press(page, '.switch input')
      await until('nothing underlined', async () => (await marked(page)).length === 0)
      await until('the settings', async () => ((await stored(panel, 'settings')) as { terms?: boolean }).terms === false)
      await setUp(panel)
      await page.close()
    })
  })
})
