import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { assumptionsOf, type AssumedCase } from '../../../../src/advisor/pension/assumptions.ts'
import type { PensionOptions } from '../../../../src/advisor/pension/index.ts'
import { DEFAULTS, pensionOf } from '../../../../src/advisor/pension/index.ts'
import type { FigureUse } from '../../../../src/domain/figure.ts'
import { assess } from '../../../../src/advisor/assess.ts'
import { stepsAt } from '../../../../src/advisor/steps.ts'
import { factorAt as factorBy } from '../../../../src/advisor/pension/factors.ts'
import { statute } from '../../../../src/policy/rules.ts'
import { wholePolicy } from '../../../../src/policy/whole.ts'
import type { Policy } from '../../../../src/policy/policy.ts'
import type { Figure, Place } from '../../../../src/policy/schema.ts'
import type { Profile } from '../../../../src/profile/schema.ts'
import { emptyPlace } from '../../../../scripts/new/emptyPlace.ts'
import { ownFigure } from '../../../fixtures/policy.ts'

const TODAY = '2026-11-21'
const MONTHS = statute(wholePolicy, 'account-months', TODAY).params
const factorAt = (age: number) => factorBy(MONTHS, age)
const EVEN: PensionOptions = { wageGrowth: 0, accountInterest: 0, inflation: 0 }

const figure = (kind: Figure['kind'], value: number, until = '2027-07'): Figure => ({
  kind,
  value,
  unit: 'yuan/month',
  from: '2026-07',
  until,
  confidence: 0.9,
  sources: ['S'],
})

/** A place with an average wage of 10,000 and the ordinary 60 % to 300 % limits, unless told otherwise. */
function place(figures: Figure[]): Policy {
  const entry: Place = { ...emptyPlace('310000', { zh: '甲地', en: 'A' }), figures }
  const source = { id: 'S', title: '通知', number: null, url: 'https://rsj.sh.gov.cn/a', grade: 'official' as const }
  return { rules: wholePolicy.rules, sources: new Map([['S', source]]), places: new Map([['310000', entry]]), portals: [] }
}

const ORDINARY = place([figure('average-wage', 10_000), figure('pension-base-lower', 6_000), figure('pension-base-upper', 30_000)])

/** Born so that he retires at 63 in exactly `months` months. */
const man = (facts: Partial<Profile> = {}): Profile => ({
  insuredPlace: '310000',
  leftOn: '2026-10-31',
  sex: 'male',
  birthMonth: '1983-11',
  ...facts,
})

const tier = (percent: number, profile: Profile, policy = ORDINARY, options: Partial<PensionOptions> = EVEN) => {
  const found = pensionOf(profile, policy, TODAY, options)?.tiers.find((entry) => entry.percent === percent)
  if (found === undefined) throw new Error(`no tier ${percent}`)
  return found
}

