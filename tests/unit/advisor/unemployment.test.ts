import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY, withPlace } from './people.ts'

const answer = (facts: Partial<Profile>, today = TODAY) => assess(person(facts), wholePolicy, today).unemployment
const paid = (unemployment: number) => ({ months: { unemployment } })

describe('who is due unemployment benefit', () => {
  it.each([
    ['UI-01 twelve months and laid off', { exit: 'laid-off', ...paid(12) }, 'yes', []],
    ['UI-01 eleven months', { exit: 'laid-off', ...paid(11) }, 'no', []],
    ['UI-01 eleven months, exit unknown: it is no anyway', paid(11), 'no', []],
    ['UI-03 resigned, however long', { exit: 'resigned', ...paid(200) }, 'no', []],
    ['UI-03 resigned, months unknown: it is no anyway', { exit: 'resigned' }, 'no', []],
    ['UI-03 dismissed for fault does not block', { exit: 'dismissed-fault', ...paid(24) }, 'yes', []],
    ["UI-02 resigned over the employer's fault", { exit: 'resigned-employer-fault', ...paid(24) }, 'yes', []],
    ['UI-02 a renewal refused is judged locally', { exit: 'expired-renewal-refused', ...paid(24) }, 'unknown', ['renewalTerms']],
    ['UI-01 exit unknown', paid(24), 'unknown', ['exit']],
    ['UI-01 months unknown', { exit: 'laid-off' }, 'unknown', ['months.unemployment']],
    ['UI-01 nothing known', {}, 'unknown', ['exit', 'months.unemployment']],
    ['UI-15 retired', { exit: 'retired', ...paid(240) }, 'no', []],
    ['UI-15 already in a new job', { exit: 'laid-off', newJobFrom: '2026-11-10', ...paid(60) }, 'no', []],
    ['UI-15 a new job still ahead', { exit: 'laid-off', newJobFrom: '2026-12-01', ...paid(60) }, 'yes', []],
    ['UI-06 a short new stint with months left over is for 12333', { exit: 'laid-off', carriedOverMonths: 5, ...paid(6) }, 'unknown', []],
    [
      'UI-01 eleven months, but a month is still to be paid before leaving',
      { exit: 'laid-off', leftOn: '2026-12-10', ...paid(11) },
      'unknown',
      [],
    ],
    [
      'UI-01 ten months with the last paid in November: leaving in December brings eleven',
      { exit: 'laid-off', leftOn: '2026-12-10', lastPaidMonth: '2026-11', ...paid(10) },
      'no',
      [],
    ],
    ['UI-01 the same and resigning: no anyway', { exit: 'resigned', leftOn: '2026-12-10', ...paid(11) }, 'no', []],
    ['UI-01 the same, exit unknown', { leftOn: '2026-12-10', ...paid(11) }, 'unknown', ['exit']],
    ['UI-15 past retirement age', { exit: 'laid-off', sex: 'male', birthMonth: '1962-01', ...paid(120) }, 'unknown', []],
  ] as [string, Partial<Profile>, string, string[]][])('%s', (_, facts, eligible, needs) => {
    expect(answer(facts)).toMatchObject({ eligible, needs })
  })
})

