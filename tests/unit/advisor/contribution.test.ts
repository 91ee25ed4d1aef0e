import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { FigureUse } from '../../../src/domain/figure.ts'
import type { Insurance } from '../../../src/domain/insurance.ts'
import type { MonthlyCost } from '../../../src/advisor/assessment.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { person, TODAY, withPlace } from './people.ts'
import { ownFigure } from '../../fixtures/policy.ts'

const costs = (facts: Partial<Profile>, policy = wholePolicy, today = TODAY) => {
  const route = assess(person({ hukouPlace: facts.insuredPlace ?? '310000', ...facts }), policy, today).routes.find(
    (entry) => entry.id === 'flexible',
  )
  if (route === undefined) throw new Error('no flexible route')
  return route
}
const fen = (cost: MonthlyCost['lowest'] | null | undefined, insurance: Insurance) =>
  cost?.parts.find((part) => part.insurance === insurance)?.fen

/**
 * Published limits in yuan, typed in from the notices, and 20% of them worked out by hand in yuan: the program must agree.
 * [place, lower, upper, lower × 20%, upper × 20%, in force on 2026-11-21]
 */
const PENSION = [
  ['110000', 7270, 36348, 1454, 7269.6, true],
  ['120000', 5180, 25902, 1036, 5180.4, true],
  ['130000', 4076, 20382, 815.2, 4076.4, true],
  ['140000', 4244, 21219, 848.8, 4243.8, true],
  ['150000', 5058, 25290, 1011.6, 5058, true],
  ['210000', 4533, 22665, 906.6, 4533, true],
  ['220000', 4488.9, 22444.5, 897.78, 4488.9, true],
  ['230000', 4623, 23115, 924.6, 4623, true],
  ['310000', 7546, 37731, 1509.2, 7546.2, true],
  ['320000', 4952, 24762, 990.4, 4952.4, true],
  ['330000', 4986, 25299, 997.2, 5059.8, true],
  ['340000', 4354, 21772, 870.8, 4354.4, true],
  ['350000', 4043, 22607, 808.6, 4521.4, false],
  ['360000', 3915, 19575, 783, 3915, false],
  ['370000', 4573, 22863, 914.6, 4572.6, true],
  ['410000', 3831, 19155, 766.2, 3831, true],
  ['430000', 4106, 20529, 821.2, 4105.8, true],
  ['440100', 5510, 27549, 1102, 5509.8, true],
  ['440300', 4775, 27549, 955, 5509.8, true],
  ['450000', 4204.8, 21024, 840.96, 4204.8, true],
  ['460000', 4912.8, 24564, 982.56, 4912.8, false],
  ['500000', 4553, 22765, 910.6, 4553, true],
  ['510000', 4699, 23493, 939.8, 4698.6, true],
  ['520000', 4426.05, 22130.25, 885.21, 4426.05, true],
  ['530000', 4403, 22017, 880.6, 4403.4, true],
  ['540000', 7172.4, 35862, 1434.48, 7172.4, true],
  ['610000', 4737, 23685, 947.4, 4737, true],
  ['620000', 4526, 22626, 905.2, 4525.2, true],
  ['630000', 5333, 26664, 1066.6, 5332.8, true],
  ['640000', 5023, 25113, 1004.6, 5022.6, true],
  ['650000', 5246, 26231, 1049.2, 5246.2, true],
  ['510100', 4699, 23493, 939.8, 4698.6, true],
  ['330100', 4986, 25299, 997.2, 5059.8, true],
  ['370200', 4573, 22863, 914.6, 4572.6, true],
] as const

describe('PE-10 PE-11 pension by the published limits, worked out by hand', () => {
  it.each(PENSION)('%s: %d to %d yuan', (insuredPlace, lower, upper, least, most, current) => {
    const { monthly } = costs({ insuredPlace })
    const part = monthly?.lowest.parts.find((entry) => entry.insurance === 'pension')
    expect(part).toMatchObject({ base: lower, rate: 0.2, fen: Math.round(least * 100) })
    expect(part?.figures[0]?.status).toBe(current ? 'in-force' : 'expired')
    const dearest = costs({ insuredPlace, base: { pension: 1_000_000 } }).monthly?.chosen?.parts.find(
      (entry) => entry.insurance === 'pension',
    )
    expect(dearest).toMatchObject({ base: upper, fen: Math.round(most * 100) })
  })
})

