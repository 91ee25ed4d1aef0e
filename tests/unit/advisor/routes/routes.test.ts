import { describe, expect, it } from 'vitest'
import { assess, AssessError } from '../../../../src/advisor/assess.ts'
import { ROUTE_IDS } from '../../../../src/advisor/routeTable.ts'
import { sumUp } from '../../../../src/domain/tri.ts'
import { wholePolicy } from '../../../../src/policy/whole.ts'
import type { RouteId } from '../../../../src/advisor/assessment.ts'
import type { Profile } from '../../../../src/profile/schema.ts'
import { before2027 } from '../../../setup/before2027.ts'
import { person, TODAY } from '../people.ts'

const full = (facts: Partial<Profile> = {}, today = TODAY) => assess(person(facts), before2027, today)
const route = (id: RouteId, facts: Partial<Profile> = {}, today = TODAY) => {
  const found = full(facts, today).routes.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const rules = (id: RouteId, facts: Partial<Profile> = {}, today = TODAY) => {
  const { reasons, warnings } = route(id, facts, today)
  return [...reasons, ...warnings].map((reason) => reason.rule)
}

describe('all eight routes', () => {
  it('are answered for a place and a date alone', () => {
    expect(full().routes.map((entry) => entry.id)).toEqual(ROUTE_IDS)
  })

  it.each(ROUTE_IDS)('%s: the verdict sums up its schemes', (id) => {
    for (const facts of [
      {},
      { hukouPlace: '340100' },
      { exit: 'retired' },
      { person: 'foreign' },
      { movingTo: '330100' },
    ] as Partial<Profile>[]) {
      const found = route(id, facts)
      expect(found.verdict).toBe(sumUp(found.schemes.map((scheme) => scheme.verdict)))
    }
  })
})

describe.each([
  ['new-employer', 'ED-08 a new employer takes over', {}, 'yes', []],
  ['new-employer', 'GR-05 over-age by agreement', { exit: 'retired' }, 'depends', []],
  ['new-employer', 'GR-03 a foreigner through the employer', { person: 'foreign' }, 'yes', []],
  ['resident', 'ME-20 local hukou', { hukouPlace: '310101' }, 'yes', []],
  ['resident', 'PE-25 residence permit', { hukouPlace: '340100', residencePermit: true }, 'yes', []],
  ['resident', 'PE-25 elsewhere, permit not known', { hukouPlace: '340100' }, 'depends', ['residencePermit']],
  ['resident', 'GR-01 Hong Kong, Macao, Taiwan without permit', { person: 'hmt', residencePermit: false }, 'no', []],
  ['resident', 'GR-03 foreigners: not found', { person: 'foreign' }, 'unknown', []],
  ['transfer', 'PE-15 to another province', { movingTo: '330100' }, 'yes', []],
  ['transfer', 'PE-15 where to?', {}, 'depends', ['movingTo']],
  ['transfer', 'PE-15 moving, wherever it may be', { next: 'moving' }, 'yes', []],
  [
    'transfer',
    'PE-18 moving at 52: the pension turns on the place',
    { next: 'moving', sex: 'male', birthMonth: '1974-02', hukouPlace: '340100' },
    'depends',
    ['movingTo'],
  ],
  ['transfer', 'PE-04 a district of the same city', { movingTo: '310115' }, 'no', []],
  [
    'transfer',
    'PE-15 a pension already drawn',
    { exit: 'retired', sex: 'male', birthMonth: '1964-01', months: { pension: 300 } },
    'no',
    [],
  ],
  ['agency', 'PR-02 hanging on to a company', {}, 'no', []],
  ['pause', 'PE-04 before the new law', {}, 'yes', []],
  ['retire', 'PE-07 nothing known', {}, 'unknown', ['birthMonth', 'sex']],
  ['retire', "PE-07 a woman's post", { sex: 'female', birthMonth: '1980-01' }, 'unknown', ['post']],
  ['retire', 'PE-07 not yet', { sex: 'male', birthMonth: '1988-03' }, 'no', []],
  ['retire', 'PE-05 of age, months not known', { sex: 'male', birthMonth: '1965-01' }, 'depends', ['months.pension']],
  ['retire', 'PE-05 of age with the months', { sex: 'male', birthMonth: '1965-01', months: { pension: 180 } }, 'yes', []],
  ['retire', 'PE-06 of age and one month short', { sex: 'male', birthMonth: '1965-01', months: { pension: 179 } }, 'depends', []],
  ['retire', 'PE-08 early by choice', { sex: 'male', birthMonth: '1966-10', months: { pension: 300 } }, 'depends', []],
] as [RouteId, string, Partial<Profile>, string, string[]][])('%s', (id, title, facts, verdict, needs) => {
  it(title, () => {
    expect(route(id, facts)).toMatchObject({ verdict, needs })
  })
})

describe('the Medical Security Law from 2027-01-01 (ME-03, ME-04)', () => {
  it('ME-03 pausing everything conforms on 31 December 2026 and no longer on 1 January 2027', () => {
    expect(route('pause', {}, '2026-12-31').verdict).toBe('yes')
    expect(route('pause', {}, '2027-01-01')).toMatchObject({
      verdict: 'depends',
      schemes: [
        { insurance: 'pension', verdict: 'yes' },
        { insurance: 'medical', verdict: 'no' },
      ],
    })
  })

  it('ME-03 who leaves after it begins may not pause medical, also when asking before', () => {
    const medical = (leftOn: string) =>
      full({ leftOn }, '2026-12-01')
        .routes.find(({ id }) => id === 'pause')
        ?.schemes.find(({ insurance }) => insurance === 'medical')
    expect(medical('2026-12-31')?.verdict).toBe('yes')
    expect(medical('2027-01-15')).toMatchObject({ verdict: 'no', rule: 'ME-03' })
  })

  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
    ['2026-12-31', true],
  ])('on %s the premium of 2027 is told to be unknown: %s', (today, told) => {
    const { warnings } = route('resident', { leftOn: '2026-06-30' }, today)
    expect(warnings.some(({ zh }) => zh.startsWith('2027年度居民医保个人缴多少没有查到'))).toBe(told)
  })

  it('ME-04 is announced before and stated after', () => {
    const words = (today: string) => route('resident', {}, today).warnings.find((warning) => warning.rule === 'ME-04')?.zh
    expect(words('2026-12-31')).toContain('2027年1月1日起')
    expect(words('2027-01-01')).not.toContain('2027年1月1日起')
  })
})

