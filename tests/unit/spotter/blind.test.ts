import { describe, expect, it } from 'vitest'
import { GOVERNMENT } from '../../fixtures/blind/government.ts'
import { spotHtml } from './world.ts'

const seen = GOVERNMENT.map((page) => ({ page, sighting: spotHtml(page.html, page.url) }))
const share = (ok: number, of: number): number => ok / of

describe('sixty pages on gov.cn written before the spotter was changed for them', () => {
  const shown = seen.filter(({ page, sighting }) => page.social && sighting.social)
  it('precision and recall', () => {
    const wrong = seen.filter(({ page, sighting }) => page.social !== sighting.social).map(({ page }) => page.name)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1)
    expect(seen).toHaveLength(60)
  })
  it('kind', () => {
    const wrong = shown
      .filter(({ page, sighting }) => !page.kinds?.includes(sighting.kind as never))
      .map(({ page, sighting }) => `${page.name}: ${sighting.kind}`)
    expect(share(shown.length - wrong.length, shown.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  it('for whom', () => {
    const wrong = shown
      .filter(({ page, sighting }) => !page.for?.includes(sighting.for as never))
      .map(({ page, sighting }) => `${page.name}: ${sighting.for}`)
    expect(share(shown.length - wrong.length, shown.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  it('place, by province', () => {
    const wrong = shown
      .filter(({ page, sighting }) => (sighting.place?.slice(0, 2) ?? null) !== (page.place?.slice(0, 2) ?? null))
      .map(({ page, sighting }) => `${page.name}: ${sighting.place}`)
    expect(share(shown.length - wrong.length, shown.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  it('none is called an imitation', () => {
    expect(seen.filter(({ sighting }) => sighting.lookalike)).toEqual([])
  })
})
