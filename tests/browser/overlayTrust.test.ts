import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, it } from 'vitest'
import {
  BROWSERS,
  forget,
  inNote,
  overlayCount,
  overlayText,
  store,
  storeProfile,
  stored,
  waitForOverlay,
  type Extension,
  type Site,
} from './harness/index.ts'
import {
  inHolder,
  inOverlay,
  onStage,
  openPanel,
  overlayRect,
  pause,
  press,
  rectOf,
  setUp,
  toggleTab,
  until,
  withPill,
  type Rect,
} from './overlaySupport.ts'
import { bodyText, press as pressWords, waitForText } from './optionsPage.ts'
import { openPopup, PROFILE, reopen, settled } from './popupPage.ts'
import { LET_GO } from '../fixtures/letGo.ts'

/*
 * Which page a note may stand on, whom it believes, and what a page can make it do: each a promise of docs/security.md.
 */

const html = (body: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>路灯养护工程公告</title>${body}`
const SILENT = '<h1>路灯养护工程公告</h1><p>本周对城区主干道路灯进行养护，夜间临时封闭部分车道，请注意绕行。</p>'
const FUND = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>上海住房公积金个人网上业务</title><h1>上海市公积金管理中心</h1>
<p>租房提取：每月最高4500元。住房公积金月缴存基数上限为37302元，下限为2690元。</p>
<form><label>公积金账号<input></label><label>密码<input type="password"></label><button>登录</button></form>`
const REGISTER = readFileSync(resolve('tests/fixtures/site/register.html'))

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
  runtime: { sendMessage(message: object): Promise<unknown> }
  storage: { session: { set(values: object): Promise<void>; get(key: null): Promise<object> } }
  action: { getBadgeText(details: object): Promise<string> }
}

interface Hosts {
  permissions: { remove(hosts: object): Promise<boolean> }
  runtime: { getManifest(): { host_permissions: string[] } }
  /** On the browser's own page of extensions. */
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> }
}

interface Scripting {
  executeScript(order: { target: object; args: unknown[]; func: (...given: never[]) => unknown }): Promise<{ result: unknown }[]>
}