describe('PE-20 pension estimate', () => {
  it('adds the basic and the account part: 100 % of 10,000 for 20 years from 43 to 63', () => {
    // Basic: (10,000 + 10,000) ÷ 2 × 20 × 1 % = 2,000. Account: 800 × 240 ÷ 117 = 1,641.03. Paid: 2,000 × 240 = 480,000.
    expect(tier(100, man())).toMatchObject({
      base: 10_000,
      monthlyFen: 200_000,
      yearsPaid: 20,
      estimatedPensionFen: 364_103,
      paybackMonths: Math.ceil(48_000_000 / 364_103),
    })
  })

  it('counts the own wage at the chosen tier: 60 % gives (10,000 + 6,000) ÷ 2', () => {
    // Basic 8,000 × 20 % = 1,600; account 480 × 240 ÷ 117 = 984.62.
    expect(tier(60, man()).estimatedPensionFen).toBe(258_462)
  })

  it('adds months already paid, at the same tier or with the balance entered', () => {
    // 30 years: basic 3,000; account 800 × 360 ÷ 117 = 2,461.54.
    expect(tier(100, man({ months: { pension: 120 } }))).toMatchObject({ yearsPaid: 30, estimatedPensionFen: 546_154 })
    // Balance 50,000 instead of 96,000: (50,000 + 192,000) ÷ 117 = 2,068.38.
    expect(tier(100, man({ months: { pension: 120 }, accountBalance: 50_000 })).estimatedPensionFen).toBe(506_838)
  })

  it('takes the base for working out pensions where the place prints one', () => {
    const policy = place([...(ORDINARY.places.get('310000')?.figures ?? []), figure('pension-benefit-base', 11_000)])
    // Basic 11,000 × 20 % = 2,200, the account part unchanged.
    expect(tier(100, man(), policy).estimatedPensionFen).toBe(384_103)
  })

  it('goes on to the minimum when retirement comes sooner, and divides by the later age (PE-05, PE-06)', () => {
    // Born 1966-12, retires at 60 and 6 months in 2027-06: 100 paid, 7 ahead, 73 more to 180. He is then over 65: factor 101.
    const answer = tier(100, man({ birthMonth: '1966-12', months: { pension: 100 } }))
    expect(answer.yearsPaid).toBe(15)
    expect(answer.estimatedPensionFen).toBe(150_000 + Math.round(((800 * 180) / 101) * 100))
  })

  it('brings wages, interest and prices back to today: one pace for all three is the same as none', () => {
    const level = tier(100, man()).estimatedPensionFen
    expect(tier(100, man(), ORDINARY, DEFAULTS).estimatedPensionFen).toBeCloseTo(level, -1)
    expect(tier(100, man(), ORDINARY, { ...EVEN, inflation: 0.02 }).estimatedPensionFen).toBeLessThan(level)
    expect(tier(100, man(), ORDINARY, { ...EVEN, accountInterest: 0.03 }).estimatedPensionFen).toBeGreaterThan(level)
    expect(tier(100, man(), ORDINARY, { ...EVEN, wageGrowth: 0.03 }).estimatedPensionFen).toBeGreaterThan(level)
  })

  it('keeps a base within the limits of the place', () => {
    const policy = place([figure('average-wage', 10_000), figure('pension-base-lower', 7_000), figure('pension-base-upper', 25_000)])
    expect(pensionOf(man(), policy, TODAY)?.tiers.map(({ percent, base }) => [percent, base])).toEqual([
      [60, 7_000],
      [80, 8_000],
      [100, 10_000],
      [150, 15_000],
      [200, 20_000],
      [250, 25_000],
      [300, 25_000],
    ])
  })

  it('takes the printed limit where it is the same but for rounding', () => {
    const policy = place([figure('average-wage', 12_577), figure('pension-base-lower', 7_546), figure('pension-base-upper', 37_731)])
    expect([60, 300].map((percent) => tier(percent, man(), policy).base)).toEqual([7_546, 37_731])
  })

  it.each(['320100', '210100', '540100'])('offers no base that %s does not let one choose', (insuredPlace) => {
    const places = [wholePolicy.places.get(insuredPlace), wholePolicy.places.get(`${insuredPlace.slice(0, 2)}0000`)]
    const tiers = pensionOf({ ...man(), insuredPlace }, wholePolicy, '2026-11-21')?.tiers ?? []
    const average = tiers[0]?.trace.operands.find((operand) => operand.figure?.kind === 'average-wage')?.value ?? null
    const steps = stepsAt(places, average, '2026-11-21')
    expect(steps).not.toBeNull()
    expect(tiers.filter(({ base }) => !steps?.includes(base)).map(({ percent, base }) => [percent, base])).toEqual([])
  })

  it('shows the operands with their figures, and the arithmetic', () => {
    const { trace } = tier(100, man())
    expect(trace.operands.filter((operand) => operand.figure !== undefined)).toHaveLength(2)
    expect(trace.formula).toBe('(W + W × 1.0000) ÷ 2 × 20.00 × 1% + 192,000.00 ÷ 117.00 = 2,000.00 + 1,641.03 = 3,641.03')
    expect(trace.rules).toContain('PE-20')
  })
})

