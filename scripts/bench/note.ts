import { TargetType, type Browser, type Page } from 'puppeteer-core'
import { resolve } from 'node:path'
import { noteFrame, serve } from '../../tests/browser/harness/index.ts'
import { SETTLE, start, wait } from './browser.ts'
import { median, ms, quantile, table } from './stats.ts'

/** A page in front: an extension opens a tab of its own when it is installed, and a page behind another is not painted. */
async function pageInFront(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await wait(2 * SETTLE)
  for (const other of await browser.pages()) if (other !== page) await other.close()
  await page.bringToFront()
  return page
}

/** On a page, marks when it is idle after its load; in the note's frame, when something drawn was painted. Both in ms since 1970. */
const markMoments = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const note = (what: string) => Object.assign(globalThis, { [what]: performance.timeOrigin + performance.now() })
    if (location.protocol.startsWith('http')) {
      addEventListener('load', () => {
        note('loadedAt')
        requestIdleCallback(() => note('idleAt'))
      })
      return
    }
    const look = (): void => {
      if ((document.querySelector('#app')?.childElementCount ?? 0) === 0) {
        requestAnimationFrame(look)
        return
      }
      // A message posted while a frame is prepared arrives when it is painted.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => note('paintedAt'))
      port1.start()
      port2.postMessage(null)
    }
    addEventListener('DOMContentLoaded', look)
  })

interface Moments {
  loadedAt: number
  idleAt: number
  paintedAt: number
}

/** The moments of one visit; the page is left alone meanwhile, as each question asked of it would delay the note. */
async function moments(page: Page, url: string): Promise<Moments> {
  await page.goto(url, { waitUntil: 'load' })
  for (const patience = Date.now() + 20_000; Date.now() < patience; ) {
    await wait(SETTLE)
    const frame = await noteFrame(page)
    const paintedAt = await frame?.evaluate(() => (globalThis as unknown as Partial<Moments>).paintedAt).catch(() => undefined)
    if (paintedAt === undefined) continue
    const { loadedAt, idleAt } = await page.evaluate(() => {
      const seen = globalThis as unknown as Moments
      return { loadedAt: seen.loadedAt, idleAt: seen.idleAt }
    })
    return { loadedAt, idleAt, paintedAt }
  }
  throw new Error('the note was not painted within 20 s')
}

async function sleep(browser: Browser): Promise<void> {
  const worker = await (await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, { timeout: 5000 })).worker()
  await worker?.close()
}

/** How long after its load, and after it was idle, a bureau's page has the note painted: background asleep and awake. */
export async function benchNote(extension: string, rounds: number): Promise<string> {
  const site = await serve(resolve('tests/fixtures/site'))
  const browser = await start(extension)
  const seen = { asleep: [] as Moments[], awake: [] as Moments[] }
  try {
    const page = await pageInFront(browser)
    await markMoments(page)
    const url = site.url('rsj.sh.gov.cn', '/register.html')
    for (let round = -2; round < rounds; round += 1) {
      for (const state of ['asleep', 'awake'] as const) {
        if (state === 'asleep' && round > -2) await sleep(browser)
        const times = await moments(page, url)
        if (round >= 0) seen[state].push(times)
        await page.goto('about:blank')
      }
    }
  } finally {
    await browser.close()
    await site.close()
  }
  const rows = (['asleep', 'awake'] as const).map((state) => {
    const since = (what: 'loadedAt' | 'idleAt') => seen[state].map((each) => each.paintedAt - each[what])
    return [
      `background ${state}`,
      ...(['loadedAt', 'idleAt'] as const).flatMap((what) => [ms(median(since(what))), ms(quantile(since(what), 0.9))]),
    ]
  })
  return table([['note painted', 'after load (median)', '90 %', 'after idle (median)', '90 %'], ...rows])
}
