import { describe, expect, it } from 'vitest'
import { assess, AssessError } from '../../../src/advisor/assess.ts'
import type { Assessment, RouteId } from '../../../src/advisor/assessment.ts'
import { openCase, type Case } from '../../../src/advisor/case.ts'
import { channelsFor, fundSites } from '../../../src/advisor/channels.ts'
import { englishName } from '../../../src/advisor/portalName.ts'
import { accountReasons } from '../../../src/advisor/leaving.ts'
import { medicalGapOf } from '../../../src/advisor/medicalGap.ts'
import { citedRules, toldBy } from '../../../src/advisor/cite.ts'
import { retireeStanding } from '../../../src/advisor/retireeMedical.ts'
import { route as made, scheme } from '../../../src/advisor/routes/route.ts'
import type { MedicalGapRule, Portal, Rule } from '../../../src/policy/schema.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY, withPlace } from './people.ts'

/*
 * Single parts of an answer at their bounds: who is told a thing, from which day on, and what a number is made of.
 */
const answer = (facts: Partial<Profile>, today = TODAY, policy = wholePolicy): Assessment => assess(person(facts), policy, today)
const open = (facts: Partial<Profile> = {}, policy = wholePolicy, today = TODAY): Case => openCase(person(facts), policy, today)
const route = (id: RouteId, facts: Partial<Profile>, today = TODAY, policy = wholePolicy) =>
  answer(facts, today, policy).routes.find((entry) => entry.id === id)!
const said = (...parameters: Parameters<typeof route>): string => {
  const { reasons, warnings, schemes, steps } = route(...parameters)
  return [...reasons, ...warnings, ...schemes.map(({ reason }) => reason), ...steps].map(({ zh }) => zh).join('\n')
}

describe('the doors of a route', () => {
  const portal = (host: string, change: Partial<Portal> = {}): Portal => ({
    host,
    name: `网站 ${host}`,
    operator: 'tax',
    place: '330100',
    purposes: ['services'],
    ...change,
  })
  const hosts = (portals: Portal[], withNamed = false, policy = wholePolicy) =>
    channelsFor(open({ insuredPlace: '330100' }, { ...policy, portals }), ['tax', 'hrss'], withNamed).map(({ host }) => host)

  it.each<[what: string, portals: Portal[], expected: string[]]>([
    ['the city’s before the province’s', [portal('p.cn', { place: '330000' }), portal('c.cn')], ['c.cn', 'p.cn']],
    ['at most two of one office', [portal('a.cn'), portal('b.cn'), portal('c.cn')], ['a.cn', 'b.cn']],
    [
      'two of each office',
      [portal('a.cn'), portal('b.cn'), portal('c.cn', { operator: 'hrss' }), portal('d.cn', { operator: 'hrss' })],
      ['a.cn', 'b.cn', 'c.cn', 'd.cn'],
    ],
    [
      'where something is done before where one asks, and that before what only announces',
      [portal('a.cn', { purposes: ['news'] }), portal('b.cn', { purposes: ['query'] })],
      ['b.cn', 'a.cn'],
    ],
    ['paying before asking', [portal('a.cn', { purposes: ['query'] }), portal('b.cn', { purposes: ['pay'] })], ['b.cn', 'a.cn']],
    ['by name among equals', [portal('b.cn'), portal('a.cn')], ['a.cn', 'b.cn']],
    ['one of two of the same name: the better one', [portal('a.cn', { name: '一' }), portal('b.cn', { name: '一' })], ['a.cn']],
    ['one host once, for all its offices', [portal('a.cn'), portal('a.cn', { operator: 'hrss', name: '二' })], ['a.cn']],
    ['none that is only for jobs', [portal('a.cn', { purposes: ['jobs'] }), portal('b.cn', { purposes: ['jobs', 'pay'] })], ['b.cn']],
    ['none that is old', [portal('a.cn', { purposes: ['services', 'legacy'] })], []],
    ['none that nobody vouches for', [portal('a.cn', { standing: 'unverified' })], []],
    ['one of which no purpose is known', [portal('a.cn', { purposes: [] })], ['a.cn']],
    ['none of another office', [portal('a.cn', { operator: 'hpf' })], []],
    ['none of another city', [portal('a.cn', { place: '330200' })], []],
    [
      'of the nation the two of the ministry only',
      ['www.12333.gov.cn', 'si.12333.gov.cn', 'other.gov.cn'].map((host) => portal(host, { operator: 'hrss', place: '000000' })),
      ['si.12333.gov.cn', 'www.12333.gov.cn'],
    ],
  ])('%s', (_, portals, expected) => expect(hosts(portals)).toEqual(expected))

  const named = (host: string | null, zh: string) => ({ host, name: { zh, en: zh }, sources: ['SH-FLEX'] })
  it.each<[what: string, channels: ReturnType<typeof named>[], expected: (string | null)[]]>([
    ['stand first', [named('own.cn', '自己的')], ['own.cn', 'a.cn']],
    ['stand for the office’s of the same name', [named('own.cn', '网站 a.cn')], ['own.cn']],
    ['stay, each of them, where they have no address', [named(null, '窗口'), named(null, '窗口')], [null, null, 'a.cn']],
  ])('those that the place names itself %s', (_, channels, expected) => {
    const policy = withPlace('330100', { channels: channels as never })
    expect(hosts([portal('a.cn')], true, policy)).toEqual(expected)
    expect(hosts([portal('a.cn')], false, policy)).toEqual(['a.cn'])
  })
  it('of the province where the city names none', () => {
    const channels = [named('own.cn', '省里的')] as never
    const policy = withPlace('330000', { channels })
    const none = { ...policy, places: new Map([...policy.places, ['330100', { ...policy.places.get('330100')!, channels: [] }]]) }
    expect(hosts([], true, none)).toEqual(['own.cn'])
  })
  it.each<[what: string, change: Partial<Portal>, found: boolean]>([
    ['where it is paid out', { purposes: ['withdraw'] }, true],
    ['where something is done', { purposes: ['services'] }, true],
    ['not where it is only looked up', { purposes: ['query'] }, false],
    ['not the province’s, which is of its offices only', { place: '330000' }, false],
    ['not another office’s', { operator: 'tax' }, false],
  ])('of the housing fund: %s', (_, change, found) => {
    const portals = [portal('f.cn', { operator: 'hpf', ...change })]
    expect(fundSites(open({ insuredPlace: '330100' }, { ...wholePolicy, portals }))).toHaveLength(found ? 1 : 0)
  })
  it('of the housing fund: one, and in Beijing that of the municipality', () => {
    const portals = ['a.cn', 'b.cn'].map((host) => portal(host, { operator: 'hpf', place: '110000' }))
    expect(fundSites(open({ insuredPlace: '110105' }, { ...wholePolicy, portals })).map(({ host }) => host)).toEqual(['a.cn'])
  })
})