describe('ED-09 PE-20 months already paid are counted by the wage given, within the limits', () => {
  // 120 months paid, 240 ahead at 100 %. Basic: (10,000 + 10,000 × index) ÷ 2 × 30 × 1 %. Account: (800 × 240 + 8 % × past base × 120) ÷
  // 117.
  it.each([
    { wage: 10_000, past: 10_000, index: 1, fen: 300_000 + Math.round((288_000 / 117) * 100) },
    { wage: 20_000, past: 20_000, index: 4 / 3, fen: 350_000 + Math.round((384_000 / 117) * 100) },
    { wage: 3_000, past: 6_000, index: 2.6 / 3, fen: 280_000 + Math.round((249_600 / 117) * 100) },
    { wage: 80_000, past: 30_000, index: 5 / 3, fen: 400_000 + Math.round((480_000 / 117) * 100) },
  ])('a wage of $wage counts as a base of $past', ({ wage, past, index, fen }) => {
    const { estimatedPensionFen, trace } = tier(100, man({ wage, months: { pension: 120 } }))
    expect(estimatedPensionFen).toBe(fen)
    expect(trace.operands.find((operand) => operand.label.en.startsWith('Base of earlier months'))?.value).toBe(past)
    expect(trace.operands.find((operand) => operand.label.en === 'Own wage index')?.value).toBeCloseTo(index, 4)
    expect(trace.rules).toContain('ED-09')
  })

  it('changes nothing where nothing was paid before, and no account where the balance is known', () => {
    expect(tier(100, man({ wage: 20_000 }))).toEqual(tier(100, man()))
    // Basic as above 3,500; account (50,000 + 192,000) ÷ 117 = 2,068.38.
    expect(tier(100, man({ wage: 20_000, months: { pension: 120 }, accountBalance: 50_000 })).estimatedPensionFen).toBe(556_838)
  })

  it('is said as a supposition, with the base where the wage lies outside the limits', () => {
    const said = (wage: number | null) =>
      pensionOf(man({ wage, months: { pension: 120 } }), ORDINARY, TODAY)
        ?.assumptions.map(({ zh }) => zh)
        .join('\n') ?? ''
    expect(said(12_000)).toMatch(/按你填的工资折算[\s\S]*离职前月工资12,000元时一样/)
    expect(said(80_000)).toContain('80,000元（不在当地上下限内，按30,000元）')
    expect(said(null)).not.toContain('离职前月工资')
  })
})

describe("the person's own figures go before the data's, as everywhere in the advisor", () => {
  const answer = (...figures: FigureUse[]) => pensionOf(man(), ORDINARY, TODAY, EVEN, figures)

  it.each([
    { kind: 'average-wage' as const, value: 12_000, bases: [7_200, 9_600, 12_000, 18_000, 24_000, 30_000, 30_000] },
    { kind: 'pension-base-lower' as const, value: 9_000, bases: [9_000, 9_000, 10_000, 15_000, 20_000, 25_000, 30_000] },
    { kind: 'pension-base-upper' as const, value: 22_000, bases: [6_000, 8_000, 10_000, 15_000, 20_000, 22_000, 22_000] },
  ])('$kind of $value', ({ kind, value, bases }) => {
    const found = answer(ownFigure(kind, value))
    expect(found?.tiers.map(({ base }) => base)).toEqual(bases)
    expect(
      found?.tiers.flatMap(({ trace }) => trace.operands).some((operand) => operand.figure?.own === true && operand.figure.value === value),
    ).toBe(true)
    expect(found?.assumptions.some(({ zh }) => zh.includes('你自己填的'))).toBe(true)
  })

  it('the benefit base is taken too', () =>
    expect(answer(ownFigure('pension-benefit-base', 11_000))?.tiers[2]?.estimatedPensionFen).toBe(384_103))

  it.each([
    ["another place's", ownFigure('average-wage', 12_000, { place: '320000' })],
    ['one that has run out', ownFigure('average-wage', 12_000, { period: { from: '2025-07', until: '2026-07' } })],
    ['one that has not begun', ownFigure('average-wage', 12_000, { period: { from: '2027-07', until: null } })],
  ])('not %s', (_, figure) => expect(answer(figure)).toEqual(answer()))

  it('of several, the latest', () => {
    const older = ownFigure('average-wage', 11_000, { period: { from: '2025-07', until: null } })
    expect(answer(older, ownFigure('average-wage', 12_000))?.tiers[2]?.base).toBe(12_000)
  })

  it('the whole advisor hands them on', () => {
    const found = assess(man({ insuredPlace: '310000' }), wholePolicy, TODAY, { own: [ownFigure('average-wage', 12_000)], pension: EVEN })
    expect(found.pension?.tiers[2]?.base).toBe(12_000)
    expect(found.routes.find(({ id }) => id === 'flexible')?.monthly?.told.averageWage).toMatchObject({ value: 12_000, own: true })
  })
})

