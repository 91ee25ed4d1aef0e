import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { addMonths, monthsBetween } from '../../../../src/domain/dates.ts'
import { retirementOf } from '../../../../src/advisor/retirement/index.ts'
import { ageReason, ageWords, minimumReason, shortReasons, windowReason } from '../../../../src/advisor/retirement/reasons.ts'
import type { Category } from '../../../../src/advisor/retirement/table.ts'
import * as table from '../../../../src/advisor/retirement/table.ts'
import { wholePolicy } from '../../../../src/policy/whole.ts'
import type { Policy } from '../../../../src/policy/policy.ts'
import type { Rule } from '../../../../src/policy/schema.ts'
import type { Profile } from '../../../../src/profile/schema.ts'

const TODAY = '2026-11-21'
const NO_POLICY: Policy = { rules: wholePolicy.rules, sources: new Map(), places: new Map(), portals: [] }
const LAW = table.retirementLaw(wholePolicy, TODAY)
const delayOf = (category: Category, birth: string) => table.delayOf(LAW, category, birth)
const statutory = (category: Category, birth: string) => table.statutory(LAW, category, birth)
const flexibleWindow = (category: Category, birth: string) => table.flexibleWindow(LAW, category, birth)
const minimumMonths = (year: number) => table.minimumMonths(LAW, year)
const person = (facts: Partial<Profile>): Profile => ({ insuredPlace: '310000', leftOn: '2026-10-31', ...facts })

const PEOPLE: Record<Category, Partial<Profile>> = {
  male: { sex: 'male' },
  'female-55': { sex: 'female', post: 'cadre' },
  'female-50': { sex: 'female', post: 'worker' },
}

describe('the line of a person', () => {
  it.each<[Partial<Profile>, Category | null]>([
    [{ sex: 'male' }, 'male'],
    [{ sex: 'male', post: 'cadre' }, 'male'],
    [{ sex: 'male', post: 'worker' }, 'male'],
    [{ sex: 'female', post: 'cadre' }, 'female-55'],
    [{ sex: 'female', post: 'worker' }, 'female-50'],
    [{ sex: 'female' }, null],
    [{ post: 'cadre' }, null],
    [{ post: 'worker' }, null],
    [{ sex: null, post: 'worker' }, null],
    [{}, null],
  ])('of %j is %s', (facts, category) => expect(table.categoryOf(facts)).toBe(category))
})

