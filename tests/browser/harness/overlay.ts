import type { Frame, Page } from 'puppeteer-core'

/*
 * The note is a page of the extension in a frame: its inside is reached as that frame, in the shipped build too. The holder
 * around it lies in a closed shadow root; only the open-root test build (`npm run build:test`) lets tests look into it.
 */

/** Finds the holder's shadow root in the page; the host has a random name, so it is known by its open root. */
export const HOLDER = `(() => {
  for (const element of document.documentElement.children) if (element.shadowRoot) return element.shadowRoot
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot) return element.shadowRoot
  return null
})()`

/**
 * The note's frame: one that has drawn something if there are several, else the newest; null while there is none. Firefox names it
 * about:blank, so it is asked itself.
 */
export async function noteFrame(page: Page): Promise<Frame | null> {
  const found: Frame[] = []
  for (const frame of page.frames().toReversed()) {
    if (frame === page.mainFrame() || frame.detached || !/\/frame\.html|^about:blank$|^$/.test(frame.url())) continue
    const [address, drawn] = (await frame
      .evaluate(() => [location.href, (document.querySelector('#app')?.childElementCount ?? 0) > 0] as const)
      .catch(() => null)) ?? ['', false]
    if (!/^(?:chrome|moz)-extension:.*\/frame\.html/.test(address)) continue
    if (drawn) return frame
    found.push(frame)
  }
  return found[0] ?? null
}

/** Evaluates an expression in the note. `one(selector)` finds in it, `said(selector)` is the text there. Null while there is no note. */
export async function inNote<T>(page: Page, expression: string): Promise<T> {
  const frame = await noteFrame(page)
  if (frame === null) return null as T
  return frame
    .evaluate(
      `(() => { const root = document; const one = (selector) => document.querySelector(selector); const said = (selector) => one(selector)?.innerText ?? ''; return (${expression}) })()`,
    )
    .catch((error: unknown) => {
      // Firefox: the frame went between being found and being asked, as when the page moves the note. There is none then.
      if (String(error).includes('no such frame')) return null
      throw error
    }) as Promise<T>
}

/** The note's visible text, or null while there is none. */
export const overlayText = (page: Page): Promise<string | null> => inNote(page, `one('#app')?.innerText || null`)

/** Waits until the note's text holds `words`; the error shows what was there instead. */
export async function waitForOverlay(page: Page, words: string | RegExp = '', timeout = 15_000): Promise<string> {
  const end = Date.now() + timeout
  let text: string | null = null
  while (Date.now() < end) {
    text = await overlayText(page).catch(() => null)
    if (text !== null && (typeof words === 'string' ? text.includes(words) : words.test(text))) return text
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`note: expected ${String(words)} within ${timeout} ms, saw ${text === null ? 'no note' : text.slice(0, 500)}`)
}

interface Point {
  x: number
  y: number
}

/** Where the frame's own corner lies in the page's window, in the open build; null while it glides. */
async function corner(page: Page): Promise<Point | null> {
  return (await page.evaluate(`(() => {
    const dock = ${HOLDER}?.querySelector('.dock.placed')
    const box = dock?.getAnimations().length === 0 ? dock.querySelector('iframe')?.getBoundingClientRect() : undefined
    return box && box.width > 0 ? { x: box.x, y: box.y } : null
  })()`)) as Point | null
}

/** Clicks an element of the note by selector, once it has come to rest, with a real (trusted) mouse click. */
export async function clickInOverlay(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  const middle = async (): Promise<Point | null> => {
    const [at, inside] = await Promise.all([
      corner(page),
      inNote<Point | null>(
        page,
        `(() => { const box = one(${JSON.stringify(selector)})?.getBoundingClientRect(); return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null })()`,
      ),
    ])
    return at === null || inside === null ? null : { x: at.x + inside.x, y: at.y + inside.y }
  }
  const end = Date.now() + 5000
  let before: Point | null = null
  while (Date.now() < end) {
    const now = await middle().catch(() => null)
    if (now !== null && before !== null && now.x === before.x && now.y === before.y) {
      await page.mouse.click(now.x, now.y)
      return
    }
    before = now
    await new Promise((done) => setTimeout(done, 80))
  }
  throw new Error(`note: no visible, resting element ${selector}`)
}

/** How many notes the page holds (counted by open roots). */
export const overlayCount = (page: Page): Promise<number> =>
  page.evaluate(`[...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length`) as Promise<number>
