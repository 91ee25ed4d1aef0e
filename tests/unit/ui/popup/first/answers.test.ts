import { describe, expect, it } from 'vitest'
import { endOfLastMonth, readFirst } from '../../../../../src/ui/popup/first/answers.ts'

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
