import { describe, expect, it } from 'vitest'
import type { Sighting } from '../../../../src/domain/page.ts'
import { judgeChecked } from '../../../../src/ui/popup/judge.ts'

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
    const judged = judgeChecked({ sighting: page, url: 'https://x.example/' })
    expect([judged.says, judged.kind]).toEqual(expected)
  })

  const gate = {
    office: 'hpf',
    place: null,
    door: { id: 'call:12329', name: { zh: '打 12329', en: 'Call 12329' }, host: null, phone: '12329' },
  } as const
  it('an address that nobody has confirmed is neither vouched for nor warned of', () => {
    for (const social of [true, false])
      expect(judgeChecked({ sighting: sighting({ social, official: false }), url: 'https://x.example/', gate })).toEqual({
        says: 'unconfirmed',
        tone: '',
        kind: null,
        evidence: [],
      })
    expect(judgeChecked({ sighting: sighting({ official: false, lookalike: true }), url: 'https://x.example/', gate }).says).toBe(
      'lookalike',
    )
    expect(judgeChecked({ sighting: sighting({ official: true }), url: 'https://x.example/', gate }).says).toBe('official')
  })

  it('a page that cannot be read is not judged', () => {
    expect(judgeChecked(null)).toMatchObject({ says: 'unreadable', evidence: [] })
  })

  it('gives the strongest reasons first, for or against, and no empty ones', () => {
    expect(judgeChecked({ sighting: sighting({}), url: 'https://x.example/' }).evidence).toEqual(['强', '弱'])
  })
})
