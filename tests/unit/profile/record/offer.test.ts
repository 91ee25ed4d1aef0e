import { describe, expect, test } from 'vitest'
import { readPastedRows } from '../../../../src/profile/pastedRecord.ts'
import type { PageRead } from '../../../../src/profile/record/page.ts'
import {
  isOffered,
  NOT_CHECKED,
  OFFER_PARTS,
  offerOf,
  recordOf,
  reviewOf,
  type Offer,
  type OfferPart,
} from '../../../../src/profile/record/offer.ts'

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

  test('the base of pension and of medical insurance, and no other; none where none is known', () => {
    const base = (insurance: 'pension' | 'medical' | 'unemployment', yuan: number | null) =>
      offer([page(row('2026-09', { insurance, base: yuan }))]).base
    expect([base('pension', 5000), base('medical', 5000), base('unemployment', 5000), base('medical', null)]).toEqual([
      { pension: 5000 },
      { medical: 5000 },
      {},
      {},
    ])
  })

  test('of a stated total and the months listed the greater counts', () => {
    const months = (stated: number) => offer([{ ...page(row('2026-08'), row('2026-09')), stated: { pension: stated } }]).months
    expect([months(1), months(3)]).toEqual([{ pension: 2 }, { pension: 3 }])
  })

  test('what the person says of the payer is added to what rows say, and leaves those', () => {
    const read = page(row('2026-07', { by: null }), row('2026-08', { by: 'self' }), row('2026-09', { by: 'fund' }))
    expect(offer([read], { unnamedAs: null, payer: 'self' }).paid.map(({ by, months }) => [by, months.pension])).toEqual([
      ['self', ['2026-08', '2026-07']],
      ['fund', ['2026-09']],
    ])
    expect(offer([read]).unknownPayer).toBe(1)
  })

  test('a month that two insurances do not tell the payer of is one month', () => {
    const read = page(row('2026-09', { by: null }), row('2026-09', { by: null, insurance: 'medical' }), row('2026-08', { by: null }))
    expect(offer([read]).unknownPayer).toBe(2)
  })

  test('totals and counts that name no insurance go to the one the person says, the greater of two', () => {
    const read = { ...page(), stated: { unnamed: 62, medical: 70 }, counts: [{ insurance: 'unnamed' as const, months: 5 }] }
    const said = (unnamedAs: 'pension' | 'medical' | null) => offer([read], { unnamedAs, payer: null }).months
    expect([said('pension'), said('medical'), said(null)]).toEqual([{ pension: 62, medical: 70 }, { medical: 70 }, { medical: 70 }])
    expect(recordOf([{ ...read, stated: {} }], { unnamedAs: 'pension', payer: null }, TODAY).schemes.pension.stated).toBe(5)
  })

  test('rows that name no insurance are none’s until the person says', () => {
    const read = page(row('2026-09', { insurance: 'unnamed' }))
    expect(offer([read]).months).toEqual({})
    expect(offer([read], { unnamedAs: 'medical', payer: null }).months).toEqual({ medical: 1 })
  })
})

describe('what there is to be kept', () => {
  const nothing: Offer = { months: {}, lastPaidMonth: null, base: {}, accountBalance: null, places: null, paid: [], unknownPayer: 0 }
  test.each<[part: OfferPart, some: Partial<Offer>]>([
    ['months', { months: { pension: 1 } }],
    ['lastPaidMonth', { lastPaidMonth: '2026-09' }],
    ['base', { base: { pension: 5000 } }],
    ['accountBalance', { accountBalance: 0 }],
    ['places', { places: [{ place: '310000', pensionMonths: 1 }] }],
    ['paid', { paid: [{ by: 'self', months: {} }] }],
  ])('%s', (part, some) => {
    expect(OFFER_PARTS.filter((each) => isOffered({ ...nothing, ...some }, each))).toEqual([part])
    expect(isOffered(nothing, part)).toBe(false)
  })
})

