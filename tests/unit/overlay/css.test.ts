import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { intoRoot } from '../../../src/ui/overlay/css.ts'

const read = (path: string) => readFileSync(new URL(`../../../src/ui/${path}`, import.meta.url), 'utf8')
const own = read('overlay/overlay.css').replace(/\/\*.*?\*\//gs, '')
const css = intoRoot(read('tokens.css')) + own

describe('the style sheet in the root', () => {
  it('has every length in px: rem follows the page', () => {
    expect(css).not.toMatch(/\d(?:rem|vmin|vmax)\b/)
  })
  it('keeps the tokens inside, where a page cannot set them', () => {
    expect(css).toMatch(/\.root\s*\{[^}]*--ink/)
    expect(css).toMatch(/\.root\[data-theme="?dark"?\]/)
    expect(css).not.toMatch(/:root/)
    expect(css).not.toMatch(/:host[^{]*\{[^}]*--ink/)
  })
  it('asks for nothing from anywhere', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/)
  })
  it('prints nothing', () => {
    expect(css.replace(/\s+/g, '')).toContain('@mediaprint{:host{display:none!important')
  })
})
