import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Rule, Source } from '../../../src/policy/schema.ts'
import { periodWords } from '../../../src/domain/format.ts'
import { figureBasis, ruleBasis } from '../../../src/briefing/basis.ts'

describe('a half-open period as people read it', () => {
  it.each([
    ['2026-07', '2027-07', { zh: '2026年7月 – 2027年6月', en: 'July 2026 – June 2027' }],
    ['2026-09-20', '2027-01-01', { zh: '2026年9月20日 – 2026年12月31日', en: '20 September 2026 – 31 December 2026' }],
    [null, '2026-01', { zh: '– 2025年12月', en: '– December 2025' }],
    ['2011-07-01', null, null],
  ])('from %s until %s is %j', (from, until, words) => {
    expect(periodWords({ from, until })).toEqual(words)
  })
})

describe('a rule as a basis', () => {
  const source: Source = { id: 'law', title: '某法', number: null, url: null, grade: 'official' }
  const rule = (more: Partial<Rule>): Rule =>
    ({
      id: 'XX-01',
      topic: 'told',
      statement: { zh: '话', en: 'words' },
      place: '000000',
      from: '2020-01-01',
      until: null,
      source: 'law',
      article: '第一条',
      evidence: 'statute-text-read',
      confidence: 0.9,
      ...more,
    }) as Rule
  const policy = (each: Rule): Policy => ({
    rules: new Map([[each.id, each]]),
    sources: new Map([['law', source]]),
    places: new Map(),
    portals: [],
  })
  const basis = (more: Partial<Rule>, place = '440100', today = '2026-11-21') => ruleBasis(policy(rule(more)), null, 'XX-01', place, today)

  it('carries article, source and standing', () => {
    expect(basis({})).toMatchObject({ rule: 'XX-01', article: '第一条', source: { title: '某法' }, status: 'in-force', period: null })
  })
  it.each([
    ['below the trust bar', { confidence: 0.49 }],
    ['remembered only', { evidence: 'recall' as const }],
    ['of another place', { place: '310000' }],
  ])('is not shown when %s', (_, more) => {
    expect(basis(more)).toBeNull()
  })
  it.each([
    ['remembered but found elsewhere', { evidence: 'recall' as const, corroboratedBy: ['XX-02'] }],
    ['of the province of the place', { place: '440000' }],
  ])('is shown when %s', (_, more) => {
    expect(basis(more)).not.toBeNull()
  })
  it('says when it has run out or has not begun', () => {
    expect(basis({ until: '2026-11-21' })?.status).toBe('expired')
    expect(basis({ from: '2027-01-01' })?.status).toBe('not-yet')
  })
  it('that is nowhere in the data is no basis', () => {
    expect(ruleBasis(policy(rule({})), null, 'XX-99', '440100', '2026-11-21')).toBeNull()
  })
})

describe('a figure as a basis', () => {
  const figure = (until: string | null, status: 'in-force' | 'expired' = 'in-force') =>
    figureBasis({
      kind: 'minimum-wage',
      value: 2_300,
      unit: 'yuan/month',
      place: '440600',
      period: { from: '2026-09', until },
      status,
      confidence: 0.9,
      trust: 'official',
      sources: [{ id: 's', title: '通知', number: null, url: null }],
      label: { zh: '二类', en: 'class 2' },
    })[0]

  it('whose source names no end says so, since no period is shown for it', () => {
    expect(figure(null)).toMatchObject({
      period: null,
      statement: { zh: '二类；来源没有写到什么时候为止。', en: 'class 2. The source names no end.' },
    })
  })
  it('with an end shows the period and nothing else', () => {
    expect(figure('2027-09')).toMatchObject({ period: { zh: '2026年9月 – 2027年8月' }, statement: { zh: '二类' } })
  })
})
