import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { canUnderline, findTerms, underline, type FoundTerm } from '../../../../src/ui/holder/terms.ts'

/** Finds at once, and tells how often the search let go of the thread. */
function find(html: string, terms: readonly string[]): { found: { term: string; where: string; inLink: boolean }[]; pauses: number } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  // linkedom has no ranges worth the name: where a term starts is all that is asked here.
  document.createRange = (() => ({
    setStart(node: Node) {
      Object.assign(this, { node })
    },
    setEnd() {},
  })) as unknown as Document['createRange']
  let pauses = 0
  let answer: FoundTerm[] = []
  findTerms(
    document,
    terms,
    (all) => {
      answer = all
    },
    (step) => {
      pauses += 1
      step()
    },
  )
  return {
    found: answer.map(({ term, range, inLink }) => ({
      term,
      inLink,
      where: (range as unknown as { node: Text }).node.parentElement?.localName ?? '',
    })),
    pauses,
  }
}

describe('terms on a page', () => {
  it.each([
    ['are found in text', '<p>按缴费基数缴费</p>', ['缴费基数'], ['缴费基数']],
    ['are each taken twice at most', '<p>停保</p><p>停保</p><p>停保</p>', ['停保'], ['停保', '停保']],
    [
      'are taken whole where one contains another',
      '<p>灵活就业人员参保登记</p>',
      ['登记', '参保登记', '灵活就业人员'],
      ['灵活就业人员', '参保登记'],
    ],
    [
      'are left alone in scripts, styles and form controls',
      '<script>停保</script><style>停保</style><textarea>停保</textarea><select><option>停保</option></select>',
      ['停保'],
      [],
    ],
    [
      'in a menu count only where the page’s text has none',
      '<nav><a>停保</a><a>续保</a></nav><p>停保</p>',
      ['停保', '续保'],
      ['续保', '停保'],
    ],
    ['that are none are none', '<p>停保</p>', [], []],
  ])('%s', (_, html, terms, expected) => {
    expect(find(html, terms).found.map(({ term }) => term)).toEqual(expected)
  })

  it('are looked for a little at a time', () => {
    expect(find('<p>停保</p>'.repeat(3_000), ['续保']).pauses).toBeGreaterThan(5)
  })

  it('are given up on in a document without end', () => {
    expect(find('<p>无</p>'.repeat(13_000) + '<p>停保</p>', ['停保']).found).toEqual([])
  })

  it('are not underlined, and nothing is thrown, where the browser cannot', () => {
    expect(canUnderline()).toBe(false)
    expect(underline({} as Document, [])).toBeNull()
  })
})
