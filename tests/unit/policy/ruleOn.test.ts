import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Rule } from '../../../src/policy/schema.ts'
import { isRuleShown, ruleOn, rulesOn, statute } from '../../../src/policy/rules.ts'

/** A row of which only what the search looks at matters here. */
const row = (id: string, place: string, from: string | null, until: string | null, more: Partial<Rule> = {}): Rule =>
  ({ id, place, topic: 'arbitration', from, until, evidence: 'statute-text-read', params: {}, ...more }) as Rule

const policy = (...rules: Rule[]): Policy => ({
  rules: new Map(rules.map((one) => [one.id, one])),
  portals: [],
  places: new Map(),
  sources: new Map(),
})

const NATIONAL = [
  row('N-2', '000000', '2026-07', '2027-01'),
  row('N-1', '000000', '2024-01', '2026-01'),
  row('N-3', '000000', '2028-01', null),
]

describe('the nation’s rule that every answer needs', () => {
  it.each([
    ['2023-12-31', 'N-1', 'before all of them the first to come'],
    ['2024-01-01', 'N-1', 'on its first day'],
    ['2025-12-31', 'N-1', 'on its last day'],
    ['2026-01-01', 'N-1', 'in the gap the last one before'],
    ['2026-06-30', 'N-1', 'on the last day of the gap'],
    ['2026-07-01', 'N-2', 'on the first day of the next'],
    ['2026-12-31', 'N-2', 'on its last day'],
    ['2027-12-31', 'N-2', 'in the second gap the later of the two that ended'],
    ['2028-01-01', 'N-3', 'without an end'],
    ['2090-01-01', 'N-3', 'for ever'],
  ])('on %s is %s: %s', (day, id) => {
    expect(statute(policy(...NATIONAL), 'arbitration', day).id).toBe(id)
  })

  it('gives way to a place’s own while that is in force', () => {
    const pack = policy(...NATIONAL, row('SH', '310000', '2026-01', '2026-12'))
    expect(statute(pack, 'arbitration', '2026-08-01', ['310000', '000000']).id).toBe('SH')
    expect(statute(pack, 'arbitration', '2027-08-01', ['310000', '000000']).id).toBe('N-2')
    expect(statute(pack, 'arbitration', '2026-08-01').id).toBe('N-2')
  })

  it('is not another place’s, and none at all is a defect', () => {
    const pack = policy(row('SH', '310000', null, null))
    expect(() => statute(pack, 'arbitration', '2026-08-01')).toThrow('no national rule on arbitration')
  })
})

describe('rules of places on a day', () => {
  const pack = policy(
    row('N', '000000', null, null),
    row('GD', '440000', '2026-01', '2027-01'),
    row('GZ-late', '440100', '2026-06', null),
    row('GZ-early', '440100', '2025-06', null),
  )
  const on = (day: string) => rulesOn(pack, 'arbitration', ['440100', '440000', '000000'], day).map(({ id }) => id)

  it.each([
    ['2025-05-31', ['N']],
    ['2025-06-01', ['GZ-early', 'N']],
    ['2025-12-31', ['GZ-early', 'N']],
    ['2026-01-01', ['GZ-early', 'GD', 'N']],
    ['2026-06-01', ['GZ-early', 'GZ-late', 'GD', 'N']],
    ['2026-12-31', ['GZ-early', 'GZ-late', 'GD', 'N']],
    ['2027-01-01', ['GZ-early', 'GZ-late', 'N']],
  ])('on %s: %j, nearest first, in one place by their beginning', (day, ids) => {
    expect(on(day)).toEqual(ids)
    expect(ruleOn(pack, 'arbitration', ['440100', '440000', '000000'], day)?.id).toBe(ids[0])
  })

  it('nothing is found where neither the city nor its province nor the nation has a rule of the topic', () => {
    expect(ruleOn(pack, 'arbitration', ['310000'], '2026-08-01')).toBeNull()
    expect(rulesOn(pack, 'basic-pension', ['440100'], '2026-08-01')).toEqual([])
  })
})

describe('a rule from memory', () => {
  it.each([
    ['read', row('R', '000000', null, null), true],
    ['alone', row('R', '000000', null, null, { evidence: 'recall' }), false],
    ['with an empty list of others', row('R', '000000', null, null, { evidence: 'recall', corroboratedBy: [] }), false],
    ['said by another that was read', row('R', '000000', null, null, { evidence: 'recall', corroboratedBy: ['N-1'] }), true],
  ])('%s', (_, one, shown) => {
    expect(isRuleShown(one)).toBe(shown)
    expect(rulesOn(policy(one), 'arbitration', ['000000'], '2026-08-01')).toHaveLength(shown ? 1 : 0)
  })
})
