import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { buildOf, forget, launch, storeProfile, visit, type Extension } from '../../tests/browser/harness/index.ts'
import type { Contender } from './pages.ts'
import { median, ms, quantile, table } from './stats.ts'

interface Opened {
  name: string
  extension: Extension
  page: Page
  address: string
  times: number[]
  /** What is done before each opening. */
  before?: () => Promise<void>
}

/** The page an extension opens as its popup, or null for one without. */
function popupOf(folder: string): string | null {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { action?: { default_popup?: string } }
  return manifest.action?.default_popup ?? null
}

async function open({ name, folder }: { name: string; folder: string }, popup: string): Promise<Opened> {
  const extension = await launch('chromium', { width: 400, height: 600, extension: folder })
  const page = await extension.open(popup)
  return { name, extension, page, address: extension.url(popup), times: [] }
}

/** Marks the end of the frame in which our plan is first painted. */
const markPlan = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const look = (): void => {
      if (!document.querySelector('.hero')) {
        requestAnimationFrame(look)
        return
      }
      // A message posted while a frame is prepared arrives when it is painted.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => performance.mark('plan'))
      port1.start()
      port2.postMessage(null)
    }
    look()
  })

async function timeOf({ page, address, before }: Opened, name: string): Promise<number> {
  await before?.()
  await visit(page, address)
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, { timeout: 10_000 }, name)
  // The next one begins when this one has nothing left to do.
  return page.evaluate(async (wanted) => {
    await new Promise((idle) => requestIdleCallback(idle))
    return performance.getEntriesByName(wanted)[0]?.startTime ?? Number.NaN
  }, name)
}

/**
 * Opens the popup with a stored profile again and again: time from the start of the navigation until the plan is painted, from the
 * picture of last time (src/ui/popup/picture.ts) and without one.
 * A peer's popup counts from its first text or picture, whatever that shows. All in turn in one run.
 */
export async function benchPopup(peers: readonly Contender[], rounds: number): Promise<string> {
  const ours = await open({ name: 'Shebao Bridge: the plan, opened again', folder: buildOf('chromium') }, 'popup.html')
  // As after a change, or on another day: nothing drawn before may be shown again.
  const anew = { ...ours, name: 'Shebao Bridge: the plan, made anew', times: [], before: () => forget(ours.page, 'picture') }
  const running: Opened[] = [ours, anew]
  try {
    await storeProfile(ours.page, {
      insuredPlace: '310000',
      hukouPlace: '340100',
      leftOn: '2026-10-31',
      lastPaidMonth: '2026-10',
      exit: 'mutual-by-employer',
      months: { pension: 62, medical: 62, unemployment: 62 },
      sex: 'female',
      post: 'cadre',
      birthMonth: '1990-03',
    })
    await markPlan(ours.page)
    for (const { name, extension } of peers) {
      const popup = extension === null ? null : popupOf(extension)
      if (extension !== null && popup !== null)
        running.push(await open({ name: `${name}: first content`, folder: resolve(extension) }, popup))
    }
    for (let round = -2; round < rounds; round += 1) {
      for (const one of running) {
        const time = await timeOf(one, one.page === ours.page ? 'plan' : 'first-contentful-paint')
        if (round >= 0) one.times.push(time)
      }
    }
    return table([
      ['popup open → painted', 'median', '90 %'],
      ...running.map(({ name, times }) => [name, ms(median(times)), ms(quantile(times, 0.9))]),
    ])
  } finally {
    await Promise.all([...new Set(running.map(({ extension }) => extension))].map((extension) => extension.close()))
  }
}