describe('ME-15 medical months asked for in retirement, by what the rule says', () => {
  const stand = (params: object, paid: number | null, sex: Profile['sex'] = 'male', confidence = 0.9) => {
    const rule = { ...wholePolicy.rules.get('ME-ZJ-03')!, params: { men: 300, women: 240, ...params }, confidence }
    return retireeStanding({ ...open({ sex, months: { medical: paid } }), rule: (() => rule) as never })
  }
  it.each<[what: string, params: object, paid: number, sex: Profile['sex'], expected: object | null]>([
    ['a man', {}, 299, 'male', { needed: 300, missing: 1, sure: true }],
    ['a woman', {}, 239, 'female', { needed: 240, missing: 1, sure: true }],
    ['who has just enough', {}, 300, 'male', { needed: 300, missing: 0, sure: true }],
    ['who has more', {}, 301, 'male', { needed: 300, missing: 0, sure: true }],
    ['sex not known, where it decides', {}, 500, null, null],
    ['sex not known, where both are alike', { men: 240 }, 240, null, { needed: 240, missing: 0, sure: true }],
    ['some of them to be paid there', { local: 120 }, 300, 'male', { missing: 0, sure: false }],
    ['some of them to be paid in fact', { actual: 60 }, 300, 'male', { missing: 0, sure: false }],
    ['more asked for later', { more: true }, 300, 'male', { missing: 0, sure: false }],
    ['short is short, wherever they were paid', { local: 120 }, 299, 'male', { missing: 1, sure: true }],
    ['a rule for newcomers only', { newOnly: true }, 300, 'male', null],
    ['a rule for newcomers and others', { newOnly: false }, 300, 'male', { missing: 0 }],
  ])('%s', (_, params, paid, sex, expected) =>
    expected === null ? expect(stand(params, paid, sex)).toBeNull() : expect(stand(params, paid, sex)).toMatchObject(expected),
  )
  it.each([
    [0.79, false],
    [0.8, true],
    [0.81, true],
  ])('trusted %d: worked out %s', (confidence, known) => expect(stand({}, 300, 'male', confidence) !== null).toBe(known))
  it('months not known, or no rule', () => {
    expect(stand({}, null)).toBeNull()
    expect(retireeStanding({ ...open({ sex: 'male', months: { medical: 300 } }), rule: () => null })).toBeNull()
  })
})

describe('the wait after a gap', () => {
  const row = (change: Partial<MedicalGapRule>): MedicalGapRule => ({
    ...wholePolicy.places.get('310000')!.medicalGap[0]!,
    from: null,
    until: null,
    confidence: 0.9,
    graceMonths: null,
    waitMonths: null,
    coverAfterLastPaid: null,
    firstEnrolmentWait: null,
    ...change,
  })
  const gap = (city: Partial<MedicalGapRule>[], province: Partial<MedicalGapRule>[], today = TODAY, facts: Partial<Profile> = {}) => {
    const policy = withPlace('370200', { medicalGap: city.map(row) })
    const wide = { ...policy.places.get('370000')!, medicalGap: province.map(row) }
    const places = new Map([...policy.places, ['370000', wide]])
    return medicalGapOf(open({ insuredPlace: '370200', lastPaidMonth: '2026-10', ...facts }, { ...policy, places }, today))
  }
  const four = { months: 4, bound: 'exact' } as const
  const five = { months: 5, bound: 'at-most' } as const
  it.each<[what: string, city: Partial<MedicalGapRule>[], province: Partial<MedicalGapRule>[], expected: object]>([
    ['the city’s', [{ waitMonths: four }], [{ waitMonths: five }], four],
    ['the province’s, where the city has none', [], [{ waitMonths: five }], five],
    ['the nation’s at most, where neither has one', [], [], { months: 6, bound: 'at-most' }],
    ['a newcomer’s of the city before the province’s', [{ firstEnrolmentWait: 2 }], [{ waitMonths: five }], { months: 2, bound: 'exact' }],
    ['the city’s before a newcomer’s of the province', [{ waitMonths: four }], [{ firstEnrolmentWait: 2 }], four],
    ['of one place’s two that after a gap', [{ waitMonths: four, firstEnrolmentWait: 2 }], [], four],
    ['a newcomer’s from a doubtful text', [{ firstEnrolmentWait: 2, confidence: 0.79 }], [], { months: 2, bound: 'at-most' }],
    ['a newcomer’s from a firm text', [{ firstEnrolmentWait: 2, confidence: 0.8 }], [], { months: 2, bound: 'exact' }],
  ])('%s', (_, city, province, expected) => expect(gap(city, province).waitIfMissed).toEqual(expected))

  it.each<[what: string, city: Partial<MedicalGapRule>[], months: number | null]>([
    ['where it is printed and nothing spares a leaver', [{ firstEnrolmentWait: 2 }], 2],
    ['not where the place has a grace of its own', [{ firstEnrolmentWait: 2, graceMonths: 3 }], null],
    ['not where it is none', [{ firstEnrolmentWait: 0 }], null],
    ['not where none is printed', [{ waitMonths: four }], null],
  ])('a newcomer’s, told to a leaver: %s', (_, city, months) => expect(gap(city, []).newcomerWait?.months ?? null).toBe(months))

  it.each<[what: string, city: Partial<MedicalGapRule>, words: string]>([
    ['none', { waitMonths: { months: 0, bound: 'exact' } }, '重新缴费不用等'],
    ['exact', { waitMonths: four }, '要等4个月才能报销'],
    ['at most', { waitMonths: five }, '最长5个月'],
  ])('%s is said so', (_, city, words) =>
    expect(
      gap([city], [])
        .reasons.map(({ zh }) => zh)
        .join(''),
    ).toContain(words),
  )

  it.each<[today: string, words: string]>([
    ['2026-12-31', '2026年12月31日前接上缴费，不用等待'],
    ['2027-01-01', '但2027年2月28日前接上还不用等'],
    ['2027-02-28', '但2027年2月28日前接上还不用等'],
    ['2027-03-01', '2026年12月31日前接上才不用等，这个时间已经过了'],
  ])('two months of grace, four without a wait: on %s', (today, words) =>
    expect(
      gap([{ graceMonths: 2, noWaitUntilMonths: 4 }], [], today)
        .reasons.map(({ zh }) => zh)
        .join(''),
    ).toContain(words),
  )
  it.each<[cover: number, grace: number, ends: [string, string]]>([
    [0, 2, ['2026-10-31', '2026-12-31']],
    [1, 2, ['2026-11-30', '2026-12-31']],
    [3, 2, ['2027-01-31', '2027-01-31']],
  ])('cover %d months longer, grace %d: nobody has less time than cover', (coverAfterLastPaid, graceMonths, ends) => {
    const { coverEnds, graceEnds } = gap([{ coverAfterLastPaid, graceMonths }], [])
    expect([coverEnds, graceEnds]).toEqual(ends)
  })
  it.each<[lastPaid: string, words: string | null]>([
    ['2026-09', null],
    ['2026-08', '离职前还有1个月没缴'],
    ['2024-09', '离职前还有24个月没缴'],
    ['2024-08', '比离职早了25个月，请核对'],
  ])('ED-12 paid up to %s and left in October: %s', (lastPaidMonth, words) => {
    const told = gap([], [], TODAY, { lastPaidMonth }).reasons.filter(({ rule }) => rule === 'ED-12')
    expect(told.map(({ zh }) => zh).join('')).toEqual(words === null ? '' : expect.stringContaining(words))
  })
  it.each<[what: string, facts: Partial<Profile>, month: string, words: string | null]>([
    ['not left yet, paid to last month', { leftOn: '2026-12-15', lastPaidMonth: '2026-10' }, '2026-12', '你还没离职，单位应当缴到离职'],
    ['not left yet, paid to the month before', { leftOn: '2026-12-15', lastPaidMonth: '2026-09' }, '2026-09', '单位应当接着缴到离职'],
    ['not left yet, paid to the month of leaving', { leftOn: '2026-12-15', lastPaidMonth: '2026-12' }, '2026-12', null],
    ['leaves today', { leftOn: TODAY, lastPaidMonth: '2026-10' }, '2026-10', null],
    ['not given', { lastPaidMonth: null }, '2026-10', '没有填最后缴费月'],
    ['after leaving', { lastPaidMonth: '2026-11' }, '2026-11', '在离职之后，请核对'],
  ])('the last month paid: %s', (_, facts, month, words) => {
    const found = gap([], [], TODAY, facts)
    expect(found.lastPaidMonth).toBe(month)
    const [first] = found.reasons
    if (words === null) expect(first?.zh).toContain('通常缴到哪个月就管到哪个月底')
    else expect(first?.zh).toContain(words)
  })
})