describe('PE-21 months factor', () => {
  it.each([
    [50 * 12, 195],
    [55 * 12, 170],
    [60 * 12, 139],
    [63 * 12, 117],
    [65 * 12, 101],
    [60 * 12 + 6, 135.5],
    [69 * 12, 101],
  ])('%i months of age: %d', (age, factor) => expect(factorAt(age)).toBeCloseTo(factor, 9))

  it('never grows with age', () => {
    fc.assert(fc.property(fc.integer({ min: 600, max: 840 }), (age) => factorAt(age + 1) <= factorAt(age)))
  })
})

describe('what the estimate says about itself', () => {
  const said = (profile: Profile, policy = ORDINARY) =>
    pensionOf(profile, policy, TODAY)
      ?.assumptions.map((words) => words.zh)
      .join('\n') ?? ''

  it('calls itself an estimate and names the three suppositions', () => {
    expect(said(man())).toMatch(/估算，不是承诺[\s\S]*工资每年涨2%，个人账户利息每年2%，物价每年涨2%/)
  })
  it('says that unknown past months were left out', () => {
    expect(said(man())).toContain('没有填已缴月数')
    expect(said(man({ months: { pension: 60 } }))).not.toContain('没有填已缴月数')
  })
  it('says when a standard has expired', () => {
    const expired = place([figure('average-wage', 10_000, '2026-10'), figure('pension-benefit-base', 10_000)])
    expect(said(man(), expired)).toContain('已经过期')
    expect(said(man())).not.toContain('已经过期')
  })
  it('says when the average wage stands in for the base for working out pensions', () =>
    expect(said(man())).toContain('用社会平均工资代替'))
})

describe('what it does not know', () => {
  it.each<[string, Profile, Policy]>([
    ['the average wage of the place', man(), place([figure('pension-base-lower', 6_000)])],
    ['the month of birth', man({ birthMonth: null }), ORDINARY],
    ['the post of a woman', man({ sex: 'female' }), ORDINARY],
    ['the place', man({ insuredPlace: '990000' }), ORDINARY],
  ])('no estimate without %s', (_, profile, policy) => expect(pensionOf(profile, policy, TODAY)).toBeNull())

  it('refuses suppositions that are no yearly shares', () => {
    expect(() => pensionOf(man(), ORDINARY, TODAY, { inflation: 3 })).toThrow(/inflation/)
    expect(() => pensionOf(man(), ORDINARY, TODAY, { wageGrowth: Number.NaN })).toThrow(RangeError)
  })
})