describe('for how long', () => {
  it.each([
    ['UI-SH-01', { insuredPlace: '310000', ...paid(60) }, { value: 10, bound: 'exact' }],
    ['UI-GD-01 holds in a city of Guangdong', { insuredPlace: '440100', ...paid(60) }, { value: 6, bound: 'exact' }],
    ['UI-GD-01 holds in a district', { insuredPlace: '440305', ...paid(60) }, { value: 6, bound: 'exact' }],
    ['UI-TJ-01 says at most', { insuredPlace: '120000', ...paid(24) }, { value: 6, bound: 'at-most' }],
    ['UI-05 no local formula: the ceiling, as at most', { insuredPlace: '370200', ...paid(60) }, { value: 18, bound: 'at-most' }],
    ['UI-05 a city that is not in the pack', { insuredPlace: '371300', ...paid(120) }, { value: 24, bound: 'at-most' }],
    ['UI-BJ-03 below five years the text is exact', { insuredPlace: '110000', ...paid(59) }, { value: 12, bound: 'exact' }],
    ['UI-BJ-03 from five years it is one reading', { insuredPlace: '110000', ...paid(60) }, { value: 13, bound: 'at-most' }],
    ['UI-LN-01 a later paper was not read: at most', { insuredPlace: '210100', ...paid(119) }, { value: 17, bound: 'at-most' }],
    ['UI-HE-01 Hebei is exact', { insuredPlace: '130100', ...paid(72) }, { value: 14, bound: 'exact' }],
    ['UI-HE-01 Hebei at sixteen years', { insuredPlace: '130100', ...paid(192) }, { value: 24, bound: 'exact' }],
    ['UI-JL-01 Jilin says up to', { insuredPlace: '220100', ...paid(60) }, { value: 18, bound: 'at-most' }],
    ['UI-LN-01 from ten years it only says up to', { insuredPlace: '210100', ...paid(120) }, { value: 24, bound: 'at-most' }],
    ['UI-06 months left over are added', { insuredPlace: '310000', carriedOverMonths: 4, ...paid(36) }, { value: 10, bound: 'exact' }],
    ['UI-06 never above 24', { insuredPlace: '310000', carriedOverMonths: 20, ...paid(60) }, { value: 24, bound: 'exact' }],
  ] as [string, Partial<Profile>, object][])('%s', (_, facts, months) => {
    expect(answer({ exit: 'laid-off', ...facts }).months).toEqual(months)
  })

  it('UI-SH-01 the last day of the older Shanghai rule: only the ceiling is known', () => {
    const before = { exit: 'laid-off', leftOn: '2026-08-01', ...paid(60) } as const
    expect(answer(before, '2026-08-15').months).toEqual({ value: 18, bound: 'at-most' })
    expect(answer(before, '2026-08-16').months).toEqual({ value: 10, bound: 'exact' })
  })

  it('is not given while the insured months are not known', () => {
    expect(answer({ exit: 'laid-off' }).months).toBeNull()
  })
})

describe('how much a month', () => {
  it('UI-SH-02 Shanghai: 2,340 to month 12, then 1,872', () => {
    expect(answer({ exit: 'laid-off', ...paid(120) }).monthly).toMatchObject([
      { fromMonth: 1, toMonth: 12, fen: 234_000, status: 'in-force' },
      { fromMonth: 13, toMonth: 20, fen: 187_200 },
    ])
  })

  it('UI-SH-02 not yet in force in June: the amounts of the year before', () => {
    expect(answer({ exit: 'laid-off', leftOn: '2026-06-01', ...paid(24) }, '2026-06-30').monthly).toMatchObject([{ fen: 230_500 }])
    expect(answer({ exit: 'laid-off', leftOn: '2026-06-01', ...paid(24) }, '2026-07-01').monthly).toMatchObject([{ fen: 234_000 }])
  })

  it('UI-SH-02 after its last day it is last known, and says so', () => {
    expect(answer({ exit: 'laid-off', ...paid(24) }, '2028-07-01').monthly).toMatchObject([{ fen: 234_000, status: 'expired' }])
  })

  it.each([
    ['UI-GD-03 Guangzhou: 90% of 2,680', '440100', 60, 241_200],
    ['UI-GD-03 Shenzhen: 90% of 2,700', '440300', 60, 243_000],
    ['UI-GD-03 Foshan: 90% of 2,300', '440600', 60, 207_000],
    ['UI-ZJ-02 Hangzhou: 90% of 2,660', '330100', 60, 239_400],
    ['UI-BJ-02 Beijing under 5 years', '110000', 59, 212_900],
    ['UI-BJ-02 Beijing from 5 years', '110000', 60, 215_600],
    ['UI-BJ-02 Beijing from 20 years', '110000', 240, 228_600],
  ])('%s', (_, insuredPlace, months, fen) => {
    expect(answer({ insuredPlace, exit: 'laid-off', ...paid(months) }).monthly[0]).toMatchObject({ fromMonth: 1, fen })
  })

  it('UI-BJ-02 Beijing from month 13: 2,129 whatever the years', () => {
    expect(answer({ insuredPlace: '110000', exit: 'laid-off', ...paid(240) }).monthly).toMatchObject([
      { fromMonth: 1, toMonth: 12, fen: 228_600 },
      { fromMonth: 13, toMonth: 24, fen: 212_900 },
    ])
  })

  it('UI-BJ-02 amounts that turn on unknown months are not guessed', () => {
    expect(answer({ insuredPlace: '110000', exit: 'laid-off' })).toMatchObject({ monthly: [], needs: ['months.unemployment'] })
  })

  it('UI-GD-03 only the province known: several minimum wages are possible, so the share and no amount', () => {
    expect(answer({ insuredPlace: '440000', exit: 'laid-off', ...paid(60) })).toMatchObject({
      monthly: [],
      reasons: expect.arrayContaining([expect.objectContaining({ rule: 'UI-GD-03' })]),
    })
  })

  it('UI-JS-01 Jiangsu: a share of the own base, up to the minimum wage, and what it turns on where the wage is not given', () => {
    const bare = answer({ insuredPlace: '320200', exit: 'laid-off', ...paid(60) })
    const said = bare.reasons.map((reason) => reason.zh).join()
    expect(said).toContain('45%')
    expect(said).toContain('2,660')
    expect(bare.needs).toContain('wage')
    const fen = (wage: number, months: number) =>
      answer({ insuredPlace: '320200', exit: 'laid-off', wage, ...paid(months) }).monthly.map((line) => line.fen)
    expect(fen(5000, 60)).toEqual([225_000])
    expect(fen(5000, 120)).toEqual([250_000])
    expect(fen(12_000, 60)).toEqual([266_000])
  })

  it('UI-NM-01 Inner Mongolia pays by the class-one minimum wage everywhere', () => {
    const lines = answer({ insuredPlace: '150100', exit: 'laid-off', ...paid(240) }).monthly
    expect(lines.map(({ fromMonth, fen }) => [fromMonth, fen])).toEqual([
      [1, 226_100],
      [13, 202_300],
    ])
  })

  it.each([
    ['Guangzhou: 90% of 2,500', '440100', 225_000],
    ['Shenzhen: 90% of 2,520', '440300', 226_800],
  ])('UI-GD-03 before September 2026 %s', (_, insuredPlace, fen) => {
    expect(answer({ insuredPlace, exit: 'laid-off', leftOn: '2026-08-01', ...paid(60) }, '2026-08-31').monthly).toMatchObject([{ fen }])
  })

  it('UI-GD-03 a wage that is not known is not called one of several', () => {
    const said = answer({ insuredPlace: '441500', exit: 'laid-off', leftOn: '2026-08-01', ...paid(60) }, '2026-08-31')
      .reasons.map((reason) => reason.zh)
      .join()
    expect(said).toContain('没有查到')
    expect(said).not.toContain('分几档')
  })

  it('UI-07 a place that prints none', () => {
    expect(answer({ insuredPlace: '620100', exit: 'laid-off', ...paid(60) }).reasons.map((reason) => reason.rule)).toContain('UI-07')
  })
})

