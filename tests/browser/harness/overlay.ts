import type { Page } from 'puppeteer-core'

/*
 * Reading the overlay needs the open-root test build (`npm run build:test`); in the shipped build its root is closed.
 */

/** Finds the overlay's shadow root in the page; the host has a random name, so it is known by its open root. */
const FIND = `(() => {
  for (const element of document.documentElement.children) if (element.shadowRoot) return element.shadowRoot
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot) return element.shadowRoot
  return null
})()`

/** The overlay's visible text, or null while there is none. */
export const overlayText = (page: Page): Promise<string | null> =>
  page.evaluate(`${FIND} && [...${FIND}.children].filter((one) => one.localName !== 'style').map((one) => one.textContent).join(' ')`) as Promise<string | null>

/** Waits until the overlay's text holds `words`; the error shows what was there instead. */
export async function waitForOverlay(page: Page, words: string | RegExp = '', timeout = 15_000): Promise<string> {
  const end = Date.now() + timeout
  let text: string | null = null
  while (Date.now() < end) {
    text = await overlayText(page).catch(() => null)
    if (text !== null && (typeof words === 'string' ? text.includes(words) : words.test(text))) return text
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`overlay: expected ${String(words)} within ${timeout} ms, saw ${text === null ? 'no overlay' : text.slice(0, 500)}`)
}

interface Point { x: number; y: number }

/** Clicks an element of the overlay by selector, once it has come to rest, with a real (trusted) mouse click. */
export async function clickInOverlay(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  const middle = () => page.evaluate(`(() => {
    const box = ${FIND}?.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect()
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
  })()`) as Promise<Point | null>
  const end = Date.now() + 5000
  let before: Point | null = null
  while (Date.now() < end) {
    const now = await middle()
    if (now !== null && before !== null && now.x === before.x && now.y === before.y) {
      await page.mouse.click(now.x, now.y)
      return
    }
    before = now
    await new Promise((done) => setTimeout(done, 150))
  }
  throw new Error(`overlay: no visible, resting element ${selector}`)
}

/** How many overlays the page holds (counted by open roots). */
export const overlayCount = (page: Page): Promise<number> =>
  page.evaluate(`[...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length`) as Promise<number>
