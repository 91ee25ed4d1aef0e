import type { Browser, Page } from 'puppeteer-core'
import puppeteer, { TargetType } from 'puppeteer-core'
import { resolve } from 'node:path'
import { findBrowser, noteFrame, serve } from '../../tests/browser/harness/index.ts'
import { median, ms, quantile, table } from './stats.ts'

/** One browser of the comparison: empty, ours, or a peer given on the command line. */
export interface Contender {
  name: string
  extension: string | null
}

interface Load {
  /** Time the renderer's main thread spent in scripts, page's and extensions' alike. */
  script: number
  /** All that the main thread did: scripts, style, layout, painting. */
  task: number
  layoutShift: number
  longTasks: number
}

const SETTLE = 700

async function open(contender: Contender): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium') ?? undefined,
    headless: true,
    pipe: true,
    ...(contender.extension ? { enableExtensions: [resolve(contender.extension)] } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE 127.0.0.1',
    ],
  })
}

/** A page in front: an extension opens a tab of its own when it is installed, and a page behind another is not painted. */
async function pageInFront(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await new Promise((done) => setTimeout(done, 2 * SETTLE))
  for (const other of await browser.pages()) if (other !== page) await other.close()
  await page.bringToFront()
  return page
}

async function load(page: Page, url: string): Promise<Load> {
  await page.goto('about:blank')
  const before = await page.metrics()
  await page.goto(url, { waitUntil: 'load' })
  await new Promise((done) => setTimeout(done, SETTLE))
  const after = await page.metrics()
  const spent = (what: 'ScriptDuration' | 'TaskDuration') => ((after[what] ?? 0) - (before[what] ?? 0)) * 1000
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { shift: number; long: number } }).seen)
  return { script: spent('ScriptDuration'), task: spent('TaskDuration'), layoutShift: seen.shift, longTasks: seen.long }
}

/**
 * Script time of a silent page and of a hit, for every contender in turn within the same run, so that whatever else the
 * machine does meets all of them alike. Prints medians and the difference to the empty browser.
 */
export async function benchPages(contenders: readonly Contender[], rounds: number): Promise<string> {
  const site = await serve(resolve('tests/fixtures/site'))
  const urls = { silent: site.url('www.shanghai.gov.cn', '/bench-silent.html'), hit: site.url('rsj.sh.gov.cn', '/register.html') }
  const running = await Promise.all(
    contenders.map(async (contender) => {
      const browser = await open(contender)
      const page = await pageInFront(browser)
      await page.evaluateOnNewDocument(() => {
        const seen = { shift: 0, long: 0 }
        Object.assign(globalThis, { seen })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        new PerformanceObserver((list) => {
          seen.long += list.getEntries().length
        }).observe({ type: 'longtask', buffered: true })
      })
      return { ...contender, browser, page, loads: { silent: [] as Load[], hit: [] as Load[] } }
    }),
  )
  try {
    for (let round = -2; round < rounds; round += 1) {
      for (const one of running) {
        for (const kind of ['silent', 'hit'] as const) {
          const result = await load(one.page, urls[kind])
          // The first two rounds warm caches and service workers up and are not counted.
          if (round >= 0) one.loads[kind].push(result)
        }
      }
    }
  } finally {
    await Promise.all(running.map(({ browser }) => browser.close()))
    await site.close()
  }
  const empty = running[0]
  const rows = [['page', 'browser', 'script (median)', 'over empty', '90 %', 'task (median)', 'over empty', 'layout shift', 'long tasks']]
  for (const kind of ['silent', 'hit'] as const) {
    const base = empty?.loads[kind] ?? []
    for (const one of running) rows.push([kind, one.name, ...columns(one.loads[kind], one === empty ? null : base)])
  }
  return table(rows)
}

function columns(loads: readonly Load[], base: readonly Load[] | null): string[] {
  const middle = (of: readonly Load[], what: 'script' | 'task') => median(of.map((each) => each[what]))
  const over = (what: 'script' | 'task') => (base === null ? '' : ms(middle(loads, what) - middle(base, what)))
  return [
    ms(middle(loads, 'script')),
    over('script'),
    ms(
      quantile(
        loads.map((each) => each.script),
        0.9,
      ),
    ),
    ms(middle(loads, 'task')),
    over('task'),
    Math.max(...loads.map((each) => each.layoutShift)).toFixed(4),
    String(loads.reduce((sum, each) => sum + each.longTasks, 0)),
  ]
}

/** When the note's frame on a page had drawn and a frame of it was painted, in ms since 1970; looked for every 20 ms. */
async function paintedAt(page: Page): Promise<number> {
  for (const patience = Date.now() + 20_000; Date.now() < patience; await new Promise((done) => setTimeout(done, 20))) {
    const frame = await noteFrame(page)
    const at = await frame
      ?.evaluate(async () => {
        if ((document.querySelector('#app')?.childElementCount ?? 0) === 0) return null
        // The second frame begins when the first was painted.
        for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
        return performance.timeOrigin + performance.now()
      })
      .catch(() => null)
    if (typeof at === 'number') return at
  }
  throw new Error('the note was not painted within 20 s')
}

/** Time from the end of the page's load until the note's frame is painted for the first time. */
async function timeToNote(browser: Browser, page: Page, url: string): Promise<number> {
  const worker = await (await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, { timeout: 5000 })).worker()
  await worker?.close()
  await page.goto(url, { waitUntil: 'load' })
  const loaded = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  )
  const painted = await paintedAt(page)
  return painted - loaded
}

/** How long after its load a bureau's page has the note, when the background was asleep. */
export async function benchNote(extension: string, rounds: number): Promise<string> {
  const site = await serve(resolve('tests/fixtures/site'))
  const browser = await open({ name: 'Shebao Bridge', extension })
  const times: number[] = []
  try {
    const page = await pageInFront(browser)
    const url = site.url('rsj.sh.gov.cn', '/register.html')
    await page.goto(url, { waitUntil: 'load' })
    await new Promise((done) => setTimeout(done, SETTLE))
    for (let round = -2; round < rounds; round += 1) {
      const time = await timeToNote(browser, page, url)
      if (round >= 0) times.push(time)
      await page.goto('about:blank')
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return table([
    ['load → note painted, background asleep', 'median', '90 %'],
    ['Shebao Bridge', ms(median(times)), ms(quantile(times, 0.9))],
  ])
}
