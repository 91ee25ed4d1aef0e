import type { Browser, Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { resolve } from 'node:path'
import { findBrowser, serve } from '../../tests/browser/harness/index.ts'
import { median, ms, quantile, table } from './stats.ts'

/** One browser of the comparison: empty, ours, or a peer given on the command line. */
export interface Contender {
  name: string
  extension: string | null
}

interface Load {
  /** Time the renderer's main thread spent in scripts, page's and extensions' alike. */
  script: number
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

async function load(page: Page, url: string): Promise<Load> {
  await page.goto('about:blank')
  const before = (await page.metrics()).ScriptDuration ?? 0
  await page.goto(url, { waitUntil: 'load' })
  await new Promise((done) => setTimeout(done, SETTLE))
  const after = (await page.metrics()).ScriptDuration ?? 0
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { shift: number; long: number } }).seen)
  return { script: (after - before) * 1000, layoutShift: seen.shift, longTasks: seen.long }
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
      const page = await browser.newPage()
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
  const rows = [['page', 'browser', 'script (median)', 'over empty', '90 %', 'layout shift', 'long tasks']]
  for (const kind of ['silent', 'hit'] as const) {
    for (const one of running) {
      const script = median(one.loads[kind].map((each) => each.script))
      const base = empty ? median(empty.loads[kind].map((each) => each.script)) : 0
      rows.push([
        kind,
        one.name,
        ms(script),
        one === empty ? '' : ms(script - base),
        ms(
          quantile(
            one.loads[kind].map((each) => each.script),
            0.9,
          ),
        ),
        Math.max(...one.loads[kind].map((each) => each.layoutShift)).toFixed(4),
        String(one.loads[kind].reduce((sum, each) => sum + each.longTasks, 0)),
      ])
    }
  }
  return table(rows)
}