describe('a first day in the new job, beside cover to the end of October and grace to the end of January', () => {
  it.each([
    ['2026-10-30', '原来的医保还没停'],
    ['2026-10-31', '原来的医保还没停'],
    ['2026-11-01', '没有断档的月份'],
    ['2026-11-30', '没有断档的月份'],
    ['2026-12-01', '没有超过免等待期（到2027年1月31日）'],
    ['2027-01-01', '没有超过免等待期（到2027年1月31日）'],
    ['2027-02-01', '入职时已过2027年1月31日'],
  ])('%s: %s', (newJobFrom, words) => expect(said('new-employer', { lastPaidMonth: '2026-10', newJobFrom })).toContain(words))
  it.each<[to: string | null, graceEnds: string]>([
    [null, '2027-01-31'],
    ['310115', '2027-01-31'],
    ['330100', '2026-11-30'],
  ])('who moves to %s has the time of that place, and cover as here', (movingTo, graceEnds) =>
    expect(answer({ lastPaidMonth: '2026-10', movingTo }).joining).toMatchObject({
      graceEnds,
      coverEnds: '2026-10-31',
      coverRule: 'ME-SH-04',
    }),
  )
})

describe('retiring, month by month', () => {
  // Born in October 1966: 21 months after January 1965, so six months later than 60, in April 2027; by choice from October 2026.
  it.each<[today: string, paid: number | null, verdict: string, words: string]>([
    ['2026-09-30', 180, 'no', '最早2026年10月可以自己选择弹性提前退休'],
    ['2026-10-01', 180, 'depends', '最早2026年10月），不选就到2027年4月'],
    ['2027-03-31', 180, 'depends', '不选就到2027年4月'],
    ['2027-04-01', 180, 'yes', '已到法定退休年龄，缴费年限也够'],
    ['2026-09-30', 179, 'no', '还没到：法定退休在2027年4月'],
    ['2026-10-01', 179, 'no', '还没到：法定退休在2027年4月'],
    ['2027-03-31', 179, 'no', '还没到：法定退休在2027年4月'],
    ['2027-04-01', 179, 'depends', '到龄了，还差1个月'],
    ['2026-09-30', null, 'no', '还没到：法定退休在2027年4月'],
    ['2026-10-01', null, 'depends', '还要看养老缴没缴满180个月'],
    ['2027-04-01', null, 'depends', '还要看养老缴没缴满180个月'],
  ])('on %s with %s months: %s', (today, pension, verdict, words) => {
    const facts = { leftOn: '2026-08-31', sex: 'male', birthMonth: '1966-10', months: { pension } } as const
    expect(route('retire', facts, today)).toMatchObject({
      verdict,
      needs: pension === null && verdict === 'depends' ? ['months.pension'] : [],
    })
    expect(said('retire', facts, today)).toContain(words)
  })
  it.each<[who: string, facts: Partial<Profile>, over: boolean]>([
    ['a month before the age', { birthMonth: '1966-05' }, false],
    ['in the month of the age', { birthMonth: '1966-04' }, true],
    ['retired, whatever the age', { birthMonth: '1970-01', exit: 'retired' }, true],
    ['who draws a pension', { birthMonth: '1970-01', drawing: 'pension' }, true],
    ['age not known', { birthMonth: null }, false],
  ])('GR-05 a new employer insures by agreement: %s', (_, facts, over) => {
    // Born in May 1966: 16 months after January 1965, five months later than 60, in October 2026; in April 1966 four, in August.
    const today = '2026-09-10'
    const found = route('new-employer', { leftOn: '2026-08-31', sex: 'male', ...facts }, today)
    expect(found.verdict).toBe(over ? 'depends' : 'yes')
    expect(found.reasons.some(({ rule }) => rule === 'GR-05')).toBe(over)
  })
})