describe('moving after fifty, a temporary account, and other facts that change one route', () => {
  it('PE-18 a man of 50 moving away from his hukou is told of the temporary account; at 49 he is not', () => {
    const to = { movingTo: '330100', hukouPlace: '340100', sex: 'male' } as const
    expect(rules('transfer', { ...to, birthMonth: '1976-11' })).toContain('PE-18')
    expect(rules('transfer', { ...to, birthMonth: '1976-12' })).not.toContain('PE-18')
  })

  it('PE-18 not on going home', () => {
    expect(rules('transfer', { movingTo: '340100', hukouPlace: '340100', sex: 'male', birthMonth: '1970-01' })).not.toContain('PE-18')
  })

  it.each<[string, object, string, string[]]>([
    ['at 50 with hukou in a third province the relation stays behind', { hukouPlace: '340100', birthMonth: '1976-11' }, 'depends', []],
    ['at 49 it moves', { hukouPlace: '340100', birthMonth: '1976-12' }, 'yes', []],
    ['at 52 to the hukou place it moves', { hukouPlace: '330200', birthMonth: '1974-02' }, 'yes', []],
    ['at 52 hukou decides', { birthMonth: '1974-02' }, 'depends', ['hukouPlace']],
  ])('PE-18 %s', (_, facts, verdict, needs) => {
    const transfer = full({ movingTo: '330100', sex: 'male', ...facts }).routes.find(({ id }) => id === 'transfer')
    expect(transfer?.schemes[0]).toMatchObject({ insurance: 'pension', verdict, needs })
    expect(transfer?.schemes[0]?.reason.zh.includes('临时账户')).toBe(verdict === 'depends')
  })

  it('PE-18 a woman of 40', () => {
    const to = { movingTo: '330100', hukouPlace: '340100', sex: 'female' } as const
    expect(rules('transfer', { ...to, birthMonth: '1986-11' })).toContain('PE-18')
    expect(rules('transfer', { ...to, birthMonth: '1986-12' })).not.toContain('PE-18')
  })

  it('ME-08 fewer than two continuous years: the free switch is not promised', () => {
    const words = (medical: number) => route('resident', { months: { medical } }).reasons.find((reason) => reason.rule === 'ME-08')?.zh
    expect(words(23)).toContain('可能要等')
    expect(words(24)).not.toContain('可能要等')
  })

  it('MA-01 pregnant or planning: warned before pausing', () => {
    expect(rules('pause', { maternity: true })).toContain('MA-01')
    expect(rules('pause')).not.toContain('MA-01')
  })

  it('HF-08 the housing fund is open to volunteers from 20 September 2026', () => {
    expect(rules('flexible', { leftOn: '2026-08-01' }, '2026-09-19')).not.toContain('HF-08')
    expect(rules('flexible', { leftOn: '2026-08-01' }, '2026-09-20')).toContain('HF-08')
  })

  it('PR-01 the agency route names the fine and the lawful forms (PR-04)', () => {
    expect(rules('agency')).toEqual(expect.arrayContaining(['PR-01', 'PR-02', 'PR-03', 'PR-04']))
  })

  it("flexible papers: an outsider's permit is not asked of a local", () => {
    expect(route('flexible', { insuredPlace: '530100', hukouPlace: '530100' }).documents).not.toContain('residence-permit')
    expect(route('flexible', { insuredPlace: '530100', hukouPlace: '340100' }).documents).toContain('residence-permit')
  })

  it.each([
    [
      'CH-05 Guangzhou, from elsewhere: registration, no hukou booklet, permit or licence',
      { insuredPlace: '440100', hukouPlace: '340100' },
      ['id-card', 'employment-registration'],
      ['hukou-book', 'residence-permit', 'business-licence'],
    ],
    ['CH-05 Guangzhou, local: no registration', { insuredPlace: '440100', hukouPlace: '440100' }, ['id-card'], ['employment-registration']],
    ['Shanghai: registration of everybody', { hukouPlace: '310101' }, ['employment-registration'], []],
    [
      'GR-01 Hong Kong, Macao, Taiwan: their own permit',
      { insuredPlace: '440100', person: 'hmt' },
      ['hmt-permit'],
      ['residence-permit', 'hukou-book', 'id-card'],
    ],
  ] as [string, Partial<Profile>, string[], string[]][])('papers: %s', (_, facts, asked, unasked) => {
    expect(route('flexible', facts).documents).toEqual(expect.arrayContaining(asked))
    for (const paper of unasked) expect(route('flexible', facts).documents).not.toContain(paper)
  })

  it('GR-01 the resident route asks no hukou booklet of people from Hong Kong, Macao and Taiwan', () => {
    expect(route('resident', { person: 'hmt' }).documents).toEqual(['hmt-permit'])
  })

  it.each([
    ['Shanghai registers everybody', { hukouPlace: '310101' }, true],
    ['Guangzhou registers people from elsewhere', { insuredPlace: '440100', hukouPlace: '340100' }, true],
    ['not the registered', { insuredPlace: '440100', hukouPlace: '340100', employmentRegistered: true }, false],
    ['not locals', { insuredPlace: '440100', hukouPlace: '440100' }, false],
    ['not where nothing asks for it', { insuredPlace: '370200', hukouPlace: '370200' }, false],
  ] as [string, Partial<Profile>, boolean][])('the step of registering flexible work: %s', (_, facts, asked) => {
    expect(route('flexible', facts).steps.some((step) => step.zh.includes('灵活就业登记'))).toBe(asked)
  })

  it.each([
    ['an older text is worth a question, no more', '330100', /作不作数/, /先看你原来/],
    ['a text that lifts the permit is asked for first', '460100', /先看你原来/, /作不作数/],
    ['a text that lifts nothing is told as it is', '350200', /满十年/, /先看你原来/],
  ] as [string, string, RegExp, RegExp][])('people once insured here by an employer: %s', (_, insuredPlace, said, unsaid) => {
    const words = route('flexible', { insuredPlace, hukouPlace: '340100' })
      .reasons.map((reason) => reason.zh)
      .join()
    expect(words).toMatch(said)
    expect(words).not.toMatch(unsaid)
  })

  it('ME-01 that medical cannot be paid alone in Changsha is said to people from elsewhere only', () => {
    const said = (hukouPlace: string) =>
      route('flexible', { insuredPlace: '430100', hukouPlace }).reasons.some((reason) => reason.zh.includes('不能只缴医保'))
    expect([said('340100'), said('430100')]).toEqual([true, false])
  })

  it.each([
    ['360600', '34.25元'],
    ['510400', '19元'],
    ['130200', '11元'],
    ['130900', '108元'],
    ['120000', '大额医疗'],
    ['150400', '150元'],
  ])('what is charged beside the medical figure of %s is said where the sum is', (insuredPlace, said) => {
    const { monthly, warnings } = route('flexible', { insuredPlace, hukouPlace: insuredPlace })
    if (monthly?.lowest.parts.some((part) => part.insurance === 'medical'))
      expect(warnings.map((warning) => warning.zh).join()).toContain(said)
  })

  it('ME-25 in January the premium of this year is meant, in autumn that of the next', () => {
    const said = (today: string) =>
      route('resident', { leftOn: '2026-10-31' }, today)
        .warnings.map((warning) => warning.zh)
        .join()
    expect(said('2026-11-21')).toContain('2027年度')
    expect(said('2027-01-15')).not.toContain('2028年度')
  })

  it.each(['310000', '330100', '120000', '110000', '430100'])(
    'no door of %s is a site for jobs, exams or purchasing alone',
    (insuredPlace) => {
      const purposes = new Map(wholePolicy.portals.map((portal) => [portal.host, portal.purposes]))
      const doors = full({ insuredPlace })
        .routes.flatMap((entry) => entry.channels)
        .map(({ host }) => host)
      expect(doors.length).toBeGreaterThan(5)
      expect(
        doors.filter((host) => purposes.get(host ?? '')?.every((purpose) => /^(jobs|training|exams|procurement)$/.test(purpose))),
      ).toEqual([])
    },
  )

  it('every door that a place names for flexible workers has a document behind it', () => {
    const bare = [...wholePolicy.places.values()].flatMap((place) =>
      place.channels.filter(({ sources }) => sources.length === 0).map(({ name }) => `${place.code} ${name.zh}`),
    )
    expect(bare).toEqual([])
  })

  it('channels have English names', () => {
    const names = route('flexible', { insuredPlace: '310000' })
      .channels.filter((channel) => channel.id.includes(':'))
      .map((channel) => channel.name.en)
    expect(names).toEqual(
      expect.arrayContaining([
        'Shanghai eTax Bureau',
        'Shanghai HR and Social Security Bureau',
        'Shanghai Healthcare Security Bureau',
        'National Social Insurance Public Service Platform',
      ]),
    )
  })

  it("flexible workers in Shanghai are shown the city's own item, the tax bureau, the bureaus and the national platform", () => {
    const hosts = route('flexible', { insuredPlace: '310000' }).channels.map((channel) => channel.host)
    expect(hosts).toEqual(
      expect.arrayContaining(['zwdt.sh.gov.cn', 'etax.shanghai.chinatax.gov.cn', 'rsj.sh.gov.cn', 'ybj.sh.gov.cn', 'si.12333.gov.cn']),
    )
    expect(new Set(hosts.filter((host) => host !== null)).size).toBe(hosts.filter((host) => host !== null).length)
  })

  it('every door named is an official host of the data', () => {
    const hosts = new Set(wholePolicy.portals.map((portal) => portal.host))
    const channels = full({ insuredPlace: '310000' })
      .routes.flatMap((entry) => entry.channels)
      .filter((channel) => channel.id.includes(':'))
    expect(channels.length).toBeGreaterThan(5)
    expect(channels.filter((channel) => channel.host === null || !hosts.has(channel.host))).toEqual([])
  })
})

