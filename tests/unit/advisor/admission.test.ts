import { describe, expect, it } from 'vitest'
import { admit } from '../../../src/advisor/admission.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { openCase } from '../../../src/advisor/case.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Admission } from '../../../src/policy/schema.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { admission, person, TODAY, withPlace } from './people.ts'

const OUTSIDE = { hukouPlace: '340100' }
const LOCAL = { hukouPlace: '310115' }

/** The pension answer of a made-up Shanghai with this admission rule. */
const judge = (rule: Admission | null, facts: Partial<Profile>, leaverRoute: { zh: string; en: string } | null = null) => {
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

  it.each(['open', 'residence-permit', 'employment-registration', 'other-condition', 'local-hukou-only', 'unknown'] as const)('PE-01 local hukou may always pay: %s', (rule) => {
    expect(judge(admission(rule), LOCAL)).toEqual(['yes', []])
  })

  it.each([
    ['below the trust bar', { confidence: 0.45 }],
    ['only the ministry\'s sentence', { basis: 'national' }],
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
  const ease = { zh: '曾在本地单位参保的不要居住证。', en: 'No permit for those once insured by an employer here.' }
  it.each([
    ['yes: no permit is needed', true, 'yes', []],
    ['not known: asked before the permit', null, 'depends', ['insuredHereByEmployer', 'residencePermit']],
    ['no: the permit counts', false, 'depends', ['residencePermit']],
  ] as const)('insured here: %s', (_, insuredHereByEmployer, verdict, needs) => {
    expect(judge(admission('residence-permit'), { ...OUTSIDE, insuredHereByEmployer }, ease)).toEqual([verdict, needs])
  })
})

describe('status comes before hukou', () => {
  it.each([
    ['GR-03 a foreigner', { person: 'foreign' }, 'no', []],
    ['GR-01 Hong Kong, Macao, Taiwan with permit', { person: 'hmt', residencePermit: true }, 'yes', []],
    ['GR-01 without permit', { person: 'hmt', residencePermit: false }, 'no', []],
    ['GR-01 permit not known', { person: 'hmt' }, 'depends', ['residencePermit']],
    ['PE-27 past the age, months unknown', { sex: 'male', birthMonth: '1962-01', ...LOCAL }, 'depends', ['months.pension']],
    ['PE-06 past the age and short of years', { sex: 'male', birthMonth: '1962-01', months: { pension: 120 }, ...LOCAL }, 'yes', []],
    ['PE-05 retired with enough years', { exit: 'retired', sex: 'male', birthMonth: '1962-01', months: { pension: 300 } }, 'no', []],
  ] as [string, Partial<Profile>, string, string[]][])('%s', (_, facts, verdict, needs) => {
    expect(judge(admission('open'), facts)).toEqual([verdict, needs])
  })
})

describe('real places on 2026-11-21', () => {
  const schemes = (facts: Partial<Profile>) => Object.fromEntries(
    assess(person(facts), wholePolicy, TODAY).routes.find((route) => route.id === 'flexible')?.schemes.map((scheme) => [scheme.insurance, scheme.verdict]) ?? [])

  it.each([
    ['Shanghai is open', { insuredPlace: '310000', hukouPlace: '340100' }, { pension: 'yes', medical: 'yes' }],
    ['Beijing outsider: never a flat no', { insuredPlace: '110000', hukouPlace: '130100' }, { pension: 'depends', medical: 'depends', unemployment: 'depends' }],
    ['Beijing local', { insuredPlace: '110000', hukouPlace: '110105' }, { pension: 'yes', medical: 'yes', unemployment: 'yes' }],
    ['Zhengzhou: pension open by text, medical by a list', { insuredPlace: '410100', hukouPlace: '340100' }, { pension: 'yes', medical: 'depends' }],
    ['Shenzhen registered: all three by its own texts', { insuredPlace: '440300', hukouPlace: '340100', employmentRegistered: true }, { pension: 'yes', medical: 'yes', unemployment: 'yes' }],
    ['Guangzhou registered: the provincial medical paper has run out', { insuredPlace: '440100', hukouPlace: '340100', employmentRegistered: true }, { pension: 'yes', medical: 'depends', unemployment: 'yes' }],
    ['Guangzhou local: all three', { insuredPlace: '440100', hukouPlace: '440103' }, { pension: 'yes', medical: 'yes', unemployment: 'yes' }],
    ['Xiamen permit: pension yes, medical not known', { insuredPlace: '350200', hukouPlace: '340100', residencePermit: true }, { pension: 'yes', medical: 'unknown' }],
    ['Haikou without permit is asked about the last employer', { insuredPlace: '460100', hukouPlace: '340100', residencePermit: false }, { pension: 'depends', medical: 'depends' }],
    ['Haikou, insured by an employer there', { insuredPlace: '460100', hukouPlace: '340100', residencePermit: false, insuredHereByEmployer: true }, { pension: 'yes', medical: 'yes' }],
    ['Guiyang: only the national line', { insuredPlace: '520100', hukouPlace: '340100' }, { pension: 'depends', medical: 'unknown' }],
    ['Changsha medical hangs on the pension', { insuredPlace: '430100', hukouPlace: '340100', residencePermit: true }, { pension: 'yes', medical: 'depends' }],
  ] as [string, Partial<Profile>, object][])('%s', (_, facts, expected) => {
    expect(schemes(facts)).toEqual(expected)
  })

  it('UI-GD-12 the pilot is open on its first day and shut after its last', () => {
    const on = (today: string) => assess(person({ insuredPlace: '440100', hukouPlace: '440100', leftOn: '2025-10-31' }), wholePolicy, today)
      .routes.find((route) => route.id === 'flexible')?.schemes.map((scheme) => scheme.insurance)
    expect(on('2025-12-31')).not.toContain('unemployment')
    expect(on('2026-01-01')).toContain('unemployment')
    expect(on('2027-12-31')).toContain('unemployment')
    expect(on('2028-01-01')).not.toContain('unemployment')
  })
})
