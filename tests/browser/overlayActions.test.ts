import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSERS, overlayCount, waitForOverlay, type Extension, type Site } from './harness/index.ts'
import {
  inHolder,
  inOverlay,
  onStage,
  openBuild,
  openPanel,
  overlayRect,
  PAGES,
  pause,
  press,
  stage,
  stored,
  until,
  withPill,
} from './overlaySupport.ts'

/*
 * What the overlay passes on: figures taken over from a page, a payment kept, pages opened, and its end when the extension
 * is updated under it.
 */

/** Where the frame is at this moment, at rest or not. */
const boxNow = (page: Page): Promise<DOMRect | null> =>
  inHolder(page, `one('.dock.placed > iframe')?.getBoundingClientRect().toJSON() ?? null`)

describe.each(BROWSERS)('from the overlay in %s', (name) => {
  let site: Site
  let extension: Extension
  let panel: Page

  onStage(name, (set) => {
    ;({ site, extension, panel } = set)
  })

  it('newer figures on a policy page are kept as the person’s own, with address and date', async () => {
    const page = await withPill(extension, site.url(...PAGES.policy))
    await openPanel(page)
    expect(await inOverlay(page, `said('.panel')`)).toMatch(/7,990 – 39,950.*比我们知道的新.*7,546 – 37,731/s)
    await press(page, '.keep-figures')
    await waitForOverlay(page, '已采用')
    const kept = await until('the figures', async () => JSON.stringify(await stored(panel, 'localFigures')))
    expect(kept).toContain('7990')
    expect(kept).toContain('policy-newer.html')
    await page.close()
  })

  it('figures that are already known are not offered', async () => {
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/policy.html'))
    await openPanel(page)
    expect(await inOverlay(page, `said('.panel')`)).toContain('和我们知道的一样')
    expect(await inOverlay(page, `one('.keep-figures')`)).toBeNull()
    await page.close()
  })

  it('one click keeps the confirmed payment in the record, and another takes it back', async () => {
    const page = await withPill(extension, site.url(...PAGES.pay))
    await openPanel(page)
    const below = `one('.keep-voucher').getBoundingClientRect().bottom - one('.panel .body').getBoundingClientRect().bottom`
    expect(await inOverlay<number>(page, below), 'the button is in sight without scrolling').toBeLessThanOrEqual(0)
    await press(page, '.keep-voucher')
    await waitForOverlay(page, '已记下')
    const kept = async () => Object.values(((await stored(panel, 'ledger')) ?? {}) as Record<string, object[]>).flat()
    await until('the record', async () => (await kept()).length === 2)
    expect(await kept()).toMatchObject([
      { insurances: ['pension'], fen: 150_920, by: 'self' },
      { insurances: ['medical'], fen: 75_460, by: 'self' },
    ])
    await press(page, '.undo-voucher')
    await until('nothing', async () => (await kept()).length === 0)
    await page.close()
  })

  it('an amount that is none names its field and how to write it, and nothing is kept', async () => {
    const page = await withPill(extension, site.url(...PAGES.pay))
    await openPanel(page)
    await press(page, '.paid .row input.num')
    await page.keyboard.type('😀')
    await until('the error', () => inOverlay(page, `said('.paid [role=alert]').startsWith('养老：')`))
    expect(await inOverlay(page, `one('.keep-voucher').disabled`)).toBe(true)
    await page.close()
  })

  it('a line that names an entrance scrolls the page to it and rings it', async () => {
    const page = await withPill(extension, site.url(...PAGES.portal), (blank) => blank.setViewport({ width: 1000, height: 460 }))
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.crumb')!.style.marginBottom = '1500px'
    })
    await openPanel(page)
    // The ring follows the entrance while the page scrolls, and is gone after a few seconds: so the page itself looks out for it.
    const ringed = inHolder<string>(
      page,
      `new Promise((done) => {
        const look = () => {
          const ring = one('.ring')?.getBoundingClientRect()
          const door = [...document.querySelectorAll('.grid a')].find((each) => {
            const at = each.getBoundingClientRect()
            const near = (one, other) => Math.abs(one + 6 - other) < 4
            return ring !== undefined && at.bottom <= innerHeight && near(ring.top, at.top) && near(ring.left, at.left)
          })
          if (door === undefined) setTimeout(look, 30)
          else done(door.textContent)
        }
        look()
      })`,
    )
    await press(page, 'button.door')
    const rung = await ringed
    expect(rung).toMatch(/^失业/)
    await page.close()
  })

  it('dragged by its header the panel goes to the other side, and the next page finds it there', async () => {
    const page = await withPill(extension, site.url(...PAGES.register))
    await openPanel(page)
    const before = await until('the panel', () => overlayRect(page))
    const grip = await inOverlay<{ x: number; y: number }>(
      page,
      `(({ x, y, height }) => ({ x: x + 10, y: y + height / 2 }))(one('.panel h1').getBoundingClientRect())`,
    )
    await page.mouse.move(before.left + grip.x, before.top + grip.y)
    await page.mouse.down()
    // In steps that stay on the frame, which follows: the driver's mouse knows no capture by a frame.
    for (let back = 0; back <= 640; back += 40) {
      await pause(90)
      // Again while it has not followed: a slow browser drops a move that comes while the frame is being moved.
      await until(
        'the panel to follow',
        async () => {
          await page.mouse.move(before.left + grip.x - back, before.top + grip.y)
          return ((await boxNow(page))?.left ?? Infinity) <= before.left - back + 40
        },
        3_000,
      )
    }
    await page.mouse.up()
    const onTheLeft = async (one: Page) => ((await overlayRect(one))?.right ?? Infinity) < 640
    await until('the left side', () => onTheLeft(page))
    const next = await withPill(extension, site.url(...PAGES.medical))
    await until('the left side there too', () => onTheLeft(next))
    await page.close()
    await next.close()
  })

  it('the plan and the settings open in the extension’s own pages', async () => {
    const page = await withPill(extension, site.url(...PAGES.register))
    await openPanel(page)
    const tabs = () =>
      panel.evaluate(() =>
        (globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<object[]> } } }).chrome.tabs
          .query({})
          .then((all) => all.length),
      )
    const before = await tabs()
    await press(page, 'footer .more')
    await press(page, '.settings')
    await until('a new tab', async () => (await tabs()) > before)
    await page.close()
  })

  it('a page that is left for one on another subject is left by the overlay too', async () => {
    const page = await withPill(extension, site.url(...PAGES.register))
    await page.evaluate(() => {
      document.title = '路灯养护工程公告'
      document.querySelector('h1')!.textContent = '路灯养护工程公告'
      document.body.replaceChildren(
        Object.assign(document.createElement('main'), {
          innerHTML: '<h1>路灯养护工程公告</h1><p>本周对城区主干道路灯进行养护，夜间临时封闭部分车道，请注意绕行。</p>',
        }),
      )
      history.pushState({}, '', '/other.html')
    })
    await until('silence', async () => (await overlayCount(page)) === 0, 12_000)
    await page.close()
  })
})