describe('a list of several pages', () => {
  const shown = (month: string, pager: PageRead['pager']): PageRead => ({ ...page(row(month)), pager })
  const review = (...reads: PageRead[]) => reviewOf(reads, NOT_CHECKED, TODAY)
  const of = (rows: number) => ({ rows, pages: null })
  test.each<[string, PageRead[], { read: number; of: number | null } | null]>([
    ['nothing was read', [], null],
    ['no pager', [shown('2026-09', null)], null],
    ['one of two rows', [shown('2026-09', of(2))], { read: 1, of: 2 }],
    ['both', [shown('2026-08', of(2)), shown('2026-09', of(2))], null],
    // What the last page says counts: the list may have been chosen anew.
    ['two of three by the last page', [shown('2026-08', of(2)), shown('2026-09', of(3))], { read: 2, of: 3 }],
    ['three of three by the last of three', [shown('2026-07', of(9)), shown('2026-08', of(9)), shown('2026-09', of(3))], null],
    ['one of two pages', [shown('2026-09', { rows: null, pages: 2 })], { read: 1, of: null }],
  ])('%s', (_, reads, part) => expect(review(...reads).part).toEqual(part))
  test('two months shown of a longer list: no total is kept; nothing shown: nothing is offered', () => {
    expect(review(shown('2026-09', of(2))).offer.months).toEqual({})
    expect(review()).toMatchObject({ isEmpty: true, chosen: null })
    expect(review({ ...page(), stated: { unnamed: 1 } }).isEmpty).toBe(false)
  })
})

describe('a record that was pasted', () => {
  const head = '缴费年月\t险种\t单位名称\t缴费基数\t个人缴费'
  const company = (month: string) => `${month}\t企业职工基本养老保险\t某某科技有限公司\t7384\t590.72`
  const own = (month: string) => `${month}\t企业职工基本养老保险\t灵活就业人员\t7384\t1181.44`
  const review = (lines: string[], checking = NOT_CHECKED) => reviewOf(readPastedRows(lines.join('\n')), checking, TODAY)

  test('a month one paid oneself is not the employer’s last', () => {
    const { offer, chosen } = review([head, company('202609'), company('202610'), own('202611')])
    expect(offer).toMatchObject({ lastPaidMonth: '2026-10', months: { pension: 3 }, base: { pension: 7384 }, unknownPayer: 0 })
    expect(chosen).toEqual({
      facts: { months: { pension: 3 }, lastPaidMonth: '2026-10', base: {}, accountBalance: null, places: null },
      paid: [
        { by: 'employer', months: { pension: ['2026-09', '2026-10'], medical: [], unemployment: [] } },
        { by: 'self', months: { pension: ['2026-11'], medical: [], unemployment: [] } },
      ],
    })
  })

  test('months that name no payer give no last month until the person says who paid', () => {
    const lines = ['202609 企业职工基本养老保险 已缴', '202610 企业职工基本养老保险 已缴']
    expect(review(lines).chosen?.facts.lastPaidMonth).toBeNull()
    const said = { ...NOT_CHECKED, answers: { unnamedAs: null, payer: 'employer' as const } }
    expect(review(lines, said).chosen?.facts.lastPaidMonth).toBe('2026-10')
  })

  test('months and totals that name no insurance are not used until the person says which it is', () => {
    const lines = ['202609 已缴', '累计缴费 62 个月']
    expect(review(lines)).toMatchObject({ isEmpty: false, chosen: null })
    const said = { ...NOT_CHECKED, answers: { unnamedAs: 'medical' as const, payer: null } }
    expect(review(lines, said).offer.months).toEqual({ medical: 62 })
  })

  test('what is unticked is not kept; with nothing ticked there is nothing to keep', () => {
    const lines = [head, company('202610')]
    const without = (...parts: (typeof NOT_CHECKED.without)[number][]) => review(lines, { ...NOT_CHECKED, without: parts }).chosen
    expect(without('months', 'paid')).toMatchObject({ facts: { months: {}, lastPaidMonth: '2026-10', base: { pension: 7384 } }, paid: [] })
    expect(without('months', 'paid', 'lastPaidMonth', 'base')).toBeNull()
  })

  test('a text without months is empty', () => expect(review(['你好'])).toMatchObject({ isEmpty: true, chosen: null }))
})
