import css from './holder.css?inline'

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