it.each([
  ['320500', '2026-11-21', true],
  ['330100', '2026-11-21', true],
  ['410100', '2026-11-21', true],
  ['310000', '2026-11-21', false],
  ['320500', '2027-01-02', false],
])('PE-10 %s on %s: limits charged for the time being are said to be so, and only while they are', (insuredPlace, today, said) => {
  const { monthly, warnings } = costs({ insuredPlace }, wholePolicy, today)
  expect(warnings.some(({ zh }) => zh.includes('暂用上一年度的标准') && zh.includes('多退少补'))).toBe(said)
  const pension = monthly?.lowest.parts.find((entry) => entry.insurance === 'pension')
  expect(pension?.figures[0]).toMatchObject(said ? { provisional: true, status: 'in-force' } : {})
})

/** [place, lowest medical in yuan, how it comes about] */
const MEDICAL = [
  ['310000', 754.6, '7,546 × 10%'],
  ['440100', 498.72, '6,234 × 8%'],
  ['440300', 538.16, '6,727 × 8%'],
  ['110000', 593.69, 'printed sum'],
  ['510400', 382.3, 'the cheaper of two tiers'],
  ['440200', 245.75, '4,915 × 5%, pooled only'],
  ['360600', 602.8, 'printed sum'],
  ['511000', 505, 'printed sum'],
  ['511100', 550.4, 'printed sum'],
] as const

describe('ME-01 medical for flexible workers', () => {
  it.each(MEDICAL)('%s: %d yuan (%s)', (insuredPlace, yuan) => {
    expect(fen(costs({ insuredPlace }).monthly?.lowest, 'medical')).toBe(Math.round(yuan * 100))
  })

  it.each([
    ['Baoding: a rate without a known base', '130600'],
    ['Suzhou: neither rate nor sum', '320500'],
    ['Ningxia: a base without a rate', '640100'],
  ])('%s gives no amount and says so', (_, insuredPlace) => {
    const { monthly, warnings } = costs({ insuredPlace })
    expect(fen(monthly?.lowest, 'medical')).toBeUndefined()
    expect(warnings.map((warning) => warning.zh).join()).toMatch(/没有查到.*12393/)
  })

  it('Chongqing: two yearly tiers by the month, last known since 2026', () => {
    const { monthly } = costs({ insuredPlace: '500000' })
    expect(monthly?.status).toBe('expired')
    expect(fen(monthly?.lowest, 'medical')).toBe(25_625)
    expect(fen(monthly?.highest, 'medical')).toBe(56_375)
    expect(costs({ insuredPlace: '500000' }, wholePolicy, '2025-12-31').monthly?.lowest.parts[1]?.figures[0]?.status).toBe('in-force')
  })

  it.each([
    ['35 on the day', '1991-11', 25_081, []],
    ['36 next month', '1990-12', 25_081, []],
    ['36 this month', '1990-11', 32_458, []],
    ['not known: from the lower, and asked', undefined, 25_081, ['birthMonth']],
  ])('Guiyang charges by age: %s', (_, birthMonth, least, needs) => {
    const route = costs({ insuredPlace: '520100', ...(birthMonth === undefined ? {} : { birthMonth }) })
    expect(fen(route.monthly?.lowest, 'medical')).toBe(least)
    expect(route.needs).toEqual(needs)
  })

  it("Shanghai's 10% runs out with February 2027; then it is last known", () => {
    expect(costs({}, wholePolicy, '2027-02-28').monthly?.status).toBe('in-force')
    expect(costs({}, wholePolicy, '2027-03-01').monthly?.status).toBe('expired')
  })
})

describe('the base a person names', () => {
  it.each([
    ['inside the limits', { pension: 10_000, medical: 10_000 }, 200_000, 100_000],
    ['below: the lower limit', { pension: 1, medical: 1 }, 150_920, 75_460],
    ['above: the upper limit', { pension: 99_999, medical: 99_999 }, 754_620, 377_310],
    ['only the pension base: medical goes with it', { pension: 10_000 }, 200_000, 100_000],
    ['a base of 0 is brought to the lower limit', { pension: 0 }, 150_920, 75_460],
  ])('%s', (_, base, pension, medical) => {
    const { monthly } = costs({ base })
    expect(fen(monthly?.chosen, 'pension')).toBe(pension)
    expect(fen(monthly?.chosen, 'medical')).toBe(medical)
  })

  it('is clamped for each insurance by itself: Shenzhen pension 5,000, medical from 6,727', () => {
    const { monthly } = costs({ insuredPlace: '440300', base: { pension: 5_000, medical: 5_000 } })
    expect(monthly?.chosen?.parts.map((part) => part.base)).toEqual([5_000, 6_727])
  })

  it("snaps to the nearest of Liaoning's seven steps and says so", () => {
    const { monthly, warnings } = costs({ insuredPlace: '210000', base: { pension: 5_500 } })
    expect(monthly?.chosen?.parts[0]).toMatchObject({ base: 5_289, fen: 105_780 })
    expect(warnings.map((warning) => warning.zh).join()).toContain('5,289')
  })

  it('of two steps equally near the lower is taken: 4,911 lies half-way between 4,533 and 5,289', () => {
    expect(costs({ insuredPlace: '210000', base: { pension: 4_911 } }).monthly?.chosen?.parts[0]?.base).toBe(4_533)
  })

  it('is null when none is named', () => {
    expect(costs({}).monthly?.chosen).toBeNull()
  })
})