describe('what is said only to whom it is about, from this side and the other', () => {
  const LET_GO = { exit: 'laid-off', months: { unemployment: 60 } } as const
  it.each<[words: string, id: RouteId, yes: Partial<Profile>, no: Partial<Profile>[]]>([
    [
      '你办过灵活就业登记',
      'unemployment-benefit',
      { ...LET_GO, employmentRegistered: true },
      [{ ...LET_GO, employmentRegistered: false }, LET_GO],
    ],
    [
      '你打算灵活就业：以灵活就业身份参保',
      'unemployment-benefit',
      { ...LET_GO, next: 'flexible', insuredPlace: '440300' },
      [
        { ...LET_GO, next: 'looking', insuredPlace: '440300' },
        { ...LET_GO, next: 'flexible', insuredPlace: '440100' },
        // Only an employer can insure them.
        { ...LET_GO, next: 'flexible', insuredPlace: '440300', person: 'foreign' },
        { ...LET_GO, next: 'flexible', insuredPlace: '440300', person: 'hmt', residencePermit: false },
      ],
    ],
    [
      '签了一般就领不了失业金',
      'unemployment-benefit',
      LET_GO,
      [
        { ...LET_GO, exit: 'resigned' },
        { ...LET_GO, exit: 'expired-renewal-refused' },
      ],
    ],
    ['用假的劳动关系领生育待遇', 'agency', { maternity: true }, [{ maternity: false }, {}]],
    ['你有生育的打算：自己缴的医保', 'flexible', { maternity: true }, [{ maternity: false }, {}]],
    ['你有生育的打算：生育待遇跟着职工医保走', 'pause', { maternity: true }, [{ maternity: false }, {}]],
    ['失业保险已缴的年限保留', 'pause', { months: { unemployment: 1 } }, [{ months: { unemployment: 0 } }]],
    [
      '至少把医保接上',
      'pause',
      { person: 'hmt', residencePermit: true },
      [{ person: 'hmt', residencePermit: false }, { person: 'hmt' }, { person: 'foreign' }],
    ],
    ['医保别长时间空着', 'pause', { person: 'foreign' }, [{}, { person: 'foreign', next: 'abroad' }]],
    [
      '先领港澳台居民居住证',
      'flexible',
      { person: 'hmt', residencePermit: false },
      [{ person: 'hmt', residencePermit: true }, { person: 'foreign' }],
    ],
    ['港澳台居民持居住证可以参加', 'resident', { person: 'hmt', residencePermit: true }, [{ person: 'hmt' }, { residencePermit: true }]],
    [
      '领职工养老金的人不再参加居民养老',
      'resident',
      { exit: 'retired', sex: 'male', birthMonth: '1964-01', months: { pension: 180 } },
      [
        { exit: 'retired', sex: 'male', birthMonth: '1964-01', months: { pension: 179 } },
        { sex: 'male', birthMonth: '1964-01', months: { pension: 180 } },
      ],
    ],
    ['离境或出境定居的，养老个人账户', 'transfer', { next: 'abroad' }, [{}, { next: 'looking' }]],
    ['离境或出境定居的，养老个人账户', 'transfer', { person: 'hmt' }, [{ person: 'mainland' }]],
    ['离境或出境定居的，养老个人账户', 'transfer', { person: 'foreign' }, [{ person: null }]],
    ['没有内地户口的人将来在哪里领', 'transfer', { person: 'foreign' }, [{}]],
    ['没有内地户口的人将来在哪里领', 'transfer', { person: 'hmt' }, [{ person: 'mainland' }]],
    ['还没有满10年的地方', 'transfer', { months: { pension: 119 } }, [{ months: { pension: 120 } }, {}]],
    ['要看其中在上海市缴了多少', 'transfer', { months: { pension: 120 } }, [{ months: { pension: 119 } }, {}]],
    [
      '你转去的是户口地',
      'transfer',
      { movingTo: '330100', hukouPlace: '330100' },
      [{ movingTo: '330100', hukouPlace: '330200' }, { movingTo: '330100' }, { hukouPlace: '330100' }],
    ],
    [
      '同一个月在两地都缴了养老的',
      'transfer',
      {
        paidByPlace: [
          { place: '310000', pensionMonths: 9 },
          { place: '330100', pensionMonths: 9 },
        ],
      },
      [{ paidByPlace: [{ place: '310000', pensionMonths: 9 }] }, {}],
    ],
    [
      '（离职当月）谁缴',
      'new-employer',
      { leftOn: '2026-10-30' },
      [{ leftOn: '2026-10-31' }, { leftOn: '2026-10-30', lastPaidMonth: '2026-10' }],
    ],
    ['（离职当月）谁缴', 'flexible', { leftOn: '2026-10-30', lastPaidMonth: '2026-09' }, [{ leftOn: '2026-10-30', exit: 'retired' }]],
    [
      '改为灵活就业身份缴费后，有的地方按原55岁起算',
      'flexible',
      { sex: 'female', post: 'worker', birthMonth: '1980-01' },
      [
        { sex: 'female', post: 'cadre', birthMonth: '1980-01' },
        { sex: 'male', birthMonth: '1980-01' },
        { sex: 'female', post: 'worker', birthMonth: '1970-01' },
      ],
    ],
    ['你符合领失业金的条件，先登记申领', 'flexible', LET_GO, [{ ...LET_GO, drawing: 'unemployment' }, { exit: 'resigned' }]],
    ['被退回不等于解除', 'unemployment-benefit', { dispatched: true }, [{ dispatched: false }, {}]],
    ['另加1个月工资', 'unemployment-benefit', { exit: 'dismissed-no-fault' }, [{ exit: 'laid-off' }, { exit: 'expired' }]],
    ['可以要2倍（2N）', 'unemployment-benefit', { exit: 'laid-off' }, [{ exit: 'expired' }, { exit: 'mutual-by-employer' }]],
    [
      '可以要2倍（2N）',
      'unemployment-benefit',
      { exit: 'dismissed-no-fault' },
      [{ exit: 'employer-closed' }, { exit: 'resigned-employer-fault' }],
    ],
    [
      '例外：单位按不低于原条件要续签',
      'unemployment-benefit',
      { exit: 'expired' },
      [{ exit: 'laid-off' }, { exit: 'expired-renewal-refused' }],
    ],
    [
      '协商解除必须是你自愿的',
      'unemployment-benefit',
      { exit: 'mutual-by-worker', maternity: true },
      [
        { exit: 'mutual-by-worker' },
        { exit: 'laid-off', maternity: true },
        { exit: 'mutual-by-worker', maternity: true, sex: 'male' },
        { maternity: true },
      ],
    ],
    [
      '已经怀孕，或者在产期、哺乳期内',
      'unemployment-benefit',
      { exit: 'expired', maternity: true, sex: 'female' },
      [
        { exit: 'expired', maternity: true, sex: 'male' },
        { exit: 'expired', maternity: false },
        { exit: 'employer-closed', maternity: true },
      ],
    ],
  ])('%s (%s)', (words, id, yes, no) => {
    expect(said(id, yes)).toContain(words)
    for (const facts of no) expect(said(id, facts), JSON.stringify(facts)).not.toContain(words)
  })
})

describe('a break, and what it costs on each way, on both sides of a day', () => {
  // Qingdao prints no rule of its own: three months of grace, at most six of waiting.
  const QINGDAO = { insuredPlace: '370200', hukouPlace: '370200', exit: 'resigned', lastPaidMonth: '2026-10' } as const
  it.each<[id: RouteId, today: string, words: string, unsaid: string]>([
    ['pause', '2026-10-31', '可以停，但2026年10月31日以后看病报销就没有了', '到期'],
    ['pause', '2026-11-01', '单位缴的医保已在2026年10月31日到期', '可以停，但2026年10月31日以后'],
    ['pause', '2026-12-31', '2027年1月31日以后再接医保，最长要等6个月', '免等待的时间到'],
    ['pause', '2027-01-31', '2027年1月31日以后再接医保，最长要等6个月', '免等待的时间到'],
    ['pause', '2027-02-01', '免等待的时间到2027年1月31日，已经过了', '以后再接医保'],
    ['flexible', '2027-01-31', '灵活就业', '免等待的时间到'],
    ['flexible', '2027-02-01', '最长要等6个月，这个月就缴的话，最晚大约2027年8月起能报', '断缴3个月以内'],
    ['transfer', '2027-01-31', '医保断缴3个月以内在新地方接上', '免等待的时间到'],
    ['transfer', '2027-02-01', '免等待的时间到2027年1月31日，已经过了', '医保断缴3个月以内在新地方接上'],
    ['resident', '2027-01-31', '转居民医保不用等，当月可用', '不能免等'],
    ['resident', '2027-02-01', '停了3个月以上，转过去不能免等：参保后一般要等3个月', '当月可用'],
    ['resident', '2027-09-30', '停了3个月以上', '年多'],
    ['resident', '2027-10-01', '停了1年多，转过去不能免等：一般要等3个月，再加断的1年每年1个月，共4个月左右', '停了3个月以上'],
    ['resident', '2028-10-01', '停了2年多，转过去不能免等：一般要等3个月，再加断的2年每年1个月，共5个月左右', '停了1年多'],
  ])('%s on %s: %s', (id, today, words, unsaid) => {
    expect(said(id, QINGDAO, today)).toContain(words)
    expect(said(id, QINGDAO, today)).not.toContain(unsaid)
  })
  it('years are counted in English as well', () => {
    const told = (today: string) =>
      route('resident', QINGDAO, today)
        .reasons.map(({ en }) => en)
        .join('\n')
    expect(told('2027-10-01')).toContain('more than 1 year ago')
    expect(told('2028-10-01')).toContain('more than 2 years ago')
  })

  const rows = (graceMonths: number | null, confidence: number, firstEnrolmentWait = 6) => {
    const [row] = wholePolicy.places.get('310000')!.medicalGap
    return withPlace('370200', {
      medicalGap: [{ ...row!, graceMonths, waitMonths: null, coverAfterLastPaid: null, firstEnrolmentWait, confidence }],
    })
  }
  it.each<[what: string, today: string, policy: () => typeof wholePolicy, words: string | null]>([
    ['within two months of grace, by a firm text', '2026-12-31', () => rows(2, 0.8), '断了不超过2个月并补齐的，接着算，不用等'],
    ['by a text that only hints at it', '2026-12-31', () => rows(2, 0.79), '没断多久的，先问能不能免等'],
    ['after it', '2027-01-01', () => rows(2, 0.8), '你断了2个月以上，多半要等'],
    ['no grace printed: within three months', '2027-01-31', () => rows(null, 0.9), '没断多久的，先问能不能免等'],
    ['no grace printed: after three', '2027-02-01', () => rows(null, 0.9), '你断了3个月以上，多半要等'],
    ['no wait for newcomers', '2026-12-31', () => rows(2, 0.8, 0), null],
  ])('a newcomer’s wait of six months: %s', (_, today, policy, words) => {
    const told = said('flexible', QINGDAO, today, policy())
    if (words === null) expect(told).not.toContain('一般要缴满')
    else expect(told).toContain(words)
  })
})