describe('what is open is said as open', () => {
  it('UI-01 exit not known: months and amounts are what would follow', () => {
    const { reasons } = answer(paid(60))
    expect(reasons.filter((reason) => reason.rule.startsWith('UI-SH')).every((reason) => reason.zh.startsWith('如果符合条件'))).toBe(true)
    expect(answer({ exit: 'laid-off', ...paid(60) }).reasons.some((reason) => reason.zh.includes('如果符合条件'))).toBe(false)
  })

  it.each(['310000', '330200', '440100', '110000'])(
    'UI-01 insured months not known: no span of months is claimed in %s',
    (insuredPlace) => {
      expect(answer({ insuredPlace, exit: 'laid-off' }).monthly).toEqual([])
    },
  )

  it('UI-06 a short stint with months left over: whether it is due is open, so no span is claimed', () => {
    expect(answer({ insuredPlace: '440500', exit: 'laid-off', carriedOverMonths: 24, ...paid(11) }).monthly).toEqual([])
  })

  it('UI-BJ-02 the whole table is said while the months are not known', () => {
    expect(answer({ insuredPlace: '110000', exit: 'laid-off' }).reasons.map((reason) => reason.rule)).toContain('UI-BJ-02')
  })

  it('UI-01 past retirement age with the exit missing: it is asked for', () => {
    expect(answer({ sex: 'male', birthMonth: '1962-01', ...paid(120) })).toMatchObject({ eligible: 'unknown', needs: ['exit'] })
  })
})