describe('properties', () => {
  const rates = fc.record({
    wageGrowth: fc.double({ min: 0, max: 0.08, noNaN: true }),
    accountInterest: fc.double({ min: 0, max: 0.08, noNaN: true }),
    inflation: fc.double({ min: 0, max: 0.08, noNaN: true }),
  })

  it('a higher tier never gives less and never costs less', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 0, max: 480 }), (options, pension) => {
        const tiers = pensionOf(man({ months: { pension } }), ORDINARY, TODAY, options)?.tiers ?? []
        expect(tiers).toHaveLength(7)
        for (const [index, next] of tiers.slice(1).entries()) {
          expect(next.monthlyFen).toBeGreaterThanOrEqual(tiers[index]?.monthlyFen ?? Infinity)
          expect(next.estimatedPensionFen).toBeGreaterThanOrEqual(tiers[index]?.estimatedPensionFen ?? Infinity)
        }
      }),
    )
  })

  it('more months paid never give less', () => {
    fc.assert(
      fc.property(
        rates,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 80 }),
        (options, pension, more) =>
          tier(100, man({ months: { pension: pension + more } }), ORDINARY, options).estimatedPensionFen >=
          tier(100, man({ months: { pension } }), ORDINARY, options).estimatedPensionFen,
      ),
    )
  })

  it('every amount is whole fen, positive and finite', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 0, max: 720 }), (options, pension) => {
        for (const entry of pensionOf(man({ months: { pension } }), ORDINARY, TODAY, options)?.tiers ?? []) {
          for (const fen of [entry.monthlyFen, entry.estimatedPensionFen, entry.paybackMonths])
            expect(Number.isSafeInteger(fen) && fen > 0).toBe(true)
        }
      }),
    )
  })
})

describe('what the bureau has on record', () => {
  const paid = { months: { pension: 120 } }

  it('the average index stands for the months paid, in the wage and in the account', () => {
    // 120 months at an index of 0.8, 240 at 1: (96 + 240) ÷ 360 = 0.9333. Basic: (10,000 + 9,333.33) ÷ 2 × 30 % = 2,900.
    // Account: (640 × 120 + 800 × 240) ÷ 117 = 2,297.44.
    expect(tier(100, man({ ...paid, pensionIndex: 0.8 })).estimatedPensionFen).toBe(519_744)
  })

  it('it goes before the wage, and is told', () => {
    const facts = man({ ...paid, pensionIndex: 0.8, wage: 20_000 })
    expect(tier(100, facts).estimatedPensionFen).toBe(519_744)
    expect(pensionOf(facts, ORDINARY, TODAY, EVEN)?.assumptions.some(({ zh }) => zh.includes('平均缴费指数0.8'))).toBe(true)
    expect(tier(100, facts).trace.operands).toContainEqual(expect.objectContaining({ value: 0.8, unit: 'ratio' }))
  })

  it('months deemed paid count as years, and put nothing into the account', () => {
    // 60 + 120 + 240 months: 35 years. Basic: 10,000 × 35 % = 3,500. Account: 800 × 360 ÷ 117 = 2,461.54.
    const facts = man({ ...paid, deemedMonths: 60 })
    expect(tier(100, facts)).toMatchObject({ yearsPaid: 35, estimatedPensionFen: 596_154 })
    expect(pensionOf(facts, ORDINARY, TODAY, EVEN)?.assumptions.some(({ zh }) => zh.includes('视同缴费60个月'))).toBe(true)
  })

  it('they shorten what has to be paid beyond the age of retirement', () => {
    // Reaches 63 within the month with 100 months paid: 80 more to 180; with 80 deemed nothing more.
    const old = (deemedMonths: number) => assess(man({ birthMonth: '1963-10', months: { pension: 100 }, deemedMonths }), wholePolicy, TODAY)
    expect(old(0).retirement?.monthsShort).toBe(80)
    expect(old(30).retirement?.monthsShort).toBe(50)
    expect(old(80).retirement?.monthsShort).toBe(0)
    expect(old(30).retirement?.reasons.some(({ zh }) => zh.includes('你已缴100个月，加上视同缴费30个月是130个月，还差50个月'))).toBe(true)
  })

  it.each<[paid: number, deemed: number, missing: number]>([
    [100, 0, 80],
    [100, 30, 50],
    [100, 79, 1],
    [100, 80, 0],
    [100, 90, 0],
  ])('of age with %d months paid and %d deemed: the estimate goes on for %d', (pension, deemedMonths, missing) => {
    // Born in October 1963 he is past 60 years; he was of age in 2023, when 180 months were asked.
    const facts = man({ birthMonth: '1963-10', months: { pension }, deemedMonths })
    const found = pensionOf(facts, ORDINARY, TODAY, EVEN)
    expect(found?.tiers[0]?.yearsPaid).toBeCloseTo((pension + deemedMonths + missing) / 12)
    const said = found?.assumptions.map(({ zh }) => zh).join('\n') ?? ''
    expect(said.includes(`到退休年龄时还差${missing}个月才够最低年限`)).toBe(missing > 0)
    expect(said.includes('你已到年龄、年限也够，不用再缴')).toBe(missing === 0)
  })

  it('deemed months alone say nothing of those paid', () =>
    expect(assess(man({ deemedMonths: 60 }), wholePolicy, TODAY).retirement?.monthsShort).toBeNull())
})