describe('residents’ schemes', () => {
  const schemes = (facts: Partial<Profile>) => route('resident', facts).schemes.map(({ verdict, needs }) => [verdict, ...needs])
  it.each<[who: string, facts: Partial<Profile>, both: string[]]>([
    ['local', { hukouPlace: '310000' }, ['yes']],
    ['with a permit', { hukouPlace: '340100', residencePermit: true }, ['yes']],
    ['without one', { hukouPlace: '340100', residencePermit: false }, ['depends']],
    ['not told', { hukouPlace: '340100' }, ['depends', 'residencePermit']],
    ['hukou not told either', {}, ['depends', 'hukouPlace', 'residencePermit']],
    ['hukou not told, with a permit', { residencePermit: true }, ['yes']],
    ['GR-01 with a permit', { person: 'hmt', residencePermit: true }, ['yes']],
    ['GR-01 without', { person: 'hmt', residencePermit: false }, ['no']],
    ['GR-01 not told', { person: 'hmt' }, ['depends', 'residencePermit']],
    ['GR-03 a foreigner', { person: 'foreign' }, ['unknown']],
  ])('%s', (_, facts, both) => expect(schemes(facts)).toEqual([both, both]))
  it.each<[who: string, facts: Partial<Profile>, papers: string[]]>([
    ['local', { hukouPlace: '310000' }, ['id-card', 'hukou-book']],
    ['from elsewhere', { hukouPlace: '340100' }, ['id-card', 'residence-permit', 'hukou-book']],
    ['GR-01', { person: 'hmt', residencePermit: true }, ['hmt-permit']],
    ['GR-01 without a permit: nothing to bring', { person: 'hmt', residencePermit: false }, []],
    ['GR-03', { person: 'foreign' }, []],
  ])('papers: %s', (_, facts, papers) => expect(route('resident', facts).documents).toEqual(papers))
})

describe('PE-18 at fifty, and at forty for a woman', () => {
  const transfer = (facts: Partial<Profile>) => route('transfer', { hukouPlace: '340100', movingTo: '330100', ...facts })
  const BORN = { sex: 'male', birthMonth: '1976-11' } as const
  it.each<[what: string, facts: Partial<Profile>, needs: string[] | null]>([
    ['a man of 50 to another province', BORN, []],
    ['a man of 49', { ...BORN, birthMonth: '1976-12' }, null],
    ['a woman of 40', { sex: 'female', birthMonth: '1986-11' }, []],
    ['a woman of 39', { sex: 'female', birthMonth: '1986-12' }, null],
    ['to the province of the hukou', { ...BORN, hukouPlace: '330200' }, null],
    ['within the province', { ...BORN, insuredPlace: '330200' }, null],
    ['where to is not told', { ...BORN, movingTo: null, next: 'moving' }, ['movingTo']],
    ['hukou is not told', { ...BORN, hukouPlace: null }, ['hukouPlace']],
    ['neither is told', { ...BORN, hukouPlace: null, movingTo: null, next: 'moving' }, ['movingTo', 'hukouPlace']],
    ['age not told', { sex: 'male' }, null],
    ['sex not told', { birthMonth: '1976-11' }, null],
    ['a foreigner', { ...BORN, person: 'foreign' }, null],
  ])('%s', (_, facts, needs) => {
    const [pension] = transfer(facts).schemes
    expect(pension?.verdict).toBe(needs === null ? 'yes' : 'depends')
    expect(pension?.needs).toEqual(needs ?? [])
    expect(pension?.rule === 'PE-18').toBe(needs !== null)
  })
  it.each<[what: string, from: string, to: string | null, rule: string, verdict: string, age: boolean]>([
    ['within Guangdong, which moves nothing', '440100', '440300', 'PE-GD-03', 'yes', false],
    ['out of Guangdong', '440100', '330100', 'PE-15', 'yes', true],
    ['into Guangdong', '330100', '440100', 'PE-15', 'yes', true],
    ['from Guangdong, not told where to', '440100', null, 'PE-15', 'depends', true],
    ['within a province that prints no rule', '330100', '330200', 'PE-15', 'yes', false],
    ['within the city', '440100', '440103', 'PE-15', 'no', false],
  ])('the pension of somebody who moves %s', (_, insuredPlace, movingTo, rule, verdict, age) => {
    const [pension, medical, unemployment] = transfer({ insuredPlace, movingTo }).schemes
    expect(pension).toMatchObject({ insurance: 'pension', rule, verdict })
    expect([medical?.rule, unemployment?.rule]).toEqual(['ME-16', 'UI-19'])
    // At fifty, away from the hukou.
    expect(transfer({ insuredPlace, movingTo, ...BORN }).warnings.some((reason) => reason.rule === 'PE-18')).toBe(age)
  })
  it.each<[what: string, facts: Partial<Profile>, certain: boolean]>([
    [
      'begun before fifty',
      { birthMonth: '1970-01', lastPaidMonth: '2026-10', paidByPlace: [{ place: '310000', pensionMonths: 130 }] },
      true,
    ],
    ['begun at fifty', { birthMonth: '1966-01', lastPaidMonth: '2026-10', paidByPlace: [{ place: '310000', pensionMonths: 129 }] }, false],
    [
      'begun a month before',
      { birthMonth: '1966-01', lastPaidMonth: '2026-10', paidByPlace: [{ place: '310000', pensionMonths: 130 }] },
      true,
    ],
    ['age not told', { birthMonth: null, paidByPlace: [{ place: '310000', pensionMonths: 130 }] }, false],
    ['sex not told', { birthMonth: '1980-01', sex: null, paidByPlace: [{ place: '310000', pensionMonths: 130 }] }, false],
    [
      'at home it is no matter',
      { birthMonth: '1966-01', hukouPlace: '310000', paidByPlace: [{ place: '310000', pensionMonths: 9 }] },
      true,
    ],
  ])('PE-17 the account is certain to be no temporary one: %s', (_, facts, certain) =>
    expect(answer({ sex: 'male', hukouPlace: '340100', ...facts }).drawingPlace?.certain).toBe(certain),
  )
})

