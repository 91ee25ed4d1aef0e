import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tokenMark, packMarks, unpackMarks } from '../../../../src/ask/find/marks.ts'
import { softmax } from '../../../../src/ask/find/weights.ts'
import { PHRASES } from '../../../../training/phrases/index.ts'
import { expand, random, wordings } from '../../../../training/phrases/expand.ts'
import { linesByPoint, TEMPLATES } from '../../../../training/points/index.ts'

describe('marks of tokens', () => {
  it('are 18 bits, and another for another token', () => {
    const marks = ['', '社保', '?012', 'social', '退休'].map(tokenMark)
    for (const each of marks) expect(each).toBe(each & 0x3ffff)
    expect(new Set(marks).size).toBe(marks.length)
  })
  it.each([[[0, 1, 89, 179, 180, 2 ** 18 - 1]], [[90]], [[]]])(
    'are read back as they were, small steps and steps over 90 alike: %j',
    (marks) => expect(unpackMarks(packMarks(marks))).toEqual(marks),
  )
})

describe('scores as probabilities', () => {
  it('sum to 1, the highest first, however large they are', () => {
    const [one = 0, other = 0] = softmax(Float64Array.of(1000, 999))
    expect(one + other).toBeCloseTo(1)
    expect(one / other).toBeCloseTo(Math.E)
  })
  it('count more where the unit is larger', () => expect(softmax(Float64Array.of(1, 0), 2)[0]).toBeCloseTo(1 / (1 + Math.exp(-2))))
})

describe('phrases', () => {
  it('expands choices and lists, the same way for the same seed', () => {
    expect(expand('(a|a)b{unknown}', random(1))).toBe('ab{unknown}')
    expect(wordings('(公司|单位)(不|没)交社保', 10, random(1)).toSorted()).toEqual(
      ['公司不交社保', '公司没交社保', '单位不交社保', '单位没交社保'].toSorted(),
    )
    expect(wordings('{city}{si}', 5, random(4))).toEqual(wordings('{city}{si}', 5, random(4)))
  })
  it('leaves no bracket or list name unresolved', () => {
    const next = random(5)
    for (const phrase of [...Object.values(PHRASES), ...linesByPoint(TEMPLATES).values()].flat())
      expect(expand(phrase, next), phrase).not.toMatch(/[(){}|]/)
  })
})

describe('lines by point', () => {
  it.each([
    ['a point twice', '# severance/kinds\na\n# severance/kinds\nb', 'severance/kinds stands there twice'],
    ['a point that is none', '# severance/kind\na', 'no point is called severance/kind'],
  ])('%s is refused by its name', (_, text, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'lines-'))
    try {
      const file = join(folder, 'lines.txt')
      writeFileSync(file, text)
      expect(() => linesByPoint(pathToFileURL(file))).toThrow(message)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
