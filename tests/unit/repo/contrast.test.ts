import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/*
 * Every colour that words are written in, on every ground they stand on, in both themes: WCAG 2.2 asks for 4.5 to 1.
 */

const css = readFileSync('src/ui/tokens.css', 'utf8')
const INKS = ['ink', 'ink-2', 'ink-3', 'brand', 'warn', 'stop']
const GROUNDS = ['paper', 'wash', 'brand-wash', 'warn-wash', 'stop-wash']
const THEMES = ['light', 'dark'] as const

/** The value of a colour in a theme, as in the file: `#51605c`. */
function colour(name: string, theme: (typeof THEMES)[number]): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css)
  const value = pair?.[theme === 'light' ? 1 : 2]
  if (value === undefined) throw new Error(`no colour --${name}`)
  return value
}

/** Relative luminance as WCAG defines it, 0 to 1. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one) : (hex.slice(1).match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours of words', () => {
  it('are measured as WCAG measures', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21)
    expect(contrast('#777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it.each(THEMES.flatMap((theme) => GROUNDS.flatMap((ground) => INKS.map((ink) => ({ theme, ground, ink })))))(
    '$ink can be read on $ground, $theme',
    ({ theme, ground, ink }) => expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5),
  )
})
