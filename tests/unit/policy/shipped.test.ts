import { describe, expect, it } from 'vitest'
import { READ_PARAMS, shipped } from '../../../scripts/packData.ts'
import { assess } from '../../../src/advisor/assess.ts'
import type { Rule } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { code, sources, text } from '../repo/sources.ts'

const FILE = 'src/policy/data/rules.json'
const rules = shipped(FILE, text(FILE)) as Rule[]

describe('what a build ships of the rules', () => {
  it('every number of a rule that code reads by name is shipped, and no other', () => {
    const read = sources('src', 'entrypoints').flatMap((file) =>
      [...code(file).matchAll(/params(?:\?\.)?\['(\w+)'\]/g)].map((match) => match[1]),
    )
    expect([...new Set(read)].toSorted()).toEqual([...READ_PARAMS].toSorted())
    // Read another way, the list above would not see it.
    for (const file of sources('src', 'entrypoints')) expect(code(file), file).not.toMatch(/params\??\.(?!\[)\w/)
  })

  it('statements, sources, places and times are all there', () => {
    const left = [...wholePolicy.rules.values()].map((rule) => ({
      ...rule,
      note: undefined,
      params: Object.fromEntries(Object.entries(rule.params).filter(([name]) => READ_PARAMS.includes(name))),
    }))
    expect(rules).toEqual(left)
  })

  it('answers are the same as with the whole data', () => {
    const policy = { ...wholePolicy, rules: new Map(rules.map((rule) => [rule.id, rule])) }
    for (const insuredPlace of wholePolicy.places.keys()) {
      if (insuredPlace === '000000') continue
      const person = {
        insuredPlace,
        leftOn: '2026-10-31',
        exit: 'laid-off' as const,
        sex: 'male' as const,
        birthMonth: '1967-03',
        months: { pension: 170, unemployment: 60 },
      }
      expect(assess(person, policy, '2026-11-21')).toEqual(assess(person, wholePolicy, '2026-11-21'))
    }
  })
})
