import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../../training/phrases/index.ts'
import { expand, random, wordings } from '../../../training/phrases/expand.ts'

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
    for (const phrase of Object.values(PHRASES).flat()) expect(expand(phrase, next), phrase).not.toMatch(/[(){}|]/)
  })
})
