import { describe, expect, it } from 'vitest'
import type { PublishedFigure } from '../../../src/domain/page.ts'
import { acceptedFigures, withAccepted } from '../../../src/profile/acceptedFigures.ts'

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
