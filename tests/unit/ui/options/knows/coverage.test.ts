import { describe, expect, test } from 'vitest'
import { wholePolicy } from '../../../../../src/policy/whole.ts'
import { coverageOf, ruleSubject } from '../../../../../src/ui/options/knows/coverage.ts'
import { figures } from '../../../../../src/ui/locales/index.ts'

const TODAY = '2026-11-21'
const of = (place: string, today = TODAY) => coverageOf(wholePolicy, place, today)

describe('what the extension knows of a place', () => {
  test('Shanghai: its base limits with period and source, its own rules before the nation’s', () => {
    const { figures: found, own, local, national } = of('310000')
    expect(own).toBe(true)
    expect(found.find(({ kind }) => kind === 'pension-base-lower')).toMatchObject({
      value: 7546,
      status: 'in-force',
      place: '310000',
      trust: 'official',
    })
    expect(local.every(({ rule }) => rule.place === '310000')).toBe(true)
    expect(national.every(({ rule }) => rule.place === '000000')).toBe(true)
  })

  test('expired figures come first and are called expired', () => {
    const { figures: found } = of('310000', '2028-01-15')
    const statuses = found.map(({ status }) => status)
    expect(statuses[0]).toBe('expired')
    expect(statuses.lastIndexOf('expired')).toBeLessThan(statuses.indexOf('in-force'))
  })

  test('rules no longer in force stand apart', () => {
    const { expired, local, national } = of('310000')
    expect(expired.length).toBeGreaterThan(0)
    expect([...local, ...national].some(({ status }) => status === 'expired')).toBe(false)
  })

  test('a city without an entry says so and names what is not known, with whom to ask', () => {
    const { own, entry, unknown } = of('621200')
    expect(own).toBe(false)
    expect(entry?.code).toBe('620000')
    expect(unknown).toContainEqual({ topic: 'medical-cost', ask: '12393' })
  })

  test('another city’s rules are not shown', () => expect(of('510100').local.some(({ rule }) => rule.place === '440300')).toBe(false))

  test('what is known from memory alone is not shown', () => {
    const { local, national, expired } = of('310000')
    const alone = [...local, ...national, ...expired].filter(({ rule }) => rule.evidence === 'recall' && !rule.corroboratedBy?.length)
    expect(alone).toEqual([])
  })

  test.each(['zh', 'en'] as const)('every topic and every subject of a rule has words in %s', (language) => {
    const { knows } = figures[language]
    const all = [...wholePolicy.places.keys()].map((place) => of(place))
    for (const { unknown, local, national } of all) {
      for (const { topic } of unknown) expect(knows.topics, topic).toHaveProperty(topic)
      for (const { rule } of [...local, ...national]) expect(knows.ruleSubjects, rule.id).toHaveProperty(ruleSubject(rule.id))
    }
  })
})