describe('UI-SH-03 Shanghai repays the pension of people close to retirement only', () => {
  const said = (birthMonth: string, months = 240) =>
    assess(person({ exit: 'laid-off', sex: 'male', birthMonth, ...paid(months) }), wholePolicy, TODAY)
      .routes.find((route) => route.id === 'unemployment-benefit')
      ?.reasons.map((reason) => `${reason.rule} ${reason.zh}`)
      .join() ?? ''
  it.each([
    ['1988-03', false],
    ['1968-06', false],
    ['1967-01', true],
  ] as const)('born %s: %s', (birthMonth, near) => {
    expect(said(birthMonth).includes('UI-SH-03')).toBe(near)
    expect(said(birthMonth, 48).includes('1,690')).toBe(near)
  })
  it.each([
    ['UI-15 24 months due and nine to go: the pension ends them first, and nothing is extended', 240, '领了养老金失业金就停', '1,690'],
    ['UI-20 eight months due and nine to go: extended', 48, '失业金可以领到退休', '领了养老金失业金就停'],
  ])('%s', (_, months, words, not) => {
    expect(said('1967-01', months)).toContain(words)
    expect(said('1967-01', months)).not.toContain(not)
  })
})

describe('UI-20 within a year of retirement', () => {
  const born = (birthMonth: string) =>
    answer({ exit: 'laid-off', sex: 'male', birthMonth, ...paid(120) }).reasons.map((reason) => reason.rule)

  // Born 1967-01: 24 months after 1965-01, so 7 months' delay: 60 years and 7 months, August 2027.
  it('is said for somebody who retires in nine months, not for somebody who retires in five years', () => {
    expect(born('1967-01')).toContain('UI-20')
    expect(born('1970-06')).not.toContain('UI-20')
  })
})

describe('fewer than twelve months: which rules are cited, in their order', () => {
  const months = (pension: number | null, unemployment: number) => ({ months: { pension, unemployment } })
  // What would be drawn is said behind an open verdict.
  const OPEN = ['UI-SH-02', 'UI-SH-02']
  it.each<[string, Partial<Profile>, string, string[]]>([
    ['pension as short', months(11, 11), 'no', ['UI-01']],
    ['pension of just twelve: the employer owed the other', months(12, 11), 'unknown', ['UI-01', 'ED-12', 'DS-03', 'UI-02', ...OPEN]],
    ['pension of thirteen', months(13, 11), 'unknown', ['UI-01', 'ED-12', 'DS-03', 'UI-02', ...OPEN]],
    ['pension not known', months(null, 11), 'no', ['UI-01']],
    ['none left over', { carriedOverMonths: 0, ...months(60, 6) }, 'unknown', ['UI-01', 'ED-12', 'DS-03', 'UI-02', ...OPEN]],
    ['one month left over', { carriedOverMonths: 1, ...months(60, 6) }, 'unknown', ['UI-01', 'UI-06', 'UI-02', ...OPEN]],
    ['said to be owed', { employerArrears: ['unemployment'], ...months(5, 5) }, 'unknown', ['UI-01', 'ED-12', 'DS-03', 'UI-02', ...OPEN]],
    ['another insurance owed', { employerArrears: ['medical'], ...months(5, 5) }, 'no', ['UI-01']],
    ['resigned', { exit: 'resigned', ...months(60, 6) }, 'no', ['UI-03']],
    ['exit not known', { exit: null, ...months(60, 6) }, 'unknown', ['UI-01', 'ED-12', 'DS-03', 'UI-02', ...OPEN]],
    [
      'two months before leaving unpaid, ten paid',
      { leftOn: '2026-08-31', lastPaidMonth: '2026-05', ...months(null, 10) },
      'unknown',
      ['UI-01', 'ED-12', 'UI-02', ...OPEN],
    ],
    ['two unpaid, nine paid', { leftOn: '2026-08-31', lastPaidMonth: '2026-05', ...months(null, 9) }, 'no', ['UI-01']],
    [
      'two unpaid, and a month left over',
      { leftOn: '2026-08-31', lastPaidMonth: '2026-05', carriedOverMonths: 1, ...months(null, 10) },
      'unknown',
      ['UI-01', 'UI-06', 'UI-02', ...OPEN],
    ],
    ['left yesterday', { leftOn: '2026-11-20', ...months(11, 11) }, 'no', ['UI-01']],
    ['leaves today', { leftOn: '2026-11-21', ...months(11, 11) }, 'no', ['UI-01']],
    ['leaves tomorrow: a month may come', { leftOn: '2026-11-22', ...months(11, 11) }, 'unknown', ['UI-01', 'UI-01', 'UI-02', ...OPEN]],
    ['leaves tomorrow, this month is paid', { leftOn: '2026-11-22', lastPaidMonth: '2026-11', ...months(11, 11) }, 'no', ['UI-01']],
    ['leaves tomorrow, ten months', { leftOn: '2026-11-22', lastPaidMonth: '2026-10', ...months(10, 10) }, 'no', ['UI-01']],
    [
      'leaves later, with months left over',
      { leftOn: '2026-12-10', carriedOverMonths: 2, ...months(11, 11) },
      'unknown',
      ['UI-01', 'UI-06', 'UI-02', ...OPEN],
    ],
  ])('%s', (_, facts, eligible, rules) => {
    const found = answer({ exit: 'laid-off', ...facts })
    expect(found.eligible).toBe(eligible)
    expect(found.reasons.map(({ rule }) => rule)).toEqual(rules)
  })
})