describe('PE-07 statutory retirement age', () => {
  it.each<[string, Category, string, number, string]>([
    ['first man delayed', 'male', '1965-01', 1, '2025-02'],
    ['man in the middle of a step', 'male', '1967-05', 8, '2028-01'],
    ['woman of a cadre post', 'female-55', '1974-10', 15, '2031-01'],
    ['first man with the whole delay', 'male', '1976-09', 36, '2039-09'],
    ['first woman worker delayed', 'female-50', '1975-01', 1, '2025-02'],
    ['first woman worker with the whole delay', 'female-50', '1984-11', 60, '2039-11'],
  ])('published example: %s', (_, category, birth, delay, month) => {
    expect(delayOf(category, birth)).toBe(delay)
    expect(retirementOf(person({ ...PEOPLE[category], birthMonth: birth }), NO_POLICY, TODAY)).toMatchObject({ delayMonths: delay, month })
  })

  // The rows of the annexes printed at both ends of each table, and the month on either side of a step.
  it.each<[Category, string, number, number, string]>([
    ['male', '1964-12', 720, 0, '2024-12'],
    ['male', '1965-04', 721, 1, '2025-05'],
    ['male', '1965-05', 722, 2, '2025-07'],
    ['male', '1976-08', 755, 35, '2039-07'],
    ['male', '1976-12', 756, 36, '2039-12'],
    ['male', '1977-01', 756, 36, '2040-01'],
    ['female-55', '1969-12', 660, 0, '2024-12'],
    ['female-55', '1970-01', 661, 1, '2025-02'],
    ['female-55', '1981-08', 695, 35, '2039-07'],
    ['female-55', '1981-09', 696, 36, '2039-09'],
    ['female-55', '2000-02', 696, 36, '2058-02'],
    ['female-50', '1974-12', 600, 0, '2024-12'],
    ['female-50', '1975-02', 601, 1, '2025-03'],
    ['female-50', '1975-03', 602, 2, '2025-05'],
    ['female-50', '1984-10', 659, 59, '2039-09'],
    ['female-50', '1990-06', 660, 60, '2045-06'],
  ])('%s born %s: %i months of age (%i of delay), %s', (category, birth, age, delay, month) => {
    expect(statutory(category, birth)).toEqual({ ageMonths: age, month })
    expect(delayOf(category, birth)).toBe(delay)
  })

  const births = fc.integer({ min: 0, max: 80 * 12 }).map((months) => addMonths('1940-01', months))
  const categories = fc.constantFrom(...(Object.keys(LAW.lines) as Category[]))

  it('a later birth never retires in an earlier month', () => {
    fc.assert(
      fc.property(
        categories,
        births,
        fc.nat(240),
        (category, birth, later) => statutory(category, addMonths(birth, later)).month >= statutory(category, birth).month,
      ),
    )
  })

  it('the age stays between the old one and the new one, and the delay grows by at most one month at a time', () => {
    fc.assert(
      fc.property(categories, births, (category, birth) => {
        const { ageMonths } = statutory(category, birth)
        const line = LAW.lines[category]
        expect(ageMonths).toBeGreaterThanOrEqual(line.originalMonths)
        expect(ageMonths).toBeLessThanOrEqual(line.originalMonths + line.maxDelay)
        const step = delayOf(category, addMonths(birth, 1)) - delayOf(category, birth)
        expect([0, 1]).toContain(step)
      }),
    )
  })
})

describe('PE-05 minimum months', () => {
  it.each([
    [2020, 180],
    [2029, 180],
    [2030, 186],
    [2031, 192],
    [2034, 210],
    [2038, 234],
    [2039, 240],
    [2060, 240],
  ])('a pension that starts in %i needs %i months', (year, months) => expect(minimumMonths(year)).toBe(months))

  it('counts the year in which the person retires, not the present one', () => {
    expect(retirementOf(person({ sex: 'male', birthMonth: '1988-03' }), NO_POLICY, TODAY)).toMatchObject({
      month: '2051-03',
      minimumMonths: 240,
    })
    expect(retirementOf(person({ sex: 'male', birthMonth: '1966-06' }), NO_POLICY, TODAY)).toMatchObject({
      month: '2026-11',
      minimumMonths: 180,
    })
  })

  it.each([
    [62, 178],
    [0, 240],
    [240, 0],
    [500, 0],
    [null, null],
    [undefined, null],
  ])('%s months paid: %s missing', (pension, short) => {
    expect(retirementOf(person({ sex: 'male', birthMonth: '1988-03', months: { pension } }), NO_POLICY, TODAY)?.monthsShort).toBe(short)
  })
})

describe('PE-08 flexible window', () => {
  it.each<[string, Category, string, string, string]>([
    ['three years either way', 'male', '1980-01', '2040-01', '2046-01'],
    ['never before the old age', 'male', '1967-05', '2027-05', '2031-01'],
    ['a woman worker, up to 55: three years early is 52', 'female-50', '1990-06', '2042-06', '2048-06'],
    ['reached before the reform: no window', 'male', '1960-01', '2020-01', '2020-01'],
  ])('%s', (_, category, birth, earliest, latest) => expect(flexibleWindow(category, birth)).toEqual({ earliest, latest }))

  it('lies around the statutory month, never more than three years from it and never before the old age', () => {
    const births = fc.integer({ min: 0, max: 60 * 12 }).map((months) => addMonths('1950-01', months))
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(LAW.lines) as Category[])), births, (category, birth) => {
        const { month } = statutory(category, birth)
        const { earliest, latest } = flexibleWindow(category, birth)
        expect(monthsBetween(earliest, month)).toBeGreaterThanOrEqual(0)
        expect(monthsBetween(earliest, month)).toBeLessThanOrEqual(36)
        expect(monthsBetween(month, latest)).toBeLessThanOrEqual(36)
        expect(monthsBetween(birth, earliest)).toBeGreaterThanOrEqual(LAW.lines[category].originalMonths)
      }),
    )
  })
})

