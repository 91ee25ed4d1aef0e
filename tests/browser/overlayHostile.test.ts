import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSERS, buildOf, launch, overlayCount, serve, storeProfile, waitForOverlay, type Extension, type Site } from './harness/index.ts'
import {
  inHolder,
  inOverlay,
  onStage,
  openBuild,
  openPanel,
  overlap,
  overlayRect,
  pause,
  press,
  rectOf,
  setUp,
  toggleTab,
  until,
  withPill,
} from './overlaySupport.ts'
import { LET_GO } from '../fixtures/letGo.ts'

/*
 * The page is hostile by assumption: its styles, scripts and policies may do what they like, and the overlay neither breaks
 * nor gives anything away nor fights on.
 */

const FORM = resolve('tests/fixtures/site')
const CSP =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"

/** Traps whatever reads or changes a field or acts for the person, and stands in for the extension's messages: `seen`, `sent`, `tell`. */
function trapFields(): void {
  const seen: string[] = []
  const sent: object[] = []
  const listeners: ((message: object, sender: object, answer: (value: unknown) => void) => void)[] = []
  const setup = { shape: 'pill', side: 'right', theme: 'light', large: false, title: 'x', terms: ['缴费基数', '缴费档次', '等待期'] }
  const event = { addListener: (each: (typeof listeners)[number]) => listeners.push(each), removeListener() {} }
  const runtime = {
    id: 'x',
    getURL: () => 'about:blank',
    onMessage: event,
    sendMessage: (message: { type: string }) => {
      sent.push(message)
      return Promise.resolve(message.type === 'holder-ready' ? { ...setup, key: 'k' } : null)
    },
  }
  const tell = (message: object) => {
    for (const each of listeners) each({ to: 'holder', ...message }, {}, () => {})
  }
  Object.assign(globalThis, { seen, sent, tell, drawn: () => tell({ type: 'drawn', setup }), chrome: { runtime }, browser: { runtime } })
  const trap = (owner: { prototype: object; name: string }, ...properties: string[]) => {
    for (const property of properties) {
      const own = Object.getOwnPropertyDescriptor(owner.prototype, property)
      if (own === undefined) continue
      const watched = (way: 'get' | 'set' | 'value') =>
        typeof own[way] === 'function' && {
          [way](this: unknown, ...args: unknown[]) {
            seen.push(`${way} ${owner.name}.${property}`)
            return (own[way] as (...all: unknown[]) => unknown).apply(this, args)
          },
        }
      Object.defineProperty(owner.prototype, property, { ...own, ...watched('get'), ...watched('set'), ...watched('value') })
    }
  }
  trap(HTMLInputElement, 'value', 'valueAsNumber', 'valueAsDate', 'files', 'defaultValue', 'checked', 'selectionStart', 'select')
  trap(HTMLSelectElement, 'value', 'selectedIndex', 'selectedOptions', 'options')
  trap(HTMLTextAreaElement, 'value', 'defaultValue', 'textLength')
  trap(HTMLFormElement, 'submit', 'requestSubmit', 'reset', 'elements')
  trap(HTMLOptionElement, 'selected')
  trap(HTMLElement, 'click')
  trap(EventTarget, 'dispatchEvent')
  addEventListener('error', ({ message }) => seen.push(`error ${message}`))
  addEventListener('unhandledrejection', ({ reason }) => seen.push(`rejection ${String(reason)}`))
}

