import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../../src/ui/holder/holder.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')

describe('the style sheet of the holder', () => {
  it('has every length in px: rem follows the page', () => {
    expect(css).not.toMatch(/\d(?:rem|em|vmin|vmax)\b/)
  })
  it('takes nothing that a page could set: no custom property', () => {
    expect(css).not.toMatch(/var\(/)
  })
  it('asks for nothing from anywhere', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/)
  })
  it('prints nothing', () => {
    expect(css.replace(/\s+/g, '')).toContain('@mediaprint{:host{display:none!important')
  })
  it('tells no verdict from another', () => {
    expect(css).not.toMatch(/\.(?:yes|no|depends|good|soon|stop)\b/)
  })
})