describe('retirementOf', () => {
  it.each<[string, Partial<Profile>]>([
    ['birth month', { sex: 'male' }],
    ['sex', { birthMonth: '1988-03' }],
    ['post of a woman', { sex: 'female', birthMonth: '1988-03' }],
  ])('gives no date while the %s is unknown', (_, facts) => expect(retirementOf(person(facts), NO_POLICY, TODAY)).toBeNull())

  it('answers for a person past the age, and says how to close the gap', () => {
    const answer = retirementOf(person({ sex: 'male', birthMonth: '1964-05', months: { pension: 100 } }), NO_POLICY, TODAY)
    expect(answer).toMatchObject({ month: '2024-05', delayMonths: 0, monthsShort: 80 })
    expect(answer?.reasons.map((reason) => reason.rule)).toEqual(['PE-07', 'PE-05', 'PE-06', 'PE-27'])
  })

  it('says how to close the gap only when the months until retirement cannot', () => {
    const rules = (pension: number) =>
      retirementOf(person({ sex: 'male', birthMonth: '1970-01', months: { pension } }), NO_POLICY, TODAY)?.reasons.map(
        (reason) => reason.rule,
      )
    expect(rules(20)).toContain('PE-06')
    expect(rules(150)).not.toContain('PE-06')
  })

  it('PE-26: a worker-post woman who goes on by herself is not certain of 50', () => {
    const answer = retirementOf(person({ sex: 'female', post: 'worker', birthMonth: '1980-01', next: 'flexible' }), NO_POLICY, TODAY)
    expect(answer?.certain).toBe(false)
    expect(answer?.reasons.at(-1)?.rule).toBe('PE-26')
    expect(retirementOf(person({ sex: 'female', post: 'worker', birthMonth: '1980-01', next: 'new-job' }), NO_POLICY, TODAY)?.certain).toBe(
      true,
    )
  })

  it('shows the arithmetic', () => {
    const answer = retirementOf(person({ sex: 'male', birthMonth: '1967-05' }), NO_POLICY, TODAY)
    expect(answer?.trace.formula).toBe('min(36, ⌊28 ÷ 4⌋ + 1) = 8; 720 + 8 = 728; 1967-05 + 728 = 2028-01')
    expect(answer?.trace.rules).toEqual(['PE-07'])
  })
})

describe('the tables of the data', () => {
  it.each<[Category, string, string]>([
    ['male', '1976-09', '2024 Decision, annex 1'],
    ['female-55', '1981-09', 'annex 2'],
    ['female-50', '1984-11', 'annex 3'],
  ])('PE-07 %s: the whole delay begins with %s (%s)', (category, full) => {
    const { maxDelay } = LAW.lines[category]
    expect(delayOf(category, full)).toBe(maxDelay)
    expect(delayOf(category, addMonths(full, -1))).toBe(maxDelay - 1)
  })
  it('a later decision is one more row: nothing else changes', () => {
    const rows = [...wholePolicy.rules.values()].filter(({ topic }) => topic === 'minimum-months')
    const old = rows[0] as Rule
    const next = { ...old, id: 'PE-95', from: '2026-11-01', params: { years: [{ from: 2029, months: 300 }] } } as Rule
    const rules = new Map([...wholePolicy.rules, [old.id, { ...old, until: '2026-11-01' }], [next.id, next]])
    expect(table.minimumMonths(table.retirementLaw({ ...wholePolicy, rules }, TODAY), 2040)).toBe(300)
    expect(table.minimumMonths(table.retirementLaw({ ...wholePolicy, rules }, '2026-10-31'), 2040)).toBe(240)
  })
})

