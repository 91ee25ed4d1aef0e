import tokens from '../tokens.css?inline'
import own from './overlay.css?inline'

/**
 * The colour tokens moved from the host to an element inside the root: a page can set custom properties on the host, but
 * not in here.
 */
export const intoRoot = (text: string): string =>
  text
    .replace(/:root(?:\[[^\]]*\])?,\s*/g, '')
    .replace(/:host\(([^)]*)\)/g, '.root$1')
    .replaceAll(':host', '.root')

const css = intoRoot(tokens) + own

/**
 * Styles a shadow root without anything that the page's content security policy could refuse. Firefox does not let an
 * extension's script adopt a constructed sheet into a page's tree in every version, so an element is the way back.
 */
export function styleRoot(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    if (root.adoptedStyleSheets.length === 1) return
  } catch {
    // Not allowed from here: fall through to the element.
  }
  const style = root.ownerDocument.createElement('style')
  style.textContent = css
  root.append(style)
}
