import { describe, expect, it } from 'vitest'
import { shipped } from '../../../scripts/packData.ts'
import type { Rule } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { text, ruleFiles } from '../repo/sources.ts'

const rules = ruleFiles().flatMap((file) => shipped(file, text(file)) as Rule[])

describe('what a build ships of the rules', () => {
  it('numbers, statements, sources, places and times are all there; notes for those who keep the data are not', () => {
    const left = [...wholePolicy.rules.values()].map(({ evidence, ...rule }) => ({
      ...rule,
      ...(evidence === 'recall' ? { evidence } : {}),
      note: undefined,
    }))
    expect(rules).toEqual(left)
  })
})
