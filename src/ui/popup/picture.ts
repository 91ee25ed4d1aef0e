import { firstRead, keepPicture, type Drawn } from '../../platform/picture.ts'

/*
 * Opened again on the same day with nothing changed, the popup would draw the same first screen: the one drawn last is put there at
 * once, before the law is unpacked and the plan made. The views then take it over element by element, and nothing moves. It can be
 * clicked from then on.
 */

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))

/** What is drawn inside an element, as data. */
const insideOf = (element: Element): Drawn[] =>
  [...element.childNodes].map((node) =>
    node instanceof Element ? [node.localName, attributesOf(node), insideOf(node)] : (node.textContent ?? ''),
  )

function setAll(element: Element, attributes: Record<string, string>): void {
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
const startsAtPlan = (): boolean => location.hash === ''

/** Puts the first screen of last time into the page and waits until it is painted, where it would be drawn the same now. */
export async function drawAgain(app: HTMLElement): Promise<void> {
  const { picture, of } = await firstRead()
  if (picture?.of !== of || !startsAtPlan()) return
  setAll(document.documentElement, picture.root)
  app.inert = true
  app.append(...picture.inside.map(drawn))
  // A window that nobody sees is not painted.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 50)
  })
}

/** Keeps the first screen, just drawn, for the next time; only that of a plan. */
export async function keepDrawn(app: HTMLElement): Promise<void> {
  if (!startsAtPlan() || app.querySelector('.hero') === null) return
  const [root, inside] = [attributesOf(document.documentElement), insideOf(app)]
  const { picture, of } = await firstRead()
  if (picture?.of !== of) await keepPicture({ of, root, inside })
}