describe('UI-JS-01 Jiangsu pays by the own base', () => {
  const [city] = wholePolicy.places.get('320000')!.benefitAmount
  const notes = (amount: typeof city) =>
    assess(person({ insuredPlace: '320100', exit: 'laid-off', ...paid(60) }), withPlace('320000', { benefitAmount: [amount!] }), TODAY)
      .unemployment.reasons.filter(({ rule }) => rule === 'UI-JS-01')
      .map(({ zh }) => zh)

  it('and says the note of its formula below the amount, where it has one', () => {
    expect(notes(city)).toHaveLength(2)
    expect(notes(city)[1]).toBe(city?.note?.zh)
    const { note: _, ...bare } = city!
    expect(notes(bare)).toEqual(notes(city).slice(0, 1))
  })
})

describe('the route', () => {
  it.each([
    ['yes', { exit: 'laid-off', ...paid(60) }],
    ['no', { exit: 'resigned', ...paid(60) }],
    ['unknown', {}],
    ['depends', { exit: 'expired-renewal-refused', ...paid(60) }],
  ] as [string, Partial<Profile>][])('answers %s', (verdict, facts) => {
    const route = assess(person(facts), wholePolicy, TODAY).routes.find((entry) => entry.id === 'unemployment-benefit')
    expect(route).toMatchObject({ verdict, schemes: [{ insurance: 'unemployment', verdict }] })
  })

  it('UI-09 says that the fund pays medical insurance meanwhile', () => {
    const route = assess(person({ exit: 'laid-off', ...paid(60) }), wholePolicy, TODAY).routes.find(
      (entry) => entry.id === 'unemployment-benefit',
    )
    expect(route?.reasons.map((reason) => reason.rule)).toContain('UI-09')
    expect(route?.warnings.map((reason) => reason.rule)).toEqual(expect.arrayContaining(['UI-15', 'UI-16']))
  })
})

describe('UI-SH-03 UI-20 who pays the pension premium of the last year first', () => {
  const at = (insuredPlace: string, birthMonth = '1966-10') =>
    assess(
      person({ insuredPlace, hukouPlace: insuredPlace, exit: 'laid-off', sex: 'male', birthMonth, ...paid(24) }),
      wholePolicy,
      '2026-11-28',
    )
  it.each([
    ['310000', 'UI-SH-03', 'worker'],
    ['110000', 'UI-20', 'fund'],
    ['510100', 'UI-20', 'fund'],
  ])('%s: %s, the %s', (place, rule, paidFirstBy) => {
    const { fundPaysPension, reasons } = at(place).unemployment
    expect(fundPaysPension).toEqual({ from: '2026-11', rule, paidFirstBy })
    const [said] = reasons.filter((reason) => reason.rule === 'UI-20')
    expect(said?.zh).toContain(paidFirstBy === 'worker' ? '先自己缴' : '由失业保险基金承担')
  })
  it.each([
    // Twelve months paid bring two in Shanghai: the last is drawn for January 2027.
    ['ends in the first month of the last year', 12, '1967-05', '2027-01'],
    ['ends the month before it', 12, '1967-06', null],
    ['reaches into it by a month', 24, '1967-06', '2027-02'],
    ['is of no known length', null, '1967-05', null],
  ])('a benefit that %s', (_, unemployment, birthMonth, from) => {
    const facts = { exit: 'laid-off', sex: 'male', birthMonth, months: unemployment === null ? {} : { unemployment } } as const
    expect(assess(person(facts), wholePolicy, '2026-11-28').unemployment.fundPaysPension?.from ?? null).toBe(from)
  })
  it('Shanghai, more than a year ahead: said so as well', () => {
    const { reasons } = at('310000', '1967-05').unemployment
    expect(reasons.find(({ zh }) => zh.includes('2027年1月起'))?.zh).toContain('先自己缴')
  })
})

