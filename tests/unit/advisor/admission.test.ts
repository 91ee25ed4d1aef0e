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

describe('how far a text is trusted, at each bound', () => {
  const none = { ...OUTSIDE, residencePermit: false }
  it.each<[what: string, rule: Admission, facts: Partial<Profile>, verdict: string]>([
    ['below the bar: asked', admission('open', { confidence: 0.49 }), OUTSIDE, 'depends'],
    ['at the bar: told', admission('open', { confidence: 0.5 }), OUTSIDE, 'yes'],
    ['a refusal below its bar', admission('residence-permit', { confidence: 0.59 }), none, 'depends'],
    ['a refusal at its bar', admission('residence-permit', { confidence: 0.6 }), none, 'no'],
    ['local hukou only, below its bar', admission('local-hukou-only', { confidence: 0.79 }), OUTSIDE, 'depends'],
    ['local hukou only, at its bar', admission('local-hukou-only', { confidence: 0.8 }), OUTSIDE, 'no'],
    ['a refusal of ten years ago', admission('residence-permit', { textYear: 2016 }), none, 'no'],
    ['a refusal of eleven years ago', admission('residence-permit', { textYear: 2015 }), none, 'depends'],
    [
      'its year is that of the text, not of its start',
      admission('residence-permit', { textYear: 2015, from: '2020-01-01' }),
      none,
      'depends',
    ],
    ['its year is that of its start, where the text names none', admission('residence-permit', { from: '2015-06-01' }), none, 'depends'],
    ['the province’s own text', admission('open', { basis: 'province' }), OUTSIDE, 'yes'],
    ['its first day is today', admission('open', { from: TODAY }), OUTSIDE, 'yes'],
    ['its first day is tomorrow', admission('open', { from: '2026-11-22' }), OUTSIDE, 'depends'],
    ['not registered', admission('employment-registration'), { ...OUTSIDE, employmentRegistered: false }, 'depends'],
  ])('%s', (_, rule, facts, verdict) => expect(judge(rule, facts)[0]).toBe(verdict))

  it('PE-25 no flat refusal to somebody of the same province', () => {
    const policy = withPlace('370200', { admission: { pension: admission('residence-permit'), medical: null } })
    const verdict = (hukouPlace: string) =>
      admit(openCase(person({ insuredPlace: '370200', hukouPlace, residencePermit: false }), policy, TODAY), 'pension').verdict
    expect([verdict('340100'), verdict('370100')]).toEqual(['no', 'depends'])
  })
  it('the first of the papers that has a number is named', () => {
    const [bare] = [...wholePolicy.sources.values()].filter(({ number }) => number === null)
    const numbered = wholePolicy.sources.get('SH-FLEX')!
    const policy = withPlace('310000', { admission: { pension: admission('open', { sources: [bare!.id, 'SH-FLEX'] }), medical: null } })
    expect(admit(openCase(person(OUTSIDE), policy, TODAY), 'pension').reason.zh).toContain(`依据${numbered.number}。`)
  })
  it.each<[who: string, facts: Partial<Profile>, insurance: 'pension' | 'medical', verdict: string, words: string]>([
    ['a foreigner', { person: 'foreign' }, 'medical', 'no', '外国人在境内由用人单位参保'],
    ['GR-01 with the permit', { person: 'hmt', residencePermit: true }, 'pension', 'yes', '港澳台居民持居住证，可以在上海市'],
    ['GR-01 without', { person: 'hmt', residencePermit: false }, 'pension', 'no', '港澳台居民要先领居住证'],
    ['GR-01 not told', { person: 'hmt' }, 'pension', 'depends', '先确认你有没有居住证'],
    ['who draws a pension', { drawing: 'pension' }, 'pension', 'no', '你已经在领养老金'],
    ['who draws a pension, medical', { drawing: 'pension' }, 'medical', 'depends', '看累计缴费年限'],
    ['retired before the earliest month', { exit: 'retired', sex: 'male', birthMonth: '1980-01' }, 'pension', 'depends', '还没到退休年龄'],
    [
      'retired with the months',
      { exit: 'retired', sex: 'male', birthMonth: '1964-01', months: { pension: 180 } },
      'pension',
      'no',
      '缴费年限已够',
    ],
    [
      'of age with the months, not retired',
      { sex: 'male', birthMonth: '1964-01', months: { pension: 180 } },
      'pension',
      'depends',
      '应先申请领养老金',
    ],
    [
      'of age, a month short, local',
      { ...LOCAL, sex: 'male', birthMonth: '1964-01', months: { pension: 179 } },
      'pension',
      'yes',
      '还差1个月，可以以个人身份接着缴',
    ],
    [
      'of age, a month short, from elsewhere',
      { ...OUTSIDE, sex: 'male', birthMonth: '1964-01', months: { pension: 179 } },
      'pension',
      'depends',
      '外地户口能不能在上海市接着缴',
    ],
    ['of age, months not known', { ...LOCAL, sex: 'male', birthMonth: '1964-01' }, 'pension', 'depends', '到了退休年龄但还没领养老金的'],
    ['not of age', { ...LOCAL, sex: 'male', birthMonth: '1980-01' }, 'pension', 'yes', '你的户口就在上海市'],
  ])('what comes before hukou: %s', (_, facts, insurance, verdict, words) => {
    const found = admit(openCase(person(facts), wholePolicy, TODAY), insurance)
    expect(found.verdict).toBe(verdict)
    expect(found.reason.zh).toContain(words)
  })
  it.each<[hukouPlace: string | null, needs: string[]]>([
    [null, ['hukouPlace']],
    ['340100', []],
  ])('of age and short, hukou %s: asked for %s', (hukouPlace, needs) => {
    const facts = { hukouPlace, sex: 'male', birthMonth: '1964-01', months: { pension: 179 } } as const
    expect(admit(openCase(person(facts), wholePolicy, TODAY), 'pension').needs).toEqual(needs)
  })
})