describe('the whole', () => {
  it('Shanghai: 2,263.80 to 11,319.30', () => {
    expect(costs({}).monthly).toMatchObject({ status: 'in-force', lowest: { fen: 226_380 }, highest: { fen: 1_131_930 } })
  })

  it('UI-BJ-01 Beijing adds 1% unemployment on the pension base', () => {
    const { monthly } = costs({ insuredPlace: '110000' })
    expect(fen(monthly?.lowest, 'unemployment')).toBe(7_270)
    expect(monthly?.lowest.fen).toBe(145_400 + 59_369 + 7_270)
  })

  it('is null for somebody who may pay nothing here', () => {
    expect(costs({ person: 'foreign' }).monthly).toBeNull()
  })

  it('every part carries its arithmetic, its figures and its rules', () => {
    for (const part of costs({}).monthly?.lowest.parts ?? []) {
      expect(part.trace.formula).toMatch(/ × .* = /)
      expect(part.trace.rules.length).toBeGreaterThan(0)
      expect(part.figures.every((figure) => figure.sources.length > 0)).toBe(true)
    }
  })

  it('a figure the person took from an official page wins and is marked as theirs', () => {
    const own = ownFigure('pension-base-lower', 8_000)
    const answer = assess(person({ hukouPlace: '310000' }), wholePolicy, TODAY, { own: [own] })
    const part = answer.routes.find((route) => route.id === 'flexible')?.monthly?.lowest.parts[0]
    expect(part).toMatchObject({ base: 8_000, fen: 160_000, figures: [{ own: true }, {}] })
  })

  it('an upper limit that was not found is left out of the highest and named: Hangzhou medical', () => {
    const { monthly, warnings } = costs({ insuredPlace: '330100' })
    expect(monthly?.highest?.parts.map((part) => part.insurance)).toEqual(['pension'])
    expect(warnings.map((warning) => warning.zh).join()).toContain('上限没有查到')
  })

  it("Ningbo pools by itself: Zhejiang's limits are not taken for its own", () => {
    const { monthly, warnings } = costs({ insuredPlace: '330200' })
    expect(fen(monthly?.lowest, 'pension')).toBeUndefined()
    expect(warnings.map((warning) => warning.zh).join()).toContain('12333')
  })
})

describe('GR-07 subsidy for hard-to-employ people', () => {
  it.each([
    ['GR-SH-01 Shanghai: half of the lowest payment', '310000', 113_190, 'GR-SH-01'],
    ['GR-07 no local share: at most two thirds, rounded down', '370200', 60_973, 'GR-07'],
  ])('%s', (_, insuredPlace, expected, rule) => {
    expect(costs({ insuredPlace, subsidyGroups: ['hard-to-employ'] }).monthly?.subsidy).toMatchObject({ fen: expected, rule })
  })

  it('GR-07 two thirds printed as 0.6667 are two thirds: at most means at most', () => {
    const { lowest, subsidy } = costs({ insuredPlace: '500000', hukouPlace: '500105', subsidyGroups: ['hard-to-employ'] }).monthly ?? {}
    expect(subsidy?.fen).toBe(Math.floor(((lowest?.fen ?? 0) * 2) / 3))
    expect(subsidy?.trace.formula).toContain('2/3')
  })

  it('GR-07 Beijing pays two thirds of each insurance, unemployment included', () => {
    const { lowest, subsidy } = costs({ insuredPlace: '110000', hukouPlace: '110105', subsidyGroups: ['hard-to-employ'] }).monthly ?? {}
    expect(lowest?.parts.map(({ fen }) => fen)).toEqual([145_400, 59_369, 7_270])
    expect(subsidy?.fen).toBe(141_359)
  })

  it('GR-07 terms for both insurances are not worked out where one is refused', () => {
    const chongqing = { insuredPlace: '500000', hukouPlace: '340100', subsidyGroups: ['hard-to-employ' as const] }
    expect(costs({ ...chongqing, residencePermit: false }).monthly?.subsidy).toBeNull()
    expect(costs({ ...chongqing, residencePermit: true }).monthly?.subsidy).not.toBeNull()
  })

  it('is not given to people who did not say they are recognised', () => {
    expect(costs({}).monthly?.subsidy).toBeNull()
  })

  it('a recent graduate without a local rule is sent to 12333, not given a number', () => {
    const route = costs({ insuredPlace: '370200', subsidyGroups: ['recent-graduate'] })
    expect(route.monthly?.subsidy).toBeNull()
    expect(route.reasons.map((reason) => reason.rule)).toContain('GR-07')
  })
})