describe('UI-15 a woman whose post is not known', () => {
  const of = (facts: Partial<Profile>) => answer({ insuredPlace: '310000', exit: 'laid-off', sex: 'female', ...paid(250), ...facts }).months
  it.each<[string, Partial<Profile>, 'exact' | 'at-most']>([
    ['would retire within the 24 months in a worker’s post', { birthMonth: '1976-12' }, 'at-most'],
    ['would not', { birthMonth: '1980-12' }, 'exact'],
    ['has a cadre’s post', { birthMonth: '1976-12', post: 'cadre' }, 'exact'],
    ['is of no known age', {}, 'exact'],
  ])('%s', (_, facts, bound) => expect(of(facts)).toEqual({ value: 24, bound }))
})

describe('UI-GZ-03 paying the pension oneself while drawing', () => {
  const said = (insuredPlace: string) => {
    const a = assess(
      person({ insuredPlace, hukouPlace: insuredPlace, exit: 'laid-off', next: 'flexible', ...paid(60) }),
      wholePolicy,
      TODAY,
    )
    const { reasons, warnings } = a.routes.find(({ id }) => id === 'flexible') ?? { reasons: [], warnings: [] }
    const ends = a.routes.find(({ id }) => id === 'unemployment-benefit')?.warnings ?? []
    return { rule: a.unemployment.ownPension, text: [...reasons, ...warnings, ...ends].map(({ zh }) => zh).join() }
  }
  it('Guangzhou does not stop the benefit, so nobody is sent to ask', () => {
    const { rule, text } = said('440100')
    expect(rule).toBe('UI-GZ-03')
    expect(text).toContain('不影响领')
    expect(text).not.toMatch(/想同时缴养老|视为已就业/)
  })
  it('elsewhere 12333 is asked first', () => {
    const { rule, text } = said('440300')
    expect(rule).toBeNull()
    expect(text).toMatch(/想同时缴养老，先打12333问.*视为已就业/)
  })
})

describe('how the months come about', () => {
  // Shanghai gives six months for three years; the nation twelve at most (UI-05), and 24 with what is left from before (UI-06).
  const trace = (carriedOverMonths: number | null) =>
    answer({ insuredPlace: '310000', hukouPlace: '310000', exit: 'laid-off', carriedOverMonths, ...paid(36) }).trace
  const operands = (of: ReturnType<typeof trace>) => of?.operands.map(({ label, value, unit }) => `${label.zh} ${value} ${unit}`)
  it.each([
    [4, ['失业保险已缴 36 months', '全国上限 12 months', '以前没领完 4 months'], 'min(24, 6 + 4) = 10'],
    [1, ['失业保险已缴 36 months', '全国上限 12 months', '以前没领完 1 months'], 'min(24, 6 + 1) = 7'],
    [0, ['失业保险已缴 36 months', '全国上限 12 months'], '36 → 6'],
    [null, ['失业保险已缴 36 months', '全国上限 12 months'], '36 → 6'],
  ])('with %s months left from before', (carried, parts, formula) => {
    expect(operands(trace(carried))).toEqual(parts)
    expect(trace(carried)?.formula).toBe(formula)
  })
})