describe.each(BROWSERS)('the note in %s', (name) => {
  let site: Site
  let extension: Extension
  let panel: Page
  let address: string

  onStage(
    name,
    (set) => {
      ;({ site, extension, panel } = set)
      address = site.url('rsj.sh.gov.cn', '/register.html')
    },
    (request, response) => {
      const send = (body: string | Buffer, headers: Record<string, string> = {}) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
        return true
      }
      switch (request.url) {
        case '/silent.html':
          return send(html(SILENT))
        case '/framing.html':
          return send(
            html(`${SILENT}<iframe src="${site.url('rsj.sh.gov.cn', '/register.html')}" style="width:900px;height:600px"></iframe>`),
          )
        case '/fund-login.html':
          return send(FUND)
        case '/prerendering.html':
          return send(
            html(
              `${SILENT}<a id="go" href="/register.html">办理</a><script type="speculationrules">{"prerender":[{"urls":["/register.html"],"eagerness":"immediate"}]}</script>`,
            ),
          )
        case '/sandbox.html':
          return send(REGISTER, { 'content-security-policy': 'sandbox allow-same-origin' })
        default:
          return false
      }
    },
  )

  /** What the background says of the tab at an address; null: of the newest whose address it may not see. */
  const briefingOf = (url: string | null) =>
    panel.evaluate(async (wanted) => {
      const { chrome: api } = globalThis as unknown as { chrome: Api }
      const tab = (await api.tabs.query({})).filter((one) => (wanted === null ? one.url === undefined : one.url === wanted)).at(-1)
      if (tab === undefined) return 'no such tab'
      return JSON.stringify(await api.runtime.sendMessage({ type: 'briefing-of-tab', tabId: tab.id }))
    }, url)

  /** What the frames of a page have drawn that are or could be ours. */
  const drawnIn = async (page: Page): Promise<string[]> => {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame())
    const texts = await Promise.all(
      frames.map((frame) => frame.evaluate(() => document.querySelector('#app')?.textContent ?? '').catch(() => '')),
    )
    return texts.filter((text) => text !== '')
  }

  describe('stands on the page it is about and on no other', () => {
    it('and not on the silent page that the person went on to, whatever is changed then, reloaded, or asked for by command', async () => {
      // On a host whose name says nothing of the trade such a page is not even read: nobody says that the first one went.
      const [spoken, silent] = ['/register.html', '/silent.html'].map((path) => site.url('www.shanghai.gov.cn', path)) as [string, string]
      const page = await withPill(extension, spoken)
      await page.goto(silent, { waitUntil: 'load' })
      await setUp(panel, { textSize: 'large' })
      await pause(1_500)
      expect(await overlayCount(page)).toBe(0)
      await page.reload({ waitUntil: 'load' })
      await setUp(panel)
      await pause(1_000)
      await toggleTab(panel, silent)
      await pause(1_000)
      expect(await overlayCount(page)).toBe(0)
      expect(await briefingOf(silent)).toBe('null')
      await page.close()
    })

    it('and goes with the frame of the page that it was about', async () => {
      const page = await extension.page(site.url('rsj.sh.gov.cn', '/framing.html'))
      await waitForOverlay(page, '登记 · 先别办')
      await page.evaluate(() => document.querySelector('iframe')?.remove())
      await until('nothing of ours', async () => (await overlayCount(page)) === 0)
      await page.close()
    })

    it.runIf(name === 'chromium')('and not on a page that got another one ready in advance, but on that one once it is shown', async () => {
      const page = await extension.page(site.url('rsj.sh.gov.cn', '/prerendering.html'))
      await until('the page made ready', async () => site.requests.filter((each) => each.endsWith('/register.html')).length > 0)
      await pause(2_000)
      expect(await overlayCount(page)).toBe(0)
      // The driver now and then loses a page that takes another's place: the background is asked whether its frame has begun.
      const drawn = () =>
        panel.evaluate(async () => {
          const all = await (globalThis as unknown as { chrome: Api }).chrome.storage.session.get(null)
          const tabs = Object.values(all) as { url?: string; key?: { frame: number | null } }[]
          return tabs.some(({ url, key }) => url?.endsWith('/register.html') && typeof key?.frame === 'number')
        })
      expect(await drawn()).toBe(false)
      await page.click('#go')
      await until('the note', drawn)
      await page.close()
    })

    it('and nowhere once everything was erased', async () => {
      const page = await withPill(extension, address)
      const options = await extension.open('options.html#backup')
      await pressWords(options, '我要全部删除')
      await pressWords(options, '不存了，全部删除')
      try {
        await until('nothing of ours', async () => (await overlayCount(page)) === 0)
        await until('nothing known of it', async () => (await briefingOf(address)) === 'null')
      } finally {
        await setUp(panel)
        await storeProfile(panel, LET_GO)
      }
      await options.close()
      await page.close()
    })
  })

  it('a private page that frames a bureau’s form is warned of, and never blessed', async () => {
    const page = await extension.page(site.url('www.phish-example.com', '/framing.html'))
    const said = await until('what was seen in the frame', async () => {
      const answer = await briefingOf(null)
      return answer !== 'null' && answer
    })
    expect(said).not.toContain('你可以')
    const { briefing } = JSON.parse(said) as {
      briefing: { verdict: unknown; notices: { tone: string; text: { zh: string } }[]; sighting: { lookalike: boolean } }
    }
    expect(briefing.verdict).toBeNull()
    expect(briefing.sighting.lookalike).toBe(true)
    expect(briefing.notices[0]).toMatchObject({ tone: 'stop' })
    expect(briefing.notices[0]?.text.zh).toContain('不是官方网站')
    expect(await overlayCount(page)).toBe(0)
    await page.close()
  })

  describe('an address that the registry has and nobody has confirmed', () => {
    const host = 'persons.shgjj.com'
    it('gets no note', async () => {
      const addresses = ['/fund-login.html', '/register.html', '/framing.html'].map((path) => site.url(host, path))
      const pages: Page[] = []
      for (const one of addresses) pages.push(await extension.page(one))
      // Behind another tab a page is read as well.
      await pause(2_500)
      for (const page of pages) expect(await overlayCount(page)).toBe(0)
      for (const one of addresses) expect(await briefingOf(one)).toBe('null')
      for (const page of pages) await page.close()
    })

    it.each([
      ['zh', 'light', '检查当前网页', ['像是上海住房公积金中心的网页', '填任何东西或付款之前']],
      ['en', 'dark', 'Check this page', ['Looks like a page of the housing fund of Shanghai', 'whether it is real is not known here']],
    ] as const)('is said to be unconfirmed where the person asks, with the confirmed way in: %s', async (language, theme, button, said) => {
      const address = site.url(host, '/fund-login.html')
      const page = await extension.page(address)
      await setUp(panel, { language, theme })
      const popup = await extension.open('popup.html')
      await popup.setViewport({ width: 400, height: 600 })
      // The popup's page stands in a tab of its own here: the page that it is asked about is in another.
      await popup.evaluate(async (url) => {
        const { chrome: api } = globalThis as unknown as { chrome: { tabs: Api['tabs'] } }
        const tabs = await api.tabs.query({})
        Object.defineProperty(api.tabs, 'query', {
          value: () => Promise.resolve(tabs.filter((tab) => tab.url === url)),
          configurable: true,
        })
      }, address)
      const check = await popup.waitForSelector('.check-page button')
      expect(await check?.evaluate((one) => one.textContent)).toBe(button)
      await check?.evaluate((one) => (one as HTMLElement).click())
      const answer = await popup.waitForSelector('.check-page .note')
      const text = (await answer?.evaluate((one) => one.textContent)) ?? ''
      for (const part of said) expect(text).toContain(part)
      // Neither a verdict, nor a sum, nor a paper, nor a warning.
      expect(text).not.toMatch(/你可以|You may|元|yuan|¥|身份证|ID |不在已知|Not on the list|当心|Careful/)
      expect(await answer?.evaluate((one) => one.className)).toBe('note ')
      const links = await answer?.$$eval('a', (all) => all.map((one) => one.href))
      expect(links).toEqual(['https://www.shgjj.com/'])
      await popup.close()
      await page.close()
      await setUp(panel)
    })
  })

  it('shows nothing in a frame that the page made itself, with a key of its own making or with ours, used already', async () => {
    const page = await withPill(extension, address)
    const source = await inHolder<string>(page, `one('iframe').src`)
    const guess = `${source.split('#')[0]}#00000000-0000-4000-8000-000000000000`
    await page.evaluate(
      (sources) => {
        for (const src of sources) document.body.append(Object.assign(document.createElement('iframe'), { src, className: 'thief' }))
      },
      [source, guess, extension.url('frame.html#x')],
    )
    await pause(1_500)
    expect(await drawnIn(page)).toHaveLength(1)
    // Nor does the attempt take ours away.
    await openPanel(page)
    await page.close()
  })

  it('shows nothing deeper in a frame, with a key that the script on the page was given for the page itself', async () => {
    const page = await withPill(extension, address)
    const key = await panel.evaluate(async (url) => {
      const { chrome: api } = globalThis as unknown as { chrome: Api & { scripting: Scripting } }
      const tab = (await api.tabs.query({})).findLast((one) => one.url === url)?.id
      const func = () => (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({ type: 'holder-ready' })
      const [answer] = await api.scripting.executeScript({ target: { tabId: tab }, args: [], func })
      return (answer?.result as { key: string } | undefined)?.key
    }, address)
    const source = `${(await inHolder<string>(page, `one('iframe').src`)).split('#')[0]}#${key}`
    await page.evaluate((src) => {
      const outer = document.createElement('iframe')
      document.body.append(outer)
      outer.contentDocument!.body.append(Object.assign(document.createElement('iframe'), { src }))
    }, source)
    await pause(1_500)
    expect(await drawnIn(page)).toHaveLength(1)
    // The key was good all the time.
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), source)
    await until('the note with the new key', async () => (await drawnIn(page)).length === 2)
    await page.close()
  })

  it('refuses to change anything while the page lays something over it that lets clicks through', async () => {
    const page = await withPill(extension, address)
    await openPanel(page)
    await press(page, 'footer .more')
    await page.evaluate(() => {
      const stop = (event: Event) => event.stopImmediatePropagation()
      for (const type of ['toggle', 'beforetoggle', 'fullscreenchange']) addEventListener(type, stop, true)
      document.body.insertAdjacentHTML('beforeend', '<button id="full" style="position:fixed;left:0;top:0">full screen</button>')
    })
    for (const [how, selector] of [
      ['popover', '.hide-everywhere'],
      ['popover, hidden and shown again while nobody hears of it', '.hide-site'],
      ['popover, gone at the press', '.hide-page'],
      ['popover in an open root', '.hide-page'],
      ['popover in the root of an undefined element', '.hide-everywhere'],
      ['popover in closed roots', '.hide-page'],
      ['full screen', '.hide-site'],
    ] as const) {
      // After full screen the driver's clicks miss a frame in Chromium.
      if (how === 'full screen' && name === 'chromium') continue
      if (how.includes('press')) await page.mouse.click(20, 10)
      await page.evaluate((kind) => {
        const cover = document.querySelector<HTMLElement>('#cover') ?? document.createElement('div')
        cover.style.cssText =
          'position:fixed;inset:0;width:100vw;height:100vh;border:0;margin:0;padding:0;background:#fff;opacity:.9;pointer-events:none'
        if (kind.includes('again')) cover.hidePopover()
        else {
          cover.id = 'cover'
          const mode = kind.includes('closed') ? 'closed' : 'open'
          let at: Element | ShadowRoot = document.body
          if (kind.includes('root')) {
            for (const name of [kind.includes('undefined') ? 'x-y' : 'div', 'p']) {
              const host = document.createElement(name)
              host.className = 'cover'
              at.append(host)
              at = host.attachShadow({ mode })
            }
          }
          at.append(cover)
        }
        if (kind === 'full screen') document.querySelector<HTMLElement>('#full')!.onclick = () => void cover.requestFullscreen()
        else {
          cover.popover = 'manual'
          cover.showPopover()
        }
        // A page feels the press on a frame of another's as the loss of its focus.
        if (kind.includes('press')) addEventListener('blur', () => cover.remove(), { capture: true, once: true })
      }, how)
      if (how === 'full screen') {
        await page.mouse.click(20, 10)
        await until(how, () => page.evaluate(() => document.fullscreenElement !== null))
      }
      if (name === 'chromium') await pause(400)
      // A person's pointer comes before it presses.
      const at = await inHolder<Rect>(page, `one('iframe').getBoundingClientRect().toJSON()`)
      await page.mouse.move(at.left + 30, at.top + 30)
      await press(page, selector)
      await pause(200)
      const kept = (await stored(panel, 'settings')) as { hiddenEverywhere: boolean; hiddenSites: string[]; hiddenPages: string[] }
      expect(kept, how).toMatchObject({ hiddenEverywhere: false, hiddenSites: [], hiddenPages: [] })
      expect(await inOverlay(page, `said('[role="alert"]')`), how).toContain('盖在提示上面')
      if (how !== 'popover') await page.evaluate(() => document.querySelectorAll('#cover, .cover').forEach((one) => one.remove()))
    }
    await until('no full screen', () => page.evaluate(() => document.fullscreenElement === null))
    await pause(600)
    await press(page, '.hide-page')
    await waitForOverlay(page, '撤销')
    await press(page, '.undo')
    await waitForOverlay(page, '登记 · 先别办')
    await page.close()
    await setUp(panel)
  })

  it.runIf(name === 'chromium')(
    'refuses it too where a page has taken over the script that looks out and says that nothing is there',
    async () => {
      const page = await withPill(extension, address)
      await openPanel(page)
      await press(page, 'footer .more')
      await panel.evaluate(async (url) => {
        const { chrome: api } = globalThis as unknown as { chrome: Api & { scripting: Scripting } }
        const tab = (await api.tabs.query({})).findLast((one) => one.url === url)?.id
        const func = () => Reflect.set(Document.prototype, 'querySelectorAll', () => [])
        await api.scripting.executeScript({ target: { tabId: tab }, args: [], func })
      }, address)
      await page.evaluate(() => {
        const cover = document.createElement('div')
        cover.style.cssText =
          'position:fixed;inset:0;width:100vw;height:100vh;border:0;margin:0;background:#fff;opacity:.01;pointer-events:none'
        cover.popover = 'manual'
        document.body.append(cover)
        cover.showPopover()
      })
      await pause(400)
      await press(page, '.hide-everywhere')
      await pause(300)
      expect(await stored(panel, 'settings')).toMatchObject({ hiddenEverywhere: false })
      expect(await inOverlay(page, `said('[role="alert"]')`)).toContain('盖在提示上面')
      await page.close()
      await setUp(panel)
    },
  )

  it('hears nothing of what a script on the page sends in its name, too large, or without end', async () => {
    const page = await withPill(extension, address)
    await openPanel(page)
    const key = (await inHolder<string>(page, `one('iframe').src`)).split('#')[1] ?? ''
    const kept = () => Promise.all(['settings', 'profiles', 'ticks', 'ledger', 'localFigures'].map((item) => stored(panel, item)))
    const now = async () => [await kept(), await overlayText(page), await overlayCount(page), (await extension.browser.pages()).length]
    const before = await now()
    const answers = await panel.evaluate(
      async (url, used) => {
        const { chrome: api } = globalThis as unknown as { chrome: Api & { scripting: Scripting } }
        const tab = (await api.tabs.query({})).findLast((one) => one.url === url)?.id
        const [answer] = await api.scripting.executeScript({
          target: { tabId: tab },
          args: [used, tab],
          func: async (key: string, tabId: number) => {
            const { chrome: own } = globalThis as unknown as { chrome: Api }
            const long = 'x'.repeat(2_000_000)
            const forged = [
              ...['page', 'site', 'everywhere'].map((scope) => ({ type: 'hide', scope })),
              { type: 'tick', item: 'id-card', ticked: true },
              { type: 'terms', on: false },
              { type: 'open', page: 'options' },
              { type: 'use-figures' },
              { type: 'voucher', month: '2026-11', parts: [{ insurance: 'pension', fen: 1 }] },
              {
                type: 'keep-record',
                facts: { months: { pension: 1 }, lastPaidMonth: null, base: {}, accountBalance: 1, places: null },
                paid: [],
              },
              { type: 'read-record' },
              { type: 'shape', shape: 'pill' },
              { type: 'closed' },
              { type: 'frame-ready' },
              { type: 'toggle-note' },
              { type: 'check-tab' },
              { type: 'briefing-of-tab' },
              { type: 'sighted', url: 'https://rsj.sh.gov.cn/', official: true, excerpt: {} },
              { type: 'sighted', excerpt: { title: long } },
              { type: 'found', terms: Array<string>(61).fill('x') },
              { type: 'pointed', term: long },
              long,
              null,
            ].map((one) => (typeof one === 'object' && one !== null ? { ...one, key, tabId } : one))
            const flood = Array.from({ length: 300 }, (_, at) => ({ type: 'found', terms: [`${at}th`] }))
            const answered = []
            for (const one of [...forged, ...flood]) answered.push(own.runtime.sendMessage(one as object).catch(() => null))
            return (await Promise.all(answered)).filter((one) => one !== undefined && one !== null)
          },
        })
        return answer?.result
      },
      address,
      key,
    )
    expect(answers).toEqual([])
    expect(await now()).toEqual(before)
    const inStore = async () =>
      JSON.stringify(await panel.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.session.get(null)))
    // What was heard is written behind other writes.
    await until('what was heard', async () => /"\d\dth"/.test(await inStore()))
    const tabs = await inStore()
    // The last that is heard within ten seconds is the 120th.
    expect(tabs).toMatch(/"\d\dth"/)
    expect(tabs).not.toMatch(/"[12]\d\dth"/)
    await page.close()
  })

  it('is of one size, in one place and with the same words underlined whatever it says', async () => {
    const sizes: unknown[] = []
    const said = new Set<string | null>()
    const seen = new Set<string>()
    const underlined = () =>
      [...(CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.values()].flatMap((each) => [...each].map(String)).join()
    for (const profile of [
      LET_GO,
      { ...LET_GO, person: 'foreign' as const },
      { ...LET_GO, exit: 'resigned' as const },
      { ...LET_GO, birthMonth: '1955-01' },
      null,
    ]) {
      if (profile === null) await forget(panel, 'profiles')
      else await storeProfile(panel, profile)
      const page = await withPill(extension, address)
      said.add(await overlayText(page))
      const pill = await overlayRect(page)
      const at = await rectOf(page, 'html > :not(head):not(body)')
      await openPanel(page)
      const open = await overlayRect(page)
      sizes.push([pill?.width, pill?.height, at?.width, at?.height, open?.width, open?.height])
      const words = await until('underlined words', () => page.evaluate(underlined))
      seen.add(JSON.stringify([pill, open, words]))
      await page.close()
    }
    await storeProfile(panel, LET_GO)
    expect(said.size).toBe(5)
    expect(seen.size).toBe(1)
    expect(sizes).toEqual(Array.from({ length: 5 }, () => [320, 44, 0, 0, 320, 372]))
  }, 180_000)

  it('stays away from a page that can hold no script of ours, and the toolbar button says that there is something', async () => {
    const sandboxed = site.url('rsj.sh.gov.cn', '/sandbox.html')
    const page = await extension.page(sandboxed)
    const badge = () =>
      panel.evaluate(async (url) => {
        const { chrome: api } = globalThis as unknown as { chrome: Api }
        const tab = (await api.tabs.query({})).findLast((one) => one.url === url)
        return api.action.getBadgeText({ tabId: tab?.id })
      }, sandboxed)
    await until('the mark on the toolbar button', async () => (await badge()) === '●', 15_000)
    expect(await inNote(page, `one('#app').innerText`).catch(() => null)).toBeFalsy()
    expect(await briefingOf(sandboxed)).toContain('你可以')
    await page.close()
  })

  describe('the popup', () => {
    afterEach(async () => {
      for (const one of await extension.browser.pages()) if (one.url().includes('popup.html')) await one.close()
    })

    const withdraw = (popup: Page, back = false) =>
      name === 'firefox'
        ? popup.evaluate(async () => {
            const { chrome: api } = globalThis as unknown as { chrome: Hosts }
            await api.permissions.remove({ origins: api.runtime.getManifest().host_permissions })
          })
        : inBrowserSettings(back ? 'ON_ALL_SITES' : 'ON_CLICK')
    /** Chromium lets nobody take away what the manifest asks for but the person, on the page of its extensions. */
    const inBrowserSettings = async (hostAccess: string) => {
      const settings = await extension.page('chrome://extensions')
      await settings.evaluate(
        (change) => (globalThis as unknown as { chrome: Hosts }).chrome.developerPrivate.updateExtensionConfiguration(change),
        { extensionId: new URL(extension.url('')).host, hostAccess },
      )
      await settings.close()
    }

    it('says that access to the official sites was withdrawn, with a plan and on the first screen, until it is granted again', async () => {
      const lost = '浏览器现在不让本扩展看官方网站'
      const popup = await openPopup(extension)
      await settled(popup)
      await withdraw(popup)
      await waitForText(popup, lost)
      await forget(panel, 'profiles')
      await reopen(popup)
      await waitForText(popup, lost)
      if (name === 'chromium') {
        // The browser's own question cannot be answered here: it counts as refused.
        await popup.evaluate(() => {
          const { chrome: api } = globalThis as unknown as { chrome: Hosts }
          Object.defineProperty(api.permissions, 'request', { value: () => Promise.resolve(false), configurable: true })
        })
      }
      await pressWords(popup, '重新允许')
      if (name === 'chromium') {
        await waitForText(popup, '还没有允许')
        await withdraw(popup, true)
      }
      await popup.waitForFunction((words) => !document.body.innerText.includes(words), { timeout: 8_000, polling: 100 }, lost)
    })

    it('with a plan that throws still has the other person, the page check and the record', async () => {
      const me = { id: 'p1', name: '我', profile: { ...PROFILE, wage: 9000 } }
      const mother = { id: 'p2', name: '妈妈', profile: { ...PROFILE, insuredPlace: '340100' } }
      const popup = await openPopup(extension)
      await settled(popup)
      await popup.evaluate(() => {
        Reflect.set(Array.prototype, 'findLast', () => {
          throw new TypeError('no such thing')
        })
      })
      await store(panel, 'profiles', { active: 'p1', list: [me, mother] })
      await waitForText(popup, '方案没算出来')
      expect(await bodyText(popup)).toContain('检查当前网页')
      await popup.click('.who')
      await pressWords(popup, '妈妈')
      await popup.waitForFunction(() => document.querySelector('.who')?.textContent?.includes('妈妈'))
      await popup.click('#tab-record')
      await waitForText(popup, '记一笔')
    })
  })
})