describe('a named base where medical has no known upper limit', () => {
  const hangzhou = (base: Profile['base']) => costs({ insuredPlace: '330100', hukouPlace: '330100', base }).monthly
  it.each([
    ['a pension base says nothing about medical', { pension: 30_000 }, ['pension']],
    ['a million is believed nowhere', { pension: 1_000_000, medical: 1_000_000 }, ['pension']],
    ['a base below the lower limit is the lower limit', { pension: 100 }, ['pension', 'medical']],
    ["medical's own base within the pension's limits is taken", { pension: 8_000, medical: 8_000 }, ['pension', 'medical']],
  ] as [string, Profile['base'], string[]][])('%s', (_, base, insurances) => {
    expect(hangzhou(base)?.chosen?.parts.map((part) => part.insurance)).toEqual(insurances)
  })

  it('what is left out is said', () => {
    const { warnings } = costs({ insuredPlace: '330100', hukouPlace: '330100', base: { pension: 30_000 } })
    expect(warnings.map((warning) => warning.zh).join()).toContain('没有算进“你选的”合计')
  })
})

describe('how often one may pay', () => {
  it.each([
    ['Beijing', '110000', ['month', 'quarter', 'half-year', 'year']],
    ['Shanghai', '310000', ['month']],
    ['Haikou pays medical by the quarter', '460100', ['quarter']],
  ])('%s', (_, insuredPlace, every) => {
    expect(costs({ insuredPlace }).monthly?.every[0]?.every).toEqual(every)
  })
})

describe('rounding', () => {
  it('half up to the fen: 7,000.03 × 20% = 1,400.006', () => {
    const policy = withPlace('310000', {
      figures: (wholePolicy.places.get('310000')?.figures ?? []).map((figure) =>
        figure.kind === 'pension-base-lower' && figure.until === '2027-07' ? { ...figure, value: 7000.03 } : figure,
      ),
    })
    expect(fen(costs({}, policy).monthly?.lowest, 'pension')).toBe(140_001)
  })
})

describe('a place that prints no upper limit', () => {
  const figures = (wholePolicy.places.get('310000')?.figures ?? []).filter(({ kind }) => kind !== 'pension-base-upper')
  const { monthly } = costs({ base: { pension: 90_000 } }, withPlace('310000', { figures }))
  it('has no highest pension, and the base named is not cut', () => {
    expect(fen(monthly?.highest, 'pension')).toBeUndefined()
    expect(fen(monthly?.highest, 'medical')).toBe(377_310)
    expect(fen(monthly?.lowest, 'pension')).toBe(150_920)
    expect(fen(monthly?.chosen, 'pension')).toBe(1_800_000)
  })
  it('cites the limit that there is', () => {
    const part = monthly?.chosen?.parts.find(({ insurance }) => insurance === 'pension')
    expect(part?.figures.map(({ kind }) => kind)).toEqual(['pension-base-lower', 'pension-rate'])
  })
})

describe('limits whose notice names no end are said to hold until a new one, not for ever', () => {
  const said = (facts: Partial<Profile>, own: FigureUse[] = []) =>
    assess(person({ hukouPlace: facts.insuredPlace ?? '310000', ...facts }), wholePolicy, TODAY, { own }).routes.find(
      ({ id }) => id === 'flexible',
    )?.warnings ?? []

  it.each(['440000', '440100', '440300', '440400', '440600', '441900', '442000', '445300'])(
    'the lowest of Guangdong: %s',
    (insuredPlace) => {
      const open = said({ insuredPlace }).filter(({ zh }) => zh.includes('没有写截止日期'))
      expect(open).toHaveLength(1)
      expect(open[0]).toMatchObject({
        rule: 'PE-10',
        zh: expect.stringContaining('可能向前追溯补差，缴之前打12333核对'),
        en: expect.stringContaining('no end date'),
      })
    },
  )

  it.each(['310000', '110000', '510100', '330100'])('%s states an end and gets no such warning', (insuredPlace) => {
    expect(said({ insuredPlace }).filter(({ zh }) => /没有写截止|没有写到什么时候/.test(zh))).toEqual([])
  })

  it("a figure of one's own without an end says so too", () => {
    const own = ownFigure('pension-base-lower', 8_000, { period: { from: '2026-09', until: null } })
    expect(said({}, [own]).some(({ zh }) => zh.includes('来源没有写到什么时候为止'))).toBe(true)
  })
})

