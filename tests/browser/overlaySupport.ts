import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import {
  buildOf,
  clickInOverlay,
  HOLDER,
  inNote,
  launch,
  serve,
  store,
  storeProfile,
  waitForOverlay,
  type BrowserName,
  type Extension,
  type Handler,
  type Site,
  SETTINGS,
} from './harness/index.ts'
import { LET_GO } from '../fixtures/letGo.ts'

export { stored } from './harness/index.ts'

/** The replica of each kind of page, under a host of the registry that such a page is found on. */
export const PAGES = {
  register: ['rsj.sh.gov.cn', '/register.html'],
  pay: ['etax.shanghai.chinatax.gov.cn', '/pay.html'],
  query: ['rsj.beijing.gov.cn', '/query.html'],
  unemployment: ['rsj.gz.gov.cn', '/unemployment.html'],
  medical: ['ybj.sh.gov.cn', '/medical.html'],
  transfer: ['si.12333.gov.cn', '/transfer.html'],
  pension: ['cdhrss.chengdu.gov.cn', '/pension.html'],
  'provident-fund': ['gjj.sz.gov.cn', '/fund.html'],
  policy: ['rsj.sh.gov.cn', '/policy-newer.html'],
  guide: ['www.gdzwfw.gov.cn', '/guide.html'],
  login: ['rsj.sh.gov.cn', '/login.html'],
  portal: ['rsj.beijing.gov.cn', '/portal.html'],
} as const

/** Stores settings as the options page would; what is not named is as on the first day. */
export const setUp = (panel: Page, change: Partial<typeof SETTINGS> = {}): Promise<void> =>
  store(panel, 'settings', { ...SETTINGS, ...change })

/** The build whose overlay can be looked into; `OVERLAY_BUILDS` names another output folder. */
export const openBuild = (name: BrowserName): string =>
  process.env.OVERLAY_BUILDS
    ? resolve(process.env.OVERLAY_BUILDS, `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-open`)
    : buildOf(name, 'open')

/** The fixtures served, the extension with its overlay open to look into, and a page of its own to change what is stored. */
export interface Stage {
  site: Site
  extension: Extension
  panel: Page
  close(): Promise<void>
}

/** Sets the stage with `LET_GO` stored; `handler` answers requests of the test's own. */
export async function stage(name: BrowserName, handler?: Handler): Promise<Stage> {
  const site = await serve(resolve('tests/fixtures/site'), handler)
  const extension = await launch(name, { extension: openBuild(name) })
  const panel = await extension.open('options.html')
  await setUp(panel)
  await storeProfile(panel, LET_GO)
  return {
    site,
    extension,
    panel,
    close: async () => {
      await extension.close()
      await site.close()
    },
  }
}

/** A stage set before all tests of a `describe` and cleared after them; `take` gets it. */
export function onStage(name: BrowserName, take: (stage: Stage) => void, handler?: Handler): void {
  let set: Stage | undefined
  beforeAll(async () => {
    set = await stage(name, handler)
    take(set)
  })
  afterAll(() => set?.close())
}

/** Evaluates an expression in the note; see the harness. */
export const inOverlay = inNote

/**
 * Evaluates an expression in the page, in which `root` is the holder's shadow root (null while there is none) and `one(selector)` finds
 * in it.
 */
export const inHolder = <T>(page: Page, expression: string): Promise<T> =>
  page.evaluate(
    `(() => { const root = ${HOLDER}; const one = (selector) => root?.querySelector(selector) ?? null; return (${expression}) })()`,
  ) as Promise<T>

export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
  width: number
  height: number
}

const RECT =
  'if (!box) return null; const { left, top, right, bottom, width, height } = box.getBoundingClientRect(); return { left, top, right, bottom, width, height }'

/** The box of what is drawn (pill or panel) once it has come to rest; null when nothing is, or it keeps out of sight. */
export const overlayRect = (page: Page): Promise<Rect | null> =>
  page.evaluate(`(async () => {
    const rect = () => { const box = ${HOLDER}?.querySelector('.dock.placed:not([hidden]) > iframe'); ${RECT} }
    // On a busy machine a glide may stand still for longer than two frames.
    const glides = () => (${HOLDER}?.querySelector('.dock')?.getAnimations().length ?? 0) > 0
    // A page behind another draws none.
    const twoFrames = () => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); setTimeout(done, 200) })
    for (let before = rect(); ; ) {
      await twoFrames()
      const [still, now] = [!glides(), rect()]
      if (still && JSON.stringify(now) === JSON.stringify(before)) return now
      before = now
    }
  })()`) as Promise<Rect | null>

/**
 * Waits until the note has looked, after a scroll or a new focus, whether it lies over anything: 120 ms later, by a timer of the page. One
 * that is set after it ends after it, however busy the machine is.
 */
export const looked = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => setTimeout(done, 150))))

/** A real click on something in the overlay, scrolled into view first. */
export async function press(page: Page, selector: string): Promise<void> {
  await inOverlay(page, `one(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center', behavior: 'instant' })`)
  await clickInOverlay(page, selector)
}

export const rectOf = (page: Page, selector: string): Promise<Rect | null> =>
  page.evaluate(`(() => { const box = document.querySelector(${JSON.stringify(selector)}); ${RECT} })()`) as Promise<Rect | null>

export const overlap = (a: Rect | null, b: Rect | null): boolean =>
  a !== null && b !== null && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Waits until `ask` gives something true; the last answer is in the error. */
export async function until<T>(what: string, ask: () => Promise<T>, timeout = 8_000): Promise<Exclude<NonNullable<T>, false>> {
  const end = Date.now() + timeout
  for (;;) {
    const found = await ask().catch(() => null)
    if (found) return found as Exclude<NonNullable<T>, false>
    if (Date.now() > end) throw new Error(`${what}: not within ${timeout} ms, last ${JSON.stringify(found)}`)
    await pause(50)
  }
}

/** Opens a page and waits for the pill. */
export async function withPill(extension: Extension, address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await extension.page()
  if (prepare) await prepare(page)
  await page.goto(address, { waitUntil: 'load' })
  await waitForOverlay(page, '非官方')
  return page
}

/** Opens the panel with a real click on the pill. */
export async function openPanel(page: Page): Promise<void> {
  await press(page, '.line .open')
  await until('the panel', () => inOverlay<boolean>(page, `one('.panel') !== null && innerHeight > 100`))
}

/** Opens or folds the note of a tab, as the keyboard command does. */
export async function toggleTab(panel: Page, address: string): Promise<void> {
  await panel.evaluate(async (url) => {
    const { chrome: api } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
        runtime: { sendMessage(message: unknown): Promise<unknown> }
      }
    }
    const tab = (await api.tabs.query({})).filter((one) => one.url?.startsWith(url)).at(-1)
    if (tab) await api.runtime.sendMessage({ type: 'toggle-note', tabId: tab.id })
  }, address)
}
