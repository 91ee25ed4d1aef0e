import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleSchema, sourceSchema, type Rule, type Source } from '../../../src/policy/schema.ts'
import rulesJson from '../../../src/policy/data/rules.json' with { type: 'json' }
import sourcesJson from '../../../src/policy/data/sources.json' with { type: 'json' }

const rules = rulesJson as unknown as Rule[]
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

  it('stands once, in the order of its id', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
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
    ['PE-SH-01', '2026-07-01', '2027-07-01'],
    ['PE-BJ-01', '2025-07-01', '2026-07-01'],
    ['PE-JS-01', '2025-01-01', '2026-01-01'],
    ['PE-ZJ-01', '2025-01-01', '2026-01-01'],
    ['PE-SC-01', '2025-01-01', '2026-01-01'],
    ['PE-CQ-01', '2025-01-01', '2026-01-01'],
    ['PE-TJ-01', '2025-01-01', '2026-01-01'],
    ['PE-WH-01', '2025-01-01', '2026-01-01'],
    ['PE-GD-02', '2026-05-01', '2028-05-01'],
    ['ME-SZ-01', '2026-01-01', '2027-01-01'],
    ['ME-GZ-01', '2026-01-01', '2027-01-01'],
    ['ME-BJ-01', '2025-07-01', '2026-07-01'],
    ['ME-CQ-01', '2025-01-01', '2026-01-01'],
    ['ME-SH-01', '2025-09-10', '2030-09-10'],
    ['ME-SH-02', '2025-09-10', '2030-09-10'],
    ['UI-SH-01', '2026-08-16', '2031-08-16'],
    ['UI-SH-02', '2026-07-01', '2028-07-01'],
    ['UI-20', '2025-01-01', '2040-01-01'],
    ['UI-22', null, '2026-01-01'],
    // gone from the statute of Guangdong as amended on 2025-01-12
    ['UI-GD-06', '2014-07-01', '2025-01-12'],
    ['UI-GD-10', '2014-07-01', '2025-01-12'],
    ['UI-GD-11', '2014-07-01', '2025-01-12'],
    ['UI-GD-12', '2026-01-01', '2028-01-01'],
    ['GR-08', '2022-01-01', '2027-01-01'],
  ])('%s holds from %s up to, not including, %s', (id, from, until) => {
    expect({ from: rule(id).from, until: rule(id).until }).toEqual({ from, until })
  })

  it('a contribution base always ends, but for Guangdong, whose notice prints no end and says so in its note', () => {
    expect(idsWhere(({ params, until }) => 'baseMax' in params && until === null)).toEqual(['PE-GD-01'])
    expect(rule('PE-GD-01').note?.en).toMatch(/no end date/)
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
  it.each([
    ['ED-02', { deadlineDays: 15 }], // Labour Contract Law art. 50
    ['ED-03', { deadlineDays: 15 }], // Social Insurance Law art. 50; the 7 days of 1999 lose
    ['ED-08', { deadlineDays: 30 }], // Social Insurance Law art. 58
    ['ED-12', { lateFeePerDay: 0.0005, fineMultiple: [1, 3] }], // art. 86; the 0.2 % of 1999 loses
    ['ED-15', { deadlineDays: 30 }], // housing-fund regulation art. 15
    ['ED-16', { deadlineDays: 30 }],
    ['ED-20', { noticeDays: 30, noticeDaysProbation: 3 }], // Labour Contract Law art. 37
    ['DS-01', { limitMonths: 12 }], // mediation and arbitration law art. 27
    ['UI-01', { minContributionMonths: 12, involuntary: true, registered: true }], // Social Insurance Law art. 45
    ['UI-06', { capMonths: 24 }], // art. 46
    ['UI-12', { agencyDays: 10, dayType: 'working' }],
    ['UI-16', { deadlineDays: 20, dayType: 'working' }],
    ['UI-13', { applicationDeadlineDays: null }],
    ['UI-GD-03', { ratioOfMinWage: 0.9 }],
    ['UI-ZJ-02', { minimumWageShare: 0.9 }],
    ['UI-HA-02', { classOneMinimumWageShare: 0.9, cap: 'local-minimum-wage' }], // the Henan statute of 2025; the 80 % of 2001 is repealed
    ['PE-10', { minRatio: 0.6, maxRatio: 3 }],
    ['PE-11', { rate: 0.2, personalAccount: 0.08, pooled: 0.12 }],
    ['PE-17', { thresholdMonths: 120 }],
    ['PE-18', { maleAgeMonths: 600, femaleAgeMonths: 480 }],
    ['PE-19', { totalWorkingDays: 45 }],
    ['ME-07', { gapMonthsMax: 3, waitingMonths: 0 }],
    ['ME-08', { continuousMonthsMin: 24, gapMonthsMax: 3 }],
    ['ME-09', { gapMonthsGt: 3, waitingMonthsMax: 6 }],
    ['ME-10', { fixedWaitMonths: 3 }],
    ['ME-12', { floorMonthsAfterLongBreak: 6 }],
    ['ME-BJ-02', { graceMonths: 3, waitingMonths: 6 }],
    ['ME-ZJ-02', { startCalendarMonth: 3, countedFrom: 'payment-month' }],
    ['HF-11', { withdrawalBanMonths: 36, loanFraudBanMonths: 60 }],
    ['PR-01', { fineMultiple: [2, 5] }], // the 1-3 times of older regulations loses
    ['GR-07', { maxRatioNumerator: 2, maxRatioDenominator: 3, maxMonths: 36, extendIfWithinMonths: 60 }],
  ])('%s carries %j', (id, params) => {
    expect(rule(id).params).toMatchObject(params)
  })

  it('UI-04 has the three bands of article 46, as ceilings', () => {
    expect(rule('UI-04').params).toEqual({
      bound: 'at-most',
      bands: [
        { fromMonths: 12, months: 12 },
        { fromMonths: 60, months: 18 },
        { fromMonths: 120, months: 24 },
      ],
    })
  })

  it('PE-05 rises half a year a year from 15 in 2029 to 20 in 2039', () => {
    const months = rule('PE-05').params['months'] as { year: number; months: number }[]
    expect(months.map(({ year }) => year)).toEqual([2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039])
    expect(months.map((row) => row.months)).toEqual([180, 186, 192, 198, 204, 210, 216, 222, 228, 234, 240])
  })

  it('a deadline in the parameters is the number in the sentence, in both languages', () => {
    const dated = rules.filter(({ params }) => typeof params['deadlineDays'] === 'number' && params['deadlineDays'] > 0)
    expect(dated.length).toBeGreaterThan(8)
    const silent = dated.filter(
      ({ id, statement, params }) =>
        id !== 'UI-ZZ-01' && !(statement.zh.includes(`${params['deadlineDays']}`) && statement.en.includes(`${params['deadlineDays']}`)),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('claims that went stale', () => {
  it('keep pointing at rules that exist', () => {
    const pointers = rules
      .filter(({ topic }) => topic === 'seed-claim')
      .map(({ id, params }) => ({ id, to: params['ruleIds'] as string[] }))
    expect(pointers).toHaveLength(14)
    expect(pointers.flatMap(({ to }) => to).filter((id) => !byId.has(id))).toEqual([])
  })

  it.each([
    ['SC-01', 'outdated'],
    ['SC-02', 'outdated'],
    ['SC-07', 'false'],
    ['SC-08', 'outdated'],
    ['SC-10', 'true'],
    ['SC-12', 'true'],
  ])('%s is %s', (id, verdict) => {
    expect(rule(id).params['verdict']).toBe(verdict)
  })
})

describe('every source', () => {
  it('fits the schema and stands once, in order', () => {
    expect(sources.flatMap((one) => sourceSchema.safeParse(one).error?.issues.map((issue) => `${one.id}: ${issue.message}`) ?? [])).toEqual(
      [],
    )
    const ids = sources.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('of a rule that is called official is on an official host, or has no address', () => {
    const used = new Set(rules.map(({ source }) => source))
    const strange = sources.filter(
      ({ id, grade, url }) => used.has(id) && grade === 'official' && url !== null && !/(^|\.)gov\.(cn|hk)$/.test(new URL(url).hostname),
    )
    expect(strange.map(({ id }) => id)).toEqual([])
  })
})

/** The research notes lie beside the project only where it is being made. */
const NOTES = process.env['FACTS_RULES'] ?? '../shared/facts/rules.json'

describe.skipIf(!existsSync(NOTES))('beside the research notes', () => {
  interface Noted {
    id: string
    statement_zh: string
    statement_en: string
    confidence: number
    evidence: string
    source: { article: string | null }
  }
  const noted = existsSync(NOTES) ? (JSON.parse(readFileSync(NOTES, 'utf8')) as Noted[]) : []
  const pairs = noted.flatMap((note) => {
    const own = byId.get(note.id)
    return own ? [{ note, own }] : []
  })

  it('no sentence is taken over, in either language', () => {
    expect(pairs.length).toBeGreaterThan(230)
    expect(
      pairs
        .filter(({ note, own }) => note.statement_zh === own.statement.zh || note.statement_en === own.statement.en)
        .map(({ own }) => own.id),
    ).toEqual([])
  })

  it('nothing above the bar is lost but two lines that rest on memory and no document at all', () => {
    expect(noted.filter(({ id, confidence }) => confidence >= 0.5 && !byId.has(id)).map(({ id }) => id)).toEqual(['CH-08', 'GR-12'])
  })

  it('no rule is trusted more than the notes trust it, but those whose text in force was read since', () => {
    const raised = pairs
      .filter(({ note, own }) => own.confidence > note.confidence)
      .map(({ own }) => own.id)
      .toSorted()
    expect(raised).toEqual([
      'PE-19',
      'UI-CQ-01',
      'UI-CQ-02',
      'UI-GD-01',
      'UI-GD-02',
      'UI-GD-03',
      'UI-GD-04',
      'UI-GD-05',
      'UI-GD-07',
      'UI-GD-08',
      'UI-GD-09',
      'UI-ZZ-01',
    ])
  })
})