describe('what a part of the sum is made of', () => {
  const SHANGHAI = { lower: 7_546, upper: 37_731 }
  /** The base, and the figure that it is, of the pension part of a sum. */
  const base = (which: 'lowest' | 'highest' | 'chosen', pension: number | null = null) => {
    const part = costs({ base: { pension } }).monthly?.[which]?.parts.find(({ insurance }) => insurance === 'pension')
    const [first, rate] = part?.trace.operands ?? []
    return [first?.value, first?.unit, first?.figure?.kind ?? null, rate?.figure?.kind, rate?.unit]
  }
  it.each<[which: 'lowest' | 'highest' | 'chosen', named: number | null, value: number, figure: string | null]>([
    ['lowest', null, SHANGHAI.lower, 'pension-base-lower'],
    ['highest', null, SHANGHAI.upper, 'pension-base-upper'],
    ['chosen', 10_000, 10_000, null],
    ['chosen', 1_000, SHANGHAI.lower, 'pension-base-lower'],
    ['chosen', 90_000, SHANGHAI.upper, 'pension-base-upper'],
  ])('%s with %s named: base %d is %s', (which, named, value, figure) =>
    expect(base(which, named)).toEqual([value, 'yuan/month', figure, 'pension-rate', 'ratio']),
  )
  it('each part says its arithmetic, and that it is rounded', () => {
    const [pension, medical] = costs({}).monthly?.lowest.parts ?? []
    expect(pension?.trace).toMatchObject({
      label: { zh: '养老保险每月', en: 'Pension, a month' },
      formula: '7,546 × 20% = 1,509.20',
      rounding: { zh: '四舍五入到分' },
      rules: ['PE-10', expect.any(String)],
    })
    expect(medical?.trace).toMatchObject({ label: { zh: '医疗保险每月' }, rules: ['ME-01'] })
    expect(pension?.figures.map(({ kind }) => kind)).toEqual(['pension-base-lower', 'pension-rate'])
  })
})

