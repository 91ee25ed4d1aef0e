import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scripts/parse.ts'
import { PAGE_KINDS, PUBLISHED_KINDS } from '../../../src/domain/page.ts'
import { read, spot } from '../../../src/spotter/index.ts'
import { CAPS } from '../../../src/spotter/reading.ts'
import { ELSEWHERE_PAGES } from '../../fixtures/blind/elsewhere.ts'
import { TEXTS } from '../../fixtures/blind/figures.ts'
import { GOVERNMENT } from '../../fixtures/blind/government.ts'
import { OFFICIAL } from '../../fixtures/pages/official.ts'
import { ROOT } from '../repo/sources.ts'
import { known } from '../spotter/world.ts'

/*
 * Pages with elements and texts of theirs dropped, doubled, swapped and put elsewhere, as real ones come: half loaded, changed by
 * scripts, copied from each other.
 */

const SITE = join(ROOT, 'tests/fixtures/site')
const PAGES = [
  ...readdirSync(SITE).map((name) => ({
    html: readFileSync(join(SITE, name), 'utf8'),
    url: `https://rsj.sh.gov.cn/${name}` as string | null,
  })),
  ...[...OFFICIAL, ...GOVERNMENT, ...ELSEWHERE_PAGES].map(({ html, url }) => ({ html, url })),
]

const WAYS = ['drop', 'double', 'swap', 'move', 'drop-text', 'double-text', 'swap-text', 'odd-text'] as const
interface Change {
  way: (typeof WAYS)[number]
  at: number
  to: number
  text: string
}
const change: fc.Arbitrary<Change> = fc.record({
  way: fc.constantFrom(...WAYS),
  at: fc.nat(),
  to: fc.nat(),
  text: fc.oneof(
    fc.constantFrom(...TEXTS.map(({ text }) => text)),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('社保局'.repeat(500), '1'.repeat(5000), '缴费基数下限', '7546元', '\u0000\u202e\u200b', '　\v\t'),
  ),
})

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % all.length]

function swap(one: ChildNode, other: ChildNode, document: Document): void {
  if (one === other || one.contains(other) || other.contains(one)) return
  const mark = document.createComment('')
  one.replaceWith(mark)
  other.replaceWith(one)
  mark.replaceWith(other)
}

function textsOf(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child as Text] : textsOf(child)))
}

function apply(document: Document, { way, at, to, text }: Change): void {
  if (document.body === null) return
  if (way.endsWith('text')) {
    const texts = textsOf(document.body)
    const [one, other] = [pick(texts, at), pick(texts, to)]
    if (one === undefined || other === undefined) return
    if (way === 'drop-text') one.remove()
    if (way === 'double-text') one.data += one.data
    if (way === 'odd-text') one.data = text
    if (way === 'swap-text') [one.data, other.data] = [other.data, one.data]
    return
  }
  const all = [...document.body.querySelectorAll('*')]
  const [one, other] = [pick(all, at), pick(all, to)]
  if (one === undefined || other === undefined) return
  if (way === 'drop') one.remove()
  if (way === 'double') one.after(one.cloneNode(true))
  if (way === 'swap') swap(one, other, document)
  if (way === 'move' && !one.contains(other)) other.append(one)
}

describe('a page that was changed at random', () => {
  it('is read without a throw, the same twice, as plain values within their bounds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.array(change, { minLength: 1, maxLength: 25 }), ({ html, url }, changes) => {
        const document = parse(html)
        for (const one of changes) apply(document, one)
        const reading = read(document)
        expect(read(document)).toEqual(reading)
        expect(reading.nodes).toBeLessThanOrEqual(CAPS.nodes + 1)
        const sighting = spot(reading, url, known)
        expect(spot(reading, url, known)).toEqual(sighting)
        expect(JSON.parse(JSON.stringify(sighting))).toEqual(sighting)
        const { kind, official, lookalike, confidence, place, figures } = sighting
        expect(kind === null || PAGE_KINDS.includes(kind)).toBe(true)
        expect(official === true && lookalike).toBe(false)
        expect(confidence >= 0 && confidence <= 1).toBe(true)
        expect(place === null || /^\d{6}$/.test(place)).toBe(true)
        if (official !== true) expect(figures).toEqual([])
        for (const figure of figures) {
          expect(PUBLISHED_KINDS).toContain(figure.kind)
          expect((figure.lower ?? 0) <= (figure.upper ?? Infinity)).toBe(true)
          expect(figure.quote).not.toBe('')
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('takes time that grows with it and no faster', () => {
    const took = (document: Document, url: string | null): number =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now()
          spot(read(document), url, known)
          return performance.now() - start
        }),
      )
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.array(change, { minLength: 1, maxLength: 10 }), ({ html, url }, changes) => {
        const document = parse(html)
        for (const one of changes) apply(document, one)
        const alone = took(document, url)
        const content = [...document.body.childNodes]
        for (let copy = 1; copy < 16; copy += 1) document.body.append(...content.map((node) => node.cloneNode(true)))
        // Sixteen times the page; the square of that would be 256 times.
        expect(took(document, url)).toBeLessThan(64 * alone + 100)
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})