describe('the English name of an office’s site', () => {
  const name = (zh: string, place: string | null, change: Partial<Portal> = {}) => {
    const portal: Portal = { host: 'a.cn', name: zh, operator: 'gov-service', place: '330100', purposes: [], ...change }
    return englishName(portal, place === null ? null : { zh: place, en: 'Place' })
  }
  it.each([
    ['杭州市人力资源和社会保障局', '杭州市', 'Place HR and Social Security Bureau'],
    ['浙江省人力资源和社会保障厅', '浙江省', 'Place HR and Social Security Department'],
    ['杭州市医疗保障局', '杭州市', 'Place Healthcare Security Bureau'],
    ['国家税务总局浙江省税务局', '浙江省', 'Place Tax Bureau'],
    ['国家税务总局浙江省电子税务局', '浙江省', 'Place eTax Bureau'],
    ['杭州住房公积金管理中心', '杭州市', 'Place Housing Provident Fund Centre'],
    ['浙江政务服务网', '浙江省', 'Place government service portal'],
    ['杭州市人民政府', '杭州市', "Place People's Government"],
    ['浙江统一认证', '浙江省', 'Place unified sign-in'],
    ['浙江人社公共服务 12333', '浙江省', 'Place HR and Social Security services 12333'],
    ['内蒙古政务服务网', '内蒙古自治区', 'Place government service portal'],
    ['广西统一认证', '广西壮族自治区', 'Place unified sign-in'],
    ['宁夏政务服务网', '宁夏回族自治区', 'Place government service portal'],
    ['新疆政务服务网', '新疆维吾尔自治区', 'Place government service portal'],
    ['西藏政务服务网', '西藏自治区', 'Place government service portal'],
    ['延边政务服务网', '延边朝鲜族自治州', 'Place government service site “延边政务服务网”'],
    ['市民中心', '杭州市', 'Place government service site “市民中心”'],
    ['杭州市医疗保障局网上大厅', '杭州市', 'Place government service site “杭州市医疗保障局网上大厅”'],
    ['新杭州市医疗保障局', '杭州市', 'Place government service site “新杭州市医疗保障局”'],
  ])('%s of %s', (zh, place, en) => expect(name(zh, place)).toBe(en))
  it.each<[operator: Portal['operator'], en: string]>([
    ['hrss', 'Place HR and social security site “网”'],
    ['nhsa', 'Place healthcare security site “网”'],
    ['tax', 'Place tax site “网”'],
    ['hpf', 'Place housing provident fund site “网”'],
    ['gov-service', 'Place government service site “网”'],
    ['other', 'Place official site “网”'],
  ])('whose name fits no pattern says what it is: %s', (operator, en) => expect(name('网', '杭州市', { operator })).toBe(en))
  it.each<[zh: string, place: string, en: string]>([
    ['国家医疗保障局', '000000', 'National Healthcare Security Administration'],
    ['12366 纳税服务平台', '000000', '12366 taxpayer service platform'],
    ['网', '000000', 'National tax site “网”'],
    ['北海市医疗保障局', '450500', 'Local tax site “北海市医疗保障局”'],
  ])('%s: of the nation, or of a city whose English name is not known', (zh, place, en) =>
    expect(name(zh, null, { place, operator: 'tax' })).toBe(en),
  )
})

describe('UI-GD-12 unemployment insurance for flexible workers stands as the pension does', () => {
  const [code, place] = [...wholePolicy.places].find(([, entry]) => entry.unemploymentOpen?.open === true && entry.code.slice(4) === '00')!
  const own = (facts: Partial<Profile>, change: object = {}) => {
    const unemploymentOpen = { ...place.unemploymentOpen!, from: null, until: null, ...change }
    const policy = withPlace(code, { unemploymentOpen })
    return route('flexible', { insuredPlace: code, hukouPlace: code, ...facts }, TODAY, policy).schemes.find(
      ({ insurance }) => insurance === 'unemployment',
    )
  }
  it.each<[what: string, facts: Partial<Profile>, change: object, verdict: string | null]>([
    ['local', {}, {}, 'yes'],
    ['shut', {}, { open: false }, null],
    ['its last day was yesterday', {}, { until: TODAY }, null],
    ['its last day is today', {}, { until: '2026-11-22' }, 'yes'],
    ['it begins tomorrow', {}, { from: '2026-11-22' }, null],
    ['who retires', { exit: 'retired' }, {}, null],
    ['of age', { sex: 'male', birthMonth: '1964-01' }, {}, null],
    ['a foreigner, who may not pay the pension', { person: 'foreign' }, {}, null],
  ])('%s', (_, facts, change, verdict) => expect(own(facts, change)?.verdict ?? null).toBe(verdict))
  it('somebody from elsewhere: as far as the pension, and by the same facts', () => {
    const facts = { insuredPlace: code, hukouPlace: '620100' }
    const [pension] = route('flexible', facts).schemes
    expect(own(facts)).toMatchObject({ verdict: pension?.verdict, needs: pension?.needs })
  })
})

describe('papers for enrolling as a flexible worker', () => {
  const papers = (documents: string[], facts: Partial<Profile>, admission: object = {}) =>
    route('flexible', facts, TODAY, withPlace('310000', { documents, ...admission })).documents
  const REST = ['social-security-card', 'leaving-certificate']
  const ALL = ['residence-permit', 'employment-registration', 'hukou-book']
  const OPEN = { rule: 'open', basis: 'own', from: null, until: null, confidence: 0.9, sources: ['SH-FLEX'] } as const
  const asked = { admission: { pension: { ...OPEN, rule: 'employment-registration' }, medical: null } }
  const unasked = { admission: { pension: OPEN, medical: OPEN } }
  it.each<[who: string, facts: Partial<Profile>, admission: object, expected: string[]]>([
    ['from elsewhere', { hukouPlace: '340100' }, unasked, ['id-card', ...ALL, ...REST]],
    ['hukou not told', {}, unasked, ['id-card', ...ALL, ...REST]],
    ['local', { hukouPlace: '310000' }, unasked, ['id-card', 'employment-registration', 'hukou-book', ...REST]],
    ['local, where outsiders have to register', { hukouPlace: '310000' }, asked, ['id-card', 'hukou-book', ...REST]],
    ['from elsewhere, where outsiders have to register', { hukouPlace: '340100' }, asked, ['id-card', ...ALL, ...REST]],
    ['GR-01', { person: 'hmt', residencePermit: true }, unasked, ['hmt-permit', 'employment-registration', ...REST]],
  ])('%s', (_, facts, admission, expected) => expect(papers(ALL, facts, admission)).toEqual(expected))
  it('each once', () => expect(papers(['id-card', 'social-security-card'], {}, unasked)).toEqual(['id-card', ...REST]))
  it.each<[what: string, change: object, expected: string[]]>([
    [
      'the province’s, where nothing was looked up for the city',
      { admission: { pension: null, medical: null } },
      ['id-card', 'business-licence', ...REST],
    ],
    ['not where its own list is short', { admission: { pension: null, medical: OPEN } }, ['id-card', ...REST]],
    ['not where its own pension text is known', { admission: { pension: OPEN, medical: null } }, ['id-card', ...REST]],
    [
      'its own before the province’s',
      { documents: ['hukou-book'], admission: { pension: null, medical: null } },
      ['id-card', 'hukou-book', ...REST],
    ],
  ])('%s', (_, change, expected) => {
    const policy = withPlace('370200', { documents: [], ...change })
    const province = { ...policy.places.get('370000')!, documents: ['business-licence'] }
    const places = new Map([...policy.places, ['370000', province]])
    expect(route('flexible', { insuredPlace: '370200', hukouPlace: '370200' }, TODAY, { ...policy, places }).documents).toEqual(expected)
  })
})

describe('a route of which one half is open', () => {
  it.each<[who: string, facts: Partial<Profile>, verdicts: string[], steps: boolean]>([
    ['retired with the months of a pension', { exit: 'retired', months: { pension: 180 } }, ['depends', 'no'], true],
    ['retired a month short', { exit: 'retired', months: { pension: 179 } }, ['depends', 'depends'], true],
    [
      'retired with enough for both',
      { insuredPlace: '330100', exit: 'retired', months: { pension: 180, medical: 240 } },
      ['no', 'no'],
      false,
    ],
  ])('residents’: %s', (_, facts, verdicts, steps) => {
    const found = route('resident', { sex: 'male', birthMonth: '1964-01', ...facts })
    expect(found.schemes.map(({ verdict }) => verdict)).toEqual(verdicts)
    expect(found.steps.length > 0).toBe(steps)
  })
  it.each<[who: string, facts: Partial<Profile>, verdicts: string[], steps: boolean]>([
    ['GR-03', { person: 'foreign' }, ['no', 'no'], false],
    ['who draws a pension and may owe medical', { drawing: 'pension' }, ['no', 'depends'], true],
    ['GR-01 leaving for good', { person: 'hmt', residencePermit: true, next: 'abroad' }, ['yes', 'yes'], false],
  ])('by oneself: %s', (_, facts, verdicts, steps) => {
    const found = route('flexible', facts)
    expect(found.schemes.map(({ verdict }) => verdict)).toEqual(verdicts)
    expect(found.steps.length > 0).toBe(steps)
  })
})