describe.each(BROWSERS)('on a hostile page in %s, the overlay', (name) => {
  let site: Site
  let extension: Extension
  let panel: Page
  let address: string

  const html = readFileSync(resolve(FORM, 'register.html'))
  onStage(
    name,
    (set) => {
      ;({ site, extension, panel } = set)
      address = site.url('rsj.sh.gov.cn', '/register.html')
    },
    (request, response) => {
      if (request.url === '/csp.html')
        return (response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP }).end(html), true)
      if (request.url === '/framed.html') {
        return (
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
            .end(`<!doctype html><meta charset="utf-8"><title>灵活就业人员参保登记 - 社会保险网上服务</title>
        <h1>灵活就业人员参保登记</h1><p>参加职工基本养老保险的灵活就业人员在此办理参保登记和缴费。</p><iframe src="/register.html" style="width:100%;height:640px"></iframe>`),
          true
        )
      }
      return false
    },
  )

  const style = (css: string) => (page: Page) =>
    page.evaluateOnNewDocument((text) => {
      addEventListener('DOMContentLoaded', () => {
        const sheet = document.createElement('style')
        sheet.textContent = text
        document.head.append(sheet)
      })
    }, css)

  it.each([
    ['that unsets everything', '* { all: unset !important }'],
    [
      'that hides what it does not know',
      'html > *:not(head):not(body) { display: none !important; visibility: hidden !important; opacity: 0 !important; clip-path: inset(50%) !important }',
    ],
    [
      'that blows up its root font',
      'html { font-size: 40px !important; line-height: 5 !important; letter-spacing: 1em !important; text-transform: uppercase; word-spacing: 3em }',
    ],
    [
      'that transforms its root',
      'html { transform: scale(.5) translateX(300px) !important; transform-origin: 0 0 } body { filter: blur(3px); opacity: .1 }',
    ],
    [
      'that sets our colours',
      '* { --ink: red !important; --paper: red !important; --brand: red !important; --fs: 1px !important; color: red !important; background: red !important }',
    ],
    [
      'that contains and clips',
      'html { overflow: hidden; contain: paint; clip-path: inset(0 50% 0 0) } * { pointer-events: none !important; user-select: none !important }',
    ],
    [
      'that animates everything',
      '@keyframes z { from, to { opacity: 0; transform: scale(0); font-size: 1px } } * { animation: z 1s infinite !important; transition: all 9s !important }',
    ],
  ])('looks and works the same under a style sheet %s', async (_, css) => {
    const page = await withPill(extension, address, style(css))
    await openPanel(page)
    const seen = await inHolder<object>(
      page,
      `(() => {
      const frame = one('iframe'), look = getComputedStyle(frame), box = frame.getBoundingClientRect()
      return { width: Math.round(frame.offsetWidth), height: Math.round(frame.offsetHeight), inside: box.left >= 0 && box.top >= 0,
        shown: frame.checkVisibility({ visibilityProperty: true }) &&
          [look, getComputedStyle(root.host)].every(({ opacity }) => opacity === '1') }
    })()`,
    )
    expect(seen).toEqual({ width: 320, height: 372, shown: true, inside: true })
    expect(await inOverlay(page, `getComputedStyle(root.documentElement).fontSize`)).toBe('14px')
    // What a person sees: a panel full of words, not an empty or faded patch.
    const { left, top, width, height } = (await overlayRect(page))!
    const drawn = async () =>
      (await page.screenshot({ captureBeyondViewport: false, clip: { x: left, y: top, width, height } })).length > 20_000
    await until('the words drawn', drawn)
    // And it stays: it does not blink.
    for (let look = 0; look < 5; look += 1) expect(await drawn(), `look ${look}`).toBe(true)
    await press(page, '.fold')
    await until('the pill', () => inOverlay<boolean>(page, `one('.line') !== null`))
    await page.close()
  })

  it.each([
    ['50 %', 2560, 1600],
    ['100 %', 1280, 800],
    ['200 %', 640, 400],
    ['300 %', 427, 267],
  ])('stays inside the window at a zoom of %s', async (_, width, height) => {
    const page = await withPill(extension, address, (each) => each.setViewport({ width, height }))
    for (const open of [false, true]) {
      if (open) await openPanel(page)
      const box = await until('a box', () => overlayRect(page))
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.bottom).toBeLessThanOrEqual(height)
    }
    expect(await inOverlay(page, `one('.body').scrollWidth <= one('.body').clientWidth`)).toBe(true)
    await page.close()
  })

  it('keeps its size when the page zooms its root by style', async () => {
    const page = await withPill(extension, address, style('html { zoom: 2 }'))
    await openPanel(page)
    await pause(300)
    const box = await overlayRect(page)
    expect(Math.round(box?.width ?? 0)).toBe(320)
    expect(box?.right).toBeLessThanOrEqual(1280)
    await page.close()
  })

  it('reads from left to right on a page that goes from right to left', async () => {
    const page = await withPill(extension, address, (each) =>
      each.evaluateOnNewDocument(() =>
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.dir = 'rtl'
        }),
      ),
    )
    await openPanel(page)
    expect(await overlayRect(page).then((box) => (box?.left ?? 0) >= 0 && (box?.right ?? 9999) <= 1280)).toBe(true)
    await page.close()
  })

  it('is styled under a policy that forbids every style and script', async () => {
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/csp.html'))
    await openPanel(page)
    expect(await inHolder(page, `getComputedStyle(one('iframe')).borderRadius`)).toBe('14px')
    expect(await overlayRect(page).then((box) => Math.round(box?.width ?? 0))).toBe(320)
    await page.close()
  })

  it('is one for the whole tab, and keeps clear of a field focused inside a frame', async () => {
    const page = await withPill(extension, site.url('rsj.sh.gov.cn', '/framed.html'))
    await openPanel(page)
    expect(await overlayCount(page)).toBe(1)
    const frame = await until('the frame', async () => page.frames().find((each) => each.url().includes('register.html')))
    await frame.evaluate(() => {
      const field = document.querySelector<HTMLElement>('#xm')!
      Object.assign(field.style, { position: 'fixed', right: '30px', top: '120px' })
    })
    await frame.focus('#xm')
    await pause(500)
    const outer = await rectOf(page, 'iframe')
    const inner = await frame.evaluate(() => {
      const { left, top, right, bottom, width, height } = document.querySelector('#xm')!.getBoundingClientRect()
      return { left, top, right, bottom, width, height }
    })
    const field = {
      ...inner,
      left: inner.left + outer!.left,
      right: inner.right + outer!.left,
      top: inner.top + outer!.top,
      bottom: inner.bottom + outer!.top,
    }
    expect(overlap(await overlayRect(page), field)).toBe(false)
    await page.close()
  })

  it('is not printed', async () => {
    const page = await withPill(extension, address)
    const rule = await inHolder<string>(
      page,
      `(() => {
      // In Firefox the style is an element of ours, whose rules the page may not read; its text it may, here.
      const text = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((each) => each.cssText)
      return [...text, ...[...root.querySelectorAll('style')].map((each) => each.textContent)].join(' ')
    })()`,
    )
    expect(rule.replace(/\s+/g, ' ')).toMatch(/@media print ?\{ ?:host ?\{ ?display: ?none ?!important;? ?\}/)
    if (name === 'chromium') {
      await page.emulateMediaType('print')
      expect(await inHolder(page, `getComputedStyle(root.host).display`)).toBe('none')
      await page.emulateMediaType()
      expect(await inHolder(page, `getComputedStyle(root.host).display`)).toBe('block')
    }
    await page.close()
  })

  it('leaves the screen to what the page shows in full, and is back afterwards', async () => {
    const page = await withPill(extension, address)
    await page.evaluate(() => {
      const button = document.createElement('button')
      button.id = 'full'
      button.style.cssText = 'position:fixed;left:20px;top:300px;z-index:9'
      button.onclick = () => void document.querySelector('.main')!.requestFullscreen()
      document.body.append(button)
      button.textContent = '全屏'
    })
    await page.click('#full')
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null))
    await until('nothing of ours', () => inHolder<boolean>(page, `!one('.dock').checkVisibility()`))
    await page.evaluate(() => document.exitFullscreen())
    await until('the pill', () => inHolder<boolean>(page, `one('.dock').checkVisibility()`))
    expect(await inHolder(page, `root.host.matches(':popover-open')`)).toBe(true)
    await page.close()
  })

  it('does nothing for clicks that no person made', async () => {
    const page = await withPill(extension, address)
    // A page reaches nothing but the host and what lies around it.
    await inHolder(
      page,
      `(root.host.click(), one('iframe').click(), one('iframe').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })), one('iframe').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })))`,
    )
    await pause(300)
    expect(await inOverlay(page, `one('.panel')`)).toBeNull()
    await page.close()
  })

  it.each([
    ['is removed', 'root.host.remove()'],
    ['is moved elsewhere', 'document.body.prepend(root.host)'],
    [
      'is hidden by attributes',
      `(root.host.hidden = true, root.host.inert = true, root.host.setAttribute('style', 'display:none!important'), root.host.className = 'ad')`,
    ],
    ['loses its place in the top layer', 'root.host.hidePopover()'],
    ['loses its popover', `root.host.removeAttribute('popover')`],
  ])('comes back when it %s', async (_, attack) => {
    const page = await withPill(extension, address)
    await inHolder(page, `(window.kept = root.host, ${attack})`)
    await until(
      'the overlay as it was',
      () =>
        page.evaluate(
          `kept.parentNode === document.documentElement && kept.matches(':popover-open') && kept.attributes.length === 1 && kept.shadowRoot.querySelector('iframe')?.checkVisibility() === true`,
        ) as Promise<boolean>,
    )
    // A frame that was taken out is loaded anew.
    await waitForOverlay(page, '非官方')
    await openPanel(page)
    await page.close()
  })

  it('gives up politely on a page that will not have it, and comes back only when the person asks', async () => {
    const page = await withPill(extension, address)
    await inHolder(
      page,
      `(window.gone = 0, window.kept = root.host, window.watch = new MutationObserver(() => { if (kept.isConnected) { gone += 1; kept.remove() } }), watch.observe(document.documentElement, { childList: true }), root.host.remove())`,
    )
    // The last of its repairs comes five seconds after the one before.
    await until('its fifth repair', () => page.evaluate('gone >= 5') as Promise<boolean>, 20_000)
    await pause(2_000)
    expect(await page.evaluate('gone')).toBe(5)
    expect(await page.evaluate('kept.isConnected')).toBe(false)
    await page.evaluate('watch.disconnect()')
    await pause(200)
    expect(await page.evaluate('kept.isConnected')).toBe(false)
    await toggleTab(panel, address)
    await until(
      'the panel',
      () => page.evaluate(`kept.isConnected && kept.shadowRoot.querySelector('iframe')?.offsetHeight > 100`) as Promise<boolean>,
    )
    await page.close()
  }, 60_000)

  it('survives a page that writes itself anew', async () => {
    const page = await withPill(extension, address)
    await page.evaluate(() => {
      document.documentElement.replaceChildren(
        document.createElement('head'),
        Object.assign(document.createElement('body'), { innerHTML: '<h1>灵活就业人员参保登记</h1>' }),
      )
    })
    await until('the overlay', async () => (await overlayCount(page)) === 1)
    await page.close()
  })

  it('puts no event and no change into the form', async () => {
    const page = await withPill(extension, address, (each) =>
      each.evaluateOnNewDocument(() => {
        const seen: string[] = []
        Object.assign(globalThis, { seen })
        for (const type of ['input', 'change', 'submit', 'click', 'reset', 'beforeinput', 'keydown', 'invalid', 'formdata']) {
          addEventListener(
            type,
            (event) => {
              if ((event.target as Element).closest?.('form, body')) seen.push(type)
            },
            true,
          )
        }
        addEventListener('message', (event) => seen.push(`message ${JSON.stringify(event.data)}`))
        addEventListener('error', (event) => seen.push(`error ${event.message}`))
      }),
    )
    await openPanel(page)
    await press(page, '[data-paper="id-card"]')
    await press(page, '.fold')
    await pause(800)
    expect(await page.evaluate('seen')).toEqual([])
    expect(
      await page.evaluate(() => [...document.querySelectorAll('input, select')].map((each) => (each as HTMLInputElement).value).join()),
    ).not.toContain('310')
    await page.close()
  })

  it.each(['holder', 'spotter'])(
    'has a %s that reads no value of a field, fills, clicks and submits nothing, and throws nothing',
    async (script) => {
      const page = await extension.page()
      // A host of no authority: the extension itself stays away, and its script runs as if it were the page's own, where traps see it.
      await page.goto(site.url('www.example.com', '/register.html'), { waitUntil: 'load' })
      await page.evaluate(trapFields)
      await page.evaluate(readFileSync(resolve(openBuild(name), `${script}.js`), 'utf8'))
      const sent = () => page.evaluate('JSON.stringify(sent)') as Promise<string>
      await until('its first message', async () => (await sent()) !== '[]')
      if (script === 'holder') {
        await page.evaluate('drawn()')
        await page.mouse.move(5, 5)
        await until('the terms', async () => (await sent()).includes('"found"'))
      }
      await page.focus('#xm')
      await page.keyboard.type('张三丰')
      if (script === 'holder') await page.evaluate(`tell({ type: 'shape', shape: 'panel', focus: true })`)
      await page.focus('#jfjs')
      await page.keyboard.type('7546')
      await page.evaluate(() => scrollTo(0, 400))
      await page.mouse.move(400, 300)
      await page.evaluate(() => document.querySelector('form')?.append('缴费基数'))
      await pause(1_500)
      expect(await page.evaluate('seen')).toEqual([])
      expect(await sent()).not.toMatch(/张三丰|7546/)
      if (script === 'holder') expect(await inHolder(page, `one('.dock:not([hidden]) > iframe').offsetHeight`)).toBeGreaterThan(100)
      // The traps do see what the page's own script reads.
      expect(await page.evaluate(`[document.querySelector('#xm').value, seen.join()]`)).toEqual(['张三丰', 'get HTMLInputElement.value'])
      await page.close()
    },
  )
})

