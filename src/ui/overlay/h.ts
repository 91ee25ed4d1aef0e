type Child = Node | string | null | false | readonly Child[]

interface Props {
  class?: string
  /** Called for a real click or press of Enter or Space only: a page can make up clicks, but not trusted ones. */
  press?: (event: MouseEvent) => void
  [attribute: string]: string | number | boolean | null | undefined | ((event: MouseEvent) => void)
}

/**
 * A page can search even a closed root with `window.find`, select what it found and read the selection. Text that a style
 * sheet generates is out of reach of both, and read aloud like any other; so all text of the overlay is generated.
 */
const TEXT = 'data-t'

const NAMED = new Set<string>(['button', 'a', 'h1', 'h2'])

/** Sets the text of an element that has nothing else in it. */
export const setText = (element: Element, text: string): void => element.setAttribute(TEXT, text)

/**
 * Makes an element. The overlay is drawn once and changed in few places, so a library that compares trees would be a third
 * of the whole script for nothing. There is no way to pass markup.
 */
export function h<T extends keyof HTMLElementTagNameMap>(tag: T, props: Props | null, ...children: Child[]): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function')
      element.addEventListener('click', (event) => {
        if (event.isTrusted) value(event as MouseEvent)
      })
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  const all = children.flat(3).filter((child) => child !== null && child !== false && child !== '') as (Node | string)[]
  if (all.length === 1 && typeof all[0] === 'string') setText(element, all[0])
  else element.append(...all.map((child) => (typeof child === 'string' ? h('span', { [TEXT]: child }) : child)))
  // Checkers do not see generated text as a name, and some readers may not: what needs a name gets it in writing too.
  if (NAMED.has(tag) && !element.hasAttribute('aria-label')) {
    element.setAttribute(
      'aria-label',
      [element, ...element.querySelectorAll(`[${TEXT}]`)].map((each) => each.getAttribute(TEXT) ?? '').join(''),
    )
  }
  return element
}

/** A button that does something on a real click. */
export const button = (kind: string, press: (event: MouseEvent) => void, props: Props | null, ...children: Child[]): HTMLButtonElement =>
  h('button', { type: 'button', class: kind, ...props, press }, ...children)

export type { Child }