describe('every supposition is said where it was made, and only there', () => {
  const use = (change: Partial<FigureUse>): FigureUse => ({
    kind: 'average-wage',
    value: 10_000,
    unit: 'yuan/month',
    place: '310000',
    period: { from: '2026-07', until: '2027-07' },
    status: 'in-force',
    confidence: 1,
    trust: 'single',
    sources: [],
    ...change,
  })
  const PLAIN: AssumedCase = {
    options: DEFAULTS,
    pastKnown: true,
    wage: null,
    index: null,
    deemed: 0,
    balanceKnown: true,
    ahead: 1,
    extended: 0,
    ages: null,
    floor: null,
    benefitBaseIsAverageWage: false,
    figures: [use({})],
  }
  const said = (change: Partial<AssumedCase>) =>
    assumptionsOf({ ...PLAIN, ...change })
      .map(({ zh }) => zh)
      .join('\n')
  it.each<[words: string, yes: Partial<AssumedCase>, no: Partial<AssumedCase>]>([
    ['假设从现在起每月不断缴', {}, { ahead: 0 }],
    ['你已到年龄、年限也够，不用再缴', { ahead: 0 }, {}],
    ['没有填已缴月数', { pastKnown: false }, {}],
    ['以前缴的月数按同一档折算，个人账户用你填的余额', {}, { balanceKnown: false }],
    ['以前缴的月数和个人账户也按同一档折算', { balanceKnown: false }, {}],
    ['按你填的工资折算', { wage: { given: 9000, base: 9000 } }, {}],
    ['按社保记录上的平均缴费指数0.8折算', { index: 0.8, wage: { given: 9000, base: 9000 } }, { wage: { given: 9000, base: 9000 } }],
    ['都和离职前月工资9,000元时一样', { wage: { given: 9000, base: 9000 } }, { wage: { given: 9000, base: 8000 } }],
    ['9,000元（不在当地上下限内，按8,000元）', { wage: { given: 9000, base: 8000 } }, { wage: { given: 9000, base: 9000 } }],
    ['视同缴费1个月算进年限', { deemed: 1 }, {}],
    ['还差1个月才够最低年限', { extended: 1 }, {}],
    [
      '最低可以按5,000元缴（约平均工资的50%），60%档是6,000.01元',
      { floor: { percent: 50, base: 5000, usual: { percent: 60, base: 6000.006 } } },
      {},
    ],
    ['退休年龄按50岁起算，当地可能按55岁起算', { ages: [50, 55] }, {}],
    ['没有查到当地的养老金计发基数', { benefitBaseIsAverageWage: true }, {}],
    ['有的标准已经过期', { figures: [use({}), use({ status: 'expired' })] }, {}],
    ['来源没有写到什么时候为止', { figures: [use({ period: { from: null, until: null } })] }, {}],
    [
      '来源没有写到什么时候为止',
      { figures: [use({}), use({ period: { from: null, until: null } })] },
      { figures: [use({ period: { from: null, until: null }, unit: 'ratio' })] },
    ],
    [
      '有的标准已经过期',
      { figures: [use({ status: 'expired' }), use({ status: 'expired' })] },
      { figures: [use({ period: { from: null, until: null } })] },
    ],
    ['你自己填的或从网页采用的', { figures: [use({}), use({ own: true })] }, { figures: [use({ own: false })] }],
  ])('%s', (words, yes, no) => {
    expect(said(yes)).toContain(words)
    expect(said(no)).not.toContain(words)
    // Said once, however many figures it is true of.
    expect(said(yes).split(words)).toHaveLength(2)
  })
  it('the three rates of the options are named', () =>
    expect(said({ options: { wageGrowth: 0.03, accountInterest: 0.04, inflation: 0.01 } })).toContain(
      '工资每年涨3%，个人账户利息每年4%，物价每年涨1%',
    ))
})

