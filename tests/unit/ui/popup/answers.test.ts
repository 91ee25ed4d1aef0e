import { describe, expect, it } from 'vitest'
import { endOfLastMonth, readFirst } from '../../../../src/ui/popup/first/answers.ts'
import { inputOf, readAnswer } from '../../../../src/ui/popup/question/facts.ts'
import { judge } from '../../../../src/ui/popup/judge.ts'
import { popup as zh } from '../../../../src/ui/locales/zh/popup.ts'
import type { Fact } from '../../../../src/profile/schema.ts'
import type { Sighting } from '../../../../src/domain/page.ts'

const answers = (values: Partial<Parameters<typeof readFirst>[0]>) => ({
  place: '310000',
  hukou: 'same' as const,
  hukouPlace: null,
  leftOn: '2026-10-31',
  ...values,
})

describe('the first three answers', () => {
  it.each([
    { says: 'hukou in the same city', given: answers({}), profile: { insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-10-31' } },
    {
      says: 'hukou elsewhere',
      given: answers({ hukou: 'other', hukouPlace: '340100' }),
      profile: { insuredPlace: '310000', hukouPlace: '340100', leftOn: '2026-10-31' },
    },
    {
      says: 'hukou skipped stays unknown',
      given: answers({ hukou: 'skip', hukouPlace: '340100' }),
      profile: { insuredPlace: '310000', hukouPlace: null, leftOn: '2026-10-31' },
    },
  ])('make a profile: $says', ({ given, profile }) => {
    expect(readFirst(given, '2026-11-21')).toEqual({ ok: true, profile })
  })

  it.each([
    { says: 'nothing', given: answers({ place: null, hukou: null, leftOn: '' }), missing: ['place', 'hukou', 'leftOn'] },
    { says: 'hukou elsewhere without the place', given: answers({ hukou: 'other' }), missing: ['hukouPlace'] },
    { says: 'a day that does not exist', given: answers({ leftOn: '2026-02-30' }), missing: ['leftOn'] },
    { says: 'a day that no plan reaches to', given: answers({ leftOn: '2206-10-31' }), missing: ['leftOn'] },
    { says: 'a day before the rules begin', given: answers({ leftOn: '0026-10-31' }), missing: ['leftOn'] },
  ])('name what is missing: $says', ({ given, missing }) => {
    expect(readFirst(given, '2026-11-21')).toEqual({ ok: false, missing })
  })

  it.each([
    ['2026-11-22', '2026-10-31'],
    ['2027-01-01', '2026-12-31'],
    ['2024-03-31', '2024-02-29'],
  ])('the end of last month on %s is %s', (today, expected) => {
    expect(endOfLastMonth(today)).toBe(expected)
  })
})

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

const sighting = (values: Partial<Sighting>): Sighting => ({
  social: true,
  kind: 'pay',
  place: null,
  official: true,
  lookalike: false,
  confidence: 0.9,
  for: 'person',
  figures: [],
  window: null,
  record: false,
  capped: false,
  evidence: [
    { signal: 'a', weight: 0.1, text: '弱' },
    { signal: 'b', weight: -0.8, text: '强' },
    { signal: 'c', weight: 0.5, text: '' },
  ],
  ...values,
})

describe('“check this page”', () => {
  it.each([
    { says: 'an official page of ours', page: sighting({}), expected: ['official', 'pay'] },
    { says: 'an official host with another page', page: sighting({ social: false, kind: null }), expected: ['officialNotSocial', null] },
    {
      says: 'a host nobody knows is never called official, however alike the page',
      page: sighting({ official: false }),
      expected: ['unknown', null],
    },
    { says: 'no address given', page: sighting({ official: null }), expected: ['unknown', null] },
    {
      says: 'a look-alike is warned of before anything else',
      page: sighting({ official: true, lookalike: true }),
      expected: ['lookalike', 'pay'],
    },
  ])('$says', ({ page, expected }) => {
    const judged = judge({ sighting: page, url: 'https://x.example/' })
    expect([judged.says, judged.kind]).toEqual(expected)
  })

  const gate = {
    office: 'hpf',
    place: null,
    door: { id: 'call:12329', name: { zh: '打 12329', en: 'Call 12329' }, host: null, phone: '12329' },
  } as const
  it('an address that nobody has confirmed is neither vouched for nor warned of', () => {
    for (const social of [true, false])
      expect(judge({ sighting: sighting({ social, official: false }), url: 'https://x.example/', gate })).toEqual({
        says: 'unconfirmed',
        tone: '',
        kind: null,
        evidence: [],
      })
    expect(judge({ sighting: sighting({ official: false, lookalike: true }), url: 'https://x.example/', gate }).says).toBe('lookalike')
    expect(judge({ sighting: sighting({ official: true }), url: 'https://x.example/', gate }).says).toBe('official')
  })

  it('a page that cannot be read is not judged', () => {
    expect(judge(null)).toMatchObject({ says: 'unreadable', evidence: [] })
  })

  it('gives the strongest reasons first, for or against, and no empty ones', () => {
    expect(judge({ sighting: sighting({}), url: 'https://x.example/' }).evidence).toEqual(['强', '弱'])
  })
})
