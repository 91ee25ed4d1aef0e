import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../../../src/profile/schema.ts'
import { popup as zh } from '../../../../../src/ui/locales/zh/popup.ts'
import { inputOf, readAnswer } from '../../../../../src/ui/popup/question/facts.ts'

describe('a fact asked in place', () => {
  it.each(Object.keys(zh.question.facts) as Fact[])('%s can be answered, and each choice has words', (fact) => {
    const input = inputOf(fact)
    if (input.type !== 'choice') return
    const names = (zh.question.choices as Record<string, Record<string, string>>)[fact] ?? {}
    expect(Object.keys(names).toSorted()).toEqual([...input.options].toSorted())
  })

  it.each([
    ['month', '2026年3月', '2026-03'],
    ['month', '2026-13', null],
    ['date', '2026/10/31', '2026-10-31'],
    ['count', '5年2个月', 62],
    ['count', '62.5', null],
    ['yuan', '1.2万', 12000],
    ['yuan', 'x', null],
    ['yuan', '', null],
  ] as const)('%s typed as “%s” reads as %s', (type, typed, expected) => {
    expect(readAnswer(type, typed)).toBe(expected)
  })
})
