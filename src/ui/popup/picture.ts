import type { IsoDate } from '../../domain/dates.ts'
import { firstRead, keepPicture, type Drawn, type FirstRead } from '../../platform/picture.ts'
import { isPopup } from '../../platform/tab.ts'

/*
 * Opened with facts and on a day that its first screen was drawn for already, the popup would draw the same: that one is put there at
 * once, before the law is unpacked and the plan made. The views then take it over element by element, and nothing moves. It can be
 * clicked from then on.
 */

export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))

/** What is drawn inside an element, as data. */
const insideOf = (element: Element): Drawn[] =>
  [...element.childNodes].map((node) =>
    node instanceof Element ? [node.localName, attributesOf(node), insideOf(node)] : (node.textContent ?? ''),
  )

export function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

function drawn(one: Drawn): Node | string {
  if (typeof one === 'string') return one
  const [name, attributes, inside] = one
  const element = document.createElement(name)
  setAll(element, attributes)
  element.append(...inside.map(drawn))
  return element
}

/** Nobody asked for another view by name. */
export const startsAtPlan = (): boolean => location.hash === ''

/** Puts the first screen that is kept into the page and waits until it is painted, where it would be drawn the same now. */
export async function drawAgain(app: HTMLElement): Promise<void> {
  const { picture } = await firstRead()
  if (picture === undefined || !startsAtPlan()) return
  setAll(document.documentElement, picture.root)
  markPlace()
  app.inert = true
  app.append(...picture.inside.map(drawn))
  // A window that nobody sees is not painted.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 50)
  })
}

/** Tells the style whether this is the browser's popup or the same page in a tab. */
export function markPlace(): void {
  document.documentElement.dataset.place = isPopup() ? 'popup' : 'tab'
}

/** Keeps the first screen that was drawn from what was read, of today or of a day to come; only that of a plan. */
export async function keepDrawn(app: HTMLElement, { of }: FirstRead, day: IsoDate): Promise<void> {
  if (app.querySelector('.hero') !== null)
    await keepPicture({ of, root: attributesOf(document.documentElement), inside: insideOf(app) }, day)
}