describe('places and dates at the edge', () => {
  it('a city outside the pack answers with its province and says so', () => {
    const answer = full({ insuredPlace: '540600' })
    expect(answer).toMatchObject({ place: '540600', placeNotInPack: true, answeredBy: '540000' })
    expect(answer.routes.every((entry) => entry.warnings.some((warning) => warning.zh.includes('西藏')))).toBe(true)
  })

  it("a district answers with its city, a municipality's district with the municipality", () => {
    expect(full({ insuredPlace: '440305' })).toMatchObject({ placeNotInPack: false, answeredBy: '440300' })
    expect(full({ insuredPlace: '310115' })).toMatchObject({ placeNotInPack: false, answeredBy: '310000' })
  })

  it.each([
    ['a code of no province', { insuredPlace: '990000' }, 'insuredPlace'],
    ['the nation', { insuredPlace: '000000' }, 'insuredPlace'],
    ['a hukou code of no province', { hukouPlace: '990000' }, 'hukouPlace'],
    ['leaving in 1986', { leftOn: '1986-11-21' }, 'leftOn'],
    ['leaving in thirty years', { leftOn: '2056-11-21' }, 'leftOn'],
    ['born after leaving', { birthMonth: '2026-11' }, 'birthMonth'],
    ['a month paid that has not come', { lastPaidMonth: '2099-10' }, 'lastPaidMonth'],
    ['two months after leaving, and still ahead', { lastPaidMonth: '2026-12' }, 'lastPaidMonth'],
    ['a new job years before leaving', { newJobFrom: '2020-01-01' }, 'newJobFrom'],
  ] as [string, Partial<Profile>, string][])('%s is an error that names the field', (_, facts, field) => {
    expect(() => full(facts)).toThrow(AssessError)
    expect(() => full(facts)).toThrow(field)
  })

  it('a leaving date ahead is a plan and says so', () => {
    const answer = full({ leftOn: '2027-03-31' })
    expect(answer.unknowns[0]?.text.zh).toContain('离职日期还没到')
    expect(answer.deadlines[0]?.date).toBe('2027-03-31')
  })

  it.each([
    ['110000', false],
    ['310000', false],
    ['330100', false],
    ['120000', false],
    ['320200', false],
    ['420100', false],
    ['370200', true],
  ])("ME-09 the hole in the nation's rules is named for %s only without a rule of its own", (insuredPlace, named) => {
    const unknowns = full({ insuredPlace }).unknowns.map((entry) => entry.text.zh)
    expect(unknowns.some((text) => text.includes('断缴等待'))).toBe(named)
    if (named) expect(unknowns.join()).toContain('青岛市')
  })

  it('what a route warns of is not listed again as unknown', () => {
    for (const insuredPlace of ['320200', '620100', '440100', '350300']) {
      const { routes, unknowns } = full({ insuredPlace })
      const warned = new Set(routes.flatMap((entry) => entry.warnings).map((warning) => warning.zh))
      expect(unknowns.filter((entry) => warned.has(entry.text.zh))).toEqual([])
      const of2027 = [...routes.flatMap((entry) => entry.warnings).map(({ zh }) => zh), ...unknowns.map(({ text }) => text.zh)].filter(
        (zh) => /2027 ?年度居民医保/.test(zh),
      )
      expect(of2027).toHaveLength(1)
    }
  })

  it('a leaving date before the Social Insurance Law says so', () => {
    expect(full({ leftOn: '2005-06-30' }).unknowns[0]?.text.zh).toContain('社会保险法')
  })
})

