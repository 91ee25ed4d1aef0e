import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { typedDate, typedMonth } from '../../../../src/profile/typed.ts'
import { boundText } from '../../../../src/domain/format.ts'
import sources from '../../../../src/policy/data/sources.json' with { type: 'json' }
import * as locales from '../../../../src/ui/locales/index.ts'

/*
 * Dates on screens are written as people write them; `2026-10-31` is for files, exports and machines.
 */

const bundles = (import.meta as unknown as { glob(pattern: string, how: object): Record<string, unknown> }).glob(
  '../../../../src/ui/locales/{zh,en}/*.ts',
  { eager: true },
)
const ISO = /\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b/

/** Every text of the surfaces, functions called with words that stand out. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    try {
      return texts((value as (...args: unknown[]) => unknown)('A', 'B', 'C', 'D'))
    } catch {
      return []
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

describe('dates are written as people write them', () => {
  it('in the words of every surface', () => {
    const all = [locales, ...Object.values(bundles)].flatMap(texts)
    expect(Object.keys(bundles).length).toBeGreaterThan(10)
    expect(all.filter((text) => ISO.test(text))).toEqual([])
  })

  it.each(['sentences', 'points-sentences', 'questions'])('in whatever is said: %s', (name) => {
    const lines = readFileSync(new URL(`../../../approved/${name}.txt`, import.meta.url), 'utf8').split('\n')
    // The line under a question shows the facts it was asked with, as a machine holds them.
    expect(lines.filter((line) => ISO.test(line) && !/^(on |=== |asked )/.test(line))).toEqual([])
  })

  it('in the titles of documents', () => expect(sources.filter(({ title }) => ISO.test(title)).map(({ id }) => id)).toEqual([]))

  it.each(['2026-10-31', '2024-02-29', '2026-05', '1988-03'])('what is shown in a field is read again: %s', (bound) => {
    const read = bound.length === 7 ? typedMonth : typedDate
    for (const shown of Object.values(boundText(bound))) expect(read(shown)).toEqual({ ok: true, value: bound })
  })

  it.each(['31 Oct 2026', '31 october 2026', '31 Oct. 2026'])('English as people type it: %s', (typed) =>
    expect(typedDate(typed)).toEqual({ ok: true, value: '2026-10-31' }),
  )
  it.each(['31 Foo 2026', 'Oct 2026', '31 Oc 2026'])('no date: %s', (typed) => expect(typedDate(typed)).toMatchObject({ ok: false }))
})
