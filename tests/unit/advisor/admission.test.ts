import { describe, expect, it } from 'vitest'
import { admit } from '../../../src/advisor/admission.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { openCase } from '../../../src/advisor/case.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Admission, LeaverRoute } from '../../../src/policy/schema.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { admission, person, TODAY, withPlace } from './people.ts'

const OUTSIDE = { hukouPlace: '340100' }
const LOCAL = { hukouPlace: '310115' }

/** The pension answer of a made-up Shanghai with this admission rule. */
const judge = (rule: Admission | null, facts: Partial<Profile>, leaverRoute: LeaverRoute | null = null) => {
  const policy = withPlace('310000', { admission: { pension: rule, medical: rule }, leaverRoute })
  const { verdict, needs } = admit(openCase(person(facts), policy, TODAY), 'pension')
  return [verdict, needs]
}

describe('PE-24 may an outsider pay by themselves', () => {
  it.each([
    ['open', admission('open'), OUTSIDE, 'yes', []],
    ['open to everybody: hukou need not be known', admission('open'), {}, 'yes', []],
    ['open, papers unknown', admission('open-papers-unknown'), OUTSIDE, 'yes', []],
    ['residence permit: has one', admission('residence-permit'), { ...OUTSIDE, residencePermit: true }, 'yes', []],
    ['residence permit: has none', admission('residence-permit'), { ...OUTSIDE, residencePermit: false }, 'no', []],
    ['residence permit: not known', admission('residence-permit'), OUTSIDE, 'depends', ['residencePermit']],
    ['residence permit: hukou not known either', admission('residence-permit'), {}, 'depends', ['hukouPlace', 'residencePermit']],
    ['residence permit in hand, hukou not known: yes either way', admission('residence-permit'), { residencePermit: true }, 'yes', []],
    ['employment registration: done', admission('employment-registration'), { ...OUTSIDE, employmentRegistered: true }, 'yes', []],
    ['employment registration: not known', admission('employment-registration'), OUTSIDE, 'depends', ['employmentRegistered']],
    ['other condition', admission('other-condition', { note: { zh: '满十年', en: 'ten years' } }), OUTSIDE, 'depends', []],
    ['local hukou only, from a doubtful text', admission('local-hukou-only', { confidence: 0.5 }), OUTSIDE, 'depends', []],
    ['local hukou only, from a firm text', admission('local-hukou-only', { confidence: 0.9 }), OUTSIDE, 'no', []],
    ['no rule found', null, OUTSIDE, 'depends', []],
  ] as [string, Admission | null, Partial<Profile>, string, string[]][])('%s', (_, rule, facts, verdict, needs) => {
    expect(judge(rule, facts)).toEqual([verdict, needs])
  })

  it.each(['open', 'residence-permit', 'employment-registration', 'other-condition', 'local-hukou-only', 'unknown'] as const)(
    'PE-01 local hukou may always pay: %s',
    (rule) => {
      expect(judge(admission(rule), LOCAL)).toEqual(['yes', []])
    },
  )

  it.each([
    ['below the trust bar', { confidence: 0.45 }],
    ["only the ministry's sentence", { basis: 'national' }],
    ['a news list', { basis: 'list' }],
    ['a sister city', { basis: 'sister-city' }],
    ['run out on paper', { until: '2025-02-01' }],
    ['not yet in force', { from: '2027-01-01' }],
  ] as [string, Partial<Admission>][])('a weak text never gives a flat answer: %s', (_, change) => {
    for (const rule of ['open', 'residence-permit', 'local-hukou-only', 'employment-registration'] as const) {
      for (const residencePermit of [true, false, null]) {
        expect(judge(admission(rule, change), { ...OUTSIDE, residencePermit, employmentRegistered: true })[0]).toBe('depends')
      }
    }
  })

  it('a refusal needs more than a middling text', () => {
    const none = { ...OUTSIDE, residencePermit: false }
    expect(judge(admission('residence-permit', { confidence: 0.55 }), none)[0]).toBe('depends')
    expect(judge(admission('residence-permit', { confidence: 0.65 }), none)[0]).toBe('no')
  })
})