describe('what rests on a rule', () => {
  const [day, past, ahead, announced] = ['ED-01', 'ED-02', 'ED-08', 'ED-09']
  const policy = () => {
    const rule = (id: string, change: Partial<Rule>): [string, Rule] => [id, { ...wholePolicy.rules.get(id)!, ...change } as Rule]
    const rules = new Map([
      ...wholePolicy.rules,
      rule(day!, { from: TODAY, until: null }),
      rule(past!, { from: null, until: TODAY }),
      rule(ahead!, { from: '2026-11-22', until: null }),
      rule(announced!, { from: '2026-11-22', until: null, announced: true }),
    ])
    return { ...wholePolicy, rules }
  }
  const because = (rule: string, zh = rule) => ({ rule, zh, en: zh })
  const IDS = [day!, past!, ahead!, announced!, 'ZZ-99']
  const found = (parts: Parameters<typeof made>[2], facts: Partial<Profile> = {}) => {
    const c = openCase(person(facts), wholePolicy, TODAY)
    return made({ ...c, policy: policy() }, 'pause', parts)
  }
  it('is said while the rule holds, or where it was announced', () => {
    const { reasons, warnings } = found({ reasons: IDS.map((id) => because(id)), warnings: IDS.map((id) => because(id)) })
    const said = [day, announced, 'ZZ-99']
    expect(reasons.map(({ rule }) => rule)).toEqual(said)
    expect(warnings.map(({ rule }) => rule)).toEqual(said)
  })
  it('what the schemes need the route needs, each once', () =>
    expect(
      found({
        needs: ['exit'],
        schemes: [scheme('pension', 'yes', 'PE-01', '', '', ['sex', 'exit']), scheme('medical', 'no', 'ME-01', '', '', ['sex', 'post'])],
      }),
    ).toMatchObject({ needs: ['exit', 'sex', 'post'], verdict: 'depends', steps: [], channels: [], monthly: null, yearly: [], ask: [] }))
  it('nothing given is nothing said, but that the city is not in the data', () => {
    expect(found({})).toMatchObject({ reasons: [], warnings: [], schemes: [], needs: [], documents: [] })
    expect(found({}, { insuredPlace: '540600' }).warnings.map(({ rule }) => rule)).toEqual(['CH-09'])
  })
  it('is cited with its words and its source, each rule once and no unknown one', () => {
    const c = open()
    const rule = wholePolicy.rules.get('PE-01')!
    const cited = citedRules(c, ['PE-01', 'PE-01', 'ZZ-99'])
    expect(Object.keys(cited)).toEqual(['PE-01'])
    expect(cited['PE-01']).toMatchObject({ statement: rule.statement, source: { id: rule.source }, confidence: rule.confidence })
    expect(toldBy([rule])).toEqual([{ rule: 'PE-01', ...rule.statement }])
  })
  it.each<[what: string, facts: Partial<Profile>, cites: string[]]>([
    ['every way', {}, ['ED-01', 'ME-SH-02', 'ME-SH-04', 'PE-10', 'UI-01', 'DS-01']],
    ['severance', { exit: 'laid-off', wage: 9000 }, ['ED-17', 'ED-18', 'ED-19', 'ED-22']],
    ['a newcomer’s wait', { insuredPlace: '120000' }, ['ME-TJ-02']],
    ['the pension', { sex: 'male', birthMonth: '1980-01' }, ['PE-07', 'PE-20', 'PE-21']],
    ['the amount of the benefit', { exit: 'laid-off', months: { unemployment: 60 } }, ['UI-SH-01', 'UI-SH-02']],
    ['the subsidy', { insuredPlace: '370200', hukouPlace: '370200', subsidyGroups: ['hard-to-employ'] }, ['GR-07']],
    ['unemployment insurance of one’s own', { insuredPlace: '110000', hukouPlace: '110000' }, ['UI-BJ-01']],
    ['where one joins', { movingTo: '330100' }, ['ME-ZJ-02']],
  ])('the answer cites what it rests on: %s', (_, facts, cites) =>
    expect(Object.keys(answer(facts).rules)).toEqual(expect.arrayContaining(cites)),
  )
})

describe('what the place itself says of paying alone', () => {
  const told = (change: object, facts: Partial<Profile> = { hukouPlace: '340100' }) =>
    said('flexible', facts, TODAY, withPlace('310000', change))
  it.each<[what: string, pension: boolean | null, medical: boolean | null, hukouPlace: string, words: string | null]>([
    ['each by itself', true, true, '340100', '养老和医保可以只选一样'],
    ['the pension alone', true, false, '310000', '可以只缴养老'],
    ['the pension alone, medical not known', true, null, '340100', '可以只缴养老'],
    ['medical not alone, to somebody from elsewhere', null, false, '340100', '不能只缴医保，要先缴养老'],
    ['medical not alone, to a local', null, false, '310000', null],
    ['nothing', null, null, '340100', null],
    ['medical alone', null, true, '340100', null],
  ])('%s', (_, pension, medical, hukouPlace, words) => {
    const found = told({ alone: { pension, medical } }, { hukouPlace })
    for (const each of ['养老和医保可以只选一样', '可以只缴养老', '不能只缴医保，要先缴养老'])
      expect(found.includes(each)).toBe(each === words)
  })
  const EASE = { for: ['pension'], waives: ['residence-permit'], zh: '原来在本市参保的可以接着缴。', en: 'Go on.', sources: ['SH-FLEX'] }
  it.each<[what: string, change: object, words: string, rule: string]>([
    ['what is waived', {}, '先看你原来是不是由上海市的单位参保：原来在本市参保的', 'PE-24'],
    ['of medical only', { for: ['medical'] }, '先看你原来是不是由上海市的单位参保', 'ME-14'],
    ['of an older text', { older: true }, '现在还作不作数，先打12333问', 'PE-24'],
    ['of an older text on medical', { older: true, for: ['medical'] }, '现在还作不作数，先打12393问', 'ME-14'],
    ['nothing is waived', { waives: [] }, '原来在本市参保的可以接着缴。', 'PE-24'],
  ])('to those insured there before: %s', (_, change, words, rule) => {
    const found = route('flexible', { hukouPlace: '340100' }, TODAY, withPlace('310000', { leaverRoute: { ...EASE, ...change } as never }))
    expect(found.reasons.some((reason) => reason.zh.includes(words) && reason.rule === rule)).toBe(true)
  })
  it.each<[insurance: 'pension' | 'medical' | 'all', every: string[], words: string | null]>([
    ['all', ['month'], null],
    ['all', ['quarter'], '这里按季缴，不是每月缴。'],
    ['medical', ['year'], '这里医保按年缴，不是每月缴。'],
    ['pension', ['half-year'], '这里养老按半年缴，不是每月缴。'],
    ['all', ['month', 'year'], '可以按月、按年缴。'],
    ['medical', ['month', 'quarter'], '医保可以按月、按季缴。'],
  ])('how often: %s by %j', (insurance, every, words) => {
    const paymentFrequency = [{ insurance, every, from: null, until: null, sources: ['SH-FLEX'] }]
    const steps = route(
      'flexible',
      { hukouPlace: '310000' },
      TODAY,
      withPlace('310000', { paymentFrequency: paymentFrequency as never }),
    ).steps
    const last = steps.at(-1)?.zh
    if (words === null) expect(last).toContain('在税务渠道选基数')
    else expect(last).toBe(words)
  })
  it('a rhythm that has run out is not told', () => {
    const paymentFrequency = [{ insurance: 'all', every: ['quarter'], from: null, until: TODAY, sources: ['SH-FLEX'] }]
    expect(told({ paymentFrequency })).not.toContain('按季')
  })
  it.each<[what: string, city: object | null, province: object | null, words: boolean]>([
    ['of the province, where the city is silent', null, {}, true],
    ['not where the city speaks', { open: false }, {}, false],
    ['not where the province shut it', null, { open: false }, false],
    ['not where it has run out', null, { until: TODAY }, false],
    ['not where neither speaks', null, null, false],
  ])('unemployment insurance by the statute %s', (_, city, province, words) => {
    const text = { open: true, from: null, until: null, sources: ['SH-FLEX'] }
    const policy = withPlace('370200', { unemploymentOpen: (city === null ? null : { ...text, ...city }) as never })
    const wide = { ...policy.places.get('370000')!, unemploymentOpen: (province === null ? null : { ...text, ...province }) as never }
    const places = new Map([...policy.places, ['370000', wide]])
    const found = said('flexible', { insuredPlace: '370200', hukouPlace: '370200' }, TODAY, { ...policy, places })
    expect(found.includes('的条例允许灵活就业的人自愿参加失业保险')).toBe(words)
  })
  it.each<[today: string, newJobFrom: string | null, rule: string]>([
    ['2026-12-31', null, 'ME-20'],
    ['2027-01-01', null, 'ME-04'],
    ['2026-12-31', '2026-12-31', 'ME-20'],
    ['2026-12-31', '2027-01-01', 'ME-04'],
    ['2027-01-01', '2026-12-15', 'ME-04'],
  ])('two schemes at once: on %s, with a new job from %s', (today, newJobFrom, rule) =>
    expect(route('new-employer', { newJobFrom, leftOn: '2026-12-10' }, today).warnings[0]?.rule).toBe(rule),
  )
  it.each<[today: string, words: string]>([
    ['2026-12-31', '2027年1月1日起，没有职工医保和其他国家保障的人应当参加居民医保'],
    ['2027-01-01', '按《医疗保障法》，没有职工医保和其他国家保障的人应当参加居民医保'],
  ])('ME-03 on %s', (today, words) => expect(said('resident', {}, today)).toContain(words))
  it.each<[today: string, who: Profile['person'], words: boolean]>([
    ['2026-12-31', 'mainland', true],
    ['2027-01-01', 'mainland', false],
    ['2026-12-31', 'foreign', false],
  ])('ME-03 told ahead to who pauses: on %s, %s', (today, who, words) =>
    expect(said('pause', { person: who }, today).includes('停着不缴就不合规定了')).toBe(words),
  )
})

