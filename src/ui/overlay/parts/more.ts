import { button, h } from '../h.ts'

/** A heading that opens what lies under it; the inside is made when first opened. */
export function more(key: string, title: string, inside: () => HTMLElement): HTMLElement {
  let body: HTMLElement | null = null
  const toggle = button(
    '',
    () => {
      if (body === null) {
        body = inside()
        toggle.after(body)
      } else {
        body.remove()
        body = null
      }
      toggle.setAttribute('aria-expanded', String(body !== null))
    },
    { 'aria-expanded': 'false', 'data-key': key },
    title,
  )
  return h('section', { class: `more ${key}` }, toggle)
}
