import { describe, expect, it } from 'vitest'
import type { MonthlyCost } from '../../../../../src/advisor/assessment.ts'
import { assess } from '../../../../../src/advisor/assess.ts'
import { loadPolicy } from '../../../../../src/policy/load.ts'
import { accountShare } from '../../../../../src/ui/popup/costs/account.ts'
import { defaultPercent, readAssumptions, readPercent } from '../../../../../src/ui/popup/costs/assumptions.ts'
import { rangeOf, readBase, tiersOf } from '../../../../../src/ui/popup/costs/base.ts'

const TODAY = '2026-11-21'
const shanghai = await loadPolicy(['310000'])
const monthly = assess({ insuredPlace: '310000', hukouPlace: '310000', leftOn: '2026-10-31' }, shanghai, TODAY).routes.find(
  ({ id }) => id === 'flexible',
)?.monthly as MonthlyCost

describe('the base to choose', () => {
  it('lies between the limits of the place', () => {
    expect(rangeOf(monthly, 'pension')).toEqual({ lower: 7546, upper: 37731 })
  })

  it('is no choice where there is nothing known, or a fixed sum', () => {
    expect(rangeOf(null, 'pension')).toBeNull()
    expect(rangeOf(monthly, 'unemployment')).toBeNull()
  })

  const range = { lower: 7546, upper: 37731 }
  it.each([
    { typed: '', value: null, fault: null },
    { typed: '9000', value: 9000, fault: null },
    { typed: '９，０００元', value: 9000, fault: null },
    { typed: '7546', value: 7546, fault: null },
    { typed: '37731', value: 37731, fault: null },
    { typed: '7545.99', value: 7545.99, fault: 'below' },
    { typed: '1.2万', value: 12000, fault: null },
    { typed: '40000', value: 40000, fault: 'above' },
    { typed: '很多', value: null, fault: 'not-number' },
    { typed: '-1', value: 7546, fault: 'below' },
    { typed: '0', value: 0, fault: 'below' },
    { typed: '1000000000', value: 37731, fault: 'above' },
    { typed: '１２０００', value: 12000, fault: null },
    { typed: '😀', value: null, fault: 'not-number' },
    { typed: '1e9', value: null, fault: 'not-number' },
  ])('“$typed” reads as $value ($fault)', ({ typed, value, fault }) => {
    expect(readBase(typed, range)).toEqual({ value, fault })
  })

  it('without a known upper limit only the lower one holds', () => {
    expect(readBase('999999', { lower: 100, upper: null }).fault).toBeNull()
  })

  it('tiers are shares of the average wage, the ends brought to the limits, each once', () => {
    expect(tiersOf(shanghai, '310000', monthly.told.averageWage, range)).toEqual([
      { percent: 60, base: 7546 },
      { percent: 80, base: 10062 },
      { percent: 100, base: 12577 },
      { percent: 150, base: 18866 },
      { percent: 200, base: 25154 },
      { percent: 300, base: 37731 },
    ])
  })

  it("a city without steps of its own takes its province's", async () => {
    const jiangsu = await loadPolicy(['320100'])
    const steps = jiangsu.places.get('320000')?.baseSteps
    expect(jiangsu.places.get('320100')?.baseSteps).toBeUndefined()
    expect(tiersOf(jiangsu, '320100', null, { lower: 0, upper: null }).map(({ base }) => base)).toEqual(
      steps?.unit === 'yuan' ? steps.values : [],
    )
    expect(steps?.values.length).toBeGreaterThan(5)
  })

  it('a place whose average wage is not known offers no shares of it', () => {
    expect(tiersOf(shanghai, '310000', null, range)).toEqual([])
  })
})

describe('what reaches the personal account', () => {
  const part = monthly.lowest.parts.find(({ insurance }) => insurance === 'pension')

  it('is 8 % of the base, with the figure it came from (PE-11)', () => {
    const share = accountShare(part, monthly.told.accountRate)
    expect(share?.fen).toBe(60368)
    expect(share?.trace.formula).toBe('7,546 × 8% = 603.68')
    expect(share?.trace.operands[1]?.figure?.sources.length).toBeGreaterThan(0)
  })

  it('is not guessed where the rate or the base is not known', () => {
    expect(accountShare(part, null)).toBeNull()
    expect(accountShare(undefined, monthly.told.accountRate)).toBeNull()
  })
})

describe('suppositions of the estimate', () => {
  it.each([
    ['3', 3],
    ['3.5%', 3.5],
    ['−1', -1],
    ['２', 2],
    ['-10', -10],
    ['20', 20],
    ['20.1', null],
    ['x', null],
    ['', null],
  ])('“%s” reads as %s', (typed, expected) => {
    expect(readPercent(typed)).toBe(expected)
  })

  it('an unreadable one keeps the default and is named; an empty one is the default', () => {
    expect(readAssumptions({ wageGrowth: '4', inflation: 'viel', accountInterest: '' })).toEqual({
      options: { wageGrowth: 0.04 },
      wrong: ['inflation'],
    })
  })

  it('the default is shown as a plain number', () => {
    expect(defaultPercent('wageGrowth')).toBe('2')
  })
})