describe('how an amount comes about, and what is noted beside it', () => {
  const DUE = { exit: 'laid-off', ...paid(60) } as const
  const lines = (facts: Partial<Profile>) => answer({ ...DUE, ...facts }).monthly
  const parts = (facts: Partial<Profile>) => {
    const [first] = lines(facts)
    return first?.trace.operands.map(({ label, value, unit, figure }) => [label.zh, value, unit, figure?.kind ?? null])
  }
  it('a printed sum is its figure', () => {
    expect(parts({})).toEqual([['标准', 2340, 'yuan/month', 'unemployment-benefit']])
    expect(lines({})[0]).toMatchObject({ trace: { formula: '2,340', rounding: null, label: { zh: '失业金每月（第1个月起）' } } })
  })
  it('a share of the minimum wage is wage and share', () => {
    expect(parts({ insuredPlace: '150100' })).toEqual([
      ['最低工资', 2380, 'yuan/month', 'minimum-wage'],
      ['比例', 0.95, 'ratio', null],
    ])
    expect(lines({ insuredPlace: '150100' })[0]?.trace).toMatchObject({
      formula: '2,380 × 95% = 2,261',
      rounding: { zh: '四舍五入到分' },
    })
  })
  it('UI-JS-01 a share of the own base, up to the minimum wage', () => {
    expect(parts({ insuredPlace: '320200', wage: 5000 })).toEqual([
      ['平均缴费基数（按你填的工资）', 5000, 'yuan/month', null],
      ['比例', 0.45, 'ratio', null],
      ['最低工资（封顶）', 2660, 'yuan/month', 'minimum-wage'],
    ])
    expect(lines({ insuredPlace: '320200', wage: 5000 })[0]?.trace.formula).toBe('min(2,660, 5,000 × 45%) = 2,250')
  })
  // Shanghai gives two months for each full year (UI-SH-01).
  it.each<[months: number, spans: [number, number | null][]]>([
    [35, [[1, 4]]],
    [72, [[1, 12]]],
    [
      84,
      [
        [1, 12],
        [13, 14],
      ],
    ],
    [
      96,
      [
        [1, 12],
        [13, 16],
      ],
    ],
  ])('Shanghai, %d months paid: drawn in the months %j', (unemployment, spans) =>
    expect(lines(paid(unemployment)).map(({ fromMonth, toMonth }) => [fromMonth, toMonth])).toEqual(spans),
  )
  it.each<[carriedOverMonths: number, zh: string[], en: string[]]>([
    [0, ['第1到12个月每月2,340元。'], ['2,340 yuan a month in months 1 to 12.']],
    [
      1,
      ['第1到12个月每月2,340元。', '第13个月每月1,872元。'],
      ['2,340 yuan a month in months 1 to 12.', '1,872 yuan a month in month 13.'],
    ],
    [
      2,
      ['第1到12个月每月2,340元。', '第13到14个月每月1,872元。'],
      ['2,340 yuan a month in months 1 to 12.', '1,872 yuan a month in months 13 to 14.'],
    ],
  ])('six years paid and %d months left over: each span is said', (carriedOverMonths, zh, en) => {
    const told = answer({ ...DUE, ...paid(72), carriedOverMonths }).reasons.filter((reason) => reason.zh.includes('个月每月'))
    expect(told.map((reason) => reason.zh)).toEqual(zh)
    expect(told.map((reason) => reason.en)).toEqual(en)
  })
  it.each<[what: string, period: { from: string | null; until: string | null }, status: string, note: RegExp | null]>([
    ['with an end', { from: '2026-07-01', until: '2027-07-01' }, 'in-force', null],
    ['without an end', { from: '2026-07-01', until: null }, 'in-force', /来源没有写到什么时候为止/],
    ['that ran out', { from: '2025-07-01', until: '2026-07-01' }, 'expired', /上一期标准，新标准没有查到/],
  ])('a standard %s', (_, period, status, note) => {
    const amount = wholePolicy.places.get('310000')!.benefitAmount.at(-1)
    const { note: _note, ...bare } = amount!
    const policy = withPlace('310000', { benefitAmount: [{ ...bare, ...period }] })
    const found = assess(person(DUE), policy, TODAY).unemployment
    expect(found.monthly.map((line) => line.status)).toEqual(found.monthly.map(() => status))
    expect(found.monthly.length).toBeGreaterThan(0)
    const said = found.reasons.map(({ zh }) => zh).join('\n')
    for (const each of [/来源没有写到什么时候为止/, /上一期标准，新标准没有查到/])
      expect(each.test(said)).toBe(each.source === note?.source)
    expect(found.reasons.some(({ rule }) => rule === 'UI-07')).toBe(status === 'expired')
  })
  it('of several that ran out the latest is taken', () => {
    const [amount] = wholePolicy.places.get('310000')!.benefitAmount
    const of = (from: string, until: string, yuan: number) => ({
      ...amount!,
      from,
      until,
      bands: [{ insuredFrom: 0, drawFrom: 1, drawTo: null, yuan }],
    })
    const benefitAmount = [of('2024-07-01', '2025-07-01', 2000), of('2025-07-01', '2026-07-01', 2100), of('2023-07-01', '2024-07-01', 1900)]
    const policy = withPlace('310000', { benefitAmount })
    expect(assess(person(DUE), policy, TODAY).unemployment.monthly.map(({ fen }) => fen)).toEqual([210_000])
  })
})