describe.each(BROWSERS)('the shipped overlay in %s', (name) => {
  it('cannot be read by the page: not by tree, selection, search, copying, points or events', async () => {
    const site = await serve(FORM)
    const extension = await launch(name, { extension: process.env.OVERLAY_BUILDS ? openBuild(name).replace(/-open$/, '') : buildOf(name) })
    try {
      const panel = await extension.open('options.html')
      await setUp(panel)
      await storeProfile(panel, LET_GO)
      const page = await extension.page()
      await page.evaluateOnNewDocument(() => {
        const paths: string[] = []
        Object.assign(globalThis, { paths })
        for (const type of ['click', 'pointerdown', 'focusin', 'keydown', 'copy', 'selectionchange']) {
          addEventListener(
            type,
            (event) =>
              paths.push(
                event
                  .composedPath()
                  .map((each) => (each as Element).localName ?? '')
                  .join('>'),
              ),
            true,
          )
        }
      })
      await page.goto(site.url('rsj.sh.gov.cn', '/register.html'), { waitUntil: 'load' })
      const host = await until('the host', () =>
        page.evaluate(() => [...document.documentElement.children].find((each) => each.localName.includes('-'))?.localName ?? ''),
      )
      await pause(1_000)
      // The pill lies in the corner: a real click opens the panel although its root is closed.
      await page.mouse.click(1100, 762)
      await page.keyboard.press('Tab')
      await pause(500)
      const leaks = await page.evaluate((tag) => {
        const element = document.querySelector(tag)!
        const secret = /你可以|2,263|上海市对外地户口|非官方/
        const found: string[] = []
        const look = (where: string, text: string | null | undefined) => {
          if (text && secret.test(text)) found.push(where)
        }
        if (element.shadowRoot !== null) found.push('shadowRoot')
        look('textContent', document.documentElement.textContent)
        look('innerText', document.documentElement.innerText)
        look('host text', (element as HTMLElement).innerText)
        look('html', document.documentElement.outerHTML)
        look('getHTML', (element as Element & { getHTML?(o: object): string }).getHTML?.({ serializableShadowRoots: true }))
        document.execCommand('selectAll')
        look('select all', String(getSelection()))
        const range = document.createRange()
        range.selectNode(element)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        look('selection', String(getSelection()))
        getSelection()?.removeAllRanges()
        for (let x = 960; x < 1270; x += 12) {
          for (let y = 20; y < 780; y += 12) {
            for (const each of document.elementsFromPoint(x, y)) look('elementsFromPoint', each.localName === tag ? each.textContent : null)
            const caret = (
              document as unknown as { caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null }
            ).caretPositionFromPoint?.(x, y)
            look('caret', caret?.offsetNode.textContent)
            const old = (document as unknown as { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y)
            look('caret range', old?.startContainer.textContent)
          }
        }
        look('name of the active element', document.activeElement?.textContent)
        // Searching reaches into closed roots, and a found word could be extended to all the rest.
        const find = (text: string) =>
          (window as unknown as { find(text: string, ...rest: boolean[]): boolean }).find(text, false, false, true)
        for (const word of ['上海市对外地户口', '非官方', '你可以', '收起', '依据']) {
          getSelection()?.removeAllRanges()
          if (!find(word)) continue
          for (const way of ['forward', 'backward'])
            for (let step = 0; step < 200; step += 1) getSelection()?.modify('extend', way, 'character')
          look(`window.find ${word}`, String(getSelection()))
          if (word.length > 3) found.push('window.find')
        }
        return found
      }, host)
      expect(leaks).toEqual([])
      const paths = (await page.evaluate('paths')) as string[]
      for (const path of paths.filter((each) => each.startsWith(host))) expect(path).toMatch(new RegExp(`^${host}>html>`))
      expect(await inOverlay(page, `one('.panel') !== null`), 'the click has to have opened the panel').toBe(true)
      expect(
        await page.evaluate(() => [window.length, performance.getEntries().filter(({ name }) => name.includes('extension')).length]),
      ).toEqual([0, 0])
    } finally {
      await extension.close()
      await site.close()
    }
  })
})
