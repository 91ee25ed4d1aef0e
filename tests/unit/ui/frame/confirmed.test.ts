import { describe, expect, test } from 'vitest'
import type { PageRead } from '../../../../src/profile/record/page.ts'
import { offerOf, recordOf } from '../../../../src/ui/frame/confirmed.ts'

const TODAY = '2026-11-21'
const row = (month: string, change: Partial<PageRead['rows'][number]> = {}): PageRead['rows'][number] => ({
  insurance: 'pension',
  months: [month],
  standing: 'paid',
  by: 'employer',
  base: null,
  balance: null,
  place: null,
  ...change,
})
const page = (...rows: PageRead['rows']): PageRead => ({ rows, counts: [], unread: [], stated: {}, pager: null, lines: rows.length })
const nothingSaid = { unnamedAs: null, payer: null } as const
const offer = (reads: PageRead[], answers: Parameters<typeof recordOf>[1] = nothingSaid, whole = true) =>
  offerOf(recordOf(reads, answers, TODAY), answers, whole)

describe('what of a record is offered to be kept', () => {
  test('a whole list gives totals, the employer’s last month, base, balance and places', () => {
    const read = page(
      row('2026-08', { base: 7000, place: '310000' }),
      row('2026-09', { base: 7384, balance: 31200.5, place: '310000' }),
      row('2026-10', { by: 'self', place: '510100' }),
    )
    expect(offer([read])).toMatchObject({
      months: { pension: 3 },
      lastPaidMonth: '2026-09',
      base: { pension: 7384 },
      accountBalance: 31200.5,
      places: [
        { place: '310000', pensionMonths: 2 },
        { place: '510100', pensionMonths: 1 },
      ],
      unknownPayer: 0,
    })
  })

  test('a list of which pages are missing gives its months and nothing that the missing pages might change', () => {
    expect(offer([page(row('2026-09', { base: 7000, place: '310000', balance: 5 }))], nothingSaid, false)).toEqual({
      months: {},
      lastPaidMonth: null,
      base: {},
      accountBalance: null,
      places: null,
      paid: [{ by: 'employer', months: { pension: ['2026-09'], medical: [], unemployment: [] } }],
      unknownPayer: 0,
    })
  })

  test('a total that the page states holds for a part of a list too', () => {
    expect(offer([{ ...page(row('2026-09')), stated: { pension: 62 } }], nothingSaid, false).months).toEqual({ pension: 62 })
  })

  test('months of which nobody says who paid stay out until the person says', () => {
    const read = page(row('2026-09', { by: null }))
    expect(offer([read])).toMatchObject({ paid: [], lastPaidMonth: null, unknownPayer: 1 })
    expect(offer([read], { unnamedAs: null, payer: 'employer' })).toMatchObject({
      paid: [{ by: 'employer', months: { pension: ['2026-09'] } }],
      lastPaidMonth: '2026-09',
    })
    expect(offer([read], { unnamedAs: null, payer: 'self' })).toMatchObject({ lastPaidMonth: null, paid: [{ by: 'self' }] })
  })

  test('rows that name no insurance are none’s until the person says', () => {
    const read = page(row('2026-09', { insurance: 'unnamed' }))
    expect(offer([read]).months).toEqual({})
    expect(offer([read], { unnamedAs: 'medical', payer: null }).months).toEqual({ medical: 1 })
  })
})
