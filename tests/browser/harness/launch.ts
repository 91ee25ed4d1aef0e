import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page, type JSHandle } from 'puppeteer-core'
import { findBrowser, type BrowserName } from './find.ts'

/** Fixed for tests: Firefox is told this id, Chromium derives one from the folder and is asked for it. */
const FIREFOX_ADDON = 'shebao-bridge@shebao-bridge.org'
const FIREFOX_UUID = '5b1d6f5e-0000-4000-8000-5ebae0b71d6e'

export interface Extension {
  name: BrowserName
  browser: Browser
  /** Opens a page of the extension, e.g. `popup.html`. */
  open(path: string): Promise<Page>
  /**
   * A page of the extension that does nothing, open as long as the browser: what is stored is written from it. Firefox ends the
   * process of an extension with its last page and takes two seconds to start another.
   */
  desk(): Promise<Page>
  /** The address of a page of the extension. */
  url(path: string): string
  page(url?: string): Promise<Page>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** The build to load; default: the plain build for the browser. */
  extension?: string
  headless?: boolean
  args?: string[]
  width?: number
  height?: number
}

/** The folder of the shipped build, or of the `open` build whose overlay tests can look into. */
export const buildOf = (name: BrowserName, kind: 'shipped' | 'open' = 'shipped'): string =>
  resolve('.output', `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3${kind === 'open' ? '-open' : ''}`)

const LOOPBACK = 'MAP * 127.0.0.1, EXCLUDE 127.0.0.1, EXCLUDE localhost'

/** Starts a real browser with the built extension; every host name resolves to loopback, so nothing can leave. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Extension> {
  const executablePath = findBrowser(name)
  if (executablePath === null) throw new Error(`${name}: no browser found; install one or set ${name.toUpperCase()} to its path`)
  const profile = await mkdtemp(join(tmpdir(), 'shebao-'))
  try {
    return await start(name, options, executablePath, profile)
  } catch (error) {
    await drop(profile)
    throw error
  }
}

/** Removes the profile of a browser that has gone. */
const drop = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)

async function start(name: BrowserName, options: LaunchOptions, executablePath: string, profile: string): Promise<Extension> {
  const build = options.extension ?? buildOf(name)
  const size = { width: options.width ?? 1280, height: options.height ?? 800 }
  const common = {
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: options.headless === false ? null : size,
  }
  const browser =
    name === 'chromium'
      ? await puppeteer.launch({
          ...common,
          browser: 'chrome',
          pipe: true,
          enableExtensions: [build],
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--lang=zh-CN',
            `--window-size=${size.width},${size.height}`,
            `--host-resolver-rules=${LOOPBACK}`,
            ...(options.args ?? []),
          ],
        })
      : await puppeteer.launch({
          ...common,
          browser: 'firefox',
          args: ['--remote-allow-system-access', ...(options.args ?? [])],
          extraPrefsFirefox: {
            'network.dns.forceResolve': '127.0.0.1',
            'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON]: FIREFOX_UUID }),
            'intl.accept_languages': 'zh-CN, zh',
            'network.captive-portal-service.enabled': false,
            'network.connectivity-service.enabled': false,
            'dom.security.https_first': false,
            'dom.security.https_first_schemeless': false,
            // No process is kept ready for a tab to come: each costs half a second of the two cores.
            'dom.ipc.processPrelaunch.enabled': false,
            // Asked for by a real click, sites are granted: the question stands in a window of the browser's own, out of the driver's
            // reach.
            'extensions.webextOptionalPermissionPrompts': false,
          },
        })
  const base = name === 'chromium' ? await chromiumBase(browser) : `moz-extension://${FIREFOX_UUID}`
  if (name === 'firefox') {
    await mendWaiting(browser)
    await browser.installExtension(build)
  }
  const blank = async () => {
    const opened = await browser.newPage()
    return name === 'firefox' ? sized(opened) : opened
  }
  const page = async (url?: string) => {
    const opened = await blank()
    if (url) await opened.goto(url, { waitUntil: 'domcontentloaded' })
    return opened
  }
  const url = (path: string) => `${base}/${path.replace(/^\//, '')}`
  const open = async (path: string) => {
    const opened = await blank()
    await visit(opened, url(path))
    return opened
  }
  let desk: Promise<Page> | undefined
  return {
    name,
    browser,
    page,
    url,
    open,
    desk: () => (desk ??= open('privacy.html')),
    close: async () => {
      await browser.close().catch(() => undefined)
      await drop(profile)
    },
  }
}

/** Firefox 140 does not know the turning of the screen that the driver sends along with every size; the size itself it takes. */
function sized(page: Page): Page {
  const own = page.setViewport.bind(page)
  page.setViewport = async (viewport) => {
    try {
      return await own(viewport)
    } catch (error) {
      if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error
    }
    const end = Date.now() + 5_000
    while (Date.now() < end) {
      const now = await page.evaluate(() => [innerWidth, innerHeight]).catch(() => [])
      if (now[0] === viewport?.width && now[1] === viewport?.height) return
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`the window did not become ${viewport?.width} × ${viewport?.height}`)
  }
  return page
}

/**
 * Goes to an extension page and waits until it is there. Firefox moves such a page to another process, which ends the
 * navigation's own promise with an error although the page loads: so the page itself is asked. While the process of the extension
 * starts, Firefox may also load the page without the extension's interfaces: then it is loaded again.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const go = () => void page.goto(address).catch(() => undefined)
  go()
  const isOurs = !address.startsWith('http')
  const end = Date.now() + 15_000
  while (Date.now() < end) {
    const there = await page
      .evaluate(() => `${location.href}${document.readyState} ${typeof (globalThis as { chrome?: { storage?: object } }).chrome?.storage}`)
      .catch(() => '')
    const loaded = there.startsWith(`${address}complete `)
    if (loaded && (there.endsWith('object') || !isOurs)) return
    if (loaded) go()
    await new Promise((done) => setTimeout(done, loaded ? 500 : 50))
  }
  throw new Error(`${address}: did not load within 15 s`)
}

/**
 * The driver's `waitForFunction` builds its function inside the page, which an extension's page forbids in Firefox ESR 140: here the
 * condition is evaluated again and again from outside. Once for all pages.
 */
async function mendWaiting(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  Object.assign(Object.getPrototypeOf(page), { waitForFunction: askAgain })
  await page.close()
}

/** Resolves to what the condition returned once that is truthy; fails after `timeout` ms, 30,000 unless told. */
async function askAgain(this: Page, condition: () => unknown, options: { timeout?: number } = {}, ...given: never[]): Promise<JSHandle> {
  const end = Date.now() + (options.timeout ?? 30_000)
  for (;;) {
    // While a page is being replaced there is nobody to ask.
    const answer = await this.evaluateHandle(condition, ...(given as [])).catch((error: unknown) => {
      if (Date.now() >= end) throw error
      return null
    })
    if (answer !== null && (await answer.evaluate((value) => Boolean(value)).catch(() => false))) return answer
    if (Date.now() >= end) throw new Error(`the page did not come to this within ${options.timeout ?? 30_000} ms: ${String(condition)}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

async function chromiumBase(browser: Browser): Promise<string> {
  // Once installed the extension opens its options, in front of whatever a test has opened by then: let it come first.
  await browser.waitForTarget((one) => one.url().endsWith('/options.html'), { timeout: 5_000 }).catch(() => undefined)
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'), {
    timeout: 15_000,
  })
  return target.url().split('/').slice(0, 3).join('/')
}
