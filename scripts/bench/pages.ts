import type { Browser, CDPSession } from 'puppeteer-core'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serve } from '../../tests/browser/harness/index.ts'
import { SETTLE, start, wait } from './browser.ts'
import { median, ms, quantile, table } from './stats.ts'

/** One browser of the comparison: empty, ours, or a peer given on the command line. */
export interface Contender {
  name: string
  extension: string | null
}

interface Load {
  /** Processor time of the page's main thread in scripts, page's and extensions' alike. */
  script: number
  /** Processor time of all that the main thread did: scripts, style, layout, painting. */
  task: number
  layoutShift: number
  longTasks: number
}

/** Puts an extension's empty page into a page, in a closed root in the top layer and as large as our pill: no note can cost less. */
const EMPTY_FRAME = `{
  const host = document.createElement('empty-frame')
  host.popover = 'manual'
  const frame = document.createElement('iframe')
  frame.src = chrome.runtime.getURL('frame.html')
  frame.style = 'position: fixed; right: 12px; bottom: 20px; width: 320px; height: 44px; border: 0; background: #fff'
  host.attachShadow({ mode: 'closed' }).append(frame)
  document.documentElement.append(host)
  host.showPopover()
}`

/** An extension with nothing but one script on pages, and an empty page of its own: what the browser itself spends on that. */
function smallExtension(name: string, matches: string, script: string): Contender & { remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'small-extension-'))
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: [matches], js: ['script.js'], run_at: 'document_idle' }],
    web_accessible_resources: [{ resources: ['frame.html'], matches: ['*://*/*'] }],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'script.js'), script)
  writeFileSync(join(folder, 'frame.html'), '<!doctype html><title>empty</title>')
  return { name, extension: folder, remove: () => rmSync(folder, { recursive: true }) }
}

const SEEN = `{
  const seen = { shift: 0, long: 0 }
  globalThis.seen = seen
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += entry.value))).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => (seen.long += list.getEntries().length)).observe({ type: 'longtask', buffered: true })
}`

/**
 * A browser with one page that only this session speaks to. The library itself is kept away from pages: it would put worlds of its own
 * into each frame, also the note's, and their making would count as the page's.
 */
async function open(extension: string | null): Promise<{ browser: Browser; page: CDPSession }> {
  const browser = await start(extension, {
    waitForInitialPage: false,
    targetFilter: (target) => !['page', 'tab', 'webview'].includes(target.type()),
  })
  const root = await browser.target().createCDPSession()
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank' })
  // An extension opens a tab of its own when it is installed, and a page behind another is not painted.
  await wait(2 * SETTLE)
  const { targetInfos } = await root.send('Target.getTargets')
  for (const other of targetInfos)
    if (other.type === 'page' && other.targetId !== targetId) await root.send('Target.closeTarget', { targetId: other.targetId })
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true })
  const page = root.connection()?.session(sessionId)
  if (!page) throw new Error('the browser gave no session for its page')
  await page.send('Page.enable')
  // Time on the processor: on the clock, other programs' turns would count as the page's.
  await page.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: SEEN })
  return { browser, page }
}

async function visit(page: CDPSession, url: string): Promise<void> {
  const loaded = new Promise<void>((done) => page.once('Page.loadEventFired', () => done()))
  await page.send('Page.navigate', { url })
  await loaded
}

/** What a page cost since it began: the browser counts anew from each document on, so nothing is taken off. */
async function load(page: CDPSession, url: string): Promise<Load> {
  await visit(page, new URL('/nothing-here', url).href)
  await wait(SETTLE / 2)
  await visit(page, url)
  await wait(SETTLE)
  const { metrics } = await page.send('Performance.getMetrics')
  const spent = (what: string) => (metrics.find(({ name }) => name === what)?.value ?? Number.NaN) * 1000
  const seen = await page.send('Runtime.evaluate', { expression: 'globalThis.seen', returnByValue: true })
  const { shift, long } = seen.result.value as { shift: number; long: number }
  return { script: spent('ScriptDuration'), task: spent('TaskDuration'), layoutShift: shift, longTasks: long }
}

/**
 * Processor time of the main thread on a silent page and on a hit, for every contender in turn within the same run, so that whatever else
 * the machine does meets all of them alike. Prints medians and the difference to the empty browser.
 */
export async function benchPages(contenders: readonly Contender[], rounds: number): Promise<string> {
  const site = await serve(resolve('tests/fixtures/site'))
  const urls = { silent: site.url('www.shanghai.gov.cn', '/bench-silent.html'), hit: site.url('rsj.sh.gov.cn', '/register.html') }
  const small = [
    smallExtension('empty script', '*://*/*', ''),
    // Nobody shows a frame on a silent page.
    smallExtension('empty frame', '*://*/register.html', EMPTY_FRAME),
  ]
  const all: Contender[] = [{ name: 'empty browser', extension: null }, ...small, ...contenders]
  const running = await Promise.all(
    all.map(async ({ name, extension }) => ({
      name,
      ...(await open(extension)),
      loads: { silent: [] as Load[], hit: [] as Load[] },
    })),
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
    for (const { remove } of small) remove()
  }
  const rows = [['page', 'browser', 'script (median)', 'over empty', '90 %', 'task (median)', 'over empty', 'layout shift', 'long tasks']]
  for (const kind of ['silent', 'hit'] as const) {
    const base = running[0]?.loads[kind] ?? []
    for (const one of running) rows.push([kind, one.name, ...columns(one.loads[kind], one === running[0] ? null : base)])
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