describe('what is said of the age and the months', () => {
  it.each([
    [600, '50岁', '50 years'],
    [601, '50岁1个月', '50 years and 1 month'],
    [602, '50岁2个月', '50 years and 2 months'],
    [756, '63岁', '63 years'],
  ])('%d months', (months, zh, en) => expect(ageWords(months)).toEqual({ zh, en }))
  it.each([
    [
      '2026-10',
      0,
      '你的法定退休年月是2026年10月（60岁），你的出生年月不在延迟范围内。',
      'You reached',
      'your month of birth is not delayed',
    ],
    ['2026-11', 1, '你的法定退休年月是2026年11月（60岁），比原来晚1个月。', 'You reached', '1 month later than'],
    ['2026-12', 2, '你到法定退休年龄的时间是2026年12月（60岁），比原来晚2个月。', 'You reach ', '2 months later than'],
  ])('the age in %s, %d months later than before', (month, delay, zh, begins, later) => {
    const said = ageReason('PE-07', month, 720, delay, '2026-11')
    expect(said.zh).toBe(zh)
    expect(said.en.startsWith(begins)).toBe(true)
    expect(said.en).toContain(later)
  })
  it.each<[paid: number | null, deemed: number, zh: string]>([
    [null, 0, '按月领养老金要缴满180个月（15年）。填上已缴月数，就能知道还差多少。'],
    [null, 12, '按月领养老金要缴满180个月（15年）。填上已缴月数，就能知道还差多少。'],
    [179, 0, '按月领养老金要缴满180个月（15年），你已缴179个月，还差1个月。'],
    [180, 0, '按月领养老金要缴满180个月（15年），你已缴180个月，够了。'],
    [180, 12, '按月领养老金要缴满180个月（15年），你已缴168个月，加上视同缴费12个月是180个月，够了。'],
  ])('%s months paid, %d of them deemed', (paid, deemed, zh) => expect(minimumReason('PE-05', 180, paid, deemed).zh).toBe(zh))
  it.each([
    ['PE-27', ['PE-06', 'PE-27']],
    [null, ['PE-06']],
  ])('short of months, past the age %s', (past, rules) => expect(shortReasons(past).map(({ rule }) => rule)).toEqual(rules))
  it.each([
    ['2024-04', '2027-04', '2026-11', '可以自己选择提前到2024年4月起退休；与单位商定的，最晚可以延到2030年4月'],
    ['2027-04', '2027-04', '2026-11', '你不能提前退休'],
    ['2024-04', '2027-04', '2027-04', '还在岗的，与单位商定，最晚可以延到2030年4月退休'],
    ['2024-04', '2027-04', '2027-03', '可以自己选择提前到2024年4月起退休'],
  ])('from %s, the age in %s, told in %s', (earliest, month, today, zh) =>
    expect(windowReason('PE-08', earliest, '2030-04', month, today).zh).toContain(zh),
  )
})

it.each<[who: string, facts: Partial<Profile>, certain: boolean]>([
  ['a worker who will pay for herself', { sex: 'female', post: 'worker', next: 'flexible' }, false],
  ['a worker who looks for a job', { sex: 'female', post: 'worker', next: 'looking' }, true],
  ['a cadre who will pay for herself', { sex: 'female', post: 'cadre', next: 'flexible' }, true],
  ['a man who will pay for himself', { sex: 'male', next: 'flexible' }, true],
])('PE-26 the age is certain of %s: %s', (_, facts, certain) => {
  const found = retirementOf(person({ birthMonth: '1980-01', ...facts }), wholePolicy, TODAY)
  expect(found?.certain).toBe(certain)
  expect(found?.reasons.some(({ rule }) => rule === 'PE-26')).toBe(!certain)
})