describe('months and jobs that may well be', () => {
  it.each([
    ['paid for the month after leaving', { lastPaidMonth: '2026-11' }],
    ['left in May, paid by oneself up to this month', { leftOn: '2026-05-31', lastPaidMonth: '2026-11' }],
    ['a plan: leaving in March, paid to March', { leftOn: '2027-03-31', lastPaidMonth: '2027-03' }],
    ['two jobs that overlap by some weeks', { newJobFrom: '2026-10-08' }],
  ] as [string, Partial<Profile>][])('%s', (_, facts) => {
    expect(full(facts).deadlines).toHaveLength(12)
  })
})

describe('PE-03 cashing in', () => {
  const words = (facts: Partial<Profile>) => route('transfer', facts).warnings.find((warning) => warning.rule === 'PE-03')?.zh
  it.each([['somebody who settles abroad', { next: 'abroad' }]] as [string, Partial<Profile>][])(
    '%s hears that leaving has rules of its own',
    (_, facts) => {
      expect(words(facts)).toContain('另有规定')
    },
  )

  it('everybody else hears that it cannot be done', () => {
    expect(words({})).toBe('养老保险不能中途退保取现。')
  })
})

describe('a grace already over', () => {
  it('ME-ZJ-02 is not offered by the pause route', () => {
    const said = route('pause', { insuredPlace: '330100', leftOn: '2026-07-31' })
      .warnings.map((warning) => warning.zh)
      .join()
    expect(said).toContain('已经过了')
    expect(said).not.toContain('以后再接医保')
  })
})

