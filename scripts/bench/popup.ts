import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { buildOf, forget, launch, store, stored, storeProfile, visit, type Extension } from '../../tests/browser/harness/index.ts'
import type { Profile } from '../../src/profile/schema.ts'
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

const PROFILE: Profile = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  leftOn: '2026-10-31',
  lastPaidMonth: '2026-10',
  exit: 'mutual-by-employer',
  months: { pension: 62, medical: 62, unemployment: 62 },
  sex: 'female',
  post: 'cadre',
  birthMonth: '1990-03',
}

/** Our popup with a stored profile, in a browser of its own. */
async function ourPopup(name: string): Promise<Opened> {
  const opened = await open({ name: `Shebao Bridge: the plan, ${name}`, folder: buildOf('chromium') }, 'popup.html')
  await storeProfile(opened.page, PROFILE)
  await markPlan(opened.page)
  return opened
}

/** What stands under `key`, once it is another picture than `before`. */
async function pictureAfter(page: Page, key: string, before: string | null): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const of = (await stored<{ of: string } | null>(page, key))?.of ?? null
    if (of !== null && of !== before) return of
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`bench: no new ${key} within 10 s`)
}

/** Every opening on the next day: what is shown was drawn the day before. */
async function dayAfterDay(): Promise<Opened> {
  const opened = await ourPopup('for the first time on a day')
  const { page } = opened
  await page.evaluateOnNewDocument(() => {
    const ahead = Number(localStorage.getItem('days')) * 24 * 60 * 60 * 1000
    globalThis.Date = class extends Date {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [Date.now() + ahead] : given) as [number]))
      }
    } as DateConstructor
  })
  let of: string | null = null
  const before = async () => {
    const tomorrow = await page.evaluate(() => (new Date().getDay() + 1) % 7)
    of = await pictureAfter(page, `picture${tomorrow}`, of)
    await page.evaluate(() => localStorage.setItem('days', `${Number(localStorage.getItem('days')) + 1}`))
  }
  return { ...opened, before }
}

/** Every opening after a change of facts made in the settings. */
async function afterSettings(): Promise<Opened> {
  const opened = await ourPopup('after a change in the settings')
  const { page, extension } = opened
  let [of, times] = [null as string | null, 0]
  const before = async () => {
    of ??= await pictureAfter(page, 'picture', null)
    await visit(page, extension.url('options.html'))
    times += 1
    await store(page, 'ticks', { p1: [`plan:${times}`] })
    of = await pictureAfter(page, 'picture', of)
    await page.evaluate(() => new Promise((later) => setTimeout(later, 500)))
  }
  return { ...opened, before }
}

/**
 * Opens the popup with a stored profile again and again: time from the start of the navigation until the plan is painted, from a kept
 * picture (src/ui/popup/picture.ts) and without one.
 * A peer's popup counts from its first text or picture, whatever that shows. All in turn in one run.
 */
export async function benchPopup(peers: readonly Contender[], rounds: number): Promise<string> {
  const ours = await ourPopup('opened again')
  // As after a change that no page of ours was open to hear, or after weeks: nothing drawn before may be shown again.
  const anew = { ...ours, name: 'Shebao Bridge: the plan, made anew', times: [], before: () => forget(ours.page, 'picture') }
  const running: Opened[] = [ours, anew]
  try {
    running.push(await dayAfterDay(), await afterSettings())
    const own = new Set(running)
    for (const { name, extension } of peers) {
      const popup = extension === null ? null : popupOf(extension)
      if (extension !== null && popup !== null)
        running.push(await open({ name: `${name}: first content`, folder: resolve(extension) }, popup))
    }
    for (let round = -2; round < rounds; round += 1) {
      for (const one of running) {
        const time = await timeOf(one, own.has(one) ? 'plan' : 'first-contentful-paint')
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