describe('benefit and the months until the pension', () => {
  // Born in May 1966: 16 months after January 1965, five months later than 60, in October 2026; a year later in January 2028
  // (eight), and in January 1968 in November 2028 (ten).
  const at = (birthMonth: string, today: string, months = 60, facts: Partial<Profile> = {}) =>
    answer({ leftOn: '2026-08-31', exit: 'laid-off', sex: 'male', birthMonth, ...paid(months), ...facts }, today)
  const said = (found: ReturnType<typeof at>) => found.reasons.map(({ zh }) => zh).join('\n')
  it.each<[today: string, words: string | null]>([
    ['2026-12-31', '从2027年1月起你离法定退休不足一年'],
    ['2027-01-01', '你离法定退休（2028年1月）不足一年'],
    ['2027-12-31', '你离法定退休（2028年1月）不足一年'],
    ['2028-01-01', '你已到法定退休年龄'],
  ])('UI-20 the age is January 2028: on %s', (today, words) => expect(said(at('1967-05', today))).toContain(words))
  it.each<[today: string, from: string | null]>([
    ['2026-12-31', null],
    ['2027-01-01', '2027-11'],
    ['2027-11-01', '2027-11'],
    ['2028-06-01', '2028-06'],
    ['2028-11-01', null],
  ])('UI-20 ten months of benefit, and the age in November 2028: on %s the fund bears the pension from %s', (today, from) =>
    expect(at('1968-01', today).fundPaysPension?.from ?? null).toBe(from),
  )
  it.each<[today: string, outlives: boolean]>([
    ['2027-03-01', false],
    ['2027-04-01', true],
    ['2027-12-31', true],
    ['2028-01-01', false],
    ['2028-06-01', false],
  ])('UI-15 ten months of benefit, on %s: longer than until the pension %s', (today, outlives) =>
    expect(said(at('1967-05', today)).includes('领了养老金失业金就停')).toBe(outlives),
  )
  it.each<[today: string, eligible: string]>([
    ['2026-07-30', 'yes'],
    ['2026-07-31', 'no'],
  ])('UI-FJ-01 two months that count from the end of the job, on 31 May, are drawn or over on %s: %s', (today, eligible) => {
    const found = answer({ insuredPlace: '350100', hukouPlace: '350100', exit: 'laid-off', leftOn: '2026-05-31', ...paid(12) }, today)
    expect(found.eligible).toBe(eligible)
  })
  it.each<[who: string, facts: Partial<Profile>, eligible: string, words: string]>([
    ['who draws a pension', { drawing: 'pension' }, 'no', '已经在领养老金的人不领'],
    ['who draws the benefit', { drawing: 'unemployment' }, 'yes', '你已经在领失业金'],
    ['whose new job begins today', { newJobFrom: TODAY }, 'no', '你已经重新就业'],
    ['whose new job begins tomorrow', { newJobFrom: '2026-11-22' }, 'yes', '满足缴满12个月的条件'],
    ['a foreigner', { person: 'foreign' }, 'unknown', '外国人离职后能不能办失业登记'],
    ['who paid just twelve', paid(12), 'yes', '你缴了12个月'],
    ['who paid eleven', paid(11), 'no', '还差1个月。已缴的以后可以累加。'],
    ['who paid none', paid(0), 'no', '还差12个月。'],
    ['who resigned, having paid', { exit: 'resigned', ...paid(1) }, 'no', '已缴的失业保险年限不会作废'],
  ])('%s', (_, facts, eligible, words) => {
    const found = answer({ exit: 'laid-off', ...paid(60), ...facts })
    expect(found.eligible).toBe(eligible)
    expect(said(found)).toContain(words)
  })
  it('who paid none, or none when resigning, is not told that it adds up', () => {
    expect(said(answer({ exit: 'laid-off', ...paid(0) }))).not.toContain('累加')
    expect(said(answer({ exit: 'resigned', ...paid(0) }))).not.toContain('作废')
  })
  it('nor is who retires, whose years bring nothing more', () => {
    expect(said(answer({ exit: 'mutual-by-worker', ...paid(1) }))).toContain('作废')
    expect(said(answer({ exit: 'retired', ...paid(1) }))).not.toContain('作废')
  })
})