describe('the residents’ premium', () => {
  const yearly = (change: object | null, today = TODAY) => {
    const rest = wholePolicy.places.get('310000')!.figures.filter(({ kind }) => kind !== 'resident-medical-premium')
    const [row] = rest
    const premium = {
      ...row!,
      kind: 'resident-medical-premium',
      value: 480,
      unit: 'yuan/year',
      from: '2026-01',
      until: '2027-01',
      ...change,
    }
    const figures = change === null ? rest : [...rest, premium as never]
    return route('resident', { hukouPlace: '310000' }, today, withPlace('310000', { figures })).yearly
  }
  const label = { zh: '成年人', en: 'Adults' }
  it.each<[what: string, change: object, name: string, status: string]>([
    ['has the name that is printed', { label }, '成年人', 'in-force'],
    ['has its own where none is', {}, '居民医保个人缴费', 'in-force'],
    ['is the last known once it ran out', { until: '2026-11' }, '居民医保个人缴费', 'expired'],
  ])('%s', (_, change, name, status) => {
    const [found] = yearly(change)
    expect(found).toMatchObject({ fen: 48_000, status, label: { zh: name } })
    expect(found?.trace).toMatchObject({ formula: '480 = 480', rounding: null, rules: ['ME-25'], label: { zh: '居民医保一年' } })
    const [operand, ...more] = found?.trace.operands ?? []
    expect(more).toEqual([])
    expect(operand).toMatchObject({ value: 480, unit: 'yuan/year', figure: { kind: 'resident-medical-premium' } })
    expect(operand?.label.zh).toBe('label' in change ? '成年人' : '标准')
  })
})

describe('where something is missing', () => {
  it('the day is no day: an error that names it', () => {
    for (const day of ['2026-02-30', '2026-11', '', 'today']) {
      expect(() => answer({}, day)).toThrow(AssessError)
      expect(() => answer({}, day)).toThrow(/today.*YYYY-MM-DD/)
    }
  })
  it.each<[field: string, facts: Partial<Profile>, words: RegExp]>([
    ['insuredPlace', { insuredPlace: '710000' }, /31 provinces/],
    ['hukouPlace', { hukouPlace: '990000' }, /begins with a province/],
    ['movingTo', { movingTo: '990000' }, /begins with a province/],
    ['leftOn', { leftOn: '1999-01-21' }, /expected a leaving date from 1999-01-22 to 2036/],
    ['lastPaidMonth', { lastPaidMonth: '2027-12' }, /expected a month not later than/],
    ['newJobFrom', { newJobFrom: '2020-01-01' }, /after the one that was left on 2026-10-31/],
    ['startedOn', { startedOn: '2026-11-01' }, /the job began before it was left/],
    ['birthMonth', { birthMonth: '2015-01' }, /16 to 100 years before leaving/],
  ])('%s that cannot be: what was expected', (field, facts, words) => {
    expect(() => answer(facts)).toThrow(words)
    expect(() => answer(facts)).toThrow(field)
  })
  it('no months by place: no province that pays', () => {
    for (const paidByPlace of [null, []]) expect(answer({ hukouPlace: '340100', paidByPlace }).drawingPlace).toBeNull()
  })
  it('the name of a province that is not in the data', () => {
    const places = new Map([...wholePolicy.places].filter(([code]) => !code.startsWith('34')))
    const facts = { hukouPlace: '340100', paidByPlace: [{ place: '310000', pensionMonths: 9 }] }
    expect(answer(facts, TODAY, { ...wholePolicy, places }).drawingPlace).toMatchObject({ place: '340000', name: { zh: '那个省' } })
    expect(answer(facts).drawingPlace).toMatchObject({ place: '340000', name: { zh: '安徽省' } })
  })
  it.each<[who: string, facts: Partial<Profile>, told: number]>([
    ['a foreigner', { person: 'foreign' }, 2],
    ['GR-02', { person: 'hmt' }, 2],
    ['of whom no rule speaks', { person: 'mainland' }, 0],
    ['not told', {}, 0],
  ])('what becomes of the accounts: %s', (_, facts, told) => expect(accountReasons(open(facts))).toHaveLength(told))
  it('retiring from the mainland for good, with no rule on the account yet: 12333 is asked', () => {
    const rules = new Map(wholePolicy.rules)
    rules.set('GR-04', { ...(rules.get('GR-04') as Rule), from: '2090-01-01' })
    expect(said('retire', { person: 'foreign', next: 'abroad' }, TODAY, { ...wholePolicy, rules })).toContain('走之前打12333问清楚')
    expect(said('retire', { person: 'foreign', next: 'abroad' })).not.toContain('走之前打12333问清楚')
  })
})
