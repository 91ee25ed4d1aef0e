import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Rule, Source } from '../../../src/policy/schema.ts'
import { figureBasis, periodWords, ruleBasis } from '../../../src/briefing/basis.ts'

describe('a half-open period as people read it', () => {
  it.each([
    ['2026-07', '2027-07', '2026-07 – 2027-06'],
    ['2026-09-20', '2027-01-01', '2026-09-20 – 2026-12-31'],
    [null, '2026-01', '– 2025-12'],
    ['2011-07-01', null, null],
  ])('from %s until %s is %s', (from, until, words) => {
    expect(periodWords({ from, until })).toBe(words)
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
    expect(figure('2027-09')).toMatchObject({ period: '2026-09 – 2027-08', statement: { zh: '二类' } })
  })
})
