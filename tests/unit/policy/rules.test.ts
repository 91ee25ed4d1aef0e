import { describe, expect, it } from 'vitest'
import { ruleSchema, sourceSchema, type Rule, type RuleOf, type Source } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import sourcesJson from '../../../src/policy/data/sources.json' with { type: 'json' }

const rules: readonly Rule[] = [...wholePolicy.rules.values()]
const sources = sourcesJson as unknown as Source[]
const byId = new Map(rules.map((rule) => [rule.id, rule]))
const sourceById = new Map(sources.map((source) => [source.id, source]))
const rule = (id: string): Rule => {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}
const idsWhere = (test: (rule: Rule) => boolean): string[] => rules.filter(test).map(({ id }) => id)

const HAN = /\p{Script=Han}/u

describe('every rule', () => {
  it('fits the schema', () => {
    expect(
      rules.flatMap(
        (one) => ruleSchema.safeParse(one).error?.issues.map((issue) => `${one.id} ${issue.path.join('.')}: ${issue.message}`) ?? [],
      ),
    ).toEqual([])
  })

  it('names a source that is in the data', () => {
    expect(idsWhere(({ source }) => !sourceById.has(source))).toEqual([])
  })

  it('begins before it ends', () => {
    expect(idsWhere(({ from, until }) => from !== null && until !== null && from >= until)).toEqual([])
  })

  it('is said in Chinese and in English, each in its own script', () => {
    const texts = rules.flatMap(({ id, statement, note }) => [statement, ...(note ? [note] : [])].map((words) => ({ id, words })))
    expect(texts.filter(({ words }) => !HAN.test(words.zh)).map(({ id }) => id)).toEqual([])
    expect(texts.filter(({ words }) => HAN.test(words.en)).map(({ id }) => id)).toEqual([])
  })

  it('is a sentence that ends, and no longer than a worried person reads', () => {
    expect(idsWhere(({ statement }) => !statement.zh.endsWith('。') || !statement.en.endsWith('.'))).toEqual([])
    expect(idsWhere(({ statement }) => [...statement.zh].length > 100)).toEqual([])
  })

  it('keeps prose out of its parameters: numbers, switches and plain tokens only', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
    expect(idsWhere(({ params }) => strings(params).some((text) => /\s/.test(text)))).toEqual([])
  })
})

describe('trust', () => {
  it('a rule from memory names a read rule that says the same, or carries a note that says so', () => {
    const bare = idsWhere(({ evidence, corroboratedBy, note }) => evidence === 'recall' && !corroboratedBy?.length && note === undefined)
    expect(bare).toEqual([])
  })

  it('a rule from memory is never as trusted as a text that was read', () => {
    expect(idsWhere(({ evidence, confidence }) => evidence === 'recall' && confidence > 0.9)).toEqual([])
  })

  it('corroboration comes from a rule that was read, not from memory again', () => {
    const pairs = rules.flatMap(({ id, corroboratedBy }) => (corroboratedBy ?? []).map((other) => ({ id, other })))
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.filter(({ other }) => (byId.get(other)?.evidence ?? 'recall') === 'recall')).toEqual([])
  })

  it('a statute is not quoted by an article number that nobody saw', () => {
    expect(idsWhere(({ article }) => article !== null && /记忆/.test(article))).toEqual([])
  })

  it.each([
    ['UI-02', 2],
    ['UI-10', 1],
    ['PE-13', 1],
  ] as const)('%s, from memory, is backed by %i read texts', (id, backing) => {
    expect(rule(id).evidence).toBe('recall')
    expect(rule(id).corroboratedBy).toHaveLength(backing)
  })
})

describe('what ends says when', () => {
  /** Half-open: the first day on which the text no longer speaks. */
  it.each([
    ['ME-SH-01', '2025-09-10', '2030-09-10'],
    ['ME-SH-02', '2025-09-10', '2030-09-10'],
    ['UI-SH-01', '2026-08-16', '2031-08-16'],
    ['UI-SH-02', '2026-07-01', '2028-07-01'],
    ['UI-20', '2025-01-01', '2040-01-01'],
    // gone from the statute of Guangdong as amended on 2025-01-12
    ['UI-GD-06', '2014-07-01', '2025-01-12'],
    ['UI-GD-12', '2026-01-01', '2028-01-01'],
    ['GR-SH-01', '2022-01-01', '2027-01-01'],
  ])('%s holds from %s up to, not including, %s', (id, from, until) => {
    expect({ from: rule(id).from, until: rule(id).until }).toEqual({ from, until })
  })

  it('the housing-fund regulation changes hands on 2026-09-20 without a gap or an overlap', () => {
    expect(rule('HF-04').until).toBe('2026-09-20')
    expect(rule('HF-03').from).toBe('2026-09-20')
  })

  it.each(['ME-02', 'ME-03', 'ME-04', 'ME-05', 'ME-06', 'ME-23', 'MA-03', 'CH-03'])('%s waits for the Medical Security Law', (id) => {
    expect(rule(id).from).toBe('2027-01-01')
  })
})