describe.each(BROWSERS)('when the extension goes away under an open page in %s', (name) => {
  it('nothing is thrown into the page, and the new version puts one note of its own there', async () => {
    const { site, extension, panel, close } = await stage(name)
    try {
      const page = await withPill(extension, site.url(...PAGES.register))
      const thrown: string[] = []
      page.on('pageerror', (error) => thrown.push(String(error)))
      await openPanel(page)
      const host = () => inHolder<string>(page, 'root?.host.localName')
      const before = await host()
      // After a reload of its own Chromium does not start an extension again that the driver brought: there it is brought once more.
      if (name === 'chromium') await extension.browser.installExtension(openBuild(name))
      else
        await panel
          .evaluate(() => {
            ;(globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()
          })
          .catch(() => undefined)
      await until('another note', async () => ![before, undefined, null].includes(await host()), 20_000)
      await waitForOverlay(page, '非官方')
      await until('the old note gone', async () => (await overlayCount(page)) === 1, 10_000)
      // The script of the old version, which is still there, sees a change and has nobody to tell.
      await page.evaluate(() => {
        document.querySelector('h1')!.textContent = '灵活就业人员参保登记（网上）'
      })
      await page.click('h1')
      await pause(4_000)
      expect(await overlayCount(page)).toBe(1)
      expect(thrown).toEqual([])
    } finally {
      await close()
    }
  })
})
