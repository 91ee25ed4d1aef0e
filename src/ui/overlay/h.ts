type Child = Node | string | null | false | readonly Child[]

interface Props {
  class?: string
  /** Called for a real click or press of Enter or Space only: a page can make up clicks, but not trusted ones. */
  press?: (event: MouseEvent) => void
  [attribute: string]: string | number | boolean | null | undefined | ((event: MouseEvent) => void)
}

/**
 * Makes an element. The overlay is drawn once and changed in few places, so a library that compares trees would be a third
 * of the whole script for nothing. Text goes in as text: there is no way to pass markup.
 */
export function h<T extends keyof HTMLElementTagNameMap>(tag: T, props: Props | null, ...children: Child[]): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener('click', (event) => { if (event.isTrusted) value(event as MouseEvent) })
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === false || child === '') continue
    if (typeof child === 'string' || child instanceof Node) element.append(child)
    else append(element, child as readonly Child[])
  }
}

/** A button that does something on a real click. */
export const button = (kind: string, press: (event: MouseEvent) => void, props: Props | null, ...children: Child[]): HTMLButtonElement =>
  h('button', { type: 'button', class: kind, ...props, press }, ...children)

export type { Child }