describe('the numbers are those of the texts', () => {
  it.each<[string, Record<string, unknown>]>([
    ['ED-02', { days: 15 }], // Labour Contract Law art. 50
    ['ED-03', { days: 15 }], // Social Insurance Law art. 50; the 7 days of 1999 lose
    ['ED-08', { days: 30 }], // Social Insurance Law art. 58
    ['ED-15', { days: 30 }], // housing-fund regulation art. 15
    ['ED-16', { days: 30 }],
    // Labour Contract Law art. 47
    ['ED-18', { monthsPerYear: 1, restFromMonths: 6, restMonths: 1, shortRestMonths: 0.5, capWageMultiple: 3, capYears: 12 }],
    ['ED-22', { multiple: 2 }], // art. 87
    ['DS-01', { months: 12 }], // mediation and arbitration law art. 27
    ['UI-01', { months: 12 }], // Social Insurance Law art. 45
    ['UI-06', { months: 24 }], // art. 46
    ['UI-11', { from: 'registration' }], // art. 50
    ['UI-12', { workingDays: 10 }],
    ['UI-16', { workingDays: 20 }],
    ['UI-20', { withinMonths: 12 }],
    ['PE-10', { lowest: 0.6, highest: 3 }],
    ['PE-11', { rate: 0.2, account: 0.08 }],
    ['PE-17', { months: 120 }],
    ['PE-18', { men: 600, women: 480 }],
    ['PE-19', { workingDays: 45 }],
    ['ME-07', { months: 3 }],
    ['ME-08', { continuousMonths: 24, withinMonths: 3 }],
    ['ME-09', { atMostMonths: 6 }],
    ['ME-10', { months: 3 }],
    ['ME-11', { months: 1 }],
    ['GR-07', { numerator: 2, denominator: 3, months: 36 }],
    [
      'UI-04',
      {
        bands: [
          { fromMonths: 12, months: 12 },
          { fromMonths: 60, months: 18 },
          { fromMonths: 120, months: 24 },
        ],
      },
    ],
  ])('%s carries %j', (id, params) => {
    expect(rule(id).params).toMatchObject(params)
  })

  it('PE-05 rises half a year a year from 15 in 2029 to 20 in 2039', () => {
    const { params } = rule('PE-05') as RuleOf<'minimum-months'>
    expect(params.years.map(({ from }) => from)).toEqual([2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039])
    expect(params.years.map(({ months }) => months)).toEqual([180, 186, 192, 198, 204, 210, 216, 222, 228, 234, 240])
  })

  it('days in the parameters are those of the sentence, in both languages', () => {
    const dated = rules.flatMap(({ id, statement, params }) => (params && 'days' in params ? [{ id, statement, params }] : []))
    expect(dated.length).toBeGreaterThan(8)
    const silent = dated.filter(
      ({ statement, params: { days } }) => days > 0 && !(statement.zh.includes(`${days}`) && statement.en.includes(`${days}`)),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('every source', () => {
  it('fits the schema and stands once, in order', () => {
    expect(sources.flatMap((one) => sourceSchema.safeParse(one).error?.issues.map((issue) => `${one.id}: ${issue.message}`) ?? [])).toEqual(
      [],
    )
    const ids = sources.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].toSorted())
  })

  it('of a rule that is called official is on an official host, or has no address', () => {
    const used = new Set(rules.map(({ source }) => source))
    const strange = sources.filter(
      ({ id, grade, url }) => used.has(id) && grade === 'official' && url !== null && !/(^|\.)gov\.(cn|hk)$/.test(new URL(url).hostname),
    )
    expect(strange.map(({ id }) => id)).toEqual([])
  })
})