describe('a person once insured here by an employer', () => {
  const ease: LeaverRoute = {
    zh: '曾在本地单位参保的不要居住证。',
    en: 'No permit for those once insured by an employer here.',
    for: ['pension'],
    waives: ['residence-permit'],
  }
  it.each([
    ['yes: no permit is needed', true, 'yes', []],
    ['not known: asked before the permit', null, 'depends', ['insuredHereByEmployer', 'residencePermit']],
    ['no: the permit counts', false, 'depends', ['residencePermit']],
  ] as const)('insured here: %s', (_, insuredHereByEmployer, verdict, needs) => {
    expect(judge(admission('residence-permit'), { ...OUTSIDE, insuredHereByEmployer }, ease)).toEqual([verdict, needs])
  })

  it.each([
    ['speaks of medical only', { ...ease, for: ['medical'] }, 'no'],
    ['spares a wait, not the permit', { ...ease, waives: ['wait'] }, 'no'],
    ['is an older text', { ...ease, older: true }, 'depends'],
  ] as [string, LeaverRoute, string][])('a text that %s is not taken for more', (_, leaver, verdict) => {
    expect(judge(admission('residence-permit'), { ...OUTSIDE, residencePermit: false, insuredHereByEmployer: true }, leaver)[0]).toBe(
      verdict,
    )
  })
})

describe('how old and how sure the text is', () => {
  const none = { ...OUTSIDE, residencePermit: false }
  const said = (rule: Admission, facts: Partial<Profile> = none) => {
    const policy = withPlace('310000', { admission: { pension: rule, medical: rule } })
    return admit(openCase(person(facts), policy, TODAY), 'pension').reason.zh
  }

  it.each([
    ['of this year', { from: '2026-01' }, 'no'],
    ['ten years old', { from: '2016-01' }, 'no'],
    ['eleven years old', { from: '2015-01' }, 'depends'],
    ['in force for long, but read in a newer guide', { from: '2015-01', textYear: 2022 }, 'no'],
    ['without a date', {}, 'no'],
  ] as [string, Partial<Admission>, string][])('a refusal on a text %s', (_, change, verdict) => {
    expect(judge(admission('residence-permit', change), none)[0]).toBe(verdict)
  })

  it('a refusal names the year of its text', () => {
    expect(said(admission('residence-permit', { textYear: 2022 }))).toContain('2022年')
    expect(said(admission('residence-permit'))).toContain('没有写日期')
  })

  it.each(['residence-permit', 'employment-registration', 'other-condition', 'local-hukou-only'] as const)(
    'below the bar %s is talk, not a rule, whatever the person has',
    (rule) => {
      for (const residencePermit of [true, false, null]) {
        expect(said(admission(rule, { confidence: 0.45 }), { ...OUTSIDE, residencePermit })).toContain('没有查到可靠的规定')
      }
    },
  )

  it("the place's own numbered paper is named", () => {
    expect(said(admission('open', { sources: ['SH-FLEX'] }), OUTSIDE)).toContain('依据沪人社规〔2023〕5号')
    expect(said(admission('open', { sources: ['SH-FLEX'], confidence: 0.4 }), OUTSIDE)).not.toContain('沪人社规')
  })

  it('a registration that is not there is not asked for again', () => {
    expect(judge(admission('employment-registration'), { ...OUTSIDE, employmentRegistered: false })).toEqual(['depends', []])
  })
})

describe('status comes before hukou', () => {
  it.each([
    ['GR-03 a foreigner', { person: 'foreign' }, 'no', []],
    ['GR-01 Hong Kong, Macao, Taiwan with permit', { person: 'hmt', residencePermit: true }, 'yes', []],
    ['GR-01 without permit', { person: 'hmt', residencePermit: false }, 'no', []],
    ['GR-01 permit not known', { person: 'hmt' }, 'depends', ['residencePermit']],
    ['PE-27 past the age, months unknown', { sex: 'male', birthMonth: '1962-01', ...LOCAL }, 'depends', ['months.pension']],
    [
      'PE-06 past the age and short of years, from elsewhere: whether the place takes them is open',
      { sex: 'male', birthMonth: '1962-01', months: { pension: 120 }, ...OUTSIDE, residencePermit: false },
      'depends',
      [],
    ],
    [
      'PE-07 retired at 36 is asked about, not calculated',
      { exit: 'retired', sex: 'male', birthMonth: '1990-01', months: { pension: 200 } },
      'depends',
      [],
    ],
    ['GR-01 hukou in Hong Kong says who one is', { hukouPlace: '810000' }, 'depends', ['residencePermit']],
    ['PE-06 past the age and short of years', { sex: 'male', birthMonth: '1962-01', months: { pension: 120 }, ...LOCAL }, 'yes', []],
    ['PE-05 retired with enough years', { exit: 'retired', sex: 'male', birthMonth: '1962-01', months: { pension: 300 } }, 'no', []],
  ] as [string, Partial<Profile>, string, string[]][])('%s', (_, facts, verdict, needs) => {
    expect(judge(admission('open'), facts)).toEqual([verdict, needs])
  })
})

