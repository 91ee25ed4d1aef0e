import { describe, expect, it } from 'vitest'
import { OFFICIAL } from '../../fixtures/pages/official.ts'
import { OTHERS } from '../../fixtures/pages/silent.ts'
import { glance } from '../../../src/spotter/index.ts'
import { parse } from '../../../scripts/parse.ts'
import { spotHtml } from './world.ts'

describe('pages of bureaus', () => {
  it.each(OFFICIAL)('$name', ({ html, url, kinds, place }) => {
    const { social, kind, official, lookalike, place: found, evidence } = spotHtml(html, url)
    expect({ social, official, lookalike }, JSON.stringify(evidence)).toEqual({ social: true, official: true, lookalike: false })
    expect(kinds, JSON.stringify(evidence)).toContain(kind)
    expect(found?.slice(0, 2) ?? null, JSON.stringify(evidence)).toBe(place?.slice(0, 2) ?? null)
    expect(evidence.length).toBeGreaterThan(0)
  })
})

describe('pages where the extension stays quiet', () => {
  it.each(OTHERS.filter((page) => !page.lookalike))('$name', ({ html, url }) => {
    const { social, lookalike, evidence } = spotHtml(html, url)
    expect({ social, lookalike }, JSON.stringify(evidence)).toEqual({ social: false, lookalike: false })
  })
})

describe('look-alikes', () => {
  it.each(OTHERS.filter((page) => page.lookalike))('$name', ({ html, url }) => {
    const { social, lookalike, official, evidence, figures } = spotHtml(html, url)
    expect({ social, lookalike, figures }, JSON.stringify(evidence)).toEqual({ social: false, lookalike: true, figures: [] })
    expect(official).toBe(url === null ? null : false)
    expect(evidence.length).toBeGreaterThan(0)
  })
})

describe('the glance before the reading', () => {
  it.each([...OFFICIAL, ...OTHERS.filter((page) => page.lookalike)])('lets pass what there is to show: $name', ({ html, url }) => {
    expect(glance(parse(html), url)).toBe(true)
  })
  it('passes over most of the other pages', () => {
    const read = OTHERS.filter((page) => !page.lookalike && glance(parse(page.html), page.url))
    expect(read.length).toBeLessThan(OTHERS.length * 0.6)
  })
})
