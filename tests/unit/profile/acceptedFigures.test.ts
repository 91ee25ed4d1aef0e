import { describe, expect, it } from 'vitest'
import type { PublishedFigure } from '../../../src/domain/page.ts'
import { acceptedFigures, withAccepted } from '../../../src/profile/acceptedFigures.ts'
import { localFiguresSchema } from '../../../src/profile/localFigureSchema.ts'

const notice: PublishedFigure = {
  kind: 'base-limits',
  insurance: 'pension',
  lower: 7546,
  upper: 37731,
  unit: 'yuan/month',
  from: '2026-07',
  to: '2027-06',
  place: '310000',
  quote: '下限7546元，上限37731元',
}
const accept = (change: Partial<PublishedFigure>) =>
  acceptedFigures([{ ...notice, ...change }], 'https://rsj.sh.gov.cn/a.html', '2026-11-22')

describe('figures accepted from a page', () => {
  it('keeps the title of the page, cut to size, and none for a page without one', () => {
    const titled = (title?: string) => acceptedFigures([notice], null, '2026-11-22', title)[0]
    expect(titled('通知'.repeat(200))?.title).toBe('通知'.repeat(100))
    expect(titled()).not.toHaveProperty('title')
  })
  it('keeps the year of a notice that prints no month, and no year beside a month', () => {
    const years = (change: Partial<PublishedFigure>) => accept(change).map(({ id, from, year }) => [id.split(':').at(-1), from, year])
    expect(years({ from: null, to: null, year: '2026' })).toEqual([
      ['2026', null, '2026'],
      ['2026', null, '2026'],
    ])
    expect(years({ year: '2026' })[0]).toEqual(['2026-07', '2026-07', undefined])
    expect(accept({})[0]).not.toHaveProperty('year')
    // What was announced for another year stays beside it.
    const both = withAccepted(
      accept({ from: null, to: null, year: '2025' }),
      accept({ from: null, to: null, year: '2026', lower: 40000, upper: 50000 }),
    )
    expect(localFiguresSchema.safeParse(both).success).toBe(true)
    expect(both).toHaveLength(4)
  })
  it('a pension notice gives its lower and its upper limit, with address, words and day', () => {
    expect(accept({})).toEqual([
      {
        id: 'pension-base-lower:310000:2026-07',
        kind: 'pension-base-lower',
        place: '310000',
        value: 7546,
        unit: 'yuan/month',
        from: '2026-07',
        until: '2027-07',
        url: 'https://rsj.sh.gov.cn/a.html',
        quote: notice.quote,
        on: '2026-11-22',
      },
      {
        id: 'pension-base-upper:310000:2026-07',
        kind: 'pension-base-upper',
        place: '310000',
        value: 37731,
        unit: 'yuan/month',
        from: '2026-07',
        until: '2027-07',
        url: 'https://rsj.sh.gov.cn/a.html',
        quote: notice.quote,
        on: '2026-11-22',
      },
    ])
  })

  it.each<[string, Partial<PublishedFigure>, string[]]>([
    [
      'limits for all insurances hold for pension and medical',
      { insurance: 'all' },
      ['pension-base-lower', 'pension-base-upper', 'medical-base-lower', 'medical-base-upper'],
    ],
    ['limits of the housing fund are not computed with', { insurance: 'housing-fund' }, []],
    ['a notice without a place is not guessed to be about any', { place: null }, []],
  ])('%s', (_, change, kinds) => {
    expect(accept(change).map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12', '2027-01'],
  ])('a period to %s ends before %s', (to, until) => {
    expect(accept({ to })[0]?.until).toBe(until)
  })

  it('accepting the same notice twice gives the same figures', () => {
    expect(accept({}).map(({ id }) => id)).toEqual(accept({}).map(({ id }) => id))
  })

  it('accepted again, a notice takes its own figures’ place and leaves the others', () => {
    const [first, other] = [accept({}), accept({ place: '320500' })]
    const again = first.map((one) => ({ ...one, value: one.value + 1 }))
    expect(withAccepted([...first, ...other], again)).toEqual([...other, ...again])
  })
})