describe('real places on 2026-11-21', () => {
  const schemes = (facts: Partial<Profile>) =>
    Object.fromEntries(
      assess(person(facts), wholePolicy, TODAY)
        .routes.find((route) => route.id === 'flexible')
        ?.schemes.map((scheme) => [scheme.insurance, scheme.verdict]) ?? [],
    )

  it.each([
    ['Shanghai is open', { insuredPlace: '310000', hukouPlace: '340100' }, { pension: 'yes', medical: 'yes' }],
    [
      'Beijing outsider: never a flat no',
      { insuredPlace: '110000', hukouPlace: '130100' },
      { pension: 'depends', medical: 'depends', unemployment: 'depends' },
    ],
    ['Beijing local', { insuredPlace: '110000', hukouPlace: '110105' }, { pension: 'yes', medical: 'yes', unemployment: 'yes' }],
    [
      'Zhengzhou: pension open by text, medical by a list',
      { insuredPlace: '410100', hukouPlace: '340100' },
      { pension: 'yes', medical: 'depends' },
    ],
    [
      'Shenzhen registered: all three by its own texts',
      { insuredPlace: '440300', hukouPlace: '340100', employmentRegistered: true },
      { pension: 'yes', medical: 'yes', unemployment: 'yes' },
    ],
    [
      'Guangzhou registered: the provincial medical paper has run out',
      { insuredPlace: '440100', hukouPlace: '340100', employmentRegistered: true },
      { pension: 'yes', medical: 'depends', unemployment: 'yes' },
    ],
    [
      'Guangzhou local: all three',
      { insuredPlace: '440100', hukouPlace: '440103' },
      { pension: 'yes', medical: 'yes', unemployment: 'yes' },
    ],
    [
      'Xiamen permit: pension yes, medical not known',
      { insuredPlace: '350200', hukouPlace: '340100', residencePermit: true },
      { pension: 'yes', medical: 'unknown' },
    ],
    [
      'Haikou without permit is asked about the last employer',
      { insuredPlace: '460100', hukouPlace: '340100', residencePermit: false },
      { pension: 'depends', medical: 'depends' },
    ],
    [
      'Haikou, insured by an employer there',
      { insuredPlace: '460100', hukouPlace: '340100', residencePermit: false, insuredHereByEmployer: true },
      { pension: 'yes', medical: 'yes' },
    ],
    ['Guiyang: only the national line', { insuredPlace: '520100', hukouPlace: '340100' }, { pension: 'depends', medical: 'unknown' }],
    [
      'Handan: the guide of another city does not speak for it',
      { insuredPlace: '130400', hukouPlace: '340100' },
      { pension: 'depends', medical: 'unknown' },
    ],
    [
      'Putian with a permit: the guide of Fuzhou does not speak for it',
      { insuredPlace: '350300', hukouPlace: '340100', residencePermit: true },
      { pension: 'depends', medical: 'unknown' },
    ],
    [
      'Luan: the province itself speaks for the pension',
      { insuredPlace: '341500', hukouPlace: '620100' },
      { pension: 'yes', medical: 'depends' },
    ],
    [
      'Wuhan: a text of 2014 refuses nobody',
      { insuredPlace: '420100', hukouPlace: '340100', residencePermit: false },
      { pension: 'depends', medical: 'depends' },
    ],
    [
      'Changsha medical hangs on the pension',
      { insuredPlace: '430100', hukouPlace: '340100', residencePermit: true },
      { pension: 'yes', medical: 'depends' },
    ],
  ] as [string, Partial<Profile>, object][])('%s', (_, facts, expected) => {
    expect(schemes(facts)).toEqual(expected)
  })

  it('Shanghai rests on its own paper first, and every admission of a place on an official one where there is one', () => {
    const shanghai = assess(person({ hukouPlace: '340100' }), wholePolicy, TODAY).routes.find((route) => route.id === 'flexible')
    expect(shanghai?.schemes[0]?.sources[0]?.number).toBe('沪人社规〔2023〕5号')
    expect(shanghai?.reasons.find((reason) => reason.rule === 'PE-24')?.sources?.[0]?.number).toBe('沪人社规〔2023〕5号')
  })

  it('no rule of ours rests on a paid agent, which the product warns of', () => {
    expect([...wholePolicy.sources.values()].filter((source) => source.title.includes('代办机构')).map((source) => source.id)).toEqual([])
    expect(wholePolicy.places.get('110000')?.leaverRoute).toBeNull()
  })

  it('UI-GD-12 the pilot is open on its first day and shut after its last', () => {
    const on = (today: string) =>
      assess(person({ insuredPlace: '440100', hukouPlace: '440100', leftOn: '2025-10-31' }), wholePolicy, today)
        .routes.find((route) => route.id === 'flexible')
        ?.schemes.map((scheme) => scheme.insurance)
    expect(on('2025-12-31')).not.toContain('unemployment')
    expect(on('2026-01-01')).toContain('unemployment')
    expect(on('2027-12-31')).toContain('unemployment')
    expect(on('2028-01-01')).not.toContain('unemployment')
  })
})