describe('what is warned of, for each insurance by itself', () => {
  const shanghai = wholePolicy.places.get('310000')!
  type Row = (typeof shanghai.figures)[number]
  const warned = (change: (figure: Row) => Partial<Row>, facts: Partial<Profile> = {}, today = TODAY) => {
    const figures = shanghai.figures
      .filter(({ from, until }) => (from ?? '') <= '2026-11' && (until ?? '9') > '2026-11')
      .map((figure) => ({ ...figure, ...change(figure) }))
    const { monthly, warnings } = costs(facts, withPlace('310000', { figures }), today)
    return { status: monthly?.status, said: warnings.map(({ zh }) => zh).join('\n') }
  }
  const of = (kind: string) => (kind.startsWith('medical') ? 'medical' : 'pension')
  const CASES = [['pension'], ['medical'], ['pension', 'medical'], []] as const
  it.each(CASES.map((insurances) => [insurances]))('run out: %s', (insurances) => {
    const { status, said } = warned(({ kind }) => (insurances.some((name) => name === of(kind)) ? { until: '2026-10' } : {}))
    expect(said.includes('养老缴费标准只知道到2026年9月的')).toBe(insurances.some((name) => name === 'pension'))
    expect(said.includes('灵活就业医保标准只知道到2026年9月的')).toBe(insurances.some((name) => name === 'medical'))
    expect(status).toBe(insurances.length > 0 ? 'expired' : 'in-force')
  })
  it.each(CASES.map((insurances) => [insurances]))('charged for the time being: %s', (insurances) => {
    const { said } = warned(({ kind }) => ({ provisional: insurances.some((name) => name === of(kind)) }))
    expect(said.includes('养老缴费上下限暂用上一年度的标准')).toBe(insurances.some((name) => name === 'pension'))
    expect(said.includes('医保缴费标准暂用上一年度的')).toBe(insurances.some((name) => name === 'medical'))
  })
  it.each(CASES.map((insurances) => [insurances]))('without an end: %s', (insurances) => {
    const { said } = warned(({ kind }) => (insurances.some((name) => name === of(kind)) ? { until: null } : {}))
    expect(/养老缴费标准：.*缴之前打12333核对/.test(said)).toBe(insurances.some((name) => name === 'pension'))
    expect(/灵活就业医保标准：.*缴之前打12393核对/.test(said)).toBe(insurances.some((name) => name === 'medical'))
  })
  it('of a lower limit that ran out beside an upper one without an end, the one that ran out is told alone', () => {
    const { said } = warned(({ kind }) => ({ until: kind === 'pension-base-lower' ? '2026-10' : null }))
    expect(said).toContain('养老缴费标准只知道到2026年9月的')
    expect(said).not.toMatch(/养老缴费标准：/)
  })
  it.each<[leftOn: string, over: boolean]>([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('leaving on %s, with figures to the end of December: over by then %s', (leftOn, over) => {
    const { said } = warned(() => ({ until: '2027-01' }), { leftOn, lastPaidMonth: null })
    expect(said.includes('养老缴费标准到2026年12月为止，你离职时已经换了')).toBe(over)
    expect(said.includes('灵活就业医保的标准到2026年12月为止，你离职时已经换了')).toBe(over)
  })
  it.each([
    ['pension-base-lower', '养老缴费基数没有查到'],
    ['pension-rate', '养老缴费基数没有查到'],
    ['pension-base-upper', '养老缴费基数的上限没有查到'],
    ['medical-flexible-rate', '灵活就业医保的费率和金额没有查到'],
    ['medical-flexible-base-lower', '但按多少基数缴没有查到'],
    ['medical-flexible-base-upper', '灵活就业医保基数的上限没有查到'],
    ['average-wage', null],
  ])('without %s: %s', (kind, words) => {
    const figures = shanghai.figures.filter((figure) => figure.kind !== kind)
    const nation = wholePolicy.places.get('000000')!
    const policy = withPlace('310000', { figures })
    const places = new Map([...policy.places, ['000000', { ...nation, figures: nation.figures.filter((figure) => figure.kind !== kind) }]])
    const said = costs({}, { ...policy, places })
      .warnings.map(({ zh }) => zh)
      .join('\n')
    if (words === null) expect(said).not.toContain('没有查到')
    else expect(said).toContain(words)
  })
  it.each([
    [7_545, true],
    [7_546, false],
    [37_731, false],
    [37_732, true],
  ])('a base of %d named: moved within the limits %s', (pension, moved) => {
    const said = costs({ base: { pension } })
      .warnings.map(({ zh }) => zh)
      .join('\n')
    expect(said.includes('不在上下限内')).toBe(moved)
  })
})

describe('GR-07 the subsidy: whom it is for and what it is of', () => {
  const trace = (facts: Partial<Profile>) => costs({ subsidyGroups: ['hard-to-employ'], ...facts }).monthly?.subsidy?.trace
  it('the national share is a fraction; in Qingdao of the pension, as medical is not known there', () => {
    const found = trace({ insuredPlace: '370200' })
    expect(found?.operands.map(({ value, unit, figure }) => [value, unit, figure === undefined])).toEqual([
      [914.6, 'yuan/month', true],
      [2 / 3, 'ratio', true],
    ])
    expect(found?.operands[0]?.label.zh).toBe('最低缴费（养老）')
    expect(found?.formula).toMatch(/^914\.60 × 2\/3 = 609\.73$/)
  })
  it('a share of the place is its figure', () => {
    const found = trace({ insuredPlace: '310000' })
    expect(found?.operands[1]).toMatchObject({ value: 0.5, unit: 'ratio', figure: { kind: 'subsidy-share' } })
    expect(found?.formula).toBe('2,263.80 × 50% = 1,131.90')
  })
  it('Beijing names the third insurance too', () =>
    expect(trace({ insuredPlace: '110000', hukouPlace: '110105' })?.operands[0]?.label.zh).toBe('最低缴费（养老、医保、失业）'))
  it.each<[who: string, groups: Profile['subsidyGroups'], words: string | null]>([
    ['hard to employ', ['hard-to-employ'], '按最低缴费算每月最多609.73元'],
    ['a graduate', ['recent-graduate'], '高校毕业生有没有灵活就业社保补贴由当地定'],
    ['both', ['recent-graduate', 'hard-to-employ'], '按最低缴费算每月最多609.73元'],
    ['neither', [], null],
    ['not told', null, null],
  ])('in Qingdao: %s', (_, subsidyGroups, words) => {
    const said = costs({ insuredPlace: '370200', subsidyGroups })
      .reasons.map(({ zh }) => zh)
      .join('\n')
    if (words === null) expect(said).not.toContain('补贴')
    else expect(said).toContain(words)
  })
})

describe('the base of medical that a person names', () => {
  // Shanghai takes 7,546 to 37,731 for both.
  const said = (base: Profile['base'], insuredPlace = '310000') => {
    const { warnings } = costs({ insuredPlace, base })
    return warnings.map(({ zh }) => zh).join('\n')
  }
  it.each<[base: Profile['base'], moved: string | null]>([
    [{ medical: 7_545 }, '你填的医保基数7,545元不在上下限内，按7,546元算'],
    [{ medical: 7_546 }, null],
    [{ medical: 10_000 }, null],
    [{ medical: 37_731 }, null],
    [{ medical: 37_732 }, '你填的医保基数37,732元不在上下限内，按37,731元算'],
    [{ pension: 1 }, null],
    [{ pension: 1, medical: null }, null],
    [null, null],
  ])('%j: moved within the limits: %s', (base, moved) => {
    if (moved === null) expect(said(base)).not.toContain('你填的医保基数')
    else expect(said(base)).toContain(moved)
  })
  // Hangzhou prints no upper limit for medical; the pension's is 25,299, and medical's lower one is below 8,000.
  it.each<[base: Profile['base'], judged: boolean]>([
    [{ medical: 25_299 }, true],
    [{ medical: 25_300 }, false],
    [{ pension: 20_000 }, false],
    [{ pension: 1 }, true],
    [{ medical: 1 }, true],
  ])('where no upper limit is known %j is judged: %s', (base, judged) => {
    expect(said(base, '330100').includes('没有算进“你选的”合计')).toBe(!judged)
    const chosen = costs({ insuredPlace: '330100', base }).monthly?.chosen
    expect(chosen?.parts.some(({ insurance }) => insurance === 'medical') ?? false).toBe(judged)
  })
})

describe('what a place prints for medical: sums, rates, one base or limits', () => {
  const shanghai = wholePolicy.places.get('310000')!
  const [first] = shanghai.figures
  type Row = NonNullable<typeof first>
  const row = (kind: string, value: number, change: Partial<Row> = {}): Row => ({
    ...first!,
    kind: kind as Row['kind'],
    value,
    unit: kind.endsWith('rate') ? 'ratio' : 'yuan/month',
    from: '2026-01',
    until: '2027-01',
    ...change,
  })
  const paid = (rows: Row[], facts: Partial<Profile> = {}) => {
    const others = shanghai.figures.filter(({ kind }) => !kind.startsWith('medical'))
    const found = costs(facts, withPlace('310000', { figures: [...others, ...rows] }))
    return [fen(found.monthly?.lowest, 'medical'), fen(found.monthly?.highest, 'medical'), fen(found.monthly?.chosen, 'medical')]
  }
  const RATE = row('medical-flexible-rate', 0.1)
  const OLD = { from: '2025-01', until: '2026-01' }
  it.each<[what: string, rows: () => Row[], facts: Partial<Profile>, expected: (number | undefined)[]]>([
    ['a sum', () => [row('medical-flexible-monthly', 400)], {}, [40_000, 40_000, undefined]],
    [
      'two sums: the cheaper and the dearer',
      () => [row('medical-flexible-monthly', 500, { variant: 'b' }), row('medical-flexible-monthly', 400, { variant: 'a' })],
      {},
      [40_000, 50_000, undefined],
    ],
    [
      'a sum before a rate',
      () => [row('medical-flexible-monthly', 400), RATE, row('medical-flexible-base', 5000)],
      {},
      [40_000, 40_000, undefined],
    ],
    [
      'a rate in force before a sum that ran out',
      () => [row('medical-flexible-monthly', 400, OLD), RATE, row('medical-flexible-base', 5000)],
      {},
      [50_000, 50_000, undefined],
    ],
    [
      'a sum that ran out before a rate that did too',
      () => [row('medical-flexible-monthly', 400, OLD), { ...RATE, ...OLD }, row('medical-flexible-base', 5000)],
      {},
      [40_000, 40_000, undefined],
    ],
    [
      'or before one whose base did',
      () => [row('medical-flexible-monthly', 400, OLD), RATE, row('medical-flexible-base', 5000, OLD)],
      {},
      [40_000, 40_000, undefined],
    ],
    [
      'one base for all, whatever is named',
      () => [RATE, row('medical-flexible-base', 5000)],
      { base: { medical: 9000 } },
      [50_000, 50_000, undefined],
    ],
    [
      'limits',
      () => [RATE, row('medical-flexible-base-lower', 5000), row('medical-flexible-base-upper', 20_000)],
      { base: { medical: 9000 } },
      [50_000, 200_000, 90_000],
    ],
    [
      'two rates: the lower at least, the higher at most',
      () => [
        row('medical-flexible-rate', 0.1, { variant: 'b' }),
        row('medical-flexible-rate', 0.08, { variant: 'a' }),
        row('medical-flexible-base-lower', 5000),
        row('medical-flexible-base-upper', 20_000),
      ],
      { base: { medical: 9000 } },
      [40_000, 200_000, 72_000],
    ],
  ])('%s', (_, rows, facts, expected) => {
    const [lowest, highest, chosen] = paid(rows(), facts)
    expect([lowest, highest]).toEqual(expected.slice(0, 2))
    if (expected[2] !== undefined) expect(chosen).toBe(expected[2])
  })
  it.each([
    [undefined, '医疗保险每月固定金额', 'Medical, fixed sum a month'],
    [{ zh: '一档', en: 'Tier one' }, '医疗保险每月固定金额（一档）', 'Medical, fixed sum a month (Tier one)'],
  ])('a sum by its tier: %j', (label, zh, en) => {
    const others = shanghai.figures.filter(({ kind }) => !kind.startsWith('medical'))
    const sum = row('medical-flexible-monthly', 400, label === undefined ? {} : { label })
    const part = costs({}, withPlace('310000', { figures: [...others, sum] })).monthly?.lowest.parts[1]
    expect(part).toMatchObject({ base: null, rate: null, trace: { label: { zh, en }, formula: '400', rounding: null, rules: ['ME-01'] } })
    expect(part?.trace.operands).toMatchObject([{ value: 400, unit: 'yuan/month', figure: { kind: 'medical-flexible-monthly' } }])
  })
  it.each([
    [true, true],
    [false, false],
  ])('a sum that was worked out (%s) is told as such: %s', (derived, told) => {
    const others = shanghai.figures.filter(({ kind }) => !kind.startsWith('medical'))
    const { warnings } = costs({}, withPlace('310000', { figures: [...others, row('medical-flexible-monthly', 400, { derived })] }))
    expect(warnings.some(({ zh }) => zh.includes('医保月缴额400元是按已公布的标准推算的'))).toBe(told)
  })
})

describe('UI-BJ-01 unemployment insurance of one’s own in Beijing', () => {
  const beijing = wholePolicy.places.get('110000')!
  const own = (facts: Partial<Profile>, figures = beijing.figures) =>
    costs({ insuredPlace: '110000', hukouPlace: '110000', ...facts }, withPlace('110000', { figures }))
  const part = (facts: Partial<Profile>, which: 'lowest' | 'highest' | 'chosen') =>
    own(facts).monthly?.[which]?.parts.find(({ insurance }) => insurance === 'unemployment')
  it.each<[which: 'lowest' | 'highest' | 'chosen', named: number | null, base: number, fen: number]>([
    ['lowest', null, 7_270, 7_270],
    ['highest', null, 36_348, 36_348],
    ['chosen', 10_000, 10_000, 10_000],
    ['chosen', 1, 7_270, 7_270],
    ['chosen', 90_000, 36_348, 36_348],
  ])('%s, %s named: one percent of %d', (which, pension, base, fen) =>
    expect(part({ base: { pension } }, which)).toMatchObject({
      base,
      fen,
      rate: 0.01,
      trace: { rules: ['UI-BJ-01'], label: { zh: '失业保险每月' } },
    }),
  )
  it('none is chosen where none was named', () => expect(own({}).monthly?.chosen).toBeNull())
  it.each(['unemployment-flexible-rate', 'pension-base-lower'])('without %s it is left out, and said', (kind) => {
    const { monthly, warnings } = own(
      {},
      beijing.figures.filter((figure) => figure.kind !== kind),
    )
    expect(fen(monthly?.lowest, 'unemployment')).toBeUndefined()
    expect(warnings.find(({ zh }) => zh.includes('灵活就业失业保险的费率没有查到'))?.rule).toBe('UI-BJ-01')
  })
  it('without an upper limit it has no highest', () => {
    const { monthly } = own(
      {},
      beijing.figures.filter((figure) => figure.kind !== 'pension-base-upper'),
    )
    expect(fen(monthly?.highest, 'unemployment')).toBeUndefined()
    expect(fen(monthly?.lowest, 'unemployment')).toBe(7_270)
  })
})