describe('what the employer owes (ED-17, ED-23)', () => {
  it.each([
    ['laid off', { exit: 'laid-off' }, ['ED-17'], ['ED-23']],
    ['laid off while pregnant', { exit: 'laid-off', maternity: true }, ['ED-17', 'ED-23'], []],
    ['dismissed for fault while pregnant: no bar, no severance', { exit: 'dismissed-fault', maternity: true }, [], ['ED-17', 'ED-23']],
    ['resigned', { exit: 'resigned' }, [], ['ED-17', 'ED-23']],
  ] as [string, Partial<Profile>, string[], string[]][])('%s', (_, facts, said, unsaid) => {
    const found = rules('unemployment-benefit', facts)
    expect(found).toEqual(expect.arrayContaining(said))
    for (const rule of unsaid) expect(found).not.toContain(rule)
  })
})

describe('a new job against the medical gap', () => {
  const words = (newJobFrom: string) =>
    route('new-employer', { insuredPlace: '310000', lastPaidMonth: '2026-10', newJobFrom })
      .reasons.map((reason) => reason.zh)
      .join()
  it.each([
    ['before cover ends', '2026-10-31', '接得上'],
    ['in the last month of grace', '2027-01-31', '没有超过免等待期'],
    ['a day later', '2027-02-01', '可能要等待'],
  ])('starting %s', (_, from, said) => {
    expect(words(from)).toContain(said)
  })
})

