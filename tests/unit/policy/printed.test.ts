import { describe, expect, it } from 'vitest'
import type { PublishedFigure } from '../../../src/domain/page.ts'
import { printed } from '../../../src/policy/printed.ts'

const figure = (more: Partial<PublishedFigure>): PublishedFigure => ({
  kind: 'base-limits',
  insurance: 'all',
  unit: 'yuan/month',
  from: null,
  to: null,
  place: '310000',
  quote: '…',
  ...more,
})
const values = (more: Partial<PublishedFigure>) => printed(figure(more)).map(({ kind, value, unit }) => `${kind} ${value} ${unit}`)

describe('published figures as figures of the data', () => {
  it('limits for all insurances are those of pension and medical', () => {
    expect(values({ lower: 4000, upper: 20000 })).toEqual([
      'pension-base-lower 4000 yuan/month',
      'pension-base-upper 20000 yuan/month',
      'medical-base-lower 4000 yuan/month',
      'medical-base-upper 20000 yuan/month',
    ])
  })
  it('a flexible worker’s medical contribution is its sum, its rate and its base', () => {
    expect(values({ kind: 'flexible-medical', insurance: 'medical', value: 420, rate: 0.07, base: 6000 })).toEqual([
      'medical-flexible-monthly 420 yuan/month',
      'medical-flexible-rate 0.07 ratio',
      'medical-flexible-base 6000 yuan/month',
    ])
  })
  it('a sum a year is no sum a month', () => {
    expect(values({ kind: 'flexible-medical', insurance: 'medical', value: 5040, unit: 'yuan/year' })).toEqual([])
    expect(values({ kind: 'resident-premium', insurance: 'medical', value: 400, unit: 'yuan/month' })).toEqual([])
  })
  it('the single values', () => {
    expect(values({ kind: 'resident-premium', insurance: 'medical', value: 400, unit: 'yuan/year' })).toEqual([
      'resident-medical-premium 400 yuan/year',
    ])
    expect(values({ kind: 'minimum-wage', value: 2740 })).toEqual(['minimum-wage 2740 yuan/month'])
    expect(values({ kind: 'benefit-base', value: 9000 })).toEqual(['pension-benefit-base 9000 yuan/month'])
    expect(values({ kind: 'average-wage', value: 9000 })).toEqual(['average-wage 9000 yuan/month'])
  })
  it('classes of areas and tiers are the reader’s to choose', () => {
    expect(values({ kind: 'minimum-wage', variant: '一类', value: 2500 })).toEqual([])
    expect(values({ kind: 'minimum-wage', bands: [{ label: '一类', value: 2500 }] })).toEqual([])
    expect(values({ kind: 'unemployment-benefit', value: 2000 })).toEqual([])
  })

  it.each<[insurance: PublishedFigure['insurance'], kinds: string[]]>([
    ['pension', ['pension-base-lower', 'pension-base-upper']],
    ['medical', ['medical-base-lower', 'medical-base-upper']],
    ['unemployment', []],
    ['injury', []],
    ['housing-fund', []],
  ])('limits of %s are %j', (insurance, kinds) =>
    expect(printed(figure({ insurance, lower: 1, upper: 2 })).map(({ kind }) => kind)).toEqual(kinds),
  )
  it.each<[what: string, more: Partial<PublishedFigure>, said: string[]]>([
    ['the lower limit alone', { insurance: 'pension', lower: 4000 }, ['pension-base-lower 4000 yuan/month']],
    ['the upper limit alone', { insurance: 'pension', upper: 20000 }, ['pension-base-upper 20000 yuan/month']],
    ['a limit of nought', { insurance: 'pension', lower: 0 }, ['pension-base-lower 0 yuan/month']],
    ['limits of a class of areas', { insurance: 'pension', lower: 4000, variant: '一类' }, ['pension-base-lower 4000 yuan/month']],
    ['limits without a number', {}, []],
    ['a rate alone', { kind: 'flexible-medical', rate: 0.07 }, ['medical-flexible-rate 0.07 ratio']],
    [
      'a rate beside a yearly sum',
      { kind: 'flexible-medical', value: 5040, rate: 0.07, unit: 'yuan/year' },
      ['medical-flexible-rate 0.07 ratio'],
    ],
    ['a base alone', { kind: 'flexible-medical', base: 6000 }, ['medical-flexible-base 6000 yuan/month']],
    ['a tier of it', { kind: 'flexible-medical', value: 420, variant: '一档' }, []],
    ['a tier of the premium', { kind: 'resident-premium', value: 400, unit: 'yuan/year', variant: '学生' }, []],
    ['a wage without its number', { kind: 'average-wage' }, []],
  ])('%s', (_, more, said) => expect(values(more)).toEqual(said))
})