describe('what a tier is made of', () => {
  const parts = (percent: number, facts: Partial<Profile>, policy = ORDINARY) =>
    tier(percent, man(facts), policy).trace.operands.map(({ label, value, unit, figure: of }) => [label.zh, value, unit, of?.kind ?? null])
  it.each<[percent: number, base: number, limit: string | null]>([
    [60, 6000, 'pension-base-lower'],
    [80, 8000, null],
    [300, 30_000, 'pension-base-upper'],
  ])('%d percent: a base of %d is %s', (percent, base, limit) =>
    expect(parts(percent, {})[0]).toEqual(['缴费基数', base, 'yuan/month', limit]),
  )
  it('the average wage is the base for working out pensions, unless one is printed', () => {
    expect(parts(100, {}).slice(1, 3)).toEqual([
      ['社会平均工资', 10_000, 'yuan/month', 'average-wage'],
      ['计发基数', 10_000, 'yuan/month', 'average-wage'],
    ])
    const printed = place([figure('average-wage', 10_000), figure('pension-benefit-base', 9000)])
    expect(parts(100, {}, printed)[2]).toEqual(['计发基数', 9000, 'yuan/month', 'pension-benefit-base'])
  })
  it.each<[what: string, facts: Partial<Profile>, own: unknown[][]]>([
    ['nothing paid before', { wage: 9000, pensionIndex: 0.8 }, []],
    ['the wage, of months paid', { months: { pension: 1 }, wage: 9000 }, [['以前的基数（按填的工资）', 9000, 'yuan/month', null]]],
    [
      'the index before it',
      { months: { pension: 1 }, wage: 9000, pensionIndex: 0.8 },
      [['以前的缴费指数（社保记录）', 0.8, 'ratio', null]],
    ],
    ['neither', { months: { pension: 1 } }, []],
  ])('months paid before by %s', (_, facts, own) => {
    expect(parts(100, facts).slice(1, -6)).toEqual(own)
    expect(tier(100, man(facts)).trace.rules.includes('ED-09')).toBe(own[0]?.[1] === 9000)
  })
  it.each<[base: number, floor: boolean]>([
    [5_998, true],
    [5_999, false],
    [6_000, false],
  ])('a lower limit of %d beside 60 percent of 10,000 is a tier of its own: %s', (base, floor) => {
    const policy = place([figure('average-wage', 10_000), figure('pension-base-lower', base), figure('pension-base-upper', 30_000)])
    expect(pensionOf(man(), policy, TODAY, EVEN)?.tiers.length).toBe(floor ? 8 : 7)
  })
  it.each([
    ['below the lower limit', 5_900, 6_000],
    ['less than a yuan above it', 6_000.9, 6_000],
    ['a yuan above it', 6_001, 6_001],
    ['a yuan below the upper', 29_999, 29_999],
    ['less than a yuan below it', 29_999.1, 30_000],
    ['above it', 31_000, 30_000],
  ])('a wage %s', (_, wage, base) => {
    const used = tier(100, man({ wage, months: { pension: 12 } })).trace.operands.find(({ label }) => label.zh.startsWith('以前的基数'))
    expect(used?.value).toBe(base)
  })
})