describe('paying alone in the new place', () => {
  const told = (codes: (code: string) => boolean) => {
    const policy = { ...wholePolicy, places: new Map([...wholePolicy.places].filter(([code]) => codes(code))) }
    return assess(person({ movingTo: '330100' }), policy, TODAY)
      .routes.find(({ id }) => id === 'transfer')
      ?.reasons.filter(({ zh }) => zh.includes('自己缴的话')).length
  }
  it('is told of both insurances, only where the data of that province is there', () => {
    expect(told(() => true)).toBe(2)
    expect(told((code) => !code.startsWith('33'))).toBe(0)
  })
})

describe('what is said only to whom it is about', () => {
  const said = (id: RouteId, facts: Partial<Profile>): string => {
    const { reasons, warnings } = route(id, facts)
    return [...reasons, ...warnings].map(({ zh }) => zh).join(' ')
  }
  const LET_GO = { exit: 'laid-off', months: { unemployment: 60 } } as const
  it.each<[next: Profile['next'], told: boolean]>([
    ['abroad', true],
    ['looking', false],
    [null, false],
  ])('that going abroad ends the benefit, to who plans %s: %s', (next, told) =>
    expect(said('unemployment-benefit', { ...LET_GO, next }).includes('你打算出境')).toBe(told),
  )
  it.each<[who: Profile['person'], rule: string | null]>([
    ['foreign', 'GR-03'],
    ['hmt', 'GR-01'],
    ['mainland', null],
    [null, null],
  ])('whose duty the insurance is, to somebody %s: %s', (who, rule) =>
    expect(rules('new-employer', { person: who, hukouPlace: null }).filter((id) => id === 'GR-03' || id === 'GR-01')).toEqual(
      rule === null ? [] : [rule],
    ),
  )
  it('the place’s word on people once insured there, to outsiders that an employer insured there', () => {
    const [code, place] = [...before2027.places].find(([, { leaverRoute }]) => leaverRoute !== null && leaverRoute.waives.length === 0)!
    const told = (facts: Partial<Profile>) =>
      JSON.stringify(route('flexible', { insuredPlace: code, ...facts })).includes(place.leaverRoute!.zh)
    const AWAY = { hukouPlace: code.startsWith('34') ? '330100' : '340100' }
    expect(told(AWAY)).toBe(true)
    expect(told({ ...AWAY, insuredHereByEmployer: false })).toBe(false)
    expect(told({ hukouPlace: code })).toBe(false)
  })
})
